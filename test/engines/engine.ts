/**
 * What a page gets of us in an engine, docs/engines.md: `text`, what is written inside the tags;
 * `styled`, the elements drawn and styled; `enhanced`, that and what only newer engines know.
 */
export type Tier = 'text' | 'styled' | 'enhanced';

/** What a page has said since it was opened. */
export interface EngineLog {
  /** `error: text`, as the console had it. */
  readonly console: readonly string[];
  /** Uncaught errors and rejections. */
  readonly errors: readonly string[];
  /** Addresses asked for, data URLs apart; undefined in WebKitGTK, whose driver does not tell: ask the server. */
  readonly requests: readonly string[] | undefined;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type Key = keyof typeof KEYS;

/** The keys that tests press: code, key code, text, and what WebDriver has for it, https://www.w3.org/TR/webdriver2/#keyboard-actions. */
export const KEYS = {
  Tab: { code: 'Tab', keyCode: 9, text: '', webdriver: '\uE004' },
  Enter: { code: 'Enter', keyCode: 13, text: '\r', webdriver: '\uE007' },
  ' ': { code: 'Space', keyCode: 32, text: ' ', webdriver: ' ' },
} as const;

export interface EnginePage {
  /** The value of an expression, or of a function that uses nothing from around it; promises are waited for. */
  evaluate<T>(source: string): Promise<T>;
  evaluate<T, A extends readonly unknown[]>(source: (...given: A) => T, ...given: A): Promise<T>;
  /** Until an expression is true. */
  waitFor(expression: string, timeout?: number): Promise<void>;
  /** A PNG of what is in the window. */
  screenshot(): Promise<Buffer>;
  setSize(size: Size): Promise<void>;
  /** Presses and lets go a key, as a reader would. */
  press(key: Key): Promise<void>;
  log(): Promise<EngineLog>;
  close(): Promise<void>;
}

export interface Engine {
  readonly name: string;
  /** As the engine says it. */
  readonly version: string;
  readonly tier: Tier;
  /** Opens a page and waits for its `load`. */
  open(url: string, size?: Size): Promise<EnginePage>;
  close(): Promise<void>;
}

export const SIZE: Size = { width: 800, height: 600 };

/** The expression that stands for what `evaluate` is given. */
export function expressionOf(
  source: string | ((...given: never[]) => unknown),
  given: readonly unknown[],
): string {
  if (typeof source === 'string') return source;
  return `(${source})(${given.map((each) => JSON.stringify(each) ?? 'undefined').join(', ')})`;
}

/** Asks again and again: a few engines have nothing that could tell. */
export async function until(
  isTrue: () => Promise<unknown>,
  what: string,
  timeout: number,
): Promise<void> {
  const limit = Date.now() + timeout;
  while (!(await isTrue())) {
    if (Date.now() > limit) throw new Error(`Not true within ${timeout} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

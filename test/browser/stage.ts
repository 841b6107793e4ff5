import { render } from 'lit';
import type { LaoshanElement } from '../../src/core/element.js';
import { page } from '../../src/core/page.js';
import { define, elements as ours } from '../../src/index.js';
import type { NamedStory } from '../../stories/index.js';
import { settled } from '../../stories/play.js';

type AnyElement = LaoshanElement<unknown>;

export interface Staged {
  /** Where the story stands. */
  readonly canvas: HTMLElement;
  /** All elements of ours in it. */
  readonly elements: readonly AnyElement[];
  /** Takes the story away. */
  strike(): void;
}

/** The tags that a story is about. */
export const tagsOf = ({ component }: NamedStory): readonly string[] =>
  component ? [component] : Object.keys(ours);

/** Puts a story on the page and waits until it is in the state that it says. */
export async function stage(story: NamedStory): Promise<Staged> {
  define();
  page().said.clear();
  const restore = story.beforeEach?.();
  const canvas = document.createElement('div');
  document.body.append(canvas);
  render(story.render(), canvas);
  const elements = Array.from(canvas.querySelectorAll<AnyElement>(tagsOf(story).join()));
  if (story.parameters.state !== 'loading') await Promise.all(elements.map(settled));
  await story.play?.({ canvasElement: canvas });
  await Promise.all(elements.map((element) => element.updateComplete));
  return {
    canvas,
    elements,
    strike() {
      canvas.remove();
      restore?.();
    },
  };
}

/** Console lines written while `run` runs. */
export async function consoleOf(run: () => Promise<void>): Promise<string[]> {
  const lines: string[] = [];
  const levels = ['log', 'info', 'warn', 'error'] as const;
  const real = levels.map((level) => [level, console[level]] as const);
  for (const level of levels) console[level] = (...parts: unknown[]) => lines.push(parts.join(' '));
  try {
    await run();
  } finally {
    for (const [level, method] of real) console[level] = method;
  }
  return lines;
}

/** What the reader sees of an element: drawn text, or the light content where that is on show. */
export function textOf(element: Element): string {
  const root = element.shadowRoot;
  const shown = root?.querySelector('slot') ? element : (root ?? element);
  return (shown.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Puts a story on the page while somebody looks at it, and keeps what it says off the console. */
export async function lookAt(
  story: NamedStory,
  look: (staged: Staged) => void | Promise<void>,
): Promise<void> {
  let staged: Staged | undefined;
  await consoleOf(async () => {
    staged = await stage(story);
  });
  try {
    if (staged) await look(staged);
  } finally {
    staged?.strike();
  }
}

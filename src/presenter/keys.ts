import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { attempt } from '../core/page.js';

/** What the operator can do. */
export type Action = 'previous' | 'next' | 'reveal' | 'clock' | 'screen' | 'help' | 'leave';

/** Presenter remotes send Page Up and Page Down. */
const KEYS: Readonly<Record<string, Action>> = {
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'reveal',
  t: 'clock',
  f: 'screen',
  h: 'help',
  Escape: 'leave',
};

/** As `aria-keyshortcuts` has them: https://www.w3.org/TR/wai-aria-1.2/#aria-keyshortcuts */
export const SHORTCUTS: Readonly<Record<Action, string>> = {
  previous: 'ArrowLeft',
  next: 'ArrowRight',
  reveal: 'Space',
  clock: 'T',
  screen: 'F',
  help: 'H',
  leave: 'Escape',
};

/** Where keys are for writing or choosing, and where the browser itself takes the space for a click. */
const TYPING = 'input,select,textarea,[contenteditable]';
const CLICKED = 'button,a[href],summary';

type Key = Pick<
  KeyboardEvent,
  'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'isComposing' | 'repeat' | 'defaultPrevented'
>;

/**
 * What a key means. A key that is held down means nothing after its first time: a space bar under a folder would
 * reveal every rank.
 */
export function actionOf(event: Key, matches: (selector: string) => boolean): Action | undefined {
  const { key, altKey, ctrlKey, metaKey, isComposing, repeat, defaultPrevented } = event;
  if (altKey || ctrlKey || metaKey || isComposing || repeat || defaultPrevented) return undefined;
  if (matches(TYPING) || (key === ' ' && matches(CLICKED))) return undefined;
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.keys(KEYS).includes(name) ? KEYS[name] : undefined;
}

/** Listens to the keys of the whole page while its host fills it. */
export class KeysController implements ReactiveController {
  readonly #active: () => boolean;
  readonly #act: (action: Action) => void;

  constructor(host: ReactiveControllerHost, active: () => boolean, act: (action: Action) => void) {
    this.#active = active;
    this.#act = act;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#onKey);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!this.#active()) return;
    const [target] = event.composedPath();
    const action = actionOf(
      event,
      (selector) => target instanceof Element && target.matches(selector),
    );
    if (!action) return;
    event.preventDefault();
    attempt(() => this.#act(action));
  };
}

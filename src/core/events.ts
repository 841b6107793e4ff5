import type { Problem } from '../feed/index.js';
import type { ErrorCode } from './failure.js';

/** An element has new data and has drawn it. Bubbles, composed. A CustomEvent, because MooTools puts a class of its own in the place of Event. */
export class LaoshanLoadEvent extends CustomEvent<null> {
  /** The address as the page wrote it. */
  readonly src: string;
  /** What was dropped from the feed, each with a path and a code. */
  readonly problems: readonly Problem[];

  constructor(src: string, problems: readonly Problem[]) {
    super('laoshan-load', { bubbles: true, composed: true });
    this.src = src;
    this.problems = problems;
  }
}

/** An element has nothing to show, or nothing newer than what it shows. Bubbles, composed. */
export class LaoshanErrorEvent extends CustomEvent<null> {
  readonly src: string;
  readonly code: ErrorCode;
  /** One sentence that the page's editor can act on, in the element's language. */
  readonly message: string;

  constructor(src: string, code: ErrorCode, message: string) {
    super('laoshan-error', { bubbles: true, composed: true });
    this.src = src;
    this.code = code;
    this.message = message;
  }
}

interface LaoshanEventMap {
  'laoshan-load': LaoshanLoadEvent;
  'laoshan-error': LaoshanErrorEvent;
}

declare global {
  interface HTMLElementEventMap extends LaoshanEventMap {}
  interface DocumentEventMap extends LaoshanEventMap {}
  interface WindowEventMap extends LaoshanEventMap {}
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isOn, type Reading, readingOf, type Turn } from './turn.js';

const SECOND = 1000;
/** No timer waits longer than this: https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html */
const LONGEST = 2 ** 31 - 1;

/**
 * The clocks of all turns. One runs by itself while its turn is on by the plan, and ends when the plan says; any can be
 * started by hand, as turns slip, and ends after its length. Each goes on while another speaker is on the screen.
 */
export class TurnClock implements ReactiveController {
  /** By speaker: when the turn has to end; `undefined` where it was stopped by hand. */
  readonly #deadlines = new Map<string, number | undefined>();
  readonly #host: ReactiveControllerHost & Element;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wait = Number.POSITIVE_INFINITY;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** What the clock of the speaker on the screen shows now; called once an update. */
  read(id: string | undefined, turn: Turn | undefined): Reading | undefined {
    this.#wait = Number.POSITIVE_INFINITY;
    if (id === undefined || !turn) return undefined;
    const now = Date.now();
    if (!this.#deadlines.has(id) && isOn(turn, now)) this.#deadlines.set(id, turn.end);
    const deadline = this.#deadlines.get(id);
    // Behind a whole second, so that none is shown twice.
    if (deadline !== undefined) this.#wait = ((((deadline - now) % SECOND) + SECOND) % SECOND) + 5;
    else if (!this.#deadlines.has(id) && turn.begin > now) this.#wait = turn.begin - now;
    return readingOf(turn, deadline, now);
  }

  isRunning(id: string): boolean {
    return this.#deadlines.get(id) !== undefined;
  }

  /** Starts the clock with the whole length of the turn, or stops it. */
  toggle(id: string, { length }: Turn): void {
    if (this.isRunning(id)) this.#deadlines.set(id, undefined);
    else if (length !== undefined) this.#deadlines.set(id, Date.now() + length);
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    if (this.#wait > LONGEST || !this.#host.isConnected) return;
    this.#timer = setTimeout(() => this.#host.requestUpdate(), this.#wait);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}

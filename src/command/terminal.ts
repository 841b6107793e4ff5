import { Presets, SingleBar } from 'cli-progress';
import pico from 'picocolors';

export interface TerminalOptions {
  readonly json: boolean;
  readonly quiet: boolean;
  readonly colour: boolean;
}

/** Where a command writes to: tests give their own. */
export interface Streams {
  readonly out: NodeJS.WritableStream;
  readonly err: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

export interface Progress {
  step(): void;
  end(): void;
}

const NONE: Progress = { step() {}, end() {} };

/** What a command says: results to standard output, all else to standard error. */
export class Terminal {
  readonly colours: ReturnType<typeof pico.createColors>;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly #streams: Streams;

  constructor({ json, quiet, colour }: TerminalOptions, streams: Streams) {
    this.json = json;
    this.quiet = quiet;
    this.colours = pico.createColors(colour && !json);
    this.#streams = streams;
  }

  /** The result for people; nothing under `--json`. */
  say(text: string): void {
    if (!this.json) this.#streams.out.write(`${text}\n`);
  }

  /** The result for programs; nothing without `--json`. Once a run. */
  give(value: unknown): void {
    if (this.json) this.#streams.out.write(`${JSON.stringify(value, undefined, 2)}\n`);
  }

  /** What is good to know; nothing under `--quiet` and `--json`. */
  note(text: string): void {
    if (!this.quiet && !this.json) this.#streams.err.write(`${text}\n`);
  }

  /** What went wrong. */
  warn(text: string): void {
    if (!this.json) this.#streams.err.write(`${text}\n`);
  }

  /** A bar for long work, on a terminal alone. */
  progress(total: number, label: string): Progress {
    const { err } = this.#streams;
    if (this.quiet || this.json || !err.isTTY || total < 2) return NONE;
    const bar = new SingleBar(
      { format: `${label} {bar} {value}/{total}`, stream: err, clearOnComplete: true },
      Presets.shades_classic,
    );
    bar.start(total, 0);
    return { step: () => bar.increment(), end: () => bar.stop() };
  }
}

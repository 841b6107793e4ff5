import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { inTasks } from '../../core/pieces.js';
import type { Item } from '../../feed/index.js';
import { REPORTS, type Score, scoreIn, sizeOf } from '../../items/index.js';
import { ALL, type Choice, type Order } from './choice.js';
import { type Sifted, sift } from './facets.js';
import { type Register, registerIn, standingsIn } from './register.js';
import { SearchIndex } from './search.js';
import { placesIn } from './sort.js';

/** The least time between two drawings while the reader types, in ms: a frame. */
const FRAME = 16;

/** How long typing rests before it is told what it has found: else a screen reader would talk over the keys. */
const REST = 1_000;

/** What the host has, and what it wants of it. */
export interface Given {
  readonly items: readonly Item[];
  readonly zone: string;
  /** What its reader can choose by; nothing for any other word. */
  readonly filters: string | null;
  /** `all` for the score. */
  readonly score: string | null;
  readonly pageSize: number;
}

/** Keeps what the reader has chosen and finds the cases for it; what has to be read of all cases is read in pieces. */
export class Desk implements ReactiveController {
  choice = ALL;
  /** What the reader's last choice has done, in words. */
  message = '';
  register: Register | undefined;
  score: Score | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #give: () => Given;
  readonly #say: () => string;
  /** Cases that the reader asked for beyond the first page. */
  #more = 0;
  #given: readonly unknown[] = [];
  #index: SearchIndex | undefined;
  #places:
    | { readonly key: readonly unknown[]; readonly value: Uint32Array | undefined }
    | undefined;
  #sifted: { readonly key: readonly unknown[]; readonly value: Sifted } | undefined;
  #work = new AbortController();
  #frame: ReturnType<typeof setTimeout> | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** @param say tells what the present choice has done. */
  constructor(host: ReactiveControllerHost, give: () => Given, say: () => string) {
    this.#host = host;
    this.#give = give;
    this.#say = say;
    host.addController(this);
  }

  hostUpdate(): void {
    const { items, zone, filters, score } = this.#give();
    const [before, given] = [this.#given, [filters, items, zone, score]];
    if (!items.length || isSame(given, before)) return;
    if (before.length && filters !== before[0]) this.choice = ALL;
    this.#given = given;
    this.#work.abort();
    this.#work = new AbortController();
    this.register = filters === 'status' ? standingsIn(items) : undefined;
    this.score = undefined;
    if (filters === 'all') {
      this.#begin(registerIn(items, zone), (register) => {
        this.register = register;
      });
    }
    if (score === 'all') {
      this.#begin(scoreIn(items, Date.now(), zone), (sum) => {
        this.score = sum;
      });
    }
    if (this.#index) this.prepare(true);
  }

  hostDisconnected(): void {
    this.#work.abort();
    this.#given = [];
    clearTimeout(this.#frame);
    clearTimeout(this.#rest);
    this.#frame = undefined;
  }

  /** The reader is about to search: folds the texts. */
  prepare(again = false): void {
    if (this.#index && !again) return;
    this.#index = new SearchIndex(this.#items, this.#index);
    this.#begin(this.#index.build(), () => {});
  }

  /** The reader has chosen. */
  choose(change: Partial<Choice>): void {
    this.choice = { ...this.choice, ...change };
    this.#more = 0;
    this.tell();
  }

  /** The reader types: the list follows at once, what is said of it when the keys rest. */
  type(query: string): void {
    this.prepare();
    this.choice = { ...this.choice, query };
    this.#more = 0;
    this.#frame ??= setTimeout(() => {
      this.#frame = undefined;
      this.#host.requestUpdate();
    }, FRAME);
    this.#tellLater();
  }

  /** Says what the reader's choice has done. */
  tell(): void {
    clearTimeout(this.#rest);
    this.message = this.#say();
    this.#host.requestUpdate();
  }

  /** All cases again, in the order that was chosen, with nothing said. */
  reset(): void {
    clearTimeout(this.#rest);
    this.choice = { ...ALL, order: this.choice.order };
    this.#more = 0;
    this.message = '';
  }

  /** What the present choice finds; undefined where there is nothing to choose by. */
  get sifted(): Sifted | undefined {
    const { register, choice } = this;
    if (!register) return undefined;
    const hits = this.#index?.find(choice.query);
    const key = [register, choice, hits];
    if (!this.#sifted || !isSame(key, this.#sifted.key))
      this.#sifted = {
        key,
        value: sift(register, choice, hits, this.#placesIn(register, choice.order)),
      };
    return this.#sifted.value;
  }

  /** How many cases the present choice finds. */
  get count(): number {
    return this.sifted?.found.length ?? this.#items.length;
  }

  /** How many there are to choose from. */
  get total(): number {
    return this.#items.length;
  }

  /** Those on show. */
  get shown(): readonly Item[] {
    const most = this.#size + this.#more;
    const found = this.sifted?.found;
    const items = this.#items;
    return found ? found.slice(0, most).map((place) => items[place] as Item) : items.slice(0, most);
  }

  /** How many the next page brings. */
  get next(): number {
    return Math.min(this.#size, this.count - this.shown.length);
  }

  /** Puts one page more on show. */
  showMore(): void {
    this.#more += this.#size;
    this.tell();
  }

  /** Puts a case on show, whatever hides it, with nothing said. Returns its place. */
  reveal(item: Item): number {
    if (this.#placeOf(item) < 0) this.reset();
    const place = this.#placeOf(item);
    this.#more = Math.max(this.#more, place + 1 - this.#size);
    this.message = '';
    return place;
  }

  /** The place of a case among them; -1 where it is not. */
  #placeOf(item: Item): number {
    const place = this.#items.indexOf(item);
    return this.sifted?.found.indexOf(place) ?? place;
  }

  get #size(): number {
    return sizeOf(this.#give().pageSize, REPORTS);
  }

  get #items(): readonly Item[] {
    return this.#give().items;
  }

  #placesIn(register: Register, order: Order): Uint32Array | undefined {
    const key = [register, order];
    if (!this.#places || !isSame(key, this.#places.key))
      this.#places = { key, value: placesIn(register, order) };
    return this.#places.value;
  }

  #tellLater(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => (this.#index?.complete ? this.tell() : this.#tellLater()), REST);
  }

  /** Does the first piece at once, so that a short list is drawn whole, and the others each in a task of its own. */
  #begin<P, T>(pieces: Iterator<P, T>, take: (value: P | T) => void): void {
    const { value, done } = pieces.next();
    take(value);
    if (done) return;
    inTasks(pieces, this.#work.signal).then(
      (whole) => {
        take(whole);
        this.#host.requestUpdate();
      },
      // It was cut: another list is there, or the host has gone.
      () => {},
    );
  }
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.every((each, index) => each === b[index]);

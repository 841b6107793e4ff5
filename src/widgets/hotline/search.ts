import type { Item } from '../../feed/index.js';
import { accountOf } from '../../items/index.js';

/** Characters that are folded before the page gets its turn, with the text begun by then. */
export const PIECE = 50_000;

/** All but the letters that most texts are made of alone; what has none of these has nothing to take off. */
const ODD = /[^\s -~\u3001-\u3029\u3030-\u3098\u309b-\u9fff]/;

/** Capitals that Unicode takes for letters of their own, as those are typed who have no such key. */
const OWN: Readonly<Record<string, string>> = {
  Æ: 'AE',
  Œ: 'OE',
  Ø: 'O',
  Ł: 'L',
  Đ: 'D',
  Ð: 'D',
  Þ: 'TH',
  Ħ: 'H',
  Ŧ: 'T',
  ẞ: 'SS',
};

/**
 * A text with its differences in width, case, accents and white space taken off. In capitals, since small letters depend on
 * what follows them (ς) and one may stand for two (ß).
 */
export function folded(text: string): string {
  const plain = text.normalize('NFKD');
  const bare = ODD.test(plain)
    ? plain
        .replace(/[\p{M}\p{Cf}]+/gu, '')
        .toUpperCase()
        .replace(/[ÆŒØŁĐÐÞĦŦẞ]/g, (letter) => OWN[letter] ?? '')
    : plain.toUpperCase();
  return bare.replace(/\s+/g, ' ').trim();
}

/** What of a case is searched: title, words, place, answer and number. */
export function textOf(item: Item): string {
  const { address, status_notes, service_request_id } = item._laoshan.report ?? {};
  const { title, text } = accountOf(item, '');
  return [title, text, address, status_notes, service_request_id].filter(Boolean).join('\n');
}

/** The texts of cases that follow one another, in one: the fewer texts, the faster they are searched. */
interface Chunk {
  /** The place of the first of the cases. */
  readonly first: number;
  /** Where the text of each begins, and at last where the chunk ends. */
  readonly starts: readonly number[];
  readonly text: string;
}

/** Finds cases by words that all have to be in their text, which is folded once. */
export class SearchIndex {
  readonly #items: readonly Item[];
  readonly #chunks: Chunk[];
  #last:
    | {
        readonly query: string;
        readonly words: readonly string[];
        readonly hits: Uint8Array;
        /** Those that any of the hits is in. */
        readonly chunks: readonly Chunk[];
      }
    | undefined;

  /** @param before an index of a list whose beginning may be the same: what it has folded of that is taken over. */
  constructor(items: readonly Item[], before?: SearchIndex) {
    const known = before ? before.#items : [];
    const other = known.findIndex((item, place) => item !== items[place]);
    const same = other < 0 ? known.length : other;
    this.#items = items;
    this.#chunks = (before ? before.#chunks : []).filter((chunk) => endOf(chunk) <= same);
  }

  /** Folds what is left, in pieces. */
  *build(): Generator<void, void, undefined> {
    while (!this.complete) {
      const first = this.#done;
      const texts: string[] = [];
      const starts = [0];
      for (let end = 0; end < PIECE && first + texts.length < this.#items.length; ) {
        // The space keeps a word from beginning in one text and ending in the next.
        const text = `${folded(textOf(this.#items[first + texts.length] as Item))} `;
        texts.push(text);
        end += text.length;
        starts.push(end);
      }
      this.#chunks.push({ first, starts, text: texts.join('') });
      if (!this.complete) yield;
    }
  }

  /** Everything is folded. */
  get complete(): boolean {
    return this.#done === this.#items.length;
  }

  /** 1 for each case that has all words of the query; undefined where the query has none, or not all is folded yet. */
  find(query: string): Uint8Array | undefined {
    const last = this.#last;
    if (last?.query === query) return last.hits;
    const words = folded(query).split(' ').filter(Boolean);
    if (!words.length || !this.complete) return undefined;
    const hits = new Uint8Array(this.#items.length);
    // What has a longer word has the shorter one: a query that grows finds nothing new.
    const grown = last?.words.every((word) => words.some((longer) => longer.includes(word)));
    const within = (grown && last?.chunks) || this.#chunks;
    const chunks = within.filter((chunk) => mark(hits, chunk, words));
    this.#last = { query, words, hits, chunks };
    return hits;
  }

  get #done(): number {
    const last = this.#chunks[this.#chunks.length - 1];
    return last ? endOf(last) : 0;
  }
}

const endOf = ({ first, starts }: Chunk): number => first + starts.length - 1;

/** Marks the cases of a chunk that have all words: goes from one that has the first to the next. Returns whether there are any. */
function mark(hits: Uint8Array, chunk: Chunk, [word = '', ...others]: readonly string[]): boolean {
  const { text, first, starts } = chunk;
  let any = false;
  for (let index = 0; ; index++) {
    const at = text.indexOf(word, starts[index]);
    if (at < 0) return any;
    while ((starts[index + 1] as number) <= at) index++;
    const own = text.slice(starts[index], starts[index + 1]);
    if (!others.every((other) => own.includes(other))) continue;
    hits[first + index] = 1;
    any = true;
  }
}

import { momentOf, sentenceOf } from '../command/bake.js';
import type { Speaker } from '../command/check.js';
import { Baker, fileAddress, type GivenFeed, type Styles } from '../publish/bake/index.js';
import { addressFor } from './place.js';

/** With shadow roots whose styles are linked or inside, or as content alone. */
export type BakeMode = 'linked' | 'inline' | 'light';

/** The styles that pages link, a file of the site. */
export const STYLESHEET = 'laoshan.css';

export interface PagesOptions {
  /** What `JSON.parse` made of the feed. */
  readonly json: unknown;
  /** The feed's, below the base. */
  readonly address: string;
  /** Vite's. */
  readonly base: string;
  readonly mode: BakeMode;
}

/** Bakes the pages of one build. */
export class Pages {
  readonly #options: PagesOptions;
  readonly #feeds: readonly GivenFeed[];
  readonly #speaker: Speaker;
  /** By the address of the styles: one, but where the base is relative one for each depth of folders. */
  readonly #bakers = new Map<string, Baker>();

  constructor(options: PagesOptions, speaker: Speaker) {
    const { json, address, base } = options;
    this.#options = options;
    this.#speaker = speaker;
    // Pages name it by the way to it, or by the site's own address.
    const addresses = [fileAddress(address), new URL(base + address, fileAddress('')).href];
    this.#feeds = [...new Set(addresses)].map((each) => ({ address: each, json }));
  }

  /**
   * A page with what its tags show inside them.
   * @param path its own, below the base
   * @param warn is told of tags that show another feed: they stay as they are
   * @throws {Error} for tags that cannot be baked, an item that the feed has not
   */
  bake(html: string, path: string, warn: (message: string) => void): string {
    const { bake: words } = this.#speaker.words;
    const baked = this.#bakerFor(path).bake(Buffer.from(html), fileAddress(path));
    const sentences = baked.faults.map((fault) =>
      words.faults.at(path, fault.line ?? 1, sentenceOf(fault, this.#speaker)),
    );
    if (sentences.length > 0) throw new Error(sentences.join('\n'));
    for (const { line = 0, tag = '', src = '' } of baked.others)
      warn(words.other(path, line, tag, src));
    return Buffer.from(baked.bytes).toString();
  }

  #bakerFor(page: string): Baker {
    const href = addressFor(STYLESHEET, this.#options.base, page);
    const known = this.#bakers.get(href);
    if (known) return known;
    const styles = stylesOf(this.#options.mode, href);
    const baker = new Baker({ feeds: this.#feeds, styles, now: momentOf(undefined) });
    this.#bakers.set(href, baker);
    return baker;
  }
}

function stylesOf(mode: BakeMode, href: string): Styles {
  if (mode === 'linked') return { kind: mode, href };
  return { kind: mode === 'inline' ? mode : 'none' };
}

import { readAddress } from '../../core/address.js';
import { FeedFailure } from '../../core/failure.js';
import { justRead, type Loaded } from '../../core/store.js';
import { isFeed, parse } from '../../feed/index.js';
import { parseJson } from '../json.js';
import type { Source } from './draw.js';
import type { PageTags, Tag } from './tags.js';

/** A feed, and where the pages find it. */
export interface GivenFeed {
  /** Absolute. */
  readonly address: string;
  /** What `JSON.parse` gave. */
  readonly json: unknown;
}

/** The feeds that pages are baked from, each read once. */
export class Sources {
  readonly #now: number;
  readonly #given: ReadonlyMap<string, Loaded>;
  readonly #inline = new Map<string, Loaded | FeedFailure>();

  /** @param now in milliseconds since 1970 */
  constructor(feeds: readonly GivenFeed[], now: number) {
    this.#now = now;
    this.#given = new Map(
      feeds.map(({ address, json }) => [address, justRead(parse(json, address, { now }))]),
    );
  }

  /**
   * Where the data of a tag may be, in the order in which its element looks; nothing if that is a feed that was not given.
   * @param base what the page's addresses resolve against
   * @throws {FeedFailure} `bad-address`; of a page's own feeds `not-json` and `not-a-feed` where no other is left
   */
  of({ attributes }: Tag, page: PageTags, base: string): readonly Source[] | undefined {
    const { feed, fragment } = readAddress(attributes['src'] ?? '', base);
    const found = feed === undefined ? this.#defaults(page, base) : [this.#given.get(feed)];
    const sources = found.flatMap((loaded) => (loaded ? [{ loaded, fragment }] : []));
    return sources.length || feed === undefined ? sources : undefined;
  }

  /** The page's own, then those that it links, then all that were given, as a bundle has its feed inside. */
  #defaults({ inlineFeeds, linkedFeeds }: PageTags, base: string): readonly Loaded[] {
    const own = inlineFeeds.map((text) => this.#read(text, base));
    const linked = linkedFeeds.flatMap((href) => this.#given.get(urlOf(href, base)) ?? []);
    const all = [...own, ...linked, ...this.#given.values()];
    const good = all.filter((each): each is Loaded => !(each instanceof FeedFailure));
    const failure = all.find((each) => each instanceof FeedFailure);
    if (!good.length && failure) throw failure;
    return [...new Set(good)];
  }

  #read(text: string, base: string): Loaded | FeedFailure {
    const key = `${base} ${text}`;
    const known = this.#inline.get(key) ?? this.#parse(text, base);
    this.#inline.set(key, known);
    return known;
  }

  #parse(text: string, base: string): Loaded | FeedFailure {
    const parsed = parseJson(text);
    if ('fault' in parsed) return new FeedFailure('not-json');
    if (!isFeed(parsed.value)) return new FeedFailure('not-a-feed');
    return justRead(parse(parsed.value, base, { inline: true, now: this.#now }));
  }
}

function urlOf(href: string, base: string): string {
  try {
    return new URL(href, base).href.split('#')[0] ?? '';
  } catch {
    return '';
  }
}

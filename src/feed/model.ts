/**
 * What `parse` gives: JSON Feed 1.1 again, checked, cleaned and frozen. Nothing downstream checks
 * it a second time.
 */
import { requestsOf } from './open311.js';
import type { AuthorShape, ExtensionShape, FeedShape, ItemShape, StatShape } from './schema.js';

/** Readonly all the way down. */
type Frozen<T> = T extends readonly (infer Element)[]
  ? readonly Frozen<Element>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

export type Author = Frozen<AuthorShape>;
export type Stat = Frozen<StatShape>;
export type Extension = Frozen<ExtensionShape>;
export type Tiers = NonNullable<Extension['tiers']>;
export type Report = NonNullable<Extension['report']>;
export type Arena = NonNullable<Extension['arena']>;
export type Speaker = NonNullable<Arena['speakers']>[number];

/** Any kind of item. HTML content has become plain `content_text`. */
export interface Item
  extends Omit<Frozen<ItemShape>, 'author' | 'content_html' | 'authors' | 'tags' | '_laoshan'> {
  readonly authors: readonly Author[];
  readonly tags: readonly string[];
  readonly _laoshan: Extension;
}

/** Items are in order of `date_published`, newest first; undated ones follow in feed order. */
export interface Feed
  extends Omit<Frozen<FeedShape>, 'author' | 'title' | 'authors' | 'items' | '_laoshan'> {
  readonly title: string;
  readonly authors: readonly Author[];
  readonly items: readonly Item[];
  readonly _laoshan: {
    /** IANA name. */
    readonly time_zone: string;
    readonly public_phones: readonly string[];
  };
}

/** `docs/feed.md` says what each one means to an editor. */
export type ProblemCode =
  | 'bad-date'
  | 'bad-number'
  | 'bad-range'
  | 'bad-time-zone'
  | 'bad-url'
  | 'conflict'
  | 'duplicate-id'
  | 'list-cut'
  | 'missing'
  | 'no-figure'
  | 'no-picture'
  | 'not-a-feed'
  | 'odd-date'
  | 'odd-order'
  | 'odd-score'
  | 'odd-size'
  | 'odd-weights'
  | 'out-of-range'
  | 'text-cut'
  | 'unknown-id'
  | 'unknown-value'
  | 'unreadable'
  | 'unsafe-number'
  | 'wrong-type';

export interface Problem {
  /** Where in the raw feed: `items[3]._laoshan.stat.value`; empty for the feed itself; of `no-picture`, the address. */
  readonly path: string;
  readonly code: ProblemCode;
}

export const KINDS = ['stat', 'tiers', 'report', 'arena'] as const;
export type Kind = 'article' | (typeof KINDS)[number];

/** The kind of a parsed item: the one of its kinds that `_laoshan` holds, else an article. */
export function kindOf(item: Item): Kind {
  return KINDS.find((kind) => item._laoshan[kind]) ?? 'article';
}

/**
 * The item that a fragment names. It is compared as it stands first, then percent-decoded; a
 * fragment that cannot be decoded names nothing and is no error.
 */
export function findItem(items: readonly Item[], fragment: string): Item | undefined {
  const named = (id: string): Item | undefined => items.find((item) => item.id === id);
  const raw = named(fragment);
  if (raw) return raw;
  try {
    return named(decodeURIComponent(fragment));
  } catch {
    return undefined;
  }
}

/** What parsed feeds are, whatever version they came in. */
export const VERSION = 'https://jsonfeed.org/version/1.1';

/** Whether this is JSON Feed 1.x or an answer of Open311 GeoReport v2 at all, however broken its items. Never throws. */
export function isFeed(raw: unknown): boolean {
  try {
    const { version, items } = raw as Record<string, unknown>;
    return (
      (typeof version === 'string' &&
        /^https:\/\/jsonfeed\.org\/version\/1/.test(version) &&
        Array.isArray(items)) ||
      requestsOf(raw) !== undefined
    );
  } catch {
    return false;
  }
}

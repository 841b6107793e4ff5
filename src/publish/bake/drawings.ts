import { FeedFailure } from '../../core/failure.js';
import type { Loaded } from '../../core/store.js';
import { type Drawn, draw, type Source, type Subject } from './draw.js';
import { type GivenFeed, Sources } from './sources.js';
import type { PageTags, Tag } from './tags.js';

/** Why a tag whose feed is there cannot be baked. */
export class TagFailure extends Error {
  readonly code: 'empty' | 'unclosed' | 'no-stylesheet';

  constructor(code: TagFailure['code']) {
    super(code);
    this.code = code;
  }
}

/** What a tag shows. */
export interface Found {
  readonly drawn: Drawn;
  /** The tag's, with a `src` that names the item within the feed that was found. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** What tags show of the given feeds, each drawn once for all pages that have it. */
export class Drawings {
  readonly #sources: Sources;
  readonly #now: number;
  readonly #known = new WeakMap<Loaded, Map<string, Drawn | undefined>>();

  /** @param now in milliseconds since 1970 */
  constructor(feeds: readonly GivenFeed[], now: number) {
    this.#sources = new Sources(feeds, now);
    this.#now = now;
  }

  /**
   * @param base what the page's addresses resolve against
   * @returns undefined for a tag of a feed that was not given
   * @throws {FeedFailure} where no feed has what the tag names
   * @throws {TagFailure} `empty`
   */
  of(tag: Tag, page: PageTags, base: string): Found | undefined {
    const { name, attributes, languages } = tag;
    const link = name === 'laoshan-article' && tag.link ? resolved(tag.link, base) : undefined;
    const subject = { tag: name, attributes, languages, link, now: this.#now };
    if (hasOwnFigure(tag)) {
      const drawn = shown(draw(subject, undefined));
      return { drawn, attributes: { ...attributes, src: `#${drawn.feed.items[0]?.id ?? ''}` } };
    }
    const sources = this.#sources.of(tag, page, base);
    if (!sources) return undefined;
    let failure: unknown;
    for (const source of sources) {
      try {
        return { drawn: this.#draw(subject, source), attributes };
      } catch (error) {
        if (!(error instanceof FeedFailure)) throw error;
        failure ??= error;
      }
    }
    throw failure ?? new FeedFailure('no-item', { nowhere: true });
  }

  #draw(subject: Subject, source: Source): Drawn {
    const { tag, attributes, languages, link } = subject;
    const known = this.#known.get(source.loaded) ?? new Map<string, Drawn | undefined>();
    this.#known.set(source.loaded, known);
    const { src: _, ...others } = attributes;
    const key = JSON.stringify([tag, source.fragment, others, languages, link]);
    if (!known.has(key)) known.set(key, draw(subject, source));
    return shown(known.get(key));
  }
}

/** Whether it is a figure of the page's own, which needs no feed. */
function hasOwnFigure({ name, attributes: { src, value, min } }: Tag): boolean {
  return name === 'laoshan-stat' && src === undefined && (value ?? min) !== undefined;
}

function shown(drawn: Drawn | undefined): Drawn {
  if (!drawn) throw new TagFailure('empty');
  return drawn;
}

function resolved(href: string, base: string): string | undefined {
  return URL.canParse(href, base) ? new URL(href, base).href : undefined;
}

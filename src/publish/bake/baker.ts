import { type ErrorCode, FeedFailure } from '../../core/failure.js';
import { resolveLink } from '../../feed/index.js';
import { type Light, lightOf } from '../light/index.js';
import { serialize } from '../markup.js';
import { isKnown, type Writer, writerFor } from './address.js';
import { dataScript, type ShownOf } from './data.js';
import type { TagName } from './draw.js';
import { Drawings, type Found, TagFailure } from './drawings.js';
import { readPage } from './encoding.js';
import {
  fitted,
  headLink,
  inlineCss,
  type Styles,
  shadowRoot,
  sheetBeside,
  sheetLink,
  styleElement,
} from './inside.js';
import { withoutLinks } from './links.js';
import type { GivenFeed } from './sources.js';
import { type Edit, spliced } from './splice.js';
import { type PageTags, type Range, type Tag, tagsOf } from './tags.js';

export interface BakerOptions {
  readonly feeds: readonly GivenFeed[];
  readonly styles: Styles;
  /** By which reports are overdue and events under way: milliseconds since 1970. */
  readonly now: number;
}

/** Why a page, or one tag of it, is not baked. */
export interface Fault {
  /**
   * `empty`: the feed has nothing that the tag could show; `unclosed`: the tag's end is missing; `encoding`: a page in which ASCII
   * is not ASCII; `no-stylesheet`: nothing says where the styles are.
   */
  readonly code: ErrorCode | 'empty' | 'unclosed' | 'encoding' | 'no-stylesheet';
  /** What is below is of one tag, where it is. */
  readonly tag?: TagName;
  /** From 1. */
  readonly line?: number;
  /** As the page writes it; `#` for a tag without, empty where the page has no feed of its own either. */
  readonly src?: string;
  /** The item that was asked for. */
  readonly id?: string | undefined;
}

export interface Baked {
  /** The page; the same bytes where anything was wrong, or nothing was to be done. */
  readonly bytes: Uint8Array;
  readonly faults: readonly Fault[];
  /** Tags that were baked. */
  readonly count: number;
  /** Tags of feeds that were not given: they stay as they were. */
  readonly others: readonly Fault[];
  /** The texts of the style elements that were written. */
  readonly css: readonly string[];
  /** Addresses of the style sheet, as they were written. */
  readonly sheets: readonly string[];
}

/** What has come of the tags of one page. */
interface Work {
  readonly tags: PageTags;
  readonly base: string;
  readonly writer: Writer;
  readonly edits: Edit[];
  readonly faults: Fault[];
  readonly others: Fault[];
  readonly shown: ShownOf[];
  readonly css: Set<string>;
  /** Addresses of the sheets that shadow roots link. */
  readonly sheets: Set<string>;
}

/** Bakes pages from the same feeds; what was drawn for one serves the others. */
export class Baker {
  readonly #options: BakerOptions;
  readonly #drawings: Drawings;

  constructor(options: BakerOptions) {
    this.#options = options;
    this.#drawings = new Drawings(options.feeds, options.now);
  }

  /**
   * Writes what the page's tags show into them, and what is on show for search engines at the end of its body. Baked once more from
   * the same feeds, it is the same page.
   * @param address the page's own, absolute
   */
  bake(bytes: Uint8Array, address: string): Baked {
    const page = readPage(bytes);
    if (!page) return unchanged(bytes, { faults: [{ code: 'encoding' }] });
    const tags = tagsOf(page);
    const base = URL.canParse(tags.base ?? '', address)
      ? new URL(tags.base ?? '', address).href
      : address;
    const work: Work = {
      tags,
      base,
      writer: writerFor(address, base),
      edits: [],
      faults: [],
      others: [],
      shown: [],
      css: new Set(),
      sheets: new Set(),
    };
    for (const tag of tags.tags) this.#bakeTag(tag, work);
    const { faults, others, edits } = work;
    if (faults.length || !edits.length) return unchanged(bytes, { faults, others });
    const count = edits.length;
    edits.push(...headEdits(work), ...this.#data(work));
    const text = spliced(page.text, edits, (added) => page.encode(fitted(added, page)));
    const same = text === page.text;
    return {
      bytes: same ? bytes : page.bytesOf(text),
      faults,
      others,
      count,
      css: [...work.css],
      sheets: [...work.sheets],
    };
  }

  #bakeTag(tag: Tag, work: Work): void {
    const { name, line, content, attributes } = tag;
    const place = { tag: name, line, src: attributes['src'] || '#' };
    try {
      if (!content) throw new TagFailure('unclosed');
      const found = this.#drawings.of(tag, work.tags, work.base);
      if (found) work.edits.push({ ...content, text: this.#inside(tag, found, work) });
      else work.others.push({ code: 'no-item', ...place });
    } catch (error) {
      if (error instanceof FeedFailure)
        work.faults.push({ code: error.code, ...place, ...factsOf(error) });
      else if (error instanceof TagFailure) work.faults.push({ code: error.code, ...place });
      else throw error;
    }
  }

  #inside(tag: Tag, found: Found, work: Work): string {
    const light = this.#lightOf(tag, found, work);
    work.shown.push({ feed: found.drawn.feed, shown: light.shown });
    const content = serialize(tag.linked ? withoutLinks(light.markup) : light.markup);
    // A carrier's element is made by the script: a root in the carrier itself would hide it.
    if (tag.carrier || this.#options.styles.kind === 'none') return content;
    return shadowRoot(this.#head(tag, work), work.writer.all(found.drawn.html)) + content;
  }

  #lightOf(tag: Tag, { drawn, attributes }: Found, { base, writer, tags }: Work): Light {
    const light = lightOf(tag.name, attributes, drawn.feed, {
      words: drawn.words,
      language: tag.attributes['lang'] ?? tag.languages[0] ?? '',
      phrasing: tag.phrasing,
      address: tag.link === undefined ? undefined : resolveLink(tag.link, base),
      anchors: tags.anchors,
      now: this.#options.now,
      addressOf: writer.address,
    });
    if (!light) throw new FeedFailure('no-item');
    return light;
  }

  #head({ name }: Tag, { tags, css, sheets }: Work): string {
    const { styles } = this.#options;
    if (styles.kind === 'inline') {
      const text = inlineCss(name);
      css.add(text);
      return styleElement(text);
    }
    const href = (styles.kind === 'linked' && styles.href) || sheetBeside(tags.scripts);
    if (!href) throw new TagFailure('no-stylesheet');
    sheets.add(href);
    return sheetLink(href);
  }

  #data({ tags, shown, base, writer }: Work): readonly Edit[] {
    const text = dataScript(shown, {
      base: isKnown(base) ? base : undefined,
      addressOf: writer.address,
    });
    return replaced(tags.data, text, tags.end);
  }
}

/** Nothing where the page links the sheet itself. */
function headEdits({ tags, sheets }: Work): readonly Edit[] {
  const wanted = [...sheets].filter((href) => !tags.sheets.includes(href));
  return replaced(tags.headLinks, wanted.map(headLink).join(''), tags.headPlace);
}

/** In the place of what was baked before, or at another. */
function replaced(
  before: readonly Range[],
  text: string,
  place: number | undefined,
): readonly Edit[] {
  const [first, ...more] = before;
  const range = first ?? (place === undefined ? undefined : { from: place, to: place });
  return range ? [{ ...range, text }, ...more.map((each) => ({ ...each, text: '' }))] : [];
}

/** The tag names no feed where the page has none of its own. */
function factsOf({ detail: { id, nowhere } }: FeedFailure): Pick<Fault, 'id' | 'src'> {
  return { id, ...(nowhere && { src: '' }) };
}

function unchanged(bytes: Uint8Array, found: Partial<Baked>): Baked {
  return { bytes, faults: [], others: [], count: 0, css: [], sheets: [], ...found };
}

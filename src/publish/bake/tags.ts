import { type DefaultTreeAdapterMap, parse, parseFragment, html as spec } from 'parse5';
import { attributesOf, isTag, type TagName } from './draw.js';
import type { PageText } from './encoding.js';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** A part of a page's text. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** One of our tags, or a carrier of one (`<div data-laoshan="stat">`). */
export interface Tag {
  readonly name: TagName;
  readonly carrier: boolean;
  /** As the element gets them: a carrier's without `data-`. */
  readonly attributes: Attributes;
  /** What stands in it; nothing where its end tag is missing. */
  readonly content: Range | undefined;
  /** The `lang` of its ancestors, the nearest first. */
  readonly languages: readonly string[];
  /** Where it stands, or by its own layout, no block may be in it. */
  readonly phrasing: boolean;
  /** It stands in a link or a button, where no link may be. */
  readonly linked: boolean;
  /** The address of the first link in it; nothing where it may hold none. */
  readonly link: string | undefined;
  /** From 1. */
  readonly line: number;
}

/** What a page has that concerns us. */
export interface PageTags {
  readonly tags: readonly Tag[];
  /** The `href` of its `<base>`. */
  readonly base: string | undefined;
  /** The texts of its default feeds, `<script type="application/feed+json" data-laoshan>`. */
  readonly inlineFeeds: readonly string[];
  /** The addresses of those that it links. */
  readonly linkedFeeds: readonly string[];
  /** The addresses of its scripts. */
  readonly scripts: readonly string[];
  /** What its links name in it, and nothing of it has for an id, nor an `<a>` for its name. */
  readonly anchors: ReadonlySet<string>;
  /** The addresses of the style sheets that it links. */
  readonly sheets: readonly string[];
  /** What was baked into its head: the link to the sheet of its shadow roots. */
  readonly headLinks: readonly Range[];
  /**
   * Where that goes at first: behind all by which a head says how it is to be read, its encoding, base and policy. Nothing in a page that says
   * none of them.
   */
  readonly headPlace: number | undefined;
  /** What was baked into it for search engines. */
  readonly data: readonly Range[];
  /** Where that goes at first: the end of the body, or where that is not told, behind our last tag, since the page's own end may be in a comment. */
  readonly end: number;
}

/** The mark of what is baked into a page outside of its tags: for search engines, and for the style sheet. */
export const BAKED_MARK = 'data-laoshan-baked';

/** Those whose content is text and what stands in text. https://html.spec.whatwg.org/multipage/dom.html#phrasing-content-2 */
const PHRASING = new Set(
  'a abbr b bdi bdo button cite code data dfn em h1 h2 h3 h4 h5 h6 i kbd label mark output p pre q s samp small span strong sub summary sup time u var'.split(
    ' ',
  ),
);

/** Under each name that a tag has. */
type Attributes = Readonly<Record<string, string>>;

interface Place {
  readonly languages: readonly string[];
  readonly phrasing: boolean;
  readonly linked: boolean;
}

/**
 * Finds our tags as a browser would: not those in comments, scripts, templates, text fields and `<noscript>`, nor those within
 * another of ours, which go with its content.
 */
export function tagsOf(page: PageText): PageTags {
  const finder = new Finder(page);
  // A mark of the encoding is no text: as one it would end the head before it began.
  const html = page.text.replace(/^(?:\ufeff|\xef\xbb\xbf)/, (mark) => ' '.repeat(mark.length));
  const document = parse(html, { sourceCodeLocationInfo: true });
  finder.visit(document, { languages: [], phrasing: false, linked: false });
  return finder;
}

class Finder implements PageTags {
  readonly tags: Tag[] = [];
  base: string | undefined;
  readonly inlineFeeds: string[] = [];
  readonly linkedFeeds: string[] = [];
  readonly scripts: string[] = [];
  readonly sheets: string[] = [];
  readonly headLinks: Range[] = [];
  headPlace: number | undefined;
  readonly data: Range[] = [];
  readonly #page: PageText;
  #bodyEnd: number | undefined;
  #lastEnd = 0;
  readonly #named = new Set<string>();
  readonly #ids = new Set<string>();

  constructor(page: PageText) {
    this.#page = page;
  }

  get end(): number {
    return this.#bodyEnd ?? this.#lastEnd;
  }

  get anchors(): ReadonlySet<string> {
    return new Set([...this.#named].filter((name) => !this.#ids.has(name)));
  }

  visit(node: Node, place: Place): void {
    for (const child of 'childNodes' in node ? node.childNodes : []) {
      if (!('tagName' in child)) continue;
      if (child.namespaceURI === spec.NS.HTML && this.#take(child, place)) continue;
      const lang = child.attrs.find(({ name }) => name === 'lang')?.value;
      const { tagName } = child;
      this.visit(child, {
        languages: lang ? [lang, ...place.languages] : place.languages,
        phrasing: place.phrasing || PHRASING.has(tagName),
        linked: place.linked || tagName === 'a' || tagName === 'button',
      });
    }
  }

  /** Whether it is one of ours, so that nobody looks further into it. */
  #take(element: Element, place: Place): boolean {
    const { tagName, sourceCodeLocation: location } = element;
    if (!location?.startTag) return false;
    const has = (wanted: string) => element.attrs.some(({ name }) => name === wanted);
    switch (tagName) {
      case 'base':
        this.base ??= this.#attributes(element)['href'];
        this.#passInHead(element);
        return true;
      case 'meta':
        if (has('charset') || has('http-equiv')) this.#passInHead(element);
        return true;
      case 'link':
        this.#takeLink(element);
        return true;
      case 'script':
        this.#takeScript(element);
        return true;
      case 'a':
        this.#takeLinkTo(this.#attributes(element)['href'] ?? '');
        break;
      case 'body':
        this.#bodyEnd = location.endTag?.startOffset;
    }
    const { id, name } = has('id') || has('name') ? this.#attributes(element) : {};
    if (id) this.#ids.add(id);
    // https://html.spec.whatwg.org/multipage/browsing-the-web.html#find-a-potential-indicated-element
    if (tagName === 'a' && name) this.#ids.add(name);
    if (isTag(tagName)) {
      this.#add(element, tagName, this.#attributes(element), place, false);
      return true;
    }
    return has('data-laoshan') && this.#takeCarrier(element, place);
  }

  #passInHead({ parentNode, sourceCodeLocation: location }: Element): void {
    if (parentNode?.nodeName === 'head') this.headPlace = location?.endOffset;
  }

  #takeLinkTo(href: string): void {
    if (!href.startsWith('#')) return;
    try {
      this.#named.add(decodeURIComponent(href.slice(1)));
    } catch {
      // Names nothing that we would write.
    }
  }

  #takeLink(element: Element): void {
    const attributes = this.#attributes(element);
    const { rel = '', type, href = '', 'data-laoshan': mark } = attributes;
    const rels = rel.toLowerCase().split(/\s+/);
    const isFeed = type === 'application/feed+json' && rels.includes('alternate');
    if (isFeed && href && mark !== undefined) this.linkedFeeds.push(href);
    if (attributes[BAKED_MARK] !== undefined) this.headLinks.push(rangeOf(element));
    else if (rels.includes('stylesheet')) this.sheets.push(href);
  }

  #takeScript(element: Element): void {
    const { src, type, 'data-laoshan': mark, [BAKED_MARK]: data } = this.#attributes(element);
    const content = contentOf(element);
    if (src) this.scripts.push(src);
    if (data !== undefined) this.data.push(rangeOf(element));
    if (type === 'application/feed+json' && mark !== undefined && content)
      this.inlineFeeds.push(this.#page.decode(this.#page.text.slice(content.from, content.to)));
  }

  /** One that holds its element already is none (`core/carriers.ts`). */
  #takeCarrier(element: Element, place: Place): boolean {
    const given = this.#attributes(element);
    const name = `laoshan-${given['data-laoshan']?.trim().toLowerCase()}`;
    const first = element.childNodes.find((child) => 'tagName' in child);
    if (!isTag(name) || (first && 'tagName' in first && first.tagName === name)) return false;
    const attributes: Record<string, string> = {};
    for (const each of attributesOf(name)) {
      const value = given[`data-${each}`] ?? (each === 'lang' ? given[each] : undefined);
      if (value !== undefined) attributes[each] = value;
    }
    const { tagName } = element;
    const linked = place.linked || tagName === 'a' || tagName === 'button';
    const phrasing = place.phrasing || PHRASING.has(tagName);
    this.#add(element, name, attributes, { ...place, linked, phrasing }, true);
    return true;
  }

  #add(
    element: Element,
    name: TagName,
    attributes: Attributes,
    place: Place,
    carrier: boolean,
  ): void {
    this.#lastEnd = element.sourceCodeLocation?.endOffset ?? this.#lastEnd;
    this.tags.push({
      ...place,
      name,
      carrier,
      attributes,
      content: contentOf(element),
      phrasing: place.phrasing || attributes['layout'] === 'inline',
      link: place.linked ? undefined : this.#linkIn(element),
      line: element.sourceCodeLocation?.startLine ?? 0,
    });
  }

  #linkIn(node: Node): string | undefined {
    for (const child of 'childNodes' in node ? node.childNodes : []) {
      if (!('tagName' in child)) continue;
      const { href } = child.tagName === 'a' ? this.#attributes(child) : {};
      const found = href ?? this.#linkIn(child);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** They are read again in the page's encoding: of its bytes, a parser may have made another text with what it took for references. */
  #attributes(element: Element): Attributes {
    const { startOffset: from = 0, endOffset: to = 0 } = element.sourceCodeLocation?.startTag ?? {};
    const source = this.#page.text.slice(from, to);
    const { attrs } = /[^\0-\x7f]/.test(source)
      ? reread(this.#page.decode(source), element)
      : element;
    return Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
  }
}

function reread(startTag: string, element: Element): Pick<Element, 'attrs'> {
  const [found] = parseFragment(startTag).childNodes;
  return found && 'attrs' in found ? found : element;
}

function rangeOf({ sourceCodeLocation: location }: Element): Range {
  return { from: location?.startOffset ?? 0, to: location?.endOffset ?? 0 };
}

function contentOf({ sourceCodeLocation: location }: Element): Range | undefined {
  const { startTag, endTag } = location ?? {};
  return startTag && endTag && { from: startTag.endOffset, to: endTag.startOffset };
}

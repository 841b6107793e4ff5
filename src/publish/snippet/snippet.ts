import { type Feed, findItem, kindOf, parse } from '../../feed/index.js';
import { type Messages, messagesFor } from '../../messages/index.js';
import { lightOf } from '../light/index.js';
import { h, type Markup, serialize } from '../markup.js';
import { dressed } from './dressed.js';
import { frameOf } from './frame.js';
import { WIDGETS, type WidgetKind } from './kinds.js';
import type { Colours } from './looks.js';
import { nearest } from './near.js';
import { fromPage, wholeOf } from './page-address.js';
import { type Scripts, scriptOf } from './script.js';

/** Ways to put a widget on a page, in the order in which an editor should try them. */
export const SNIPPET_FORMS = ['tag', 'carrier', 'script', 'iframe', 'static'] as const;
export type SnippetForm = (typeof SNIPPET_FORMS)[number];

export interface SnippetRequest {
  readonly kind: WidgetKind;
  /** What `src` is to say on the page, with the item's id: `feed.json#removed-stock`. */
  readonly src: string;
  /** Those of `attributesOf(kind)`. */
  readonly attributes: Readonly<Record<string, string>>;
}

export interface SnippetOptions {
  readonly scripts: Scripts;
  /** Address of `dist/embed.html`. */
  readonly embed: string;
  readonly colours: Colours;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** HTML to paste, form by form. */
export type Snippet = Readonly<Record<SnippetForm, string>>;

/**
 * What an editor pastes, in every form.
 * @param feed what `feedAt` gave for this `src`
 * @returns `undefined` where the feed does not have what the widget would show
 */
export function snippetOf(
  feed: Feed,
  { kind, src, attributes }: SnippetRequest,
  { scripts, embed, colours, now }: SnippetOptions,
): Snippet | undefined {
  const item = findItem(feed.items, splitSrc(src).id);
  const language = attributes['lang'] ?? item?.language ?? feed.language;
  const words: Messages = messagesFor(language ?? DEFAULT_LANGUAGE);
  const inline = attributes['layout'] === 'inline';
  const own = { src, ...(language && { lang: language }), ...attributes };
  const light = (phrasing: boolean) =>
    lightOf(`laoshan-${kind}`, own, feed, {
      words,
      language: language ?? DEFAULT_LANGUAGE,
      phrasing,
      addressOf: fromPage,
      now,
    });
  const shown = light(inline);
  if (!shown) return undefined;
  const [first] = shown.items;
  const title = (shown.items.length === 1 && first?.title) || feed.title || `laoshan-${kind}`;
  const block: Markup = (inline && light(false)?.markup) || shown.markup;
  return {
    tag: serialize(h(`laoshan-${kind}`, own, shown.markup)),
    carrier: serialize(h(inline ? 'span' : 'div', carried(kind, own), shown.markup)),
    script: serialize(scriptOf(scripts)),
    iframe: serialize(frameOf({ kind, embed, src, attributes, title })),
    static: serialize(dressed(block, { colours, lang: language, figures: isFigure(kind) })),
  };
}

const isFigure = (kind: WidgetKind) => kind === 'stat' || kind === 'stats';

/** As an element decides where neither page nor feed says a language (DESIGN section 3). */
const DEFAULT_LANGUAGE = 'zh-CN';

/** `page-size` as `data-page-size`; `lang` stays, since the text is in that language before the script comes. */
function carried(kind: WidgetKind, attributes: Readonly<Record<string, string>>) {
  const given = Object.entries(attributes).map(([name, value]) => [
    name === 'lang' ? name : `data-${name}`,
    value,
  ]);
  return { 'data-laoshan': kind, ...Object.fromEntries(given) };
}

/** The two sides of the first `#` of a `src` (DESIGN section 3). */
export function splitSrc(src: string): { readonly feed: string; readonly id: string } {
  const [feed = '', ...id] = src.split('#');
  return { feed, id: id.join('#') };
}

/** A raw feed as the page will read it: its addresses count from where `src` finds it, or of the page's own feed from its `feed_url`. */
export function feedAt(raw: unknown, src: string, now: number): Feed {
  const { feed } = splitSrc(src);
  return parse(raw, wholeOf(feed), { inline: !feed, now }).feed;
}

/** Ids that may have been meant, of items that the widget shows. */
export function idsNear(feed: Feed, kind: WidgetKind, id: string): string[] {
  const shown: readonly string[] = WIDGETS[kind].items;
  const ids = feed.items.filter((item) => shown.includes(kindOf(item))).map((item) => item.id);
  return nearest(id, ids);
}

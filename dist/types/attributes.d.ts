/** What can be written on our tags, from dist/custom-elements.json. */
import type {
  LaoshanArena,
  LaoshanArticle,
  LaoshanArticles,
  LaoshanErrorEvent,
  LaoshanHotline,
  LaoshanLoadEvent,
  LaoshanStat,
  LaoshanStats,
  LaoshanTiers,
} from '../npm/index.js';

/** A template may write a number as text. */
type Written<T> = T | (T extends number ? `${T}` : never) | undefined;

/** `<laoshan-arena>` */
export interface LaoshanArenaAttributes {
  /** `lineup` (default), `schedule` (a table of times and topics) or `scoreboard` (a table of the results that were announced). */
  view?: Written<LaoshanArena['view']>;
  /** Seconds, at least 15, after which the feed is asked for again, until it says that it is `expired`; not where the page states no number. */
  refresh?: Written<LaoshanArena['refresh']>;
  /** Language of the words and numbers; otherwise the feed's, then the page's. */
  lang?: Written<string>;
  /** Address of the feed and, after `#`, of an item in it. */
  src?: Written<LaoshanArena['src']>;
  /** Level of the element's headings: a whole number from 2 to 6. */
  'heading-level'?: Written<LaoshanArena['headingLevel']>;
  /** `newsprint` (default), `civic`, `coast` or `mono`; and `light` or `dark`, whatever the page's `color-scheme` is. */
  theme?: Written<LaoshanArena['theme']>;
  /** `elder` for larger text and targets, more contrast and no motion; `standard` for none of it on a page that has it. */
  mode?: Written<LaoshanArena['mode']>;
  /** Whether cookies go with the request for the feed: `omit` or `same-origin`. */
  credentials?: Written<LaoshanArena['credentials']>;
  /** The item on show. Set one, as JSON Feed has it, to show it without a feed. */
  item?: unknown;
}

/** `<laoshan-article>` */
export interface LaoshanArticleAttributes {
  /** `card`, `row` (small picture), `hero` (lead story) or `text` (no picture). */
  layout?: Written<LaoshanArticle['layout']>;
  /** How many key figures stand under the story: `0` (default) to `4`. A row has none. */
  figures?: Written<LaoshanArticle['figures']>;
  /** Language of the words and numbers; otherwise the feed's, then the page's. */
  lang?: Written<string>;
  /** Address of the feed and, after `#`, of an item in it. */
  src?: Written<LaoshanArticle['src']>;
  /** Level of the element's headings: a whole number from 2 to 6. */
  'heading-level'?: Written<LaoshanArticle['headingLevel']>;
  /** `newsprint` (default), `civic`, `coast` or `mono`; and `light` or `dark`, whatever the page's `color-scheme` is. */
  theme?: Written<LaoshanArticle['theme']>;
  /** `elder` for larger text and targets, more contrast and no motion; `standard` for none of it on a page that has it. */
  mode?: Written<LaoshanArticle['mode']>;
  /** Whether cookies go with the request for the feed: `omit` or `same-origin`. */
  credentials?: Written<LaoshanArticle['credentials']>;
  /** The item on show. Set one, as JSON Feed has it, to show it without a feed. */
  item?: unknown;
}

/** `<laoshan-articles>` */
export interface LaoshanArticlesAttributes {
  /** Shows only the stories that have this tag. */
  tag?: Written<LaoshanArticles['tag']>;
  /** How many stories are on show until the reader asks for more: a whole number from 1. */
  limit?: Written<LaoshanArticles['limit']>;
  /** `grid` (cards in columns) or `list` (rows with a small picture). */
  layout?: Written<LaoshanArticles['layout']>;
  /** Language of the words and numbers; otherwise the feed's, then the page's. */
  lang?: Written<string>;
  /** Address of the feed and, after `#`, of an item in it. */
  src?: Written<LaoshanArticles['src']>;
  /** Level of the element's headings: a whole number from 2 to 6. */
  'heading-level'?: Written<LaoshanArticles['headingLevel']>;
  /** `newsprint` (default), `civic`, `coast` or `mono`; and `light` or `dark`, whatever the page's `color-scheme` is. */
  theme?: Written<LaoshanArticles['theme']>;
  /** `elder` for larger text and targets, more contrast and no motion; `standard` for none of it on a page that has it. */
  mode?: Written<LaoshanArticles['mode']>;
  /** Whether cookies go with the request for the feed: `omit` or `same-origin`. */
  credentials?: Written<LaoshanArticles['credentials']>;
  /** The items of the feed that this element shows. Set some, as JSON Feed has items, to show them without a feed. */
  items?: unknown;
}

/** `<laoshan-hotline>` */
export interface LaoshanHotlineAttributes {
  /** Shows only the reports that have this tag. */
  tag?: Written<LaoshanHotline['tag']>;
  /** `none` (default), `status` (buttons that choose answered or unanswered reports) or `all` (every filter there is). */
  filters?: Written<LaoshanHotline['filters']>;
  /** How many reports are on show at first, and how many each "show more" adds: a whole number from 1. */
  'page-size'?: Written<LaoshanHotline['pageSize']>;
  /** How many bytes of the feed may be read; 1 MiB where the page states no number from 1. */
  'max-bytes'?: Written<LaoshanHotline['maxBytes']>;
  /** `none` (default) or `all`: above the list, how many reports were answered, closed on time and found satisfactory, counted from them. */
  score?: Written<LaoshanHotline['score']>;
  /** Language of the words and numbers; otherwise the feed's, then the page's. */
  lang?: Written<string>;
  /** Address of the feed and, after `#`, of an item in it. */
  src?: Written<LaoshanHotline['src']>;
  /** Level of the element's headings: a whole number from 2 to 6. */
  'heading-level'?: Written<LaoshanHotline['headingLevel']>;
  /** `newsprint` (default), `civic`, `coast` or `mono`; and `light` or `dark`, whatever the page's `color-scheme` is. */
  theme?: Written<LaoshanHotline['theme']>;
  /** `elder` for larger text and targets, more contrast and no motion; `standard` for none of it on a page that has it. */
  mode?: Written<LaoshanHotline['mode']>;
  /** Whether cookies go with the request for the feed: `omit` or `same-origin`. */
  credentials?: Written<LaoshanHotline['credentials']>;
  /** The items of the feed that this element shows. Set some, as JSON Feed has items, to show them without a feed. */
  items?: unknown;
}

/** `<laoshan-stat>` */
export interface LaoshanStatAttributes {
  /** The figure, for one without a feed: a decimal number. */
  value?: Written<LaoshanStat['value']>;
  /** Lower end of a range. */
  min?: Written<LaoshanStat['min']>;
  /** Upper end of a range. */
  max?: Written<LaoshanStat['max']>;
  /** What the figure counts in. */
  unit?: Written<LaoshanStat['unit']>;
  /** What is counted. */
  label?: Written<LaoshanStat['label']>;
  /** `exact` (default), `about`, `over` or `under`. */
  qualifier?: Written<LaoshanStat['qualifier']>;
  /** The time the figure is of, in words. */
  period?: Written<LaoshanStat['period']>;
  /** `compact` (default) shortens where no digit is lost; `standard` never does; `mixed` is 1亿2,345万, in Chinese. */
  notation?: Written<LaoshanStat['notation']>;
  /** `block` (default), or `inline` for a figure within a sentence. */
  layout?: Written<LaoshanStat['layout']>;
  /** Language of the words and numbers; otherwise the feed's, then the page's. */
  lang?: Written<string>;
  /** Address of the feed and, after `#`, of an item in it. */
  src?: Written<LaoshanStat['src']>;
  /** Level of the element's headings: a whole number from 2 to 6. */
  'heading-level'?: Written<LaoshanStat['headingLevel']>;
  /** `newsprint` (default), `civic`, `coast` or `mono`; and `light` or `dark`, whatever the page's `color-scheme` is. */
  theme?: Written<LaoshanStat['theme']>;
  /** `elder` for larger text and targets, more contrast and no motion; `standard` for none of it on a page that has it. */
  mode?: Written<LaoshanStat['mode']>;
  /** Whether cookies go with the request for the feed: `omit` or `same-origin`. */
  credentials?: Written<LaoshanStat['credentials']>;
  /** The item on show. Set one, as JSON Feed has it, to show it without a feed. */
  item?: unknown;
}

/** `<laoshan-stats>` */
export interface LaoshanStatsAttributes {
  /** Shows only the figures that have this tag. */
  tag?: Written<LaoshanStats['tag']>;
  /** The ids of the figures to show, in this order, a space between two. */
  of?: Written<LaoshanStats['of']>;
  /** Language of the words and numbers; otherwise the feed's, then the page's. */
  lang?: Written<string>;
  /** Address of the feed and, after `#`, of an item in it. */
  src?: Written<LaoshanStats['src']>;
  /** Level of the element's headings: a whole number from 2 to 6. */
  'heading-level'?: Written<LaoshanStats['headingLevel']>;
  /** `newsprint` (default), `civic`, `coast` or `mono`; and `light` or `dark`, whatever the page's `color-scheme` is. */
  theme?: Written<LaoshanStats['theme']>;
  /** `elder` for larger text and targets, more contrast and no motion; `standard` for none of it on a page that has it. */
  mode?: Written<LaoshanStats['mode']>;
  /** Whether cookies go with the request for the feed: `omit` or `same-origin`. */
  credentials?: Written<LaoshanStats['credentials']>;
  /** The items of the feed that this element shows. Set some, as JSON Feed has items, to show them without a feed. */
  items?: unknown;
}

/** `<laoshan-tiers>` */
export interface LaoshanTiersAttributes {
  /** Language of the words and numbers; otherwise the feed's, then the page's. */
  lang?: Written<string>;
  /** Address of the feed and, after `#`, of an item in it. */
  src?: Written<LaoshanTiers['src']>;
  /** Level of the element's headings: a whole number from 2 to 6. */
  'heading-level'?: Written<LaoshanTiers['headingLevel']>;
  /** `newsprint` (default), `civic`, `coast` or `mono`; and `light` or `dark`, whatever the page's `color-scheme` is. */
  theme?: Written<LaoshanTiers['theme']>;
  /** `elder` for larger text and targets, more contrast and no motion; `standard` for none of it on a page that has it. */
  mode?: Written<LaoshanTiers['mode']>;
  /** Whether cookies go with the request for the feed: `omit` or `same-origin`. */
  credentials?: Written<LaoshanTiers['credentials']>;
  /** The item on show. Set one, as JSON Feed has it, to show it without a feed. */
  item?: unknown;
}

/** Each tag with its class and what can be written on it. */
export interface LaoshanElements {
  'laoshan-arena': { element: LaoshanArena; attributes: LaoshanArenaAttributes };
  'laoshan-article': { element: LaoshanArticle; attributes: LaoshanArticleAttributes };
  'laoshan-articles': { element: LaoshanArticles; attributes: LaoshanArticlesAttributes };
  'laoshan-hotline': { element: LaoshanHotline; attributes: LaoshanHotlineAttributes };
  'laoshan-stat': { element: LaoshanStat; attributes: LaoshanStatAttributes };
  'laoshan-stats': { element: LaoshanStats; attributes: LaoshanStatsAttributes };
  'laoshan-tiers': { element: LaoshanTiers; attributes: LaoshanTiersAttributes };
}

export interface LaoshanEvents {
  'laoshan-load': LaoshanLoadEvent;
  'laoshan-error': LaoshanErrorEvent;
}

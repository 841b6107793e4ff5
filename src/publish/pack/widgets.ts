import { type Feed, findItem, type Item, type Kind, kindOf } from '../../feed/index.js';
import { h, type Markup, type Tag } from '../markup.js';

/** How many of a kind a page shows that is to give an idea of a feed. */
const FEW = { stat: 6, article: 3, report: 4 } as const;

/**
 * A widget for each kind of item that a feed has, over the page's own feed; inside each the titles that it shows, for
 * readers without the script.
 */
export function widgetsOf(feed: Feed): readonly Tag[] {
  // An id that an earlier item has too would show that one.
  const items = feed.items.filter((item) => findItem(feed.items, item.id) === item);
  const of = (kind: Kind) => items.filter((item) => kindOf(item) === kind);
  // `of` is a list that spaces divide.
  const stats = of('stat').filter(({ id }) => !/\s/.test(id));
  const lists: readonly (readonly [tag: string, shown: readonly Item[], own: Tag['attributes']])[] =
    [
      ['articles', of('article').slice(0, FEW.article), { limit: String(FEW.article) }],
      ['stats', stats.slice(0, FEW.stat), { of: idsOf(stats.slice(0, FEW.stat)) }],
      ['tiers', of('tiers').slice(0, 1), { src: `#${of('tiers')[0]?.id}` }],
      ['arena', of('arena').slice(0, 1), {}],
      ['hotline', of('report').slice(0, FEW.report), { 'page-size': String(FEW.report) }],
    ];
  return lists.flatMap(([tag, shown, own]) =>
    shown.length > 0
      ? h(`laoshan-${tag}`, { ...own, lang: feed.language }, h('ul', {}, shown.map(titleOf)))
      : [],
  );
}

const idsOf = (items: readonly Item[]): string => items.map(({ id }) => id).join(' ');

function titleOf({ title, content_text: text }: Item): Markup {
  return h('li', {}, title ?? text ?? '');
}

/** A tag to begin with: the first item that the index shows by its address in a feed's file. */
export function exampleTag(feed: Feed, address: string): Tag | undefined {
  const kinds: readonly (readonly [Kind, string])[] = [
    ['stat', 'stat'],
    ['article', 'article'],
    ['report', 'hotline'],
    ['arena', 'arena'],
    ['tiers', 'tiers'],
  ];
  for (const [kind, tag] of kinds) {
    const item = feed.items.find((each) => kindOf(each) === kind);
    if (item)
      return h(
        `laoshan-${tag}`,
        { src: `${address}#${item.id}` },
        item.title ?? item.content_text ?? '',
      );
  }
  return undefined;
}

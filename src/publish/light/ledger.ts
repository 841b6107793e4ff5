import type { Item } from '../../feed/index.js';
import { excerpt, figureSentence, figureText } from '../../format/index.js';
import { h, type Markup, type Tag } from '../markup.js';
import { aside, joined, linked, spoken } from './pieces.js';
import type { Setting } from './setting.js';

/** Characters that stand for an item without a title. */
const EXCERPT = 40;

/** Items in one line each: figures with their labels, stories by their headlines. */
export function ledger(items: readonly Item[], setting: Setting): Tag {
  return h(
    'ul',
    {},
    ...items.map((item) => {
      const { lang, inside } = spoken(item, setting);
      return h('li', { lang }, account(item, inside) ?? headline(item, inside));
    }),
  );
}

function account({ title, _laoshan: { stat } }: Item, setting: Setting): Markup | undefined {
  const { words } = setting;
  const text = stat && figureText(stat, words);
  if (!stat || !text) return undefined;
  const { label = title, period, computed } = stat;
  const asides = aside([period, computed && words.stat.computed], setting);
  return joined([label, h('b', {}, figureSentence(text, words)), asides], ' ');
}

function headline(item: Item, setting: Setting): Markup {
  const { title, summary, content_text = '', url, external_url } = item;
  const { untitled } = setting.words.article;
  const text = title ?? (excerpt(summary ?? content_text, EXCERPT) || untitled);
  return linked(url ?? external_url, text, setting);
}

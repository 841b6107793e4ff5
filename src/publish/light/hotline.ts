import type { Item } from '../../feed/index.js';
import { digitsOf } from '../../format/index.js';
import { h, type Markup } from '../markup.js';
import { caseOf } from './case.js';
import { around, linked, notes } from './pieces.js';
import { score } from './score.js';
import type { Setting } from './setting.js';

/**
 * The reports of a first page, above them what all add up to where the page asks for that, how many they are of all that there are, and where more can be read.
 * @param all that the element has to show.
 */
export function hotline(
  shown: readonly Item[],
  all: readonly Item[],
  setting: Setting,
  scored: boolean,
): Markup {
  return [
    scored ? score(all, setting) : [],
    h('ul', {}, ...shown.map((item) => h('li', {}, caseOf(item, setting)))),
    around('p', notes(more(shown.length, all.length, setting))) ?? [],
  ];
}

function more(shown: number, total: number, setting: Setting) {
  const { feed, words } = setting;
  if (!feed.next_url && shown === total) return [];
  const [some, all] = [shown, total].map((count) => digitsOf(`${count}`, words));
  const address = feed.home_page_url ?? feed.next_url;
  const text = words.hotline[feed.next_url ? 'read' : 'shown'](some ?? '', all ?? '');
  return [text, address && linked(address, words.hotline.nextPage, setting)];
}

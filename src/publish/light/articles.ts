import type { Item } from '../../feed/index.js';
import { digitsOf } from '../../format/index.js';
import { h, type Markup } from '../markup.js';
import { around, linked, notes } from './pieces.js';
import type { Setting } from './setting.js';
import { story } from './story.js';

/** The first stories of a list, how many they are of all that there are, and where more can be read. */
export function articles(shown: readonly Item[], all: readonly Item[], setting: Setting): Markup {
  // The link in the tag is that of one story, or of none.
  const each = { ...setting, address: undefined };
  const entries = shown.map((item) =>
    h('li', {}, story(item, each, { pictured: true, figures: [] })),
  );
  return [
    h('ul', {}, ...entries),
    around('p', notes(more(shown.length, all.length, setting))) ?? [],
  ];
}

function more(shown: number, total: number, setting: Setting) {
  const { feed, words } = setting;
  const { next_url } = feed;
  if (!next_url && shown === total) return [];
  const [some, all] = [shown, total].map((count) => digitsOf(`${count}`, words));
  const address = feed.home_page_url ?? next_url;
  return [
    !next_url && words.articles.shown(some ?? '', all ?? ''),
    address && linked(address, words.articles.more, setting),
  ];
}

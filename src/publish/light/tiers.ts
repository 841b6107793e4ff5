import type { Item } from '../../feed/index.js';
import { figureSentence } from '../../format/index.js';
import { narrows, periodOf, type Row, rowsOf, sharesOf } from '../../items/index.js';
import { h, type Markup, type Tag } from '../markup.js';
import { around, aside, heading, joined, linked, notes, paragraphs, spoken } from './pieces.js';
import type { Setting } from './setting.js';
import { sourceOf } from './stat.js';

/** Counts in their order, as a table with the heading as its caption, and in a funnel what each is of the first. */
export function tiers(item: Item, setting: Setting): Markup {
  const { lang, inside } = spoken(item, setting);
  const { words, level } = setting;
  const { rows, period, shares } = countsOf(item, setting);
  const title = titleOf(item, inside);
  const { summary, _laoshan } = item;
  const { source } = _laoshan;
  const text = [
    h(
      'table',
      { lang },
      title ? h('caption', {}, heading(level, title)) : [],
      h('tbody', {}, ...rows.map((row, index) => tableRow(row, period, shares[index], setting))),
    ),
    summary ? paragraphs(summary) : [],
    around(
      'p',
      notes([
        period,
        source?.name && sourceOf(source, inside),
        shares.some(Boolean) && words.tiers.whole,
      ]),
    ) ?? [],
  ];
  return text;
}

/** The same in a line of text. */
export function tiersLine(item: Item, setting: Setting): Markup {
  const { lang, inside } = spoken(item, setting);
  const rows = countsOf(item, setting).rows.map((row) => `${row.label} ${countOf(row, setting)}`);
  const text = notes([titleOf(item, inside), ...rows]);
  return lang ? h('span', { lang }, ...text) : text;
}

function countsOf({ _laoshan: { tiers = {} } }: Item, { feed, words }: Setting) {
  const rows = rowsOf(tiers, feed.items, words);
  const funnel = tiers.shape === 'funnel' && narrows(rows);
  return { rows, period: periodOf(rows), shares: funnel ? sharesOf(rows, words) : [] };
}

function titleOf({ title, url, external_url }: Item, setting: Setting): Markup | undefined {
  return title && linked(url ?? external_url, title, setting);
}

/** @param said the period that is told once, under all rows. */
function tableRow(
  row: Row,
  said: string | undefined,
  share: string | undefined,
  setting: Setting,
): Tag {
  const { label, period, computed } = row;
  const asides = [period !== said && period, computed && setting.words.stat.computed];
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, ...joined([label, aside(asides, setting)], ' ')),
    h('td', {}, countOf(row, setting)),
    share === undefined ? [] : h('td', {}, share),
  );
}

function countOf({ text }: Row, { words }: Setting): string {
  return text ? figureSentence(text, words) : words.tiers.noData;
}

import { findItem, type Item } from '../../feed/index.js';
import { changeText, type Figure, figureSentence, figureText } from '../../format/index.js';
import { commonSource, seriesOf, seriesText, targetText } from '../../items/index.js';
import { h, type Markup } from '../markup.js';
import { around, aside, dateOf, joined, linked, notes, type Some, spoken } from './pieces.js';
import type { Setting } from './setting.js';

/** How a page asks for figures to be written. */
type Notation = Figure['notation'];

/** One figure with all that is told of it: where it comes from, what it is the sum of, how it went over time. */
export function stat(item: Item, setting: Setting, notation?: Notation): Markup {
  const { lang, inside } = spoken(item, setting);
  const { quote, as_of, sum_of = [], ...rest } = item._laoshan.stat ?? {};
  const { words, feed } = setting;
  const parts = sum_of.flatMap((id) => findItem(feed.items, id) ?? []);
  const labels = parts.map(({ title = '', _laoshan }) => _laoshan.stat?.label ?? title);
  const points = seriesOf(rest, words);
  const told = around(
    'p',
    notes([
      quote && h('q', {}, quote),
      dateOf(as_of, inside),
      labels.length > 0 && words.stat.sum(labels),
    ]),
  );
  const text = [
    h('p', {}, ...statement(item, inside, true, notation)),
    told ?? [],
    points.length ? h('p', {}, seriesText(points, words)) : [],
  ];
  return lang ? h('div', { lang }, ...text) : text;
}

/** The same as one line of text, or in a sentence of the page the figure alone. */
export function statLine(
  item: Item,
  setting: Setting,
  alone: boolean,
  notation?: Notation,
): Markup {
  return alone ? sentence(item, setting, notation) : line(item, setting, true, notation);
}

/** Figures in a list; a source that they share is told once. */
export function stats(items: readonly Item[], setting: Setting): Markup {
  const source = commonSource(items);
  return [
    h(
      'ul',
      {},
      ...items.map((item) => {
        const { lang, inside } = spoken(item, setting);
        return h('li', { lang }, ...statement(item, inside, !source));
      }),
    ),
    source ? h('p', {}, sourceOf(source, setting)) : [],
  ];
}

/** The same in lines of text. */
export function statsLines(items: readonly Item[], setting: Setting): readonly Markup[] {
  const source = commonSource(items);
  const lines = items.map((item) => line(item, setting, !source));
  return source ? [...lines, sourceOf(source, setting)] : lines;
}

function line(item: Item, setting: Setting, sourced: boolean, notation?: Notation): Markup {
  const { lang, inside } = spoken(item, setting);
  const text = statement(item, inside, sourced, notation);
  return lang ? h('span', { lang }, ...text) : text;
}

/** Label, figure, unit, period, change, source. */
function statement(
  item: Item,
  setting: Setting,
  sourced: boolean,
  notation?: Notation,
): readonly Markup[] {
  const { words } = setting;
  const { stat = {}, source } = item._laoshan;
  const asides: readonly Some[] = [
    stat.period,
    changeText(stat, words)?.text,
    targetText(stat, words),
    sourced && source?.name && sourceOf(source, setting),
    stat.computed && words.stat.computed,
  ];
  const label = stat.label ?? item.title;
  const figure = h('b', {}, sentence(item, setting, notation));
  return joined([label, figure, aside(asides, setting)], ' ');
}

function sentence({ _laoshan: { stat } }: Item, { words }: Setting, notation?: Notation): string {
  const text = stat && figureText({ ...stat, notation }, words);
  return text ? figureSentence(text, words) : '';
}

/** Who says so: 来源：青岛日报. */
export function sourceOf(
  { name = '', url }: NonNullable<Item['_laoshan']['source']>,
  setting: Setting,
): Markup {
  return linked(url, `${setting.words.stat.source}${name}`, setting);
}

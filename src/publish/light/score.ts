import type { Item } from '../../feed/index.js';
import { digitsOf, shareText } from '../../format/index.js';
import { type Fraction, type Score, type Share, scoreIn } from '../../items/index.js';
import type { Messages } from '../../messages/index.js';
import { h, type Markup, type Tag } from '../markup.js';
import { notes } from './pieces.js';
import type { Setting } from './setting.js';

/** What is counted as a part of something, in the order in which it is told. */
const MEASURES = ['answered', 'onTime', 'satisfied'] as const;

/** What reports add up to: each share with both of its numbers, the agencies, and how it is counted. */
export function score(items: readonly Item[], { words, feed, now, zone }: Setting): Tag {
  const sum = inOneGo(scoreIn(items, now, zone));
  const { title, received, basis, partial, formulas } = words.hotline.score;
  const count = digits(sum.received, words);
  return h(
    'section',
    { 'aria-label': title },
    h(
      'dl',
      {},
      pair(received, counted(sum.received, words)),
      ...MEASURES.map((name) => pair(words.hotline.score[name], partOf(sum[name], words))),
    ),
    agencies(sum, words),
    h('p', {}, (feed.next_url ? partial : basis)(count)),
    h('dl', {}, ...MEASURES.map((name) => pair(words.hotline.score[name], formulas[name]))),
  );
}

function inOneGo<T>(pieces: Generator<T, T, undefined>): T {
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
  }
}

const digits = (value: number, words: Messages): string => digitsOf(`${value}`, words);

const pair = (name: string, value: Markup): Markup => [h('dt', {}, name), h('dd', {}, value)];

function counted(value: number, words: Messages): string {
  const { unit } = words.hotline.score;
  return [digits(value, words), unit].filter(Boolean).join(words.number.space);
}

function partOf({ part, whole, missing }: Fraction, words: Messages): Markup {
  const { score, unstated } = words.hotline;
  const share = shareText(`${part}`, `${whole}`, words);
  return notes([
    share ?? unstated,
    share && score.of(digits(part, words), digits(whole, words)),
    missing > 0 && score.missing(digits(missing, words)),
  ]);
}

function agencies({ agencies: each, others }: Score, words: Messages): Markup {
  const { score, unstated } = words.hotline;
  const named = each.filter(({ name }) => name);
  if (!named.length) return [];
  const rows: readonly (readonly [name: string, share: Share])[] = [
    ...named.map((agency) => [agency.name, agency] as const),
    ...(others ? [[score.others(digits(others.agencies, words)), others] as const] : []),
    ...each.filter(({ name }) => !name).map((rest) => [unstated, rest] as const),
  ];
  return h(
    'table',
    {},
    h('caption', {}, score.agencies),
    h('tbody', {}, ...rows.map(([name, share]) => agencyRow(name, share, words))),
  );
}

/** How many are answered, where that is known of any, and of how many it is not. */
function agencyRow(name: string, { received, answered, unknown }: Share, words: Messages): Tag {
  const { score, standings } = words.hotline;
  const said = score.said([
    ...(received > unknown ? [`${score.answered} ${digits(answered, words)}`] : []),
    ...(unknown ? [`${standings.unknown} ${digits(unknown, words)}`] : []),
  ]);
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, name),
    h('td', {}, counted(received, words)),
    h('td', {}, said),
  );
}

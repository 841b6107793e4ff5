import {
  awardsOf,
  judgedBy,
  type ResultRow,
  resultsOf,
  titleOf,
  titlesOf,
} from '../../event/index.js';
import { canonical, digitsOf } from '../../format/index.js';
import { h, type Markup, type Tag } from '../markup.js';
import { heading, joined, levelBelow, notes } from './pieces.js';
import { columns, whoOf } from './schedule.js';
import type { Setting } from './setting.js';
import { type Show, turnOf } from './show.js';

/** The results as they were announced, and the awards beneath them. */
export function scoreboard(show: Show): Markup {
  const { arena, speakers, turns, setting } = show;
  const rows = resultsOf(arena, speakers, turns);
  return [
    rows.length ? table(rows, show) : h('p', {}, setting.words.arena.noResults),
    awards(show),
  ];
}

function table(rows: readonly ResultRow[], { arena, setting }: Show): Tag {
  const { rank, speaker, total, results, max: outOf } = setting.words.arena;
  const heads = judgedBy(arena).map(({ id, label = id, max }) => {
    const most = canonical(max);
    const aside = most !== undefined && h('small', {}, outOf(digitsOf(most, setting.words)));
    return joined([label, aside], ' ');
  });
  return h(
    'table',
    {},
    h('caption', {}, results),
    columns([rank, speaker, ...heads, total]),
    h('tbody', {}, ...rows.map((row) => tableRow(row, setting))),
  );
}

function tableRow({ speaker, turn, rank, value, parts }: ResultRow, setting: Setting): Tag {
  const { words } = setting;
  const cell = (points: string | undefined) =>
    h('td', {}, points === undefined ? words.arena.unpublished : digitsOf(points, words));
  const current = turn === 'on-stage' && turnOf(turn, setting);
  return h(
    'tr',
    {},
    cell(rank),
    h(
      'th',
      { scope: 'row' },
      ...whoOf(titleOf(speaker, words), [current, ...titlesOf(speaker).slice(1)], setting),
    ),
    ...parts.map(cell),
    cell(value),
  );
}

function awards({ arena, setting }: Show): Markup {
  const { words, level } = setting;
  const given = awardsOf(arena);
  if (!given.length) return [];
  return [
    heading(levelBelow(level), words.arena.awards),
    h(
      'dl',
      {},
      ...given.map(({ label, speakers }): Markup => {
        const names = notes(speakers.map((speaker) => titleOf(speaker, words)));
        return [h('dt', {}, label), h('dd', {}, names.length ? names : words.arena.unpublished)];
      }),
    ),
  ];
}

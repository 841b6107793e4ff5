import { titlesOf } from '../../event/index.js';
import { h, type Markup, type Tag } from '../markup.js';
import { aside, joined, type Some } from './pieces.js';
import type { Setting } from './setting.js';
import { nameOf, type Show, timesOf, turnOf } from './show.js';

/** Times, speakers and topics as a table; a column that nobody has anything in is left out. */
export function schedule({ speakers, turns, date, setting }: Show): Tag {
  const { arena } = setting.words;
  const said = speakers.map((speaker) => timesOf(speaker, date, setting));
  const timed = said.some(Boolean);
  const themed = speakers.some(({ topic }) => topic);
  const staged = turns.some(Boolean);
  const names = [timed && arena.time, arena.speaker, themed && arena.topic, staged && arena.status];
  return h(
    'table',
    {},
    h('caption', {}, arena.schedule),
    columns(names),
    h(
      'tbody',
      {},
      ...speakers.map((speaker, index) =>
        h(
          'tr',
          {},
          timed ? h('td', {}, said[index] ?? arena.untimed) : [],
          h(
            'th',
            { scope: 'row' },
            ...whoOf(nameOf(speaker, setting), titlesOf(speaker).slice(1), setting),
          ),
          themed ? h('td', {}, speaker.topic ?? '') : [],
          staged ? h('td', {}, turnOf(turns[index], setting) ?? '') : [],
        ),
      ),
    ),
  );
}

/** A speaker in the first cell of a row. */
export function whoOf(name: string, others: readonly Some[], setting: Setting): readonly Markup[] {
  return joined([name, aside(others, setting)], ' ');
}

/** The heads of the columns; none for one that is left out. */
export function columns(names: readonly Some[]): Tag {
  return h(
    'thead',
    {},
    h('tr', {}, ...names.map((name) => (name ? h('th', { scope: 'col' }, name) : []))),
  );
}

import { broughtBy, inOrder, stageAt, titlesOf } from '../../event/index.js';
import { clockOf, type Item } from '../../feed/index.js';
import { h, type Markup, type Tag } from '../markup.js';
import { ledger } from './ledger.js';
import { img } from './picture.js';
import {
  around,
  dateOf,
  heading,
  levelBelow,
  linked,
  notes,
  paragraphs,
  present,
  type Some,
  spoken,
} from './pieces.js';
import { schedule } from './schedule.js';
import { scoreboard } from './scoreboard.js';
import type { Setting } from './setting.js';
import { nameOf, type Show, timesOf, turnOf } from './show.js';

/** Width and height of a portrait, in pixels, as the element has it. */
const PORTRAIT = 60;

/** An event and those who speak at it, in their order. */
export function arena(item: Item, setting: Setting, view: string | undefined): Tag {
  const { lang, inside } = spoken(item, setting);
  const { show, state } = showOf(item, inside);
  const views: Readonly<Record<string, (show: Show) => Markup>> = { schedule, scoreboard };
  const draw = views[view ?? ''] ?? lineup;
  const body = show.speakers.length ? draw(show) : h('p', {}, setting.words.arena.none);
  return h(
    'section',
    { lang },
    heading(setting.level, headline(item, inside)),
    around('p', notes(placeOf(item, show, state))) ?? [],
    body,
  );
}

/** The same in a line of text: what, when and where. */
export function arenaLine(item: Item, setting: Setting): Markup {
  const { lang, inside } = spoken(item, setting);
  const { show, state } = showOf(item, inside);
  const text = notes([headline(item, inside), ...placeOf(item, show, state)]);
  return lang ? h('span', { lang }, ...text) : text;
}

/** Where the event and its speakers are, but nothing that the clock would make wrong on a page that stays as it is. */
function showOf({ _laoshan: { arena = {}, day } }: Item, setting: Setting) {
  const speakers = inOrder(arena.speakers ?? []);
  const { event, turns, next } = stageAt(arena, setting.now, clockOf(setting.zone));
  const lasts = next === Number.POSITIVE_INFINITY;
  const show: Show = {
    arena,
    speakers,
    turns: lasts ? turns : [],
    date: arena.starts_at ?? day,
    setting,
  };
  return { show, state: lasts ? event : undefined };
}

function headline({ title, url, external_url }: Item, setting: Setting): Markup {
  return linked(url ?? external_url, title ?? setting.words.article.untitled, setting);
}

type State = ReturnType<typeof showOf>['state'];

function placeOf(
  { _laoshan: { day } }: Item,
  { arena, setting }: Show,
  state: State,
): readonly Some[] {
  const { arena: words } = setting.words;
  return [
    timesOf(arena, undefined, setting) ?? dateOf(day, setting),
    arena.venue,
    arena.organiser && `${words.organiser}${arena.organiser}`,
    state && words.stages[state],
  ];
}

function lineup({ speakers, turns, date, setting }: Show): Tag {
  const items = broughtBy(speakers, setting.feed.items);
  // A place that its heading tells is not told by the list again.
  const placed = speakers.some(({ order }) => order !== undefined);
  return h(
    placed ? 'ul' : 'ol',
    {},
    ...speakers.map((speaker, index) => {
      const { image, image_alt, topic, summary, items: ids } = speaker;
      const brought = [...new Set(ids)].flatMap((id) => items.get(id) ?? []);
      return h(
        'li',
        {},
        ...present([
          heading(levelBelow(setting.level), nameOf(speaker, setting)),
          image && h('p', {}, img(image, image_alt, setting, PORTRAIT, PORTRAIT)),
          around('p', notes(titlesOf(speaker).slice(1))),
          around('p', notes([turnOf(turns[index], setting), timesOf(speaker, date, setting)])),
          topic && h('p', {}, topic),
          summary && paragraphs(summary),
          brought.length > 0 && ledger(brought, setting),
        ]),
      );
    }),
  );
}

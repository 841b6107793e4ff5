import { type Award, awardsOf, inOrder, type Missing, standings } from '../event/index.js';
import type { Arena, Speaker } from '../feed/index.js';

/** One who has a rank. */
export interface Placed {
  readonly speaker: Speaker;
  /** As a decimal; `undefined` where only the rank was announced. */
  readonly total: string | undefined;
}

/** All who share a rank: they are revealed together. */
export interface Group {
  readonly rank: number;
  readonly rows: readonly Placed[];
}

/** One who has no rank, and what is missing; nothing is where results were announced without one for this speaker. */
export interface Unplaced {
  readonly speaker: Speaker;
  readonly missing: readonly Missing[];
}

/** What there is to show, in the order of showing. */
export interface Deck {
  readonly stations: readonly Station[];
  readonly speakers: readonly Speaker[];
  /** The lowest rank first. */
  readonly groups: readonly Group[];
  readonly unplaced: readonly Unplaced[];
  readonly awards: readonly Award[];
}

export type Station = 'title' | Speaker | 'results' | 'awards';

/** Where the show is, and how much of the results and awards the hall has seen. */
export interface Place {
  readonly station: number;
  readonly groups: number;
  readonly awards: number;
}

export const START: Place = { station: 0, groups: 0, awards: 0 };

/** Decimals of totals: more than two only where two ranks would show the same total. */
const PLACES = [2, 3, 4, 6];

interface Row extends Placed {
  readonly rank: number | undefined;
  readonly missing: readonly Missing[];
}

/** A contest has a station for its results though nobody has a score yet, so that this is said. */
export function deckOf(arena: Arena): Deck {
  const speakers = inOrder(arena.speakers ?? []);
  const rows = rowsOf(arena, speakers);
  const ranks = [...new Set(rows.flatMap(({ rank }) => rank ?? []))].sort((a, b) => b - a);
  const groups = ranks.map((rank) => ({ rank, rows: rows.filter((row) => row.rank === rank) }));
  const awards = awardsOf(arena);
  const contest = groups.length > 0 || (arena.criteria ?? []).length > 0;
  return {
    stations: [
      'title',
      ...speakers,
      ...(contest ? (['results'] as const) : []),
      ...(awards.length ? (['awards'] as const) : []),
    ],
    speakers,
    groups,
    unplaced: contest ? rows.filter(({ rank }) => rank === undefined) : [],
    awards,
  };
}

/** From the judges' scores where there are any, else as announced. */
function rowsOf(arena: Arena, speakers: readonly Speaker[]): readonly Row[] {
  const scored = speakers.some(({ scores, audience }) => scores || audience !== undefined);
  if (!scored) {
    return speakers.map((speaker) => {
      const { total, rank } = speaker.result ?? {};
      return { speaker, total: total === undefined ? undefined : String(total), rank, missing: [] };
    });
  }
  const [first, ...finer] = PLACES.map((places) => () => standings(arena, places).rows);
  return finer.reduce((rows, more) => (isPlain(rows) ? rows : more()), first?.() ?? []);
}

/** Whether no two ranks show the same total. */
function isPlain(rows: readonly Row[]): boolean {
  return rows.every(({ total, rank }, index) => {
    const before = rows[index - 1];
    return !before || total === undefined || before.total !== total || before.rank === rank;
  });
}

export function stationOf(deck: Deck, place: Place): Station {
  return deck.stations[place.station] ?? 'title';
}

/** The same place in a deck that may have changed: never behind its end. */
export function within(deck: Deck, { station, groups, awards }: Place): Place {
  return {
    station: Math.max(0, Math.min(station, deck.stations.length - 1)),
    groups: Math.min(groups, deck.groups.length),
    awards: Math.min(awards, deck.awards.length),
  };
}

/** So many stations on; at either end it stays. Going never reveals anything. */
export function moved(deck: Deck, place: Place, by: number): Place {
  return within(deck, { ...place, station: place.station + by });
}

/**
 * The next rank, from the lowest up; after the first of all the station of the awards; there the next award. Elsewhere
 * nothing: a key that was hit while somebody speaks must not tell who is last.
 */
export function revealed(deck: Deck, place: Place): Place {
  const station = stationOf(deck, place);
  if (station === 'awards') return within(deck, { ...place, awards: place.awards + 1 });
  if (station !== 'results') return place;
  return place.groups < deck.groups.length
    ? { ...place, groups: place.groups + 1 }
    : moved(deck, place, 1);
}

/** Whether `revealed` would change anything. */
export function canReveal(deck: Deck, place: Place): boolean {
  const { station, groups, awards } = revealed(deck, place);
  return station !== place.station || groups !== place.groups || awards !== place.awards;
}

import { momentText, type Turn, titleOf } from '../../event/index.js';
import type { Arena, Speaker } from '../../feed/index.js';
import { digitsOf } from '../../format/index.js';
import type { Markup } from '../markup.js';
import { present, timeOf } from './pieces.js';
import type { Setting } from './setting.js';

/** What the views of an event are written from. */
export interface Show {
  readonly arena: Arena;
  /** In their order. */
  readonly speakers: readonly Speaker[];
  /** Parallel to them. */
  readonly turns: readonly Turn[];
  /** The date that stands under the title, and need not be said again. */
  readonly date: string | undefined;
  readonly setting: Setting;
}

/** From when till when; without the date where that is the one of `known`. */
export function timesOf(
  { starts_at, ends_at }: Pick<Speaker, 'starts_at' | 'ends_at'>,
  known: string | undefined,
  { words: { locale, number }, zone }: Setting,
): Markup | undefined {
  const time = (value: string | undefined, before: string | undefined) =>
    timeOf(value, value && momentText(value, before, { zone, locale }));
  const [start, end] = [time(starts_at, known), time(ends_at, starts_at ?? known)];
  return start || end ? present([start, end && number.range, end]) : undefined;
}

/** Where a speaker is; nothing where the feed does not say. */
export function turnOf(turn: Turn, { words: { arena } }: Setting): string | undefined {
  return turn && (turn === 'on-stage' ? arena.speaking : arena.turns[turn]);
}

/** The place in the order, and what a speaker is called. */
export function nameOf(speaker: Speaker, { words }: Setting): string {
  const { order } = speaker;
  const place = order === undefined ? '' : `${digitsOf(String(order), words)} `;
  return place + titleOf(speaker, words);
}

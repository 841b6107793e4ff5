import { html, nothing } from 'lit';
import { momentText, type Turn, titleOf } from '../../event/index.js';
import type { Arena, Item, Speaker } from '../../feed/index.js';
import { digitsOf } from '../../format/index.js';
import type { Messages } from '../../messages/index.js';

/** What the views of an event are drawn from. */
export interface Show {
  readonly arena: Arena;
  /** In their order. */
  readonly speakers: readonly Speaker[];
  /** Parallel to them. */
  readonly turns: readonly Turn[];
  /** The date that stands under the title, and need not be said again. */
  readonly date: string | undefined;
  /** What the speakers brought, by id. */
  readonly items: ReadonlyMap<string, Item>;
  readonly words: Messages;
  readonly zone: string;
  /** Level of the speakers' headings. */
  readonly level: number;
}

/** From when till when; without the date where that is the one of `known`. */
export function times(
  { starts_at, ends_at }: Pick<Speaker, 'starts_at' | 'ends_at'>,
  known: string | undefined,
  { words: { locale, number }, zone }: Pick<Show, 'words' | 'zone'>,
) {
  const time = (value: string | undefined, before: string | undefined) => {
    const text = value && momentText(value, before, { zone, locale });
    return text ? html`<time datetime=${value}>${text}</time>` : '';
  };
  const [start, end] = [time(starts_at, known), time(ends_at, starts_at ?? known)];
  return start || end ? html`${start}${end && number.range}${end}` : undefined;
}

/** What only paper shows. */
export const paper = (drawn: unknown) => html`<div class="paper">${drawn}</div>`;

/** Where a speaker is, as word, shape and colour; nothing where the feed does not say. */
export function turnMark(turn: Turn, { arena }: Messages) {
  if (!turn) return undefined;
  return turn === 'on-stage'
    ? html`<strong class="badge">${arena.speaking}</strong>`
    : html`<span class="turn ${turn}">${arena.turns[turn]}</span>`;
}

/** The place in the order, and what a speaker is called. */
export function nameOf(speaker: Speaker, words: Messages) {
  const { order } = speaker;
  const place = order === undefined ? '' : digitsOf(String(order), words);
  return html`${place ? html`<span class="order">${place}</span> ` : nothing}<bdi>${titleOf(speaker, words)}</bdi>`;
}

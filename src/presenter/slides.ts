import { html, nothing } from 'lit';
import { momentText, titlesOf } from '../event/index.js';
import type { Item, Speaker } from '../feed/index.js';
import { clockText, digitsOf, excerpt, formatDay } from '../format/index.js';
import type { Messages } from '../messages/index.js';
import { headline } from '../parts/headline.js';
import { line } from '../parts/line.js';
import type { Deck } from './deck.js';
import { type Block, fitOf } from './fit.js';
import type { PresenterMessages } from './messages.js';
import { sign } from './signs.js';
import type { Reading } from './turn.js';

/** What every slide is told. */
export interface Stage {
  readonly deck: Deck;
  readonly item: Item;
  readonly words: Messages;
  readonly own: PresenterMessages;
  readonly zone: string;
}

/** Room of a slide, in em of the hall; the styles keep to it. */
const WIDE = 43;
const BESIDE_PORTRAIT = 32;
const TALL = 13.5;

/** Nobody in a hall reads further; a feed may hold a thousand characters. */
const LONGEST = { name: 200, note: 80, topic: 160 };

const TITLE = { size: 3.4, leading: 1.3, head: true };
const NAME = { size: 4.2, leading: 1.25, head: true };
const NOTE = { size: 1.4, leading: 1.6 };
const TOPIC = { size: 1.8, leading: 1.5 };

const block = (text: string, type: Omit<Block, 'text'>): Block => ({ text, ...type });

/** The event before anybody speaks. */
export function titleSlide({ deck, item, words, own, zone }: Stage) {
  const { arena = {}, day } = item._laoshan;
  const { venue, organiser, starts_at, ends_at } = arena;
  const title = excerpt(item.title ?? words.article.untitled, LONGEST.name);
  const format = { zone, locale: words.locale };
  const start = starts_at && momentText(starts_at, undefined, format);
  const end = ends_at && momentText(ends_at, starts_at, format);
  const when = start
    ? start + (end ? words.number.range + end : '')
    : day && formatDay(day, words.locale);
  const count = digitsOf(String(deck.speakers.length), words);
  const notes = [
    when,
    venue && excerpt(venue, LONGEST.note),
    organiser && words.arena.organiser + excerpt(organiser, LONGEST.note),
    deck.speakers.length ? own.speakers(count) : own.none,
  ];
  const fit = fitOf([block(title, TITLE), ...noteBlocks(notes)], WIDE, TALL);
  return html`<div class="slide fit-${fit}">
    <h1 class="event">${headline(title, item.language ?? words.locale)}</h1>
    ${line(notes)}
  </div>`;
}

/** The notes stand in one line, with a gap between them. */
const noteBlocks = (notes: readonly (string | undefined)[]): Block[] =>
  notes.some(Boolean) ? [block(notes.filter(Boolean).join('  '), NOTE)] : [];

/** One speaker: number, who it is, on what; a portrait or the monogram beside it. */
export function speakerSlide(
  { deck, item, words }: Stage,
  speaker: Speaker,
  { monogram, portrait }: { readonly monogram: string; readonly portrait: unknown },
) {
  const { order, topic } = speaker;
  const [title = words.arena.unnamed, ...others] = titlesOf(speaker);
  const name = excerpt(title, LONGEST.name);
  const notes = others.map((text) => excerpt(text, LONGEST.note));
  const about = topic === undefined ? undefined : excerpt(topic, LONGEST.topic);
  const set = (text: string) => headline(text, item.language ?? words.locale);
  const number = digitsOf(String(order ?? deck.speakers.indexOf(speaker) + 1), words);
  const blocks = [
    block(name, NAME),
    ...noteBlocks(notes),
    ...(about === undefined ? [] : [block(about, TOPIC)]),
  ];
  return html`<div class="slide speaker">
    <div class="text">
      <p class="order">${number}</p>
      <div class="fit-${fitOf(blocks, BESIDE_PORTRAIT, TALL)}">
        <h1 class="name" dir="auto">${set(name)}</h1>
        ${line(notes)} ${about === undefined ? nothing : html`<p class="topic" dir="auto">${set(about)}</p>`}
      </div>
    </div>
    <div class="mark ${[...monogram].length > 1 ? 'pair' : ''}">
      ${portrait ?? html`<span aria-hidden="true">${monogram}</span>`}
    </div>
  </div>`;
}

/**
 * The clock of a turn: a word, a shape and a colour. It is a timer for assistive technology, which reads it when asked
 * and not every second; that the time is up is told once elsewhere.
 */
export function clock(reading: Reading | undefined, { clock: names }: PresenterMessages) {
  if (!reading) return nothing;
  const { state, seconds } = reading;
  const name = names[state];
  return html`<p class="clock ${state}" role="timer">
    ${sign(state)} <span class="word">${name}</span>
    <span class="digits">${state === 'over' ? '+' : ''}${clockText(seconds)}</span>
  </p>`;
}

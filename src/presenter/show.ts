import { nothing } from 'lit';
import { titlesOf } from '../event/index.js';
import type { Speaker } from '../feed/index.js';
import { digitsOf, excerpt } from '../format/index.js';
import { monograms } from '../parts/monogram.js';
import { type Place, stationOf } from './deck.js';
import { awardsSlide, rankText, resultsSlide, winners } from './reveal.js';
import { type Stage, speakerSlide, titleSlide } from './slides.js';

const LONGEST = 120;

/**
 * What is on the screen.
 * @param portraitOf draws the portrait of a speaker, if there is one
 */
export function slideOf(stage: Stage, place: Place, portraitOf: (speaker: Speaker) => unknown) {
  const { speakers } = stage.deck;
  const station = stationOf(stage.deck, place);
  if (station === 'title') return titleSlide(stage);
  if (station === 'results') return resultsSlide(stage, place);
  if (station === 'awards') return awardsSlide(stage, place);
  const signs = monograms(speakers.map((speaker) => titlesOf(speaker)[0] ?? ''));
  const monogram = signs[speakers.indexOf(station)] ?? '';
  return speakerSlide(stage, station, { monogram, portrait: portraitOf(station) });
}

/** The line over it: the event, and which of how many speaks. */
export function topOf({ deck, item, words, own }: Stage, place: Place) {
  const station = stationOf(deck, place);
  const number = (value: number) => digitsOf(String(value), words);
  const { speakers } = deck;
  return {
    title: station === 'title' ? nothing : excerpt(item.title ?? words.article.untitled, 60),
    place:
      typeof station === 'object'
        ? own.place(number(speakers.indexOf(station) + 1), number(speakers.length))
        : nothing,
  };
}

/** The same for those who do not see what a step has shown; empty at the start. */
export function toldOf({ deck, words, own }: Stage, place: Place): string {
  const nameOf = (speaker: Speaker) => titlesOf(speaker)[0] ?? words.arena.unnamed;
  const station = stationOf(deck, place);
  if (station === 'title') return '';
  if (typeof station === 'object') return excerpt(nameOf(station), LONGEST);
  const group = station === 'results' ? deck.groups[place.groups - 1] : undefined;
  const award = station === 'awards' ? deck.awards[place.awards - 1] : undefined;
  if (award) return `${award.label} ${winners(award, words, own, LONGEST)}`;
  if (!group) return own[station];
  const names = group.rows.map(({ speaker }) => nameOf(speaker)).join(own.separator);
  return `${rankText(group, words, own)} ${excerpt(names, LONGEST)}`;
}

import { html, nothing } from 'lit';
import { type Award, titlesOf } from '../event/index.js';
import type { Arena, Speaker } from '../feed/index.js';
import { canonical, digitsOf, excerpt, figureSentence, figureText } from '../format/index.js';
import type { Messages } from '../messages/index.js';
import type { Group, Place, Placed, Unplaced } from './deck.js';
import { type Block, fitOf, widthOf } from './fit.js';
import type { PresenterMessages } from './messages.js';
import type { Stage } from './slides.js';

/** As many lines as a hall reads at once, those that count what is not shown too; more only where more share the newest rank. */
const LINES = 7;
/** More than this no screen holds, whoever shares a rank. */
const MOST = 100;
const UNPLACED = 4;
const LONGEST = { column: 10, name: 20, full: 60, label: 60, winners: 120 };
/** Up to so many lines, and with no longer name, ranks are set larger. In em of a line. */
const FEW = { lines: 5, room: 15 };
/** Room for who it is, in em of a line; a longer name is set smaller, in two lines. */
const ROOM = 22;
/** Room of the awards that were revealed, in em of the hall. */
const AWARDS = { width: 43, height: 14.5, before: 4 };

const count = (value: number, words: Messages) => digitsOf(String(value), words);

function nameOf(speaker: Speaker, words: Messages, longest: number): string {
  const [name = words.arena.unnamed] = titlesOf(speaker);
  return excerpt(name, longest);
}

/** 第2名, 并列第2名, 2nd. */
export function rankText({ rank, rows }: Group, words: Messages, own: PresenterMessages): string {
  const text = figureText({ rank: { position: rank }, unit: own.rank }, words);
  return (rows.length > 1 ? own.tied : '') + (text ? figureSentence(text, words) : String(rank));
}

/** Ranks that were revealed, the best on top. Of those to come there is nothing in it but how many speakers they are. */
export function resultsSlide(stage: Stage, place: Place) {
  const { deck, own, words } = stage;
  const shown = deck.groups.slice(0, place.groups).reverse();
  const hidden = deck.groups.slice(place.groups).reduce((sum, { rows }) => sum + rows.length, 0);
  const note = !deck.groups.length
    ? own.noScores
    : hidden
      ? own.toCome(count(hidden, words))
      : own.allShown;
  return html`<div class="slide results">
    <h1 class="heading">${own.results}</h1>
    <p class="note">${note}</p>
    ${shown.length ? [ranking(shown, stage), unplacedNote(stage)] : unplaced(stage)}
  </div>`;
}

/** Counted with those to come, so that no rank changes its size when the next one comes. */
function isFew({ deck: { groups, unplaced: without }, words }: Stage): boolean {
  const rows = groups.flatMap((group) => group.rows);
  return (
    rows.length + (without.length && 1) <= FEW.lines &&
    rows.every(({ speaker }) => widthOf(nameOf(speaker, words, LONGEST.full)) <= FEW.room)
  );
}

function ranking(shown: readonly Group[], stage: Stage) {
  const { words, own } = stage;
  const few = isFew(stage);
  const rows = shown.flatMap((group, index) =>
    group.rows.map((row) => ({ row, text: rankText(group, words, own), fresh: index === 0 })),
  );
  const room = LINES - (stage.deck.unplaced.length && 1);
  const lines = rows.length > room ? room - 1 : room;
  const most = Math.min(MOST, Math.max(lines, shown[0]?.rows.length ?? 0));
  const visible = rows.slice(0, most);
  const columns = visible.length <= LINES ? 1 : visible.length <= 16 ? 2 : 4;
  const rest = rows.length - visible.length;
  return html`<ol class="ranking ${few ? 'few' : ''}" role="list" data-columns=${columns}>
      ${visible.map(({ row, text, fresh }) => rankRow(row, text, fresh, words, columns > 1 ? 0 : few ? FEW.room : ROOM))}
    </ol>
    ${rest ? html`<p class="note">${own.more(count(rest, words))}</p>` : nothing}`;
}

function rankRow(
  { speaker, total }: Placed,
  rank: string,
  fresh: boolean,
  words: Messages,
  room: number,
) {
  const name = nameOf(speaker, words, room ? LONGEST.full : LONGEST.column);
  const width = widthOf(name);
  // Where a line has room for both; a role says nothing here, as it is often that of all.
  const { organisation = '' } = speaker.name ? speaker : {};
  const known = width + widthOf(organisation) * 0.75 <= room ? organisation : '';
  const exact = canonical(total);
  return html`<li class="row" aria-current=${fresh || nothing}>
    <span class="rank">${rank}</span>
    <span class="who ${room && width > room ? 'long' : ''}"
      ><bdi>${name}</bdi>${known ? html` <bdi class="of">${known}</bdi>` : nothing}</span
    >
    <span class="total">${exact === undefined ? nothing : digitsOf(exact, words)}</span>
  </li>`;
}

/** Who has no rank, and why: criteria and numbers, but no judge by name, since the hall sees this. */
function unplaced({ deck, item, own, words }: Stage) {
  const all = deck.unplaced;
  const lacking = all.some(({ missing }) => missing.length);
  // That nobody has a score is said already.
  if (!all.length || !(lacking || deck.groups.length)) return nothing;
  const { criteria = [] } = item._laoshan.arena ?? {};
  const rest = all.length - UNPLACED;
  return html`<div class="unplaced">
    <p>${lacking ? own.incomplete : own.unannounced}</p>
    <ul role="list">
      ${all.slice(0, UNPLACED).map((each) => html`<li><bdi>${lackText(each, criteria, words, own)}</bdi></li>`)}
      ${rest > 0 ? html`<li>${own.others(count(rest, words))}</li>` : nothing}
    </ul>
  </div>`;
}

/** The same in one line, once there are ranks to see. */
function unplacedNote({ deck: { unplaced: all }, own, words }: Stage) {
  if (!all.length) return nothing;
  return html`<p class="note">${own.unplaced(count(all.length, words))}</p>`;
}

function lackText(
  { speaker, missing }: Unplaced,
  criteria: NonNullable<Arena['criteria']>,
  words: Messages,
  own: PresenterMessages,
): string {
  const judged = criteria.flatMap(({ id, label = id }) => {
    const number = missing.filter((each) => each.by === 'judge' && each.criterion === id).length;
    return number ? own.scores(excerpt(label, LONGEST.name), count(number, words)) : [];
  });
  const audience = missing.some(({ by }) => by === 'audience') ? [own.audience] : [];
  return own.lacks(nameOf(speaker, words, LONGEST.name), [...judged, ...audience]);
}

/** The award that was revealed last, and the labels and winners of those before it. */
export function awardsSlide({ deck, own, words }: Stage, place: Place) {
  const hidden = deck.awards.length - place.awards;
  const shown = deck.awards.slice(0, place.awards).reverse();
  const [newest, ...before] = shown.slice(0, AWARDS.before + 1).map((award, index) => ({
    label: excerpt(award.label, LONGEST.label),
    names: winners(award, words, own, index ? LONGEST.full : LONGEST.winners),
  }));
  const blocks: Block[] = [
    { text: newest?.label ?? '', size: 1.6, leading: 1.5 },
    { text: newest?.names ?? '', size: 3.2, leading: 1.3, head: true },
    ...before.map(({ label, names }): Block => {
      return { text: `${label} ${names}`, size: 1.3, leading: 1.5 };
    }),
  ];
  return html`<div class="slide awards fit-${fitOf(blocks, AWARDS.width, AWARDS.height)}">
    <h1 class="heading">${own.awards}</h1>
    ${hidden ? html`<p class="note">${own.awardsToCome(count(hidden, words))}</p>` : nothing}
    ${
      newest
        ? html`<div class="award">
            <p class="label"><bdi>${newest.label}</bdi></p>
            <p class="winners" dir="auto">${newest.names}</p>
          </div>`
        : nothing
    }
    ${
      before.length
        ? html`<ul class="before" role="list">
            ${before.map(({ label, names }) => html`<li><bdi>${label}</bdi> <bdi>${names}</bdi></li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}

export function winners(
  { speakers }: Award,
  words: Messages,
  own: PresenterMessages,
  longest: number,
): string {
  if (!speakers.length) return own.nobody;
  const names = speakers.map((speaker) => nameOf(speaker, words, LONGEST.full));
  return excerpt(names.join(own.separator), longest);
}

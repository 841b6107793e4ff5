import { html } from 'lit';
import { formatAge, formatDate } from '../format/index.js';
import type { Messages } from '../messages/index.js';

/** Says that what is on show is the last good answer: its age, and always an absolute date too. */
export function staleNote(at: number, zone: string, words: Messages) {
  const age = formatAge(Date.now() - at, words);
  const date = moment(at, zone, words);
  return html`<div><p class="note stale">${words.state.stale(age, date)}</p></div>`;
}

/** The same inside a sentence of the page: the date alone, in brackets. */
export function staleMark(at: number, zone: string, words: Messages) {
  return html`<span class="inline">${words.state.staleMark(moment(at, zone, words))}</span>`;
}

function moment(at: number, zone: string, words: Messages): string {
  return formatDate(at, { zone, locale: words.locale, time: true }) ?? '';
}

import { html, nothing } from 'lit';
import type { Item } from '../feed/index.js';
import { changeText, type FigureText } from '../format/index.js';
import { targetText } from '../items/index.js';
import type { Messages } from '../messages/index.js';
import { figure } from './figure.js';
import { lengthOf } from './length.js';
import { link } from './link.js';

export interface StatOptions {
  readonly words: Messages;
  /** Language of the label, where it is another than that of the words. */
  readonly lang: string | typeof nothing;
  /** How the source is told: by its name, as a link where it has one, or not at all where something else tells it. */
  readonly source: 'name' | 'link' | 'none';
}

/**
 * A figure as one sentence: label, figure, unit, period, change, source. Named as a paragraph, because Chromium forgets
 * that of one whose children are laid out as blocks. Needs `stat.styles.ts`.
 */
export function statOf(item: Item, text: FigureText, { words, lang, source }: StatOptions) {
  const { stat } = item._laoshan;
  const label = stat?.label ?? item.title;
  return html`<p role="paragraph" class="stat ${lengthOf(text)}">
    ${label ? html`<span class="label" part="label" lang=${lang} dir="auto">${label}</span>` : nothing}
    <span class="reading">${figure(text, words)}</span>
    ${note(item, words, source)}
  </p>`;
}

function note({ _laoshan: { stat, source } }: Item, words: Messages, how: StatOptions['source']) {
  const change = stat && changeText(stat, words);
  const aim = stat && targetText(stat, words);
  const parts = [
    stat?.period && html`<bdi>${stat.period}</bdi> `,
    change && html`<bdi class="change ${change.direction}">${change.text}</bdi> `,
    aim && html`<bdi>${aim}</bdi> `,
    how !== 'none' && source?.name && html`<bdi>${sourceOf(source, words, how === 'link')}</bdi> `,
    stat?.computed && html`<bdi>${words.stat.computed}</bdi> `,
  ].filter(Boolean);
  return parts.length ? html`<span class="note">${parts}</span>` : nothing;
}

/** Names are in an order of their own only where that is another than the page's: each element of a figure counts. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Who says so: 来源：青岛日报. */
export function sourceOf(
  { name = '', url }: NonNullable<Item['_laoshan']['source']>,
  words: Messages,
  linked: boolean,
) {
  const named = RIGHT_TO_LEFT.test(name) ? html`<bdi>${name}</bdi>` : name;
  const text = html`${words.stat.source}${named}`;
  return linked ? link(url, text) : text;
}

import { html, nothing } from 'lit';
import type { Messages } from '../messages/index.js';

/** A line of notes, each piece in an order of its own; nothing without any. */
export function line(pieces: readonly unknown[]) {
  const said = pieces.filter(Boolean);
  if (!said.length) return nothing;
  return html`<p class="line note">${said.map((piece) => html`<bdi>${piece}</bdi> `)}</p>`;
}

const GAPS: Readonly<Record<Messages['locale'], string>> = {
  'zh-CN': '\u2003',
  en: '\u00a0\u00a0 ',
};

/** Between notes that are pieces of one text. An em space is a narrow one in Chinese faces that are told to set English proportionally. */
export const gap = ({ locale }: Messages): string => GAPS[locale];

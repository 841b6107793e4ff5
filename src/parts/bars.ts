import { html, nothing } from 'lit';
import { compare, ratio, shift } from '../format/index.js';

/** Decimals of a bar's width in per cent: a millionth of the longest is less than any screen shows. */
const PLACES = 4;

/**
 * Widths in per cent of the longest, from zero and linear, of canonical decimals. None for what has no count; and none at all
 * where a count is below 0, since a bar that is missing there would say 0.
 */
export function widthsOf(
  rows: readonly { readonly value: string | undefined }[],
): readonly (string | undefined)[] {
  const values = rows.flatMap(({ value }) => value ?? []);
  if (values.some((value) => compare(value, '0') < 0)) return [];
  const longest = values.reduce((a, b) => (compare(a, b) < 0 ? b : a), '0');
  return rows.map(
    ({ value }) =>
      value && (longest === '0' ? longest : ratio(shift(value, 2), longest, PLACES).value),
  );
}

/** A bar of such a width, in a cell of a table. Nothing but its axis for a count of 0; not even that without a width. */
export function barCell(width: string | undefined, value: string | undefined) {
  return html`<td class=${width ? 'bar' : nothing} aria-hidden="true">
    ${
      width && value !== '0'
        ? html`<svg width="${width}%"><rect y="10%" width="100%" height="80%" /></svg>`
        : nothing
    }
  </td>`;
}

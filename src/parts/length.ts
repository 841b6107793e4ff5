import type { FigureText } from '../format/index.js';

/** Widths in digits of the figure's own size; the unit is set at a third of it. */
const MARK = 0.5;
const UNIT = { han: 0.6, other: 0.35 };

/** How much room a figure wants, so that it is set smaller before it would wrap: a class name. */
export function lengthOf({ before, value, after }: FigureText): '' | 'wide' | 'widest' {
  let width = 0;
  for (const sign of value) width += /[\p{L}\p{N}]/u.test(sign) ? 1 : MARK;
  for (const sign of before + after) width += /\p{Script=Han}/u.test(sign) ? UNIT.han : UNIT.other;
  if (width <= 6.5) return '';
  return width <= 9.5 ? 'wide' : 'widest';
}

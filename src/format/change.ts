import { canonical, compare, subtract } from './decimal.js';
import { type Figure, type FigureWords, figureSentence, figureText } from './figure.js';

/** Which way a figure went. */
export type Direction = 'up' | 'down' | 'same';

/** A figure, and what it was before. */
export interface Changed extends Figure {
  readonly previous?:
    | { readonly value: number | string; readonly label?: string | undefined }
    | undefined;
}

/** The words that changes need; `Messages` has them. */
export interface ChangeWords extends FigureWords {
  readonly stat: {
    /** The unit of the difference of two percentages. */
    readonly points: string;
    /** What it is compared with where the feed does not say. */
    readonly previous: string;
    readonly changes: Readonly<Record<Direction, (amount: string, label: string) => string>>;
  };
}

/**
 * How a figure differs from its `previous`, every digit exact: 比上年增加12家, in percentage points between percentages. `undefined`
 * where that cannot be told: without one of the two, and for ranges, ranks and bounds.
 */
export function changeText(
  { value, qualifier, unit, previous }: Changed,
  words: ChangeWords,
): { readonly direction: Direction; readonly text: string } | undefined {
  const [now, before] = [canonical(value), canonical(previous?.value)];
  if (!now || !before || qualifier === 'over' || qualifier === 'under') return undefined;
  const order = compare(now, before);
  const direction = order > 0 ? 'up' : order < 0 ? 'down' : 'same';
  const { points, previous: formerly, changes } = words.stat;
  const difference = {
    value: subtract(now, before).replace('-', ''),
    unit: unit === '%' ? points : unit,
    qualifier,
  };
  const amount = figureText(difference, words);
  const sentence = amount ? figureSentence(amount, words) : '';
  return { direction, text: changes[direction](sentence, previous?.label ?? formerly) };
}

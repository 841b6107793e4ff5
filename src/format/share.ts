import { compare, ratio, shift } from './decimal.js';
import { type FigureText, type FigureWords, figureSentence } from './figure.js';
import { digitsOf } from './number.js';

/**
 * What `part` is of `whole`, two canonical decimals, in per cent: `25%`, exact, where two decimals hold it; else rounded
 * and said to be (`约20.8%`, `about 20.8%`), by one decimal, or by two where one would say less than 1 or 100. What even two
 * would make nothing, or all, is a bound (`不到0.01%`). `undefined` where there is no share: of nothing, or of less than nothing.
 */
export function shareText(part: string, whole: string, words: FigureWords): string | undefined {
  const share = shareFigure(part, whole, words);
  return share && figureSentence(share, words);
}

/** The same in the parts that a view sets apart. */
export function shareFigure(
  part: string,
  whole: string,
  words: FigureWords,
): FigureText | undefined {
  if (compare(whole, '0') <= 0 || compare(part, '0') < 0) return undefined;
  const { qualifiers } = words.number;
  const say = (before: string, value: string) => ({
    before,
    value: `${digitsOf(value, words)}%`,
    after: '',
  });
  const times = shift(part, 2);
  const [one, two] = [ratio(times, whole, 1).value, ratio(times, whole, 2)];
  if (two.exact) return say('', two.value);
  if (two.value === '0') return say(qualifiers.under, '0.01');
  if (two.value === '100') {
    return say(qualifiers.over, compare(part, whole) < 0 ? '99.99' : '100');
  }
  return say(qualifiers.about, /^0/.test(two.value) || one === '100' ? two.value : one);
}

import { canonical, compare, part } from './decimal.js';
import { intl } from './intl.js';
import { digitsOf, mixedOf, type NumberWords, shorten, underway } from './number.js';

/** What a figure is made of: a feed's stat, or the attributes of an element. */
export interface Figure {
  readonly value?: number | string | undefined;
  readonly min?: number | string | undefined;
  readonly max?: number | string | undefined;
  readonly rank?:
    | { readonly position: number | string; readonly of?: number | string | undefined }
    | undefined;
  readonly qualifier?: string | undefined;
  readonly unit?: string | undefined;
  /** `compact` (default): shortened where nothing is lost; `standard`: in full; `mixed`: 1亿2,345万. */
  readonly notation?: string | null | undefined;
}

/** A figure in the parts that a view sets apart; `''` where it has none. They are joined with `words.number.space`. */
export interface FigureText {
  /** 超过, 约, 第. */
  readonly before: string;
  /** The digits, a range (`70–100`) or an ordinal (`2nd`), with a per cent sign. */
  readonly value: string;
  /** Scale and unit: 万平方米, 余亩, 位. */
  readonly after: string;
  /** `after` with its unit in full, where `after` has a sign for it. */
  readonly spokenAfter?: string;
}

/** The words that figures need; `Messages` has them. */
export interface FigureWords extends NumberWords {
  readonly number: NumberWords['number'] & {
    readonly space: string;
    readonly range: string;
    /** The same where an end is negative. */
    readonly to: string;
    readonly qualifiers: Readonly<Record<'about' | 'over' | 'under', string>>;
    readonly more: string;
    readonly units: Readonly<Record<string, string>>;
    rank(position: string, category: string, of: string, unit: string): FigureText;
  };
}

/** What belongs to the digits, not to what is counted: signs, and the other side of a ratio (`:1`). */
const STUCK = /^(?:[%‰°]|:\d+)$/;

/** Own words only: a feed may name its unit `constructor`. */
function wordFor(key: string | undefined, table: Readonly<Record<string, string>>) {
  const word: unknown = table[key ?? ''];
  return typeof word === 'string' ? word : undefined;
}

function join(parts: readonly string[], words: FigureWords): string {
  return parts.filter(Boolean).join(words.number.space);
}

/** A whole number from 1 up, in canonical form. */
function ordinal(value: unknown): string | undefined {
  const exact = canonical(value);
  return exact && /^[1-9]\d*$/.test(exact) ? exact : undefined;
}

function rankText({ rank, unit = '' }: Figure, words: FigureWords): FigureText | undefined {
  const position = ordinal(rank?.position);
  if (!position) return undefined;
  const of = ordinal(rank?.of);
  return words.number.rank(
    digitsOf(position, words),
    intl(Intl.PluralRules, words.locale, { type: 'ordinal' as const }).select(+position),
    of && compare(position, of) <= 0 ? digitsOf(of, words) : '',
    unit,
  );
}

/** The value of a figure or the two ends of its range; none where a part is missing, bad or the wrong way round. */
function ends({ value, min, max }: Figure): readonly string[] {
  const only = canonical(value);
  if (only) return [only];
  const low = canonical(min);
  const high = canonical(max);
  const order = low && high ? compare(low, high) : 1;
  return low && high && order <= 0 ? (order ? [low, high] : [low]) : [];
}

/** The text of a figure, or of a share (0 to 1) of it under the same scale. */
function draw(figure: Figure, words: FigureWords, share = 1): FigureText | undefined {
  const exact = ends(figure);
  if (!exact.length) return rankText(figure, words);
  const { unit = '', qualifier, notation } = figure;
  const { range, to, qualifiers, more, units } = words.number;
  const mixed = notation === 'mixed' && words.number.mixed.length > 0;
  const { values, scale } =
    mixed || notation === 'standard' ? { values: exact, scale: '' } : shorten(exact, words);
  const digits = mixed ? mixedOf : digitsOf;
  const sign = !scale && STUCK.test(unit) ? unit : '';
  const between = values.join().includes('-') ? to : range;
  // 150余亩, but 超过10亿元: 余 stands only behind a plain multiple of ten.
  const countedOn = qualifier === 'over' && !scale && !sign && /^[1-9]\d*0$/.test(values.join());
  const surplus = countedOn ? more : '';
  const tail = (name: string) => join([scale, surplus + name], words);
  const spoken = wordFor(unit, units);
  return {
    before: surplus ? '' : (wordFor(qualifier, qualifiers) ?? ''),
    value: values.map((value) => digits(part(value, share), words)).join(between) + sign,
    after: sign ? '' : tail(unit),
    ...(spoken && { spokenAfter: tail(spoken) }),
  };
}

/** A figure as its parts, every digit exact. `undefined` when it holds no usable number. */
export function figureText(figure: Figure, words: FigureWords): FigureText | undefined {
  return draw(figure, words);
}

/** The whole figure as running text: 102万平方米, `over 1 billion yuan`, 第2位. */
export function figureSentence(text: FigureText, words: FigureWords): string {
  return join([text.before, text.value, text.after], words);
}

/**
 * A figure on its way from zero, `progress` running from 0 to 1: under the smaller scales first (9,999家), then in the
 * scale and with the decimals of the final value (1万家), and that itself at 1. `undefined` for what does not count up:
 * ranges, ranks, no figure.
 */
export function figureAt(
  figure: Figure,
  progress: number,
  words: FigureWords,
): FigureText | undefined {
  const value = canonical(figure.value);
  if (!value) return undefined;
  const final = draw(figure, words, progress);
  const now = final && underway(value, progress, words);
  if (!now || /^(standard|mixed)$/.test(figure.notation ?? '')) return final;
  const { unit, notation } = figure;
  return { ...final, ...draw({ value: now, unit, notation }, words), before: final.before };
}

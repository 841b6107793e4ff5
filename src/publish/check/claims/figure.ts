import type { Qualifier } from './qualifiers.js';
import type { Unit } from './units.js';

/** Exactly: a third is no decimal. Both are canonical decimals. */
export interface Amount {
  readonly numerator: string;
  readonly denominator: string;
}

interface Place {
  /** Offsets in the quote, of the number with its unit. */
  readonly start: number;
  readonly end: number;
  /** None is exact; of several each may be meant. */
  readonly qualifiers: readonly Qualifier[];
}

interface Measured extends Place {
  readonly unit?: Unit;
  /** What the unit is told by: 平方米 of 元/平方米. */
  readonly per?: Unit;
  /** The quote says that something became less by it. */
  readonly falls: boolean;
  /** Counts only where the stat's own unit asks for it: a year, 一个, the metres of `5m`. */
  readonly weak: boolean;
  /** A year or a day of the month: when, and not for how long. */
  readonly dates?: true;
}

export interface Value extends Measured {
  readonly kind: 'value';
  readonly amount: Amount;
}

export interface Range extends Measured {
  readonly kind: 'range';
  readonly min: Amount;
  readonly max: Amount;
}

/** A place in an order. */
export interface Rank extends Place {
  readonly kind: 'rank';
  /** Canonical, from the first, or `fromEnd` from the last. */
  readonly position: string;
  readonly fromEnd: boolean;
  /** How many have a place, where the quote says it. */
  readonly of?: string;
}

/** What says that there are many or few, or a good place, and no number: 数百名, `dozens of`, 前列. */
export interface Vague extends Place {
  readonly kind: 'vague';
}

/** What a quote says, as it was read. */
export type Figure = Value | Range | Rank | Vague;

export const whole = (value: string): Amount => ({ numerator: value, denominator: '1' });

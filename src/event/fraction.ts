import { add, compare, multiply } from '../format/index.js';

/** An exact quotient of two canonical decimals, `over` / `under`; neither is negative, `under` is not 0. */
export interface Fraction {
  readonly over: string;
  readonly under: string;
}

export function whole(value: string): Fraction {
  return { over: value, under: '1' };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  // Judges are mostly as many for each criterion: the numbers stay short.
  if (a.under === b.under) return { over: add(a.over, b.over), under: a.under };
  return {
    over: add(multiply(a.over, b.under), multiply(b.over, a.under)),
    under: multiply(a.under, b.under),
  };
}

/** @param factor not negative */
export function times({ over, under }: Fraction, factor: string): Fraction {
  return { over: multiply(over, factor), under };
}

/** @param divisor above 0 */
export function divided({ over, under }: Fraction, divisor: string): Fraction {
  return { over, under: multiply(under, divisor) };
}

/** Below 0, 0 or above 0 as `a` is less than, equal to or greater than `b`. */
export function order(a: Fraction, b: Fraction): number {
  return compare(multiply(a.over, b.under), multiply(b.over, a.under));
}

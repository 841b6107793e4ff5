import type { Order } from './choice.js';
import type { Register } from './register.js';

type Keys = Pick<Register, 'newest' | 'open'>;

/** The places of all cases in an order; none for the feed's own. Those that it does not tell apart stay as the feed has them. */
export function placesIn({ newest, open }: Keys, order: Order): Uint32Array | undefined {
  if (order === 'feed') return undefined;
  const oldest = () => newest.map((key) => (key < Infinity ? -key : key));
  const keys = order === 'open' ? open : order === 'newest' ? newest : oldest();
  const places = new Uint32Array(keys.length).map((_, index) => index);
  // Infinity less Infinity is no number.
  return places.sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b);
}

/** What the cases can be sorted by: nothing without two dates; by age only where a dated case is open. */
export function ordersFor({ newest, open }: Keys): readonly Order[] {
  if (newest.filter((key) => key < Infinity).length < 2) return [];
  const sorted = newest.every((key, index) => !index || (newest[index - 1] as number) <= key);
  const waiting = open.some((key) => key < UNDATED);
  return (['feed', 'newest', 'oldest', 'open'] as const).filter(
    (order) => !(sorted && order === 'newest') && (waiting || order !== 'open'),
  );
}

/** Sorts open cases of unknown age behind those of a known one, and before those that are not open. */
export const UNDATED = Number.MAX_VALUE;

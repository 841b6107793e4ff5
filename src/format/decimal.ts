/**
 * Exact decimal arithmetic on canonical strings: `-?` digits without leading zeros, then perhaps `.` and digits without
 * trailing zeros; never `-0`. Doubles cannot hold every value of a feed, and shortening must not lose a digit.
 */

/** The feed's cap on decimal strings; no JavaScript number prints longer. */
const LONGEST = 40;
/** Any JavaScript number written out fits, whatever its exponent. */
const LONGEST_WRITTEN_OUT = 400;

function writeOut(text: string): string | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,4}))?$/i.exec(text);
  if (!match) return undefined;
  const [, sign = '', before = '', behind = '', exponent = 0] = match;
  const point = before.length + +exponent;
  const digits = '0'.repeat(Math.max(0, 1 - point)) + (before + behind).padEnd(point, '0');
  const at = Math.max(1, point);
  const whole = digits.slice(0, at).replace(/^0+(?=\d)/, '');
  const fraction = digits.slice(at).replace(/0+$/, '');
  const number = whole + (fraction && `.${fraction}`);
  return number === '0' ? number : sign + number;
}

/** `1e21`, `1e-7`, `'007.50'`, `'-0'` in canonical form; `undefined` for what is no finite decimal of at most 40 characters. */
export function canonical(value: unknown): string | undefined {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const text = String(value).trim();
  const number = text.length > LONGEST ? undefined : writeOut(text);
  return number && number.length <= LONGEST_WRITTEN_OUT ? number : undefined;
}

/** How many digits stand behind the point. */
export function decimals(value: string): number {
  return value.split('.')[1]?.length ?? 0;
}

/** `value` times ten to the power of `places`, which are at most 9999. */
export function shift(value: string, places: number): string {
  return writeOut(`${value}e${places}`) ?? value;
}

/** Below 0, 0 or above 0 as `a` is less than, equal to or greater than `b`. */
export function compare(a: string, b: string): number {
  const places = Math.max(decimals(a), decimals(b));
  return Number(BigInt(shift(a, places)) - BigInt(shift(b, places)));
}

/**
 * How often `b` goes into `a`, neither of them negative and `b` not 0: rounded half up to so many decimals, and whether
 * that is all of it.
 */
export function ratio(a: string, b: string, places: number): { value: string; exact: boolean } {
  const common = Math.max(decimals(a), decimals(b));
  const divisor = BigInt(shift(b, common));
  const dividend = BigInt(shift(a, common + places));
  const rest = dividend % divisor;
  const up = rest + rest < divisor ? 0n : 1n;
  return { value: shift(String(dividend / divisor + up), -places), exact: !rest };
}

/** `a` and `b` together, exactly. */
export function add(a: string, b: string): string {
  const places = Math.max(decimals(a), decimals(b));
  return shift(String(BigInt(shift(a, places)) + BigInt(shift(b, places))), -places);
}

/** `a` less `b`, exactly. */
export function subtract(a: string, b: string): string {
  const places = Math.max(decimals(a), decimals(b));
  return shift(String(BigInt(shift(a, places)) - BigInt(shift(b, places))), -places);
}

/** `a` times `b`, exactly. */
export function multiply(a: string, b: string): string {
  const [left, right] = [decimals(a), decimals(b)];
  return shift(String(BigInt(shift(a, left)) * BigInt(shift(b, right))), -left - right);
}

/** `share` (0 to 1) of `value`, cut after as many decimals as `value` has; not canonical: zeros stay at the end. */
export function part(value: string, share: number): string {
  const places = decimals(value);
  const millionths = BigInt(Math.round((share > 0 ? Math.min(share, 1) : 0) * 1e6));
  const whole = (BigInt(shift(value, places)) * millionths) / 1000000n;
  const [before, behind = ''] = shift(String(whole), -places).split('.');
  return before + (places ? `.${behind.padEnd(places, '0')}` : '');
}

import { type Clock, cleanDate } from './dates.js';
import { MAX_DECIMAL, MAX_HTML, MAX_LONG_TEXT, MAX_TEXT } from './limits.js';
import { resolveImage, resolveLink } from './links.js';
import type { ProblemCode } from './model.js';
import * as schema from './schema.js';
import { cleanText } from './text.js';

/** What the reading of one feed shares. */
export interface Context {
  /** Relative URLs resolve against it. */
  readonly base: string;
  readonly embedded: boolean;
  /** The feed's own time zone. */
  clock: Clock;
  /** When each item was published: worked out as it is read, since a zone's clock takes its time. */
  readonly instants: Map<object, number>;
  /** Where the parts of arenas stood in the raw feed. */
  readonly paths: Map<object, string>;
  /** Short texts that were read, each to be kept once, as the names in a list of thousands are the same few. */
  readonly texts: Map<string, string>;
  /** The time of reading, in UTC. */
  readonly today: string;
  /** Telephone numbers that the feed has made public. */
  publicPhones: readonly string[];
  /** What the short texts that many reports share are without what is private in them. */
  readonly masks: Map<string, string>;
  /** `_laoshan` of the item that is read, where that is a report. */
  report?: object;
  /** Values that may still be read. */
  left: number;
  /** Reports a problem; gives `undefined`, for the value that is then absent. */
  note(path: string, code: ProblemCode): undefined;
}

/** Texts up to this length are kept once, as many as this of them: names, and not what each item says of its own. */
const NAME = 32;
const NAMES = 20_000;

type Leaf = unknown;
type Note = (code: ProblemCode) => undefined;

const RANGES = new Map<Leaf, readonly [number, number]>([
  [schema.count, [1, Number.MAX_SAFE_INTEGER]],
  [schema.amount, [0, Number.MAX_SAFE_INTEGER]],
  [schema.share, [0, 1]],
  [schema.latitude, [-90, 90]],
  [schema.longitude, [-180, 180]],
]);

/**
 * The clean form of a value that already has the leaf's shape. `''` means that the feed says
 * nothing there; `undefined` that it was refused and `note` told why.
 */
export function cleanLeaf(leaf: Leaf, value: unknown, context: Context, note: Note): unknown {
  if (typeof value === 'number') return cleanNumber(leaf, value, note);
  if (typeof value === 'string') return cleanString(leaf, value, context, note);
  return value;
}

function cleanNumber(leaf: Leaf, value: number, note: Note): number | undefined {
  // Past 2^53 a double is no longer the number that was written.
  if (!(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) return note('unsafe-number');
  const [least, most] = RANGES.get(leaf) ?? [value, value];
  const whole = leaf !== schema.count || Number.isInteger(value);
  if (!whole || value < least || value > most) return note('out-of-range');
  const place = leaf === schema.latitude || leaf === schema.longitude;
  // Adding 0 makes -0 plain 0.
  return (place ? coarse(value) : value) + 0;
}

/** About 100 m: to three decimals, cut and not rounded, since 0.1 + 0.2 is not to move a place. */
function coarse(degrees: number): number {
  const [digits = ''] =
    /^-?\d+(?:\.\d{1,3})?/.exec(`${degrees}`.includes('e') ? '0' : `${degrees}`) ?? [];
  return Number(digits);
}

/** The same text as it was read before, if it is a short one. */
function once(text: string, { texts }: Context): string {
  if (text.length > NAME) return text;
  const known = texts.get(text);
  if (known === undefined && texts.size < NAMES) texts.set(text, text);
  return known ?? text;
}

function cleanString(leaf: Leaf, raw: string, context: Context, note: Note): string | undefined {
  if (leaf === schema.link || leaf === schema.image) {
    if (!/\S/.test(raw)) return '';
    const href =
      leaf === schema.link
        ? resolveLink(raw, context.base)
        : resolveImage(raw, context.base, context.embedded);
    return href ?? note('bad-url');
  }
  const max = leaf === schema.html ? MAX_HTML : leaf === schema.longText ? MAX_LONG_TEXT : MAX_TEXT;
  if (raw.length > max) note('text-cut');
  if (leaf === schema.html) return raw.slice(0, max);
  const text = cleanText(raw, max);
  if (!text) return text;
  switch (leaf) {
    case schema.decimal:
      return text.length <= MAX_DECIMAL && /^-?\d+(?:\.\d+)?$/.test(text)
        ? text
        : note('bad-number');
    case schema.date:
      return cleanDate(text, false, true) ?? note('bad-date');
    case schema.day:
      return cleanDate(text, true, false) ?? note('bad-date');
    case schema.when:
      return cleanDate(text, true, true) ?? note('bad-date');
    default:
      return once(text, context);
  }
}

import type { ProblemCode } from '../../feed/index.js';
import type { PrivateKind } from '../../feed/privacy.js';
import type { Place } from '../lines.js';

export type Severity = 'error' | 'warning' | 'advice';

/** What `parse` finds wrong in JSON; `unreadable` is what only objects of a page can be. */
type Broken = Exclude<ProblemCode, 'no-picture' | 'unreadable' | Expecting>;
/** Of these it is said what should stand there. */
type Expecting = 'wrong-type' | 'unknown-value' | 'unknown-id';

/** What is known of a finding, for its sentence. Sizes are in bytes; `meant` is empty where nothing is like it. */
export interface Facts extends Record<Broken, object> {
  readonly 'bad-json': { readonly fault: FaultKind; readonly found: string };
  readonly 'repeated-key': object;
  readonly 'wrong-type': { readonly expected: Expected };
  readonly 'unknown-value': { readonly allowed: readonly string[] };
  readonly 'unknown-id': { readonly id: string; readonly meant: string };
  readonly 'unknown-key': { readonly key: string; readonly meant: string };
  readonly 'no-stat': { readonly id: string };
  readonly 'not-utf-8': { readonly encoding: string };
  readonly large: Size;
  readonly 'very-large': Size;
  readonly 'too-large': Size;
  readonly 'no-title': object;
  readonly 'no-content': object;
  readonly 'no-date': { readonly count: number };
  readonly 'no-feed-url': object;
  readonly 'no-zone': { readonly zone: string };
  readonly 'unstable-id': { readonly made: 'position' | 'time' };
  readonly 'random-id': { readonly count: number };
  readonly 'awkward-id': { readonly id: string };
  readonly 'similar-id': { readonly id: string; readonly other: string };
  readonly 'no-alt': object;
  readonly 'no-credit': object;
  readonly 'no-dimensions': object;
  readonly 'insecure-image': object;
  readonly 'wide-image': { readonly width: number; readonly most: number };
  readonly 'no-quote': object;
  readonly 'no-source': object;
  readonly 'no-reason': object;
  readonly 'figure-differs': Claim;
  readonly 'figure-unclear': Claim;
  readonly 'sum-differs': { readonly total: string };
  readonly 'sum-unclear': { readonly ids: readonly string[] };
  readonly unrevealed: object;
  readonly private: { readonly kind: PrivateKind };
  readonly contact: { readonly key: string };
}

interface Size {
  readonly bytes: number;
  readonly limit: number;
}

interface Claim {
  /** The figures of the quote in its own words. */
  readonly found: readonly string[];
}

/**
 * What people get wrong in JSON: it ends too early; a line breaks, or quotation marks stand, within a text; marks of a
 * Chinese keyboard or single quotes; a comment; a comma too many or too few.
 */
export type FaultKind =
  | 'empty'
  | 'page'
  | 'end'
  | 'break'
  | 'inner'
  | 'wide'
  | 'quote'
  | 'comment'
  | 'trailing'
  | 'missing'
  | 'other';

/** A kind of value, as JSON has them. */
export type Expected = 'text' | 'number' | 'numberOrText' | 'boolean' | 'list' | 'object';

export type CheckCode = keyof Facts;

/**
 * How much each weighs. An error loses or falsifies something on the page, or must not be public. A warning is most
 * likely a mistake. Advice would make it better.
 */
export const SEVERITIES: Readonly<Record<CheckCode, Severity>> = {
  'bad-json': 'error',
  'not-a-feed': 'error',
  'repeated-key': 'error',
  missing: 'error',
  'wrong-type': 'error',
  'unknown-value': 'error',
  'bad-date': 'error',
  'bad-number': 'error',
  'bad-range': 'error',
  'bad-time-zone': 'error',
  'bad-url': 'error',
  'out-of-range': 'error',
  'unsafe-number': 'error',
  conflict: 'error',
  'no-figure': 'error',
  'list-cut': 'error',
  'text-cut': 'error',
  'duplicate-id': 'error',
  'unknown-id': 'error',
  'no-stat': 'error',
  'figure-differs': 'error',
  'sum-differs': 'error',
  unrevealed: 'error',
  contact: 'error',
  'too-large': 'error',
  private: 'warning',
  'not-utf-8': 'warning',
  'very-large': 'warning',
  'no-title': 'warning',
  'unknown-key': 'warning',
  'unstable-id': 'warning',
  'awkward-id': 'warning',
  'similar-id': 'warning',
  'odd-date': 'warning',
  'odd-order': 'warning',
  'odd-score': 'warning',
  'odd-size': 'warning',
  'odd-weights': 'warning',
  'figure-unclear': 'warning',
  'sum-unclear': 'warning',
  'no-alt': 'warning',
  'insecure-image': 'warning',
  large: 'advice',
  'random-id': 'advice',
  'no-content': 'advice',
  'no-date': 'advice',
  'no-zone': 'advice',
  'no-feed-url': 'advice',
  'no-credit': 'advice',
  'no-dimensions': 'advice',
  'wide-image': 'advice',
  'no-quote': 'advice',
  'no-source': 'advice',
  'no-reason': 'advice',
};

/** Something that an editor may act on, and where. */
export type Finding = {
  readonly [Code in CheckCode]: Place & {
    readonly code: Code;
    readonly severity: Severity;
    /** `items[3]._laoshan.stat.value`; empty for the feed as a whole. */
    readonly path: string;
    readonly facts: Facts[Code];
  };
}[CheckCode];

/** A finding whose place in the text is still to be found: at its path's key, or so far into its value. */
export interface Note {
  readonly code: CheckCode;
  readonly path: string;
  readonly facts: object;
  readonly at?: Spot;
}

export type Spot = 'key' | { readonly start: number; readonly end: number };

/** Takes a finding down. */
export type Tell = <Code extends CheckCode>(
  code: Code,
  path: string,
  facts: Facts[Code],
  at?: Spot,
) => void;

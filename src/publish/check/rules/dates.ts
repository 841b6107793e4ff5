import { type Clock, cleanDate } from '../../../feed/dates.js';
import { instantOf } from '../../../feed/index.js';
import { date, when } from '../../../feed/schema.js';
import type { Tell } from '../finding.js';
import type { Visited } from '../visited.js';

export interface DateContext {
  /** IANA name. */
  readonly zone: string;
  readonly clock: Clock;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Of the past, all of them. Those of reports are looked at by `parse`. */
const PAST = /^(?:date|date_published|date_modified|as_of)$/;
/** Of the file's own time: what was published before this is a date that some program had for none. */
const RECENT = /^date_/;
const DAY = 864e5;

/** A date that is hardly meant, or that readers elsewhere take for another one. */
export function checkDate(visited: Visited, { zone, clock, now }: DateContext, tell: Tell): void {
  const { key, shape, value } = visited;
  if (typeof value !== 'string' || typeof key !== 'string') return;
  const clean = shape === date || shape === when ? cleanDate(value.trim(), true, true) : undefined;
  if (!clean) return;
  if (clean.includes('T') && !/T.*[Z+-]/.test(clean)) tell('no-zone', visited.path, { zone });
  if (!PAST.test(key)) return;
  if (instantOf(clean, clock) > now + DAY || (RECENT.test(key) && clean < '1990'))
    tell('odd-date', visited.path, {});
}

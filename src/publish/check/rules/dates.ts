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
  /** The same as a date in UTC. */
  readonly today: string;
}

/** Of the past, all of them. Those of reports are looked at by `parse`. */
const PAST = /^(?:date|date_published|date_modified|as_of)$/;
/** Of the file's own time: what was published before this is a date that some program had for none. */
const RECENT = /^date_/;
/** As most are written, with a day that every month has. */
const USUAL =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-][01]\d:[0-5]\d)$/;
const DAY = 864e5;

/** A date that is hardly meant, or that readers elsewhere take for another one. */
export function checkDate(visited: Visited, dates: DateContext, tell: Tell): void {
  const { key, shape, value } = visited;
  if (typeof value !== 'string' || typeof key !== 'string') return;
  if (shape !== date && shape !== when) return;
  const isUsual = USUAL.test(value);
  const clean = isUsual ? value : cleanDate(value.trim(), true, true);
  if (!clean) return;
  const { zone } = dates;
  if (!isUsual && clean.includes('T') && !/T.*[Z+-]/.test(clean))
    tell('no-zone', visited.path, { zone });
  if (!PAST.test(key)) return;
  if (isAhead(clean, dates) || (RECENT.test(key) && clean < '1990'))
    tell('odd-date', visited.path, {});
}

/** Most are told by their digits alone: no zone is as much as a day off. */
const isAhead = (date: string, { clock, now, today }: DateContext): boolean =>
  date > today && instantOf(date, clock) > now + DAY;

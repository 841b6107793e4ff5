import type { Item, Report } from '../feed/index.js';
import { excerpt } from '../format/index.js';
import type { Messages } from '../messages/index.js';

/** Whether a report has its answer. */
export type Standing = 'answered' | 'unanswered' | 'unknown';

/** The shape in front of a status: ring, half disc, disc with a tick, ring with a bar. */
export type Mark = 'todo' | 'doing' | 'done' | 'other';

/** Characters of a title made from the words of a report. */
const TITLE = 40;

/** Characters of words or answer, about six lines, before the rest is folded away. */
const TEXT: Readonly<Record<Messages['locale'], number>> = { 'zh-CN': 200, en: 500 };

const STAGES: Readonly<Record<NonNullable<Report['stage']>, Mark>> = {
  received: 'todo',
  assigned: 'doing',
  in_progress: 'doing',
  closed: 'done',
  followed_up: 'done',
  declined: 'other',
};

const STANDINGS: Readonly<Record<Standing, Mark>> = {
  answered: 'done',
  unanswered: 'todo',
  unknown: 'other',
};

const ENDED = /^(?:closed|followed_up|declined)$/;

/** Closed is what its status (in any case) or its stage says to be; else whatever has a stage, or is `open`, waits. */
export function standingOf({ status = '', stage }: Report = {}): Standing {
  if (/^closed$/i.test(status) || ENDED.test(stage ?? '')) return 'answered';
  return stage || /^open$/i.test(status) ? 'unanswered' : 'unknown';
}

/** The stage; none where the report is closed and nobody has moved it on. */
export function stageOf(report: Report): Report['stage'] {
  const { stage } = report;
  return standingOf(report) === 'answered' && !ENDED.test(stage ?? '') ? undefined : stage;
}

export function markOf(report: Report): Mark {
  const stage = stageOf(report);
  return stage ? STAGES[stage] : STANDINGS[standingOf(report)];
}

/** The stage in a word, else the standing; a status that is neither open nor closed as it stands. */
export function statusWord(report: Report, { hotline }: Messages): string {
  const stage = stageOf(report);
  const standing = standingOf(report);
  if (stage) return hotline.stages[stage];
  return (standing === 'unknown' && report.status) || hotline.standings[standing];
}

/** What a case says of itself. */
export interface Account {
  readonly title: string;
  /** The words of the report; empty where the title has said them, undefined where there are none. */
  readonly text: string | undefined;
}

/**
 * The words are the description, else the summary. `content_text` repeats words and answer for feed
 * readers, so it stands in only where both are missing.
 * @param untitled the title of a case without any words.
 */
export function accountOf(
  { title, summary, content_text, _laoshan: { report } }: Item,
  untitled: string,
): Account {
  const text = report?.description ?? summary ?? (report?.status_notes ? undefined : content_text);
  if (title) return { title, text };
  const beginning = excerpt(startOf(text ?? '', TITLE), TITLE) || untitled;
  return { title: beginning, text: beginning === text ? '' : text };
}

/** As much of a text as its excerpt depends on: cases are drawn again and again, and their texts may be long. */
function startOf(text: string, max: number): string {
  return new RegExp(`^\\s*(?:\\S\\s*){0,${max + 2}}`, 'u').exec(text)?.[0] ?? '';
}

/** A text in two: what is always on show, in one paragraph, and the rest with its own lines; empty where all is shown. */
export function fold(text: string, { locale }: Messages): readonly [head: string, rest: string] {
  const start = startOf(text, TEXT[locale]);
  const head = excerpt(start, TEXT[locale]);
  // White space is folded in the head, so the place of the cut is found by what is none.
  const solid = (part: string) => part.replace(/\s/g, '');
  if (solid(head) === solid(start)) return [head, ''];
  const { length } = solid(head.replace(/…$/, ''));
  return [head, text.replace(new RegExp(`^(?:\\s*\\S){${length}}`), '').trim()];
}

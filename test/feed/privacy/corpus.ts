import { readdirSync, readFileSync } from 'node:fs';
import { findPrivate, type Private } from '../../../src/feed/privacy.js';

/** The private parts of a sentence stand in it as ⟦kind:part⟧. */
interface Sentence {
  readonly text: string;
  readonly marks: readonly Omit<Private, 'words'>[];
}

export interface Row {
  /** Masks that cover exactly a private part, and those that do not. */
  right: number;
  wrong: number;
  /** Private parts that are covered, and those of which something can be read. */
  covered: number;
  missed: number;
}

export interface Measured {
  /** By kind, and `all`. */
  readonly rows: ReadonlyMap<string, Row>;
  readonly mistakes: readonly string[];
  readonly sentences: number;
  /** Sentences without anything private. */
  readonly clean: number;
}

/** What belongs to no part and harms nobody: brackets, spaces and strokes beside it. */
const BESIDE = /^[\s()（）[\]【】+＋.．·:：“”"'—–－-]*$/;

export const precisionOf = ({ right, wrong }: Row): number => right / (right + wrong || 1);
export const recallOf = ({ covered, missed }: Row): number => covered / (covered + missed || 1);

/** Every file of sentences in this folder, by its name. */
export function corpora(): ReadonlyMap<string, readonly string[]> {
  const folder = new URL('.', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return new Map(
    files
      .sort((a, b) => (b < a ? -1 : 1))
      .map((file) => [file, JSON.parse(readFileSync(new URL(file, folder), 'utf8'))]),
  );
}

export function sentenceOf(marked: string): Sentence {
  const marks: Sentence['marks'][number][] = [];
  let text = '';
  let at = 0;
  for (const { 0: whole, 1: kind, 2: part = '', index = 0 } of marked.matchAll(
    /⟦([a-z]+):([^⟦⟧]+)⟧/g,
  )) {
    text += marked.slice(at, index);
    marks.push({
      kind: kind as Private['kind'],
      start: text.length,
      end: text.length + part.length,
    });
    text += part;
    at = index + whole.length;
  }
  return { text: text + marked.slice(at), marks };
}

export function measure(list: readonly string[]): Measured {
  const rows = new Map<string, Row>();
  const mistakes: string[] = [];
  let clean = 0;
  const count = (kind: string, what: keyof Row) => {
    for (const key of [kind, 'all']) {
      const row = rows.get(key) ?? { right: 0, wrong: 0, covered: 0, missed: 0 };
      row[what]++;
      rows.set(key, row);
    }
  };
  for (const marked of list) {
    const { text, marks } = sentenceOf(marked);
    if (!marks.length) clean++;
    const spans = findPrivate(text);
    for (const span of spans) {
      const [mark, ...more] = marks.filter((each) => meet(each, span));
      const right = mark && !more.length && isSame(text, mark, span);
      count(mark?.kind ?? span.kind, right ? 'right' : 'wrong');
      if (!right) mistakes.push(`too much: ${text.slice(span.start, span.end)} in ${marked}`);
    }
    for (const mark of marks) {
      const covered = spans.some((span) => meet(mark, span) && covers(text, mark, span));
      count(mark.kind, covered ? 'covered' : 'missed');
      if (!covered) mistakes.push(`left: ${text.slice(mark.start, mark.end)} in ${marked}`);
    }
  }
  return { rows, mistakes, sentences: list.length, clean };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether all of a part is under a mask, but for signs at its ends. */
function covers(text: string, mark: Span, span: Span): boolean {
  const before = text.slice(mark.start, Math.max(mark.start, span.start));
  const behind = text.slice(Math.min(mark.end, span.end), mark.end);
  return BESIDE.test(before) && BESIDE.test(behind);
}

/** A name to the letter; anything else but for the signs beside it. */
function isSame(text: string, mark: Span & { readonly kind: string }, span: Span): boolean {
  return mark.kind === 'name'
    ? mark.start === span.start && mark.end === span.end
    : covers(text, mark, span) && covers(text, span, mark);
}

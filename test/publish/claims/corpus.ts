import { readdirSync, readFileSync } from 'node:fs';
import type { Stat } from '../../../src/feed/index.js';
import { type Claim, claimOf } from '../../../src/publish/check/claims/index.js';

/** `verdict | stat | quote`, where the stat is written as `[qualifier] figure [unit]`: `over 530 次`, `3..5 个`, `#2/12`. */
export interface Row {
  readonly line: string;
  readonly verdict: Claim['verdict'];
  readonly stat: Stat;
  readonly quote: string;
}

export interface Measured {
  readonly claims: number;
  readonly precision: number;
  readonly recall: number;
  /** Of all three verdicts. */
  readonly right: number;
  readonly mistakes: readonly string[];
}

/** Every file of claims in this folder, by its name. */
export function corpora(): ReadonlyMap<string, readonly Row[]> {
  const folder = new URL('.', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return new Map(
    files.map((file) => {
      const lines: string[] = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
      return [file, lines.map(rowOf)];
    }),
  );
}

function rowOf(line: string): Row {
  const [verdict = '', stat = '', quote = ''] = line.split(' | ');
  return { line, verdict: verdict as Claim['verdict'], stat: statOf(stat), quote };
}

export function statOf(notation: string): Stat {
  const [, qualifier, figure = '', unit] =
    /^(?:(exact|about|over|under) )?(\S+)(?: (.+))?$/.exec(notation) ?? [];
  const [min = '', max] = figure.split('..');
  const [position, of] = figure.slice(1).split('/').map(Number);
  return {
    ...(figure.startsWith('#')
      ? { rank: { position: position ?? 0, ...(of && { of }) } }
      : max === undefined
        ? { value: min }
        : { min, max }),
    ...(qualifier && { qualifier: qualifier as NonNullable<Stat['qualifier']> }),
    ...(unit && { unit }),
  };
}

/** Precision and recall are of `holds`: a false claim that passes, and a true one that does not. */
export function measure(rows: readonly Row[]): Measured {
  const read = rows.map((row) => ({ ...row, got: claimOf(row.stat, row.quote).verdict }));
  const wrong = read.filter(({ verdict, got }) => verdict !== got);
  const said = read.filter(({ got }) => got === 'holds');
  const hold = read.filter(({ verdict }) => verdict === 'holds');
  const both = said.filter(({ verdict }) => verdict === 'holds').length;
  return {
    claims: rows.length,
    precision: both / (said.length || 1),
    recall: both / (hold.length || 1),
    right: 1 - wrong.length / (rows.length || 1),
    mistakes: wrong.map(({ line, got }) => `${got}: ${line}`),
  };
}

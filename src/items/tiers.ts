import type { Item, Stat, Tiers } from '../feed/index.js';
import {
  canonical,
  compare,
  type FigureText,
  type FigureWords,
  figureText,
  shareText,
} from '../format/index.js';
import type { Messages } from '../messages/index.js';

export interface Row {
  readonly label: string;
  /** The figure as a stat has it; `undefined` where there is no data. */
  readonly text: FigureText | undefined;
  /** The count itself: none for a range or a place, which no one bar can be drawn for. */
  readonly value: string | undefined;
  /** Neither about so many, nor over, nor under. */
  readonly exact: boolean;
  readonly period: string | undefined;
  readonly computed: boolean | undefined;
}

/** The rows with their figures: their own, or those of the stats that they name, where the feed has them. */
export function rowsOf(
  { rows = [], unit }: Tiers,
  items: readonly Item[],
  words: FigureWords,
): readonly Row[] {
  const wanted = new Set(rows.map(({ item }) => item));
  const named = items.filter(({ id }) => wanted.has(id));
  const stats = new Map(named.map(({ id, _laoshan }) => [id, _laoshan.stat]));
  return rows.map(({ label, value, item = '' }) => {
    const stat: Stat =
      value === undefined ? (stats.get(item) ?? {}) : { value, ...(unit && { unit }) };
    return {
      label,
      text: figureText(stat, words),
      value: canonical(stat.value),
      exact: (stat.qualifier ?? 'exact') === 'exact',
      period: stat.period,
      computed: stat.computed,
    };
  });
}

/** Whether each count is at most the one before: one that grows is no funnel. */
export function narrows(rows: readonly Row[]): boolean {
  const values = rows.flatMap(({ value }) => value ?? []);
  return values.every((value, index) => compare(values[index - 1] ?? value, value) >= 0);
}

/** What each row is of the first, as we work it out; empty for the first, and where one of the two is not exact. */
export function sharesOf(rows: readonly Row[], words: Messages): readonly string[] {
  const [first] = rows;
  return rows.map(({ value, exact }, index) => {
    const known = index && exact && value && first?.exact && first.value;
    const share = known && shareText(value, first.value, words);
    return share ? words.tiers.share(share) : '';
  });
}

/** The period that all rows have, to be said once. */
export function periodOf(rows: readonly Row[]): string | undefined {
  const [first] = rows;
  return rows.every(({ period }) => period === first?.period) ? first?.period : undefined;
}

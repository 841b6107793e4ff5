import type { Arena, Problem, Speaker } from '../feed/index.js';
import { add, canonical, compare, ratio, subtract } from '../format/index.js';
import { type Fraction, order, plus, times, whole } from './fraction.js';
import { inOrder } from './lineup.js';
import {
  highest,
  type Score,
  type Sheet,
  type Sheets,
  sheetsOf,
  weighted,
  weightsOf,
} from './scores.js';

/** One criterion of one speaker. */
export interface Part {
  /** The id of the criterion. */
  readonly criterion: string;
  /** The judges' mean, rounded half up; `undefined` where none has scored. */
  readonly value: string | undefined;
  /** How many scores the mean is of. */
  readonly counted: number;
  /** Whether the highest and the lowest are left out: where the rules say so, and there are three or more. */
  readonly dropped: boolean;
}

/** What a total still needs: a judge's score, anybody's where no judge is named, or the audience's. */
export type Missing =
  | { readonly by: 'judge'; readonly criterion: string; readonly judge: string | undefined }
  | { readonly by: 'audience' };

export interface Standing {
  readonly speaker: Speaker;
  /** Rounded half up; `undefined` until nothing is missing. */
  readonly total: string | undefined;
  /** By the total before it is rounded; equal ones share a rank, and the next is left out: 1, 2, 2, 4. */
  readonly rank: number | undefined;
  /** In the order of the criteria. */
  readonly parts: readonly Part[];
  readonly missing: readonly Missing[];
}

export interface Standings {
  /** By rank, equal ones and those without a rank in their order of speaking. */
  readonly rows: readonly Standing[];
  /** The highest total there can be, rounded half up; `undefined` where a criterion has no `max`. */
  readonly max: string | undefined;
  /** Scores that do not count, by paths within the arena. */
  readonly problems: readonly Problem[];
}

/**
 * Counts as contests do: of each criterion the mean of the judges' scores, of these the mean by weights, and of that and the
 * audience's score the mean by `audience_weight`. Exact until it is rounded for show; a missing score is never a 0.
 * @param places decimals of what is shown
 */
export function standings(arena: Arena, places = 2): Standings {
  const { criteria = [], scoring = {}, speakers = [] } = arena;
  const read = sheetsOf(arena);
  const sheetOf = new Map(read.sheets.map((sheet) => [sheet.speaker, sheet]));
  const shown = (value: Fraction | undefined) =>
    value && ratio(value.over, value.under, places).value;
  const counted = inOrder(speakers)
    .flatMap((speaker) => sheetOf.get(speaker) ?? [])
    .map((sheet) => {
      const means = criteria.map(({ id }) => meanOf(sheet.scores.get(id) ?? [], scoring));
      const missing = missingOf(sheet, read, arena);
      return {
        sheet,
        missing,
        total: missing.length ? undefined : totalOf(sheet, means, arena),
        parts: means.map(
          ({ mean, ...part }, index): Part => ({
            criterion: criteria[index]?.id ?? '',
            value: shown(mean),
            ...part,
          }),
        ),
      };
    });
  const best = [...counted].sort((a, b) =>
    a.total && b.total ? order(b.total, a.total) : Number(!a.total) - Number(!b.total),
  );
  let rank = 0;
  const rows = best.map(({ sheet, total, parts, missing }, index): Standing => {
    const before = best[index - 1]?.total;
    if (!(total && before && order(total, before) === 0)) rank = index + 1;
    return {
      speaker: sheet.speaker,
      total: shown(total),
      rank: total && rank,
      parts,
      missing,
    };
  });
  return { rows, max: shown(highest(criteria)), problems: read.problems };
}

interface Mean extends Pick<Part, 'counted' | 'dropped'> {
  readonly mean: Fraction | undefined;
}

function meanOf(scores: readonly Score[], { drop_extremes }: NonNullable<Arena['scoring']>): Mean {
  const values = scores.map(({ value }) => value).sort(compare);
  const dropped = !!drop_extremes && values.length >= 3;
  const rest = dropped ? values.slice(1, -1) : values;
  const counted = rest.length;
  const mean = counted ? { over: rest.reduce(add), under: String(counted) } : undefined;
  return { mean, counted, dropped };
}

/** The audience's share of the total. */
function shareOf({ scoring }: Arena): string {
  return canonical(scoring?.audience_weight) ?? '0';
}

function totalOf(
  { audience = '0' }: Sheet,
  means: readonly Mean[],
  arena: Arena,
): Fraction | undefined {
  const { criteria = [] } = arena;
  const share = shareOf(arena);
  if (share === '1') return whole(audience);
  const judged = weighted(criteria, (criterion) => means[criteria.indexOf(criterion)]?.mean);
  return judged && plus(times(judged, subtract('1', share)), times(whole(audience), share));
}

function missingOf(sheet: Sheet, { judges }: Sheets, arena: Arena): readonly Missing[] {
  const { criteria = [] } = arena;
  const share = shareOf(arena);
  const weights = weightsOf(criteria);
  const counting = share === '1' ? [] : criteria.filter(({ id }) => weights.get(id) !== '0');
  const missing = counting.flatMap(({ id: criterion }): Missing[] => {
    const scores = sheet.scores.get(criterion) ?? [];
    const named = [...(judges.get(criterion) ?? [])].sort();
    if (!named.length) return scores.length ? [] : [{ by: 'judge', criterion, judge: undefined }];
    return named
      .filter((judge) => !scores.some((score) => score.judge === judge))
      .map((judge) => ({ by: 'judge', criterion, judge }));
  });
  return share !== '0' && sheet.audience === undefined ? [...missing, { by: 'audience' }] : missing;
}

/** A standing as a feed announces it; `undefined` where there is no total. */
export function resultOf({ total, rank, parts }: Standing): Speaker['result'] {
  if (total === undefined || rank === undefined) return undefined;
  return {
    total: Number(total),
    rank,
    parts: parts.flatMap(({ criterion, value }) =>
      value === undefined ? [] : [{ criterion, value: Number(value) }],
    ),
  };
}

/**
 * The arena for a public feed: with results, without scores, judges and the audience's scores. Where `revealed` is `false`,
 * or there are scores and it is not `true`, results and awards are not in it either. Without any scores the results that
 * it has are taken for announced.
 */
export function published(arena: Arena, places = 2): Arena {
  const { speakers, awards, ...rest } = arena;
  const scored = speakers?.some(({ scores, audience }) => scores?.length || audience !== undefined);
  const open = arena.revealed ?? !scored;
  const rows = open && scored ? standings(arena, places).rows : [];
  const results = new Map(rows.map((row) => [row.speaker, resultOf(row)]));
  return {
    ...rest,
    ...(awards && open && { awards }),
    ...(speakers && {
      speakers: speakers.map((speaker) => {
        const { scores, audience, result, ...known } = speaker;
        const announced = scored ? results.get(speaker) : open ? result : undefined;
        return announced ? { ...known, result: announced } : known;
      }),
    }),
  };
}

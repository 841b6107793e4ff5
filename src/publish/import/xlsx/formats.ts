/** How a number is shown, as far as it changes what is read. */
export type Shown = 'number' | 'percent' | 'duration' | DateParts;

/** Which parts of a moment are shown: a date without its year is none that the editor has written. */
export interface DateParts {
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
  readonly time: boolean;
}

const parts = (letters: string): DateParts => ({
  year: letters.includes('y'),
  month: letters.includes('m'),
  day: letters.includes('d'),
  time: letters.includes('h'),
});

const DATE = parts('ymd');
const TIME = parts('h');
const YEAR_MONTH = parts('ym');
const MONTH_DAY = parts('md');

/**
 * The formats that a workbook names by number alone: ECMA-376 part 1, 18.8.30. What Chinese programs show for 27 to 36 and
 * 50 to 58 is listed there under zh-cn.
 */
const BUILT_IN: ReadonlyMap<number, Shown> = new Map<number, Shown>([
  [9, 'percent'],
  [10, 'percent'],
  [14, DATE],
  [15, DATE],
  [16, MONTH_DAY],
  [17, YEAR_MONTH],
  ...[18, 19, 20, 21].map((id) => [id, TIME] as const),
  [22, parts('ymdh')],
  [27, YEAR_MONTH],
  [28, MONTH_DAY],
  [29, MONTH_DAY],
  [30, DATE],
  [31, DATE],
  ...[32, 33, 34, 35].map((id) => [id, TIME] as const),
  [36, YEAR_MONTH],
  ...[45, 47].map((id) => [id, TIME] as const),
  [46, 'duration'],
  [50, YEAR_MONTH],
  [51, MONTH_DAY],
  [52, YEAR_MONTH],
  [53, MONTH_DAY],
  [54, MONTH_DAY],
  [55, TIME],
  [56, TIME],
  [57, YEAR_MONTH],
  [58, MONTH_DAY],
]);

/** How a format of the workbook (`code`) or, without one, a built-in of that number shows its numbers. */
export function shownBy(id: number, code: string | undefined): Shown {
  return code === undefined ? (BUILT_IN.get(id) ?? 'number') : shownByCode(code);
}

/** ECMA-376 part 1, 18.8.31. What is quoted, escaped or in brackets is no placeholder, but hours that run past a day are. */
function shownByCode(code: string): Shown {
  const [positive = ''] = code.replace(/"[^"]*"|[\\!_*]./g, '').split(';');
  if (/^general$/i.test(positive.trim())) return 'number';
  if (/\[(?:h+|m+|s+)\]/i.test(positive)) return 'duration';
  const bare = positive.replace(/\[[^\]]*\]/g, '').toLowerCase();
  const letters = bare.replace(/am\/pm|a\/p/g, '');
  if (!/[ymdhs]/.test(letters)) return bare.includes('%') ? 'percent' : 'number';
  // `m` beside hours or seconds is minutes.
  const date = letters.replace(/h+[^a-z]*m+|m+[^a-z]*s+/g, 'h');
  return parts(date.replace(/s/g, 'h'));
}

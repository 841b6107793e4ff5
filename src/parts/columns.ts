/** How many columns, of at most `most`, set `count` things in rows of equal length, as far as they go. */
export function columnsFor(count: number, most: number): number {
  return Math.ceil(count / Math.ceil(count / most));
}

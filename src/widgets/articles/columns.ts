/** How many columns, of at most three, set `count` stories with the least room left over. */
export const columnsFor = (count: number): number => (count === 4 ? 2 : Math.min(count, 3));

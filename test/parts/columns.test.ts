import { describe, expect, it } from 'vitest';
import { columnsFor } from '../../src/parts/columns.js';

describe('columnsFor', () => {
  it('fills rows evenly, with so many columns at most', () => {
    const upTo = (most: number) =>
      Array.from({ length: 13 }, (_, index) => columnsFor(index + 1, most));
    expect(upTo(5)).toEqual([1, 2, 3, 4, 5, 3, 4, 4, 5, 5, 4, 4, 5]);
    expect(upTo(4)).toEqual([1, 2, 3, 4, 3, 3, 4, 4, 3, 4, 4, 4, 4]);
  });
});

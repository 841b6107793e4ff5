import { describe, expect, it } from 'vitest';
import type { Look } from '../../workbench/state/state.js';
import { withRoom } from '../../workbench/take/making.js';

const MIB = 2 ** 20;
const hotline: Look = { kind: 'hotline', id: '', attributes: { filters: 'all' } };

describe('a hotline that is taken away', () => {
  it('may read its whole feed, and as much again', () => {
    expect(withRoom(hotline, MIB + 1).attributes).toEqual({
      filters: 'all',
      'max-bytes': String(4 * MIB),
    });
  });

  it('has nothing to say of its length where every element may read so much', () => {
    expect(withRoom(hotline, MIB)).toBe(hotline);
    const stats: Look = { ...hotline, kind: 'stats' };
    expect(withRoom(stats, 2 * MIB)).toBe(stats);
  });
});

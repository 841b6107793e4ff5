import { describe, expect, it } from 'vitest';
import { monograms } from '../../src/parts/monogram.js';

describe('monograms', () => {
  it.each([
    [
      ['金家岭街道', '中韩街道', '沙子口街道'],
      ['金', '中', '沙'],
    ],
    [
      ['王哥庄街道', '北宅街道', '王家街道'],
      ['王哥', '北', '王家'],
    ],
    [
      ['Beizhai', 'zhonghan', 'Éire'],
      ['B', 'Z', 'É'],
    ],
    [
      ['Anna Bell', 'adam Cole'],
      ['AN', 'AD'],
    ],
    [
      ['“样例”街道', '…'],
      ['样', ''],
    ],
    [
      ['', ''],
      ['', ''],
    ],
    [
      ['甲', '甲'],
      ['甲', '甲'],
    ],
    [
      ['𠮷田', '3号楼'],
      ['𠮷', '3'],
    ],
    [
      ['e\u0301a', 'क्षत्रिय'],
      ['E\u0301', 'क्'],
    ],
    [[], []],
  ])('%j', (names, signs) => {
    expect(monograms(names)).toEqual(signs);
  });
});

import { describe, expect, it } from 'vitest';
import { NEWSPRINT } from '../../src/core/styles/themes.js';

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe('the palettes', () => {
  it.each([
    ['light', NEWSPRINT[0]],
    ['dark', NEWSPRINT[1]],
  ])('keep every text pair at 7:1, edges at 3:1: %s', (_scheme, palette) => {
    const [paper = '', panel = '', ink = '', ink2 = '', accent = '', onAccent = '', , edge = ''] =
      palette;
    for (const ground of [paper, panel]) {
      for (const text of [ink, ink2, accent])
        expect(contrast(text, ground)).toBeGreaterThanOrEqual(7);
      expect(contrast(edge, ground)).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(onAccent, accent)).toBeGreaterThanOrEqual(7);
  });
});

import { describe, expect, it } from 'vitest';
import { NEWSPRINT } from '../../src/core/styles/themes.js';
import { contrast } from '../helpers/contrast.js';

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

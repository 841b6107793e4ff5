import { describe, expect, it } from 'vitest';
import { ROLES, THEMES } from '../../src/core/styles/themes.js';
import { contrast, greyed } from '../../stories/foundations/contrast.js';

const palettes = Object.entries(THEMES).flatMap(([theme, [light, dark]]) => [
  { name: `${theme}, light`, palette: light },
  { name: `${theme}, dark`, palette: dark },
]);

describe.each(palettes)('the palette $name', ({ palette }) => {
  const colours = Object.fromEntries(ROLES.map((role, index) => [role, palette[index] ?? '']));
  const colour = (role: (typeof ROLES)[number]) => colours[role] ?? '';
  const grounds = [colour('paper'), colour('panel')];
  const texts = (['ink', 'ink-2', 'accent', 'todo', 'doing', 'done', 'overdue'] as const).map(
    colour,
  );

  it('has a colour for each role', () => {
    expect(palette).toHaveLength(ROLES.length);
    for (const each of palette) expect(each).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('keeps text at 7:1 on paper and panel, edges at 3:1', () => {
    for (const ground of grounds) {
      for (const text of texts) {
        expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(7);
      }
      expect(contrast(colour('edge'), ground)).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(colour('on-accent'), colour('accent'))).toBeGreaterThanOrEqual(7);
    expect(contrast(colour('on-live'), colour('live'))).toBeGreaterThanOrEqual(4.5);
  });

  it('leaves hairlines to decorate', () => {
    for (const ground of grounds) {
      expect(contrast(colour('rule'), ground)).toBeGreaterThanOrEqual(1.2);
      expect(contrast(colour('rule'), ground)).toBeLessThan(2);
    }
  });

  it('can be read on a page that greys itself with a filter', () => {
    for (const ground of grounds.map(greyed)) {
      for (const text of texts.map(greyed)) {
        expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(6);
      }
    }
    for (const [text, ground] of [
      [colour('on-accent'), colour('accent')],
      [colour('on-live'), colour('live')],
    ] as const) {
      expect(contrast(greyed(text), greyed(ground))).toBeGreaterThanOrEqual(4.5);
    }
  });
});

it('mono has no hue', () => {
  for (const colour of THEMES.mono.flat()) expect(greyed(colour)).toBe(colour);
});

import { type CSSResult, unsafeCSS } from 'lit';

const ROLES = ['paper', 'panel', 'ink', 'ink-2', 'accent', 'on-accent', 'rule', 'edge'] as const;

/** Colours that belong together, in the order of ROLES. */
type Palette = readonly string[];

function palette(hexes: string): Palette {
  return hexes.split(' ').map((hex) => `#${hex}`);
}

/**
 * The palettes of each theme, light and dark: paper, panel, ink, second ink, accent, on accent, rule,
 * edge. Every text pair reaches 7:1 on paper and on panel (a test counts). The first is the default.
 */
export const THEMES: Readonly<Record<string, readonly [light: Palette, dark: Palette]>> = {
  newsprint: [
    palette('fbf7ef f3ecdf 1c1814 4f463c 872318 fffaf3 d9cfbf 877a68'),
    palette('1a1714 26211c f3ece1 bdb1a1 f2a48f 1a1714 443c33 80756a'),
  ],
  civic: [
    palette('ffffff f2f5f9 12181f 47525e 14498f ffffff ccd4dc 6f7d8b'),
    palette('10151c 1a222c edf1f5 aab6c2 8fbdf5 10151c 35414e 6b7a89'),
  ],
  coast: [
    palette('f8fbfa e9f2f0 10201f 3f5452 08575c ffffff c5d6d3 67807d'),
    palette('0e1919 172625 e8f1ef a3b8b5 74ced0 0e1919 314544 64807e'),
  ],
  mono: [
    palette('ffffff f4f4f2 111111 4a4a4a 111111 ffffff cfcfcb 7a7a76'),
    palette('121212 1d1d1d f2f2f0 b3b3b0 f2f2f0 121212 3d3d3b 7d7d7a'),
  ],
};

function declare(value: (index: number) => string | undefined): string {
  return ROLES.map((role, index) => `--_${role}:${value(index)}`).join(';');
}

/**
 * One rule a theme, as data. Light and dark follow the used `color-scheme`: none declared is light.
 * Browsers without light-dark() stay light unless `theme` says dark.
 */
function sheet(): string {
  const scheme =
    '.laoshan[data-theme~=light]{color-scheme:light}.laoshan[data-theme~=dark]{color-scheme:dark}';
  return (
    Object.entries(THEMES).reduce((text, [name, [light, dark]]) => {
      const selector = text ? `.laoshan[data-theme~=${name}]` : '.laoshan';
      return (
        text +
        `${selector}{${declare((i) => light[i])}}` +
        `${selector}[data-theme~=dark]{${declare((i) => dark[i])}}` +
        `@supports (color:light-dark(red,red)){${selector}{${declare((i) => `light-dark(${light[i]},${dark[i]})`)}}}`
      );
    }, '') + scheme
  );
}

export const themes: CSSResult = unsafeCSS(sheet());

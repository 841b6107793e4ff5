import { type CSSResult, unsafeCSS } from 'lit';

const ROLES = ['paper', 'panel', 'ink', 'ink-2', 'accent', 'on-accent', 'rule', 'edge'] as const;

/** Colours that belong together, in the order of ROLES. */
type Palette = readonly string[];

function palette(hexes: string): Palette {
  return hexes.split(' ').map((hex) => `#${hex}`);
}

/**
 * The palettes, light and dark: paper, panel, ink, second ink, accent, on accent, rule, edge. Every
 * text pair reaches 7:1 on paper and on panel (a test counts).
 */
export const NEWSPRINT: readonly [light: Palette, dark: Palette] = [
  palette('fbf7ef f3ecdf 1c1814 4f463c 872318 fffaf3 d9cfbf 877a68'),
  palette('1a1714 26211c f3ece1 bdb1a1 f2a48f 1a1714 443c33 80756a'),
];

/** The page's own `--laoshan-*` colour goes first. */
function declare(value: (index: number) => string | undefined): string {
  return ROLES.map((role, index) => `--_${role}:var(--laoshan-${role},${value(index)})`).join(';');
}

/**
 * Light and dark follow the used `color-scheme` (none declared is light) or the `theme` attribute;
 * browsers without light-dark() stay light.
 */
function sheet([light, dark]: readonly [Palette, Palette]): string {
  return (
    `.laoshan{${declare((i) => light[i])}}` +
    `@supports (color:light-dark(red,red)){.laoshan{${declare((i) => `light-dark(${light[i]},${dark[i]})`)}}}` +
    `.laoshan[data-theme~=light]{color-scheme:light}` +
    `.laoshan[data-theme~=dark]{color-scheme:dark}`
  );
}

export const themes: CSSResult = unsafeCSS(sheet(NEWSPRINT));

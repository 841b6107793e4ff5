import { type CSSResult, unsafeCSS } from 'lit';

/** What a theme colours, each as `--laoshan-<role>`; docs/design.md says what each is for. */
export const ROLES = [
  'paper',
  'panel',
  'ink',
  'ink-2',
  'accent',
  'on-accent',
  'rule',
  'edge',
  'todo',
  'doing',
  'done',
  'overdue',
  'live',
  'on-live',
] as const;

/** Colours that belong together, `#rrggbb`, in the order of ROLES. */
export type Palette = readonly string[];

const LIGHT_STATUS = ' 1b4a89 6c4100 17572f 981914 a8201a ffffff';
const DARK_STATUS = ' 9cc3f7 f0bd6b 86d3a0 ff9f94 cd3b31 ffffff';

function pair(light: string, dark: string): readonly [light: Palette, dark: Palette] {
  const palette = (hexes: string) => hexes.split(' ').map((hex) => `#${hex}`);
  return [palette(light), palette(dark)];
}

/** The themes, light and dark. Every text pair reaches 7:1 on paper and on panel (a test counts). */
export const THEMES = {
  newsprint: pair(
    `fbf7ef f3ecdf 1c1814 4f463c 872318 fffaf3 d9cfbf 877a68${LIGHT_STATUS}`,
    `1a1714 26211c f3ece1 bdb1a1 f2a48f 1a1714 443c33 80756a${DARK_STATUS}`,
  ),
  civic: pair(
    `ffffff f2f5f9 12181f 47525e 14498f ffffff ccd4dc 6f7d8b${LIGHT_STATUS}`,
    `10151c 1a222c edf1f5 aab6c2 8fbdf5 10151c 35414e 6b7a89${DARK_STATUS}`,
  ),
  coast: pair(
    `f8fbfa e9f2f0 10201f 3f5452 08575c ffffff c5d6d3 67807d${LIGHT_STATUS}`,
    `0e1919 172625 e8f1ef a3b8b5 74ced0 0e1919 314544 64807e${DARK_STATUS}`,
  ),
  mono: pair(
    'ffffff f4f4f4 111111 4a4a4a 111111 ffffff cfcfcf 7a7a7a 111111 111111 111111 111111 111111 ffffff',
    '121212 1d1d1d f2f2f2 b3b3b3 f2f2f2 121212 3d3d3d 7d7d7d f2f2f2 f2f2f2 f2f2f2 f2f2f2 f2f2f2 121212',
  ),
};

type Name = keyof typeof THEMES;
type Scheme = 'light' | 'dark';

/** A theme, the scheme that holds whatever the page's is, or both. */
export type Theme = Name | Scheme | `${Name} ${Scheme}` | `${Scheme} ${Name}`;

/** `selector{…}` for browsers that know light alone, then again for those that follow the `color-scheme`. */
export function painted(
  selector: string,
  [light, dark]: readonly [Palette, Palette],
  declare: (role: string, value: string | undefined) => string,
): string {
  const rule = (value: (index: number) => string | undefined) =>
    `${selector}{${ROLES.map((role, index) => declare(role, value(index))).join(';')}}`;
  return (
    rule((i) => light[i]) +
    `@supports (color:light-dark(red,red)){${rule((i) => `light-dark(${light[i]},${dark[i]})`)}}`
  );
}

/**
 * Light and dark follow the used `color-scheme` (none declared is light) or the `theme` attribute;
 * browsers without light-dark() stay light. The page's own `--laoshan-*` colours go first.
 */
function sheet(): string {
  const rules = Object.entries(THEMES).map(([name, palettes], index) =>
    painted(
      `.laoshan${index ? `[data-theme~=${name}]` : ''}`,
      palettes,
      (role, value) => `--_${role}:var(--laoshan-${role},${value})`,
    ),
  );
  // The nearer look wins: what is inherited gives way to the tag's own theme, not what is set on the tag.
  const own = Object.keys(THEMES).map((name) => `:host([theme~=${name}])`);
  const taken = [...ROLES, 'underline'].map((role) => `--laoshan-${role}:initial`);
  return (
    `${own}{${taken.join(';')}}${rules.join('')}.laoshan[data-theme~=mono]{--_line:currentcolor}` +
    // A space is a value, and lets what follows it stand; none takes it away with it.
    `.laoshan[data-mode=elder]{--laoshan-elder: ;}` +
    `.laoshan[data-mode=standard]{--laoshan-elder:initial}` +
    `.laoshan[data-theme~=light]{color-scheme:light}` +
    `.laoshan[data-theme~=dark]{color-scheme:dark}`
  );
}

export const themes: CSSResult = unsafeCSS(sheet());

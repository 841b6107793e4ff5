/** Light colours, `#rrggbb`: newsletters and editors have no dark ones that could be relied on. */
export interface Colours {
  readonly paper: string;
  readonly ink: string;
  /** Of what is said beside: sources, dates, addresses. */
  readonly soft: string;
  readonly accent: string;
  readonly rule: string;
}

/** @param roles what each colour of the palette is for, in its order (src/core/styles/themes.ts) */
export function coloursFrom(roles: readonly string[], palette: readonly string[]): Colours {
  const of = (role: string) => palette[roles.indexOf(role)] ?? '';
  return {
    paper: of('paper'),
    ink: of('ink'),
    soft: of('ink-2'),
    accent: of('accent'),
    rule: of('rule'),
  };
}

export type Declarations = Readonly<Record<string, string | number>>;

/** As a reader of mail takes it: no family that is not on every machine. */
const SERIF = "'Songti SC', SimSun, Georgia, serif";

/** An element's name -> its look. */
export type Looks = Readonly<Record<string, Declarations>>;

/** What each element of light content looks like; `figures` are set large where they are what is bold. */
export function looksOf({ ink, soft, accent, rule }: Colours, figures: boolean): Looks {
  const heading = { margin: '0 0 8px', color: ink, font: `bold 20px/1.4 ${SERIF}` };
  // Light content numbers what has numbers; marks would stand beside headings.
  const list = { margin: '0 0 8px', padding: '0', 'list-style': 'none' };
  const cell = { padding: '6px 8px', border: `1px solid ${rule}`, 'text-align': 'left' };
  const small = { margin: '0 0 8px', color: soft, 'font-size': '14px' };
  return {
    h2: heading,
    h3: heading,
    h4: { ...heading, font: `bold 17px/1.4 ${SERIF}` },
    h5: { ...heading, font: `bold 16px/1.4 ${SERIF}` },
    h6: { ...heading, font: `bold 16px/1.4 ${SERIF}` },
    p: { margin: '0 0 8px' },
    ul: list,
    ol: list,
    li: { margin: '0 0 16px' },
    dt: { margin: '0', color: soft, 'font-size': '14px' },
    dd: { margin: '0 0 8px' },
    figure: { margin: '0 0 8px' },
    figcaption: small,
    table: { width: '100%', margin: '0 0 8px', 'border-collapse': 'collapse' },
    caption: { ...small, 'text-align': 'left' },
    th: cell,
    td: cell,
    small: { color: soft, 'font-size': '14px' },
    ...(figures && {
      b: { display: 'block', color: accent, font: `bold 30px/1.3 ${SERIF}` },
    }),
    img: { display: 'block', 'max-width': '100%', height: 'auto' },
  };
}

/** The value of a `style` attribute. */
export function css(declarations: Declarations): string {
  return Object.entries(declarations)
    .map(([property, value]) => `${property}:${value}`)
    .join(';');
}

import type { WidgetKind } from '../../src/publish/snippet/kinds.js';
import type { Look } from '../state/state.js';

/** An attribute of a widget, as an editor is asked for it. A test holds all of them to `dist/custom-elements.json`. */
export type Option = Words | Count;

/** One word of several. */
interface Words {
  readonly attribute: string;
  /** The first one is what holds without the attribute, and is never written. */
  readonly values: readonly string[];
}

/** A whole number; without one the attribute is not written. */
interface Count {
  readonly attribute: string;
  readonly least: number;
  /** What holds without the attribute. */
  readonly usual: number | undefined;
}

/** How what is shown is arranged: of each widget its own. */
export const ARRANGEMENT: Readonly<Record<WidgetKind, readonly Option[]>> = {
  stat: [
    { attribute: 'layout', values: ['block', 'inline'] },
    { attribute: 'notation', values: ['compact', 'standard', 'mixed'] },
  ],
  stats: [],
  tiers: [],
  article: [
    { attribute: 'layout', values: ['card', 'row', 'hero', 'text'] },
    { attribute: 'figures', values: ['', '1', '2', '3', '4'] },
  ],
  articles: [
    { attribute: 'layout', values: ['grid', 'list'] },
    { attribute: 'limit', least: 1, usual: 6 },
  ],
  hotline: [
    { attribute: 'filters', values: ['none', 'status', 'all'] },
    { attribute: 'page-size', least: 1, usual: 20 },
    { attribute: 'score', values: ['none', 'all'] },
  ],
  arena: [
    { attribute: 'view', values: ['lineup', 'schedule', 'scoreboard'] },
    { attribute: 'refresh', least: 15, usual: undefined },
  ],
};

/** Of every widget. The theme is asked for in two questions (`THEMES`, `SCHEMES`). */
export const ON_THE_PAGE: readonly Option[] = [
  { attribute: 'mode', values: ['', 'elder', 'standard'] },
  { attribute: 'lang', values: ['', 'zh-CN', 'en'] },
  { attribute: 'heading-level', values: ['', '2', '4', '5', '6'] },
];

/** The first one is the default. */
export const THEMES = ['', 'civic', 'coast', 'mono'] as const;
/** The first one is the page's. */
export const SCHEMES = ['', 'light', 'dark'] as const;

/** Which of what the feed has is shown: asked apart. */
export const SELECTING: Readonly<Partial<Record<WidgetKind, readonly string[]>>> = {
  stats: ['tag', 'of'],
  articles: ['tag'],
  hotline: ['tag'],
};

/** `civic dark` -> `civic` and `dark`. */
export function themeOf({ attributes }: Look): { readonly theme: string; readonly scheme: string } {
  const words = (attributes['theme'] ?? '').split(' ');
  const among = (known: readonly string[]) => words.find((word) => word && known.includes(word));
  return { theme: among(THEMES) ?? '', scheme: among(SCHEMES) ?? '' };
}

/** A look with another value of an attribute; without the attribute where the value is what holds anyway. */
export function withAttribute(look: Look, attribute: string, value: string): Look {
  const { [attribute]: _, ...others } = look.attributes;
  return { ...look, attributes: value === '' ? others : { ...others, [attribute]: value } };
}

export function withOption(look: Look, option: Option, value: string): Look {
  const isUsual = 'values' in option ? value === option.values[0] : Number(value) === option.usual;
  return withAttribute(look, option.attribute, isUsual ? '' : value);
}

export function withTheme(look: Look, theme: string, scheme: string): Look {
  return withAttribute(look, 'theme', [theme, scheme].filter(Boolean).join(' '));
}

/** Ids in the order in which they were chosen; those with a space cannot be named beside others. */
export const ofIds = ({ attributes }: Look): readonly string[] =>
  (attributes['of'] ?? '').split(' ').filter(Boolean);

export function withId(look: Look, id: string, chosen: boolean): Look {
  const others = ofIds(look).filter((each) => each !== id);
  return withAttribute(look, 'of', (chosen ? [...others, id] : others).join(' '));
}

/** One item, or all that the widget shows (''): then what chooses among several has nothing to choose from. */
export function withItem(look: Look, id: string): Look {
  const all = withAttribute(withAttribute(look, 'tag', ''), 'of', '');
  return { ...(id ? all : look), id };
}

/** Another widget, with what was chosen for every widget. */
export function changedTo(look: Look, to: Look): Look {
  const kept = ['theme', ...ON_THE_PAGE.map(({ attribute }) => attribute)];
  const attributes = Object.entries(look.attributes).filter(([name]) => kept.includes(name));
  return { ...to, attributes: { ...Object.fromEntries(attributes), ...to.attributes } };
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { workbenchWordsFor } from '../../src/messages/workbench/index.js';
import { attributesOf, WIDGET_KINDS } from '../../src/publish/snippet/kinds.js';
import {
  ARRANGEMENT,
  changedTo,
  ON_THE_PAGE,
  ofIds,
  SCHEMES,
  SELECTING,
  THEMES,
  themeOf,
  withAttribute,
  withId,
  withItem,
  withOption,
  withTheme,
} from '../../workbench/look/options.js';
import type { Look } from '../../workbench/state/state.js';

interface Declared {
  readonly name: string;
  readonly type: { readonly text: string };
  readonly default?: string;
}

const { modules } = JSON.parse(
  readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'),
) as {
  readonly modules: readonly {
    readonly declarations?: readonly { tagName?: string; attributes?: readonly Declared[] }[];
  }[];
};
const declared = (kind: string): readonly Declared[] =>
  modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === `laoshan-${kind}`)?.attributes ?? [];

/** `'a' | 2 | null` -> `a`, `2` */
const valuesIn = ({ type }: Declared): string[] =>
  type.text
    .split(' | ')
    .map((word) => word.replace(/'/g, ''))
    .filter((word) => !/^(?:null|undefined)$/.test(word))
    .sort();

/** The feed has these, a server's cookies and a feed's length are no matter of looks. */
const NOT_ASKED = /^(?:value|min|max|unit|label|qualifier|period|credentials|max-bytes)$/;

const look: Look = { kind: 'stats', id: '', attributes: {} };

describe('the questions of the step "Look"', () => {
  it.each(WIDGET_KINDS)('ask for every attribute of %s that is a matter of looks', (kind) => {
    const asked = [
      ...ARRANGEMENT[kind].map(({ attribute }) => attribute),
      ...ON_THE_PAGE.map(({ attribute }) => attribute),
      ...(SELECTING[kind] ?? []),
      'theme',
    ];
    const theirs = attributesOf(kind).filter((name) => !NOT_ASKED.test(name));
    expect(asked.sort()).toEqual([...theirs].sort());
  });

  it.each(WIDGET_KINDS)('offer the values that %s has, and no other', (kind) => {
    for (const option of [...ARRANGEMENT[kind], ...ON_THE_PAGE]) {
      if (!('values' in option)) continue;
      const attribute = declared(kind).find(({ name }) => name === option.attribute);
      // Numbers are in no list there; `lang` takes any language.
      if (!attribute || /^(?:number|string)/.test(attribute.type.text)) continue;
      const usual = /^\d$/.test(attribute.default ?? '') ? [attribute.default] : [];
      const values = [...option.values.filter(Boolean), ...usual].sort();
      expect(values, `${kind} ${option.attribute}`).toEqual(valuesIn(attribute));
    }
    const theme = declared(kind).find(({ name }) => name === 'theme');
    const words = new Set(theme ? valuesIn(theme).flatMap((value) => value.split(' ')) : []);
    expect([...words].sort()).toEqual([...THEMES, ...SCHEMES, 'newsprint'].filter(Boolean).sort());
  });

  it.each(['zh-CN', 'en'] as const)('have a word for every value, in %s', (language) => {
    const { options: words } = workbenchWordsFor(language);
    for (const option of [...Object.values(ARRANGEMENT).flat(), ...ON_THE_PAGE]) {
      const said = words.attributes[option.attribute];
      expect(said?.label, option.attribute).toBeTruthy();
      if ('values' in option)
        for (const value of option.values)
          expect(said?.values?.[value], `${option.attribute} ${value}`).toBeTruthy();
    }
    for (const value of THEMES) expect(words.themes.values?.[value], value).toBeTruthy();
    for (const value of SCHEMES) expect(words.schemes.values?.[value], value).toBeTruthy();
  });

  it('write nothing for what holds anyway', () => {
    const [layout, limit] = ARRANGEMENT.articles;
    if (!layout || !limit) throw new Error('articles have a layout and a limit');
    expect(withOption(look, layout, 'list').attributes).toEqual({ layout: 'list' });
    expect(withOption(withOption(look, layout, 'list'), layout, 'grid').attributes).toEqual({});
    expect(withOption(look, limit, '3').attributes).toEqual({ limit: '3' });
    expect(withOption(look, limit, '6').attributes).toEqual({});
    expect(withOption(look, limit, '').attributes).toEqual({});
  });

  it('keep theme and scheme apart in one attribute', () => {
    const dark = withTheme(look, 'civic', 'dark');
    expect(dark.attributes).toEqual({ theme: 'civic dark' });
    expect(themeOf(dark)).toEqual({ theme: 'civic', scheme: 'dark' });
    expect(withTheme(look, '', 'dark').attributes).toEqual({ theme: 'dark' });
    expect(withTheme(dark, '', '').attributes).toEqual({});
  });

  it('name figures in the order in which they were ticked', () => {
    const two = withId(withId(look, 'b', true), 'a', true);
    expect(two.attributes).toEqual({ of: 'b a' });
    expect(ofIds(two)).toEqual(['b', 'a']);
    expect(withId(withId(two, 'b', false), 'a', false).attributes).toEqual({});
  });

  it('choose among all or one, not both', () => {
    const chosen = withAttribute(withId(look, 'a', true), 'tag', '甲');
    expect(withItem(chosen, 'a')).toEqual({ kind: 'stats', id: 'a', attributes: {} });
    expect(withItem(chosen, '')).toEqual(chosen);
  });

  it('carry over to another widget what every widget has', () => {
    const chosen: Look = { ...look, attributes: { theme: 'mono', lang: 'en', of: 'a' } };
    expect(changedTo(chosen, { kind: 'stat', id: 'a', attributes: {} })).toEqual({
      kind: 'stat',
      id: 'a',
      attributes: { theme: 'mono', lang: 'en' },
    });
  });
});

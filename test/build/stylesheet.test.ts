import { readFileSync } from 'node:fs';
import { type CssNode, generate, parse, walk } from 'css-tree';
import { describe, expect, it } from 'vitest';
import { inOrder, scoped } from '../../scripts/build/stylesheet.mjs';
import { at } from '../../scripts/paths.mjs';
import { base } from '../../src/core/styles/base.js';
import { themes } from '../../src/core/styles/themes.js';
import { storyStyles as article } from '../../src/parts/story.styles.js';
import { styles as arena } from '../../src/widgets/arena/arena.styles.js';
import { styles as hotline } from '../../src/widgets/hotline/hotline.styles.js';
import { styles as stat } from '../../src/widgets/stat/stat.styles.js';

interface Rule {
  readonly selectors: readonly string[];
  readonly properties: readonly string[];
  /** Inside @supports or @container, which browsers without it leave out whole. */
  readonly guarded: boolean;
}

function rulesOf(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  walk(parse(css, { parseAtrulePrelude: false }), function (node: CssNode) {
    if (node.type !== 'Rule' || node.prelude.type !== 'SelectorList') return;
    rules.push({
      selectors: node.prelude.children.toArray().map((selector) => generate(selector)),
      properties: node.block.children
        .toArray()
        .flatMap((child) => (child.type === 'Declaration' ? [child.property] : [])),
      guarded: /^(?:supports|container)$/.test(this.atrule?.name ?? ''),
    });
  });
  return rules;
}

describe('dist/laoshan.css', () => {
  it('[P18] touches nothing of a page but our own tags', () => {
    const selectors = rulesOf(readFileSync(at('dist/laoshan.css'), 'utf8')).flatMap(
      (rule) => rule.selectors,
    );
    expect(selectors.length).toBeGreaterThan(30);
    const foreign = selectors.filter(
      (selector) => !/^(?::host|laoshan-|\[data-laoshan)/.test(selector),
    );
    expect(foreign).toEqual([]);
  });

  it('keeps each sheet to its elements, with the same weight more for all', () => {
    const css = 'p,.a .b{c:d}.laoshan>*{e:f}:host([x]) .y{g:h}:host{i:j}@media print{h2{k:l}}';
    expect(scoped(css, 'x-y')).toBe(
      ':host(x-y) p,:host(x-y) .a .b{c:d}:host(x-y) .laoshan>*{e:f}:host(x-y[x]) .y{g:h}:host(x-y){i:j}@media print{:host(x-y) h2{k:l}}',
    );
  });

  it('has the sheets in an order that is that of every element, if there is one', () => {
    expect(
      inOrder([
        ['a', 'b'],
        ['c', 'b', 'd'],
        ['a', 'c'],
      ]),
    ).toEqual(['a', 'c', 'b', 'd']);
    expect(() =>
      inOrder([
        ['a', 'b'],
        ['b', 'a'],
      ]),
    ).toThrow(/two of their sheets/);
  });
});

describe('our style sheets in Chromium 80', () => {
  const rules = [base, themes, arena, article, hotline, stat].flatMap(({ cssText }) =>
    rulesOf(cssText),
  );

  it('lose no rule to a selector that it does not know', () => {
    const unknown = /:focus-visible|:is\(|:where\(|:has\(|:dir\(|:not\([^)]*,/;
    const lost = rules.filter(
      ({ selectors, guarded }) =>
        !guarded && selectors.length > 1 && selectors.some((selector) => unknown.test(selector)),
    );
    expect(lost.map(({ selectors }) => selectors.join())).toEqual([]);
  });

  it('need no property for the layout that it does not know', () => {
    const unknown =
      /^(?:inset.*|aspect-ratio|(?:row-|column-)?gap|(?:margin|padding)-(?:inline|block)|translate|rotate|scale)$/;
    const used = rules.filter(({ guarded }) => !guarded).flatMap(({ properties }) => properties);
    expect(used).toContain('padding');
    expect(used.filter((property) => unknown.test(property))).toEqual([]);
  });
});

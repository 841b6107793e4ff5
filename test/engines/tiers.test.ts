import { generate, parse, walk } from 'css-tree';
import { beforeAll, expect, it } from 'vitest';
import { fromNpm } from '../../scripts/build/from-npm.mjs';
import { engineNames } from '../../scripts/engines/places.mjs';
import { read } from '../../scripts/paths.mjs';
import { codes, rows, section } from '../tree/markdown.js';
import { inEachEngine } from './engines.js';

interface Styled {
  readonly styles: unknown;
}

const document = read('docs/engines.md');

/** Of each engine, in the order of the columns. */
const engines = rows(section(document, 'The engines')).map(([name = '', , tier = '']) => ({
  name: codes(name)[0],
  tier: codes(tier)[0],
}));

/** What our styles use and not all engines know, with those that do. */
const features = rows(section(document, 'What not every engine knows')).map(
  ([code = '', , ...cells]) => ({
    condition: codes(code)[0] ?? '',
    known: engines.filter((_, column) => cells[column] === 'yes').map(({ name }) => name),
  }),
);

/** As it stands in CSS.supports(). */
const asked = (condition: string) =>
  condition.startsWith('selector(') ? condition : `(${condition})`;

/** Everything our elements' styles ask of a browser: declarations, those with var() apart, and selectors. */
const used = { declarations: new Set<string>(), selectors: new Set<string>() };

beforeAll(async () => {
  const { elements } = (await fromNpm('elements.js')) as { elements: Record<string, Styled> };
  const sheets = Object.values(elements).flatMap(({ styles }) => [styles].flat(9));
  for (const sheet of sheets) {
    const tree = parse((sheet as { readonly cssText: string }).cssText);
    walk(tree, (node) => {
      if (node.type === 'Declaration' && !node.property.startsWith('--')) {
        const value = generate(node.value);
        // One with a prefix is for one engine, beside what the others know.
        if (!/var\(|^-webkit-/.test(value) && !node.property.startsWith('-webkit-'))
          used.declarations.add(`${node.property}: ${value}`);
      } else if (node.type === 'Selector') {
        used.selectors.add(generate(node));
      }
    });
  }
});

it('docs/engines.md names all engines', () => {
  expect(engines.map(({ name }) => name)).toEqual(engineNames);
});

inEachEngine(({ engine, site }) => {
  it('is of the tier that docs/engines.md gives it', () => {
    expect(engine().tier).toBe(engines.find(({ name }) => name === engine().name)?.tier);
  });

  it('knows of CSS what docs/engines.md says, and of our styles everything else', async () => {
    const page = await engine().open(site().page('/blank', '<!doctype html><title>Blank</title>'));
    const unknown = await page.evaluate(
      (conditions: string[], selectors: string[]) => ({
        conditions: conditions.filter((each) => !CSS.supports(each)),
        selectors: selectors.filter((each) => {
          try {
            return !window.document.querySelectorAll(each);
          } catch {
            return true;
          }
        }),
      }),
      [...features.map(({ condition }) => condition), ...used.declarations].map(asked),
      [...used.selectors],
    );
    await page.close();
    const missing = features.filter(({ known }) => !known.includes(engine().name));
    const isListed = (what: string) =>
      missing.some(({ condition }) => {
        const inside = /^selector\((.*)\)$/.exec(condition)?.[1];
        const [property = '', value = ''] = condition.split(': ');
        if (inside) return what.includes(inside);
        return what.startsWith(`(${property}:`) || what.includes(value.replace(/^\d+/, ''));
      });
    expect(
      features
        .map((each) => each.condition)
        .filter((each) => !unknown.conditions.includes(asked(each))),
    ).toEqual(features.filter((each) => !missing.includes(each)).map((each) => each.condition));
    expect([...unknown.conditions, ...unknown.selectors].filter((what) => !isListed(what))).toEqual(
      [],
    );
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { at } from '../../scripts/paths.mjs';
import { SNIPPET_FORMS } from '../../src/publish/index.js';
import { usePages } from '../helpers/pages.js';
import { outcomesOf, type Trial } from './outcome.js';
import { type Clean, sanitisers, untouched } from './sanitisers.js';
import { cases, snippetFor, textOf } from './snippets.js';
import { type Measured, tableOf } from './table.js';

usePages();

const FEED = 'feeds/laoshan.zh-CN.json';
const DOC = 'docs/embedding.md';
const raw: unknown = JSON.parse(readFileSync(at(FEED), 'utf8'));

const measured: Measured[] = [];

describe.each([untouched, ...sanitisers])('after $name', ({ name, start }) => {
  let clean: Clean;
  beforeAll(async () => {
    clean = await start();
  });

  it.each(SNIPPET_FORMS)('%s leaves the reader what can be left', async (form) => {
    const trials: Trial[] = [];
    for (const each of cases) {
      const html = snippetFor(raw, `/${FEED}`, each)[form];
      trials.push({ html: await clean(html), text: textOf(html), fact: each.fact });
    }
    const found = await outcomesOf(form, trials);
    const outcomes = Object.fromEntries(cases.map(({ name }, index) => [name, found[index]]));
    // A page without the widget must not be one without the news.
    const silent = trials.filter(({ text }, index) => text && found[index] === 'nothing');
    expect(silent).toEqual([]);
    measured.push({ sanitiser: name, form, outcomes });
    if (name === untouched.name) expect([...new Set(found)]).toEqual(['works']);
  });
});

describe(DOC, () => {
  it('has the table of what was measured', () => {
    expect(measured).toHaveLength((sanitisers.length + 1) * SNIPPET_FORMS.length);
    const doc = readFileSync(at(DOC), 'utf8');
    const place = /(?<=<!-- survival -->\n)[\s\S]*(?=<!-- \/survival -->)/;
    expect(doc).toMatch(place);
    const now = doc.replace(place, () => tableOf(measured));
    if (process.env['UPDATE_TABLE']) writeFileSync(at(DOC), now);
    expect(readFileSync(at(DOC), 'utf8')).toBe(now);
  });
});

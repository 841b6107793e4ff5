import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { at } from '../../scripts/paths.mjs';
import { diagnose, plainOf, probeOf, type Remedy } from '../../src/publish/doctor/index.js';
import { SNIPPET_FORMS, type Snippet } from '../../src/publish/index.js';
import { usePages } from '../helpers/pages.js';
import { see } from '../helpers/see.js';
import { type Outcome, outcomesOf } from './outcome.js';
import { type Clean, sanitisers, untouched } from './sanitisers.js';
import { cases, snippetFor, textOf } from './snippets.js';

usePages();

const FEED = 'feeds/laoshan.zh-CN.json';
const raw: unknown = JSON.parse(readFileSync(at(FEED), 'utf8'));

/** What a reader must get of each form that the doctor gives. */
const ENOUGH: Readonly<Record<Remedy, readonly Outcome[]>> = {
  tag: ['works'],
  carrier: ['works'],
  iframe: ['works'],
  static: ['works'],
  text: ['text'],
};

const pastedAs = (form: Remedy, snippet: Snippet) =>
  form === 'text' ? plainOf(snippet, see) : snippet[form];

describe.each([untouched, ...sanitisers])('where $name cleans', ({ start }) => {
  let clean: Clean;
  beforeAll(async () => {
    clean = await start();
  });

  /** An editor's way: paste, see what is left, take what the doctor gives, until it is whole. */
  async function tryInTurn(snippet: Snippet): Promise<Remedy> {
    let form: Remedy = 'tag';
    let before = {};
    for (;;) {
      if (form === 'text') return form;
      const html = await clean(snippet[form]);
      const { advice, evidence } = diagnose({ html, forms: [form], snippet, before }, see);
      if (advice.form === form) return form;
      form = advice.form;
      before = evidence;
    }
  }

  it.each(cases)(
    'what the doctor gives for $name survives, by a probe and by trying',
    async (each) => {
      const snippet = snippetFor(raw, `/${FEED}`, each);
      const probed = diagnose(
        { html: await clean(probeOf(snippet)), forms: SNIPPET_FORMS, snippet },
        see,
      );
      expect(probed.advice.certain).toBe(true);
      const { form } = probed.advice;
      expect(await tryInTurn(snippet)).toBe(form);
      const given = pastedAs(form, snippet);
      const [outcome] = await outcomesOf(form === 'text' ? 'static' : form, [
        { html: await clean(given), text: textOf(given), fact: each.fact },
      ]);
      expect(ENOUGH[form]).toContain(outcome);
    },
  );
});

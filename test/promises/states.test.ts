import { describe, expect, it } from 'vitest';
import { inEachEngine } from '../engines/engines.js';
import { scripted } from './embedded.js';
import { examples, markupOn } from './examples.js';

/** The words that a mistake would leave. */
const MISTAKES = /undefined|null|NaN|Infinity|\[object/;

inEachEngine((bench) => {
  describe('every story, pasted into a page', () => {
    it.each(examples.map((example) => [example.title, example] as const))(
      '[P6, P26] ends in its state and shows no word of a mistake: %s',
      async (_title, example) => {
        const page = await scripted(bench, { body: markupOn(bench.site(), example) });
        await page.settled(example.state);
        for (const text of await page.texts()) {
          expect(text).toMatch(/\S/);
          expect(text).not.toMatch(MISTAKES);
        }
        expect((await page.log()).errors).toEqual([]);
        await page.close();
      },
    );
  });
});

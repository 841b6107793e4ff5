import { describe, expect, it } from 'vitest';
import { inEachEngine } from '../engines/engines.js';
import { type EmbeddedPage, scripted, TAGS } from './embedded.js';
import { examples, markupOn } from './examples.js';
import { answered, byElement, gallery, sharedBy } from './gallery.js';

/** The words that a mistake would leave. */
const MISTAKES = /undefined|null|NaN|Infinity|\[object/;

/** Stories that cannot share a page: those that wait for ever, and those about no single element. */
const apart = examples.filter((example) => !answered.includes(example));

/** What elements show that none should, by the section that each is in. */
async function complaints(page: EmbeddedPage): Promise<readonly string[]> {
  const texts = await page.texts();
  const places = await page.evaluate<readonly string[]>(
    `[].map.call(document.querySelectorAll(${JSON.stringify(TAGS)}),function(e){var s=e.closest('section');return s?s.id:''})`,
  );
  const wrong = texts.flatMap((text, index) =>
    MISTAKES.test(text) || !/\S/.test(text) ? [`${places[index]}: “${text}”`] : [],
  );
  return texts.length ? [...wrong, ...(await page.log()).errors] : ['no element'];
}

inEachEngine((bench) => {
  describe('every story, pasted into a page', () => {
    it.each(byElement)(
      '[P6, P26] ends in its state and shows no word of a mistake: those of %s',
      async (_tag, stories) => {
        // Opened once each of them is in its state.
        const page = await gallery(
          bench,
          sharedBy(bench, stories).filter((example) => answered.includes(example)),
        );
        expect(await complaints(page)).toEqual([]);
        await page.close();
      },
    );

    it.each(apart.map((example) => [example.title, example] as const))(
      '[P6, P26] ends in its state and shows no word of a mistake: %s',
      async (_title, example) => {
        const page = await scripted(bench, { body: markupOn(bench.site(), example) });
        await page.settled(example.state);
        expect(await complaints(page)).toEqual([]);
        await page.close();
      },
    );
  });
});

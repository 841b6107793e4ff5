import { describe, expect, it } from 'vitest';
import { read } from '../../scripts/paths.mjs';
import { elements } from '../../src/elements.js';
import { inEachEngine } from '../engines/engines.js';
import { MISTAKES, probed } from './checks.js';
import { strangers } from './page/strangers.js';
import { jsonBodies, shareOf } from './payloads.js';
import {
  bodyComplaints,
  codeComplaints,
  mutationComplaints,
  valueComplaints,
} from './shape-checks.js';
import { anyValues, codes, magic, mutationsOf } from './shapes.js';

/** Of how many cases one is tried where an engine takes longer. */
const STEP = 8;

const MINUTES = 600_000;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

inEachEngine((bench) => {
  const enough = <T>(list: readonly T[]) => shareOf(bench.name, list, STEP);
  /** All of it, between the old engines. */
  const byOld = <T>(list: readonly T[]) => shareOf(bench.name, list, 1);

  describe('JSON of any shape', () => {
    it(
      '[P5, P6, P27] as a whole feed: JSONTestSuite',
      async () => {
        const page = await probed(bench);
        const bodies = jsonBodies.map(({ input }) => input);
        expect(bodies.length).toBeGreaterThan(300);
        expect(await bodyComplaints(page, enough(bodies))).toEqual([]);
        await page.close();
      },
      MINUTES,
    );

    it(
      '[P5, P6] in every place of a feed: JSONTestSuite',
      async () => {
        const page = await probed(bench);
        // The others have been tried above.
        const values = jsonBodies.map(({ input }) => input).filter(isJson);
        expect(values.length).toBeGreaterThan(100);
        expect(await valueComplaints(page, enough(values))).toEqual([]);
        await page.close();
      },
      MINUTES,
    );

    it(
      '[P5, P6] in every place of a feed: keys and words that are magic to somebody',
      async () => {
        const page = await probed(bench);
        expect(await valueComplaints(page, byOld(magic))).toEqual([]);
        await page.close();
      },
      MINUTES,
    );

    it(
      '[P5, P6] in every place of a feed: any JSON',
      async () => {
        const page = await probed(bench);
        expect(await valueComplaints(page, enough(anyValues(120)))).toEqual([]);
        await page.close();
      },
      MINUTES,
    );

    it('[P5, P6] texts of all kinds as languages and time zones', async () => {
      const page = await probed(bench);
      expect(await codeComplaints(page, byOld(codes))).toEqual([]);
      await page.close();
    }, 600_000);

    it(
      '[P5, P6] in a few places of the default feed: any JSON',
      async () => {
        const page = await probed(bench);
        const source = JSON.parse(read('feeds/laoshan.zh-CN.json'));
        const feeds = enough(mutationsOf(source, 240));
        expect(await mutationComplaints(page, source, feeds)).toEqual([]);
        await page.close();
      },
      MINUTES,
    );

    it('[P5, P6] set as a property by the page, and what is no JSON at all', async () => {
      const page = await probed(bench);
      const found = await page.evaluate(strangers, Object.keys(elements));
      expect(found.length).toBeGreaterThan(50);
      for (const { state, text, name, sibling } of found) {
        expect(`${name} ${sibling}`).toMatch(/ true$/);
        expect(`${name} ${state}`).toMatch(/, heard: (?:ready|empty|error)$/);
        expect(text).not.toMatch(MISTAKES);
      }
      expect(await page.evaluate('document.querySelectorAll("#ours").length')).toBe(1);
      expect(await page.evaluate('window.probe.ran')).toEqual([]);
      expect(await page.heard()).toEqual([]);
      await page.close();
    });
  });

  describe('what was dropped', () => {
    it.each([
      ['nothing', {}, []],
      ['a title that is a number', { title: 5 }, ['items[0].title wrong-type']],
      ['a list of tags that is a text', { tags: 'a' }, ['items[0].tags wrong-type']],
      ['a link to a script', { url: 'javascript:alert(1)' }, ['items[0].url bad-url']],
      [
        'a date that is none',
        { date_published: '2022-02-30' },
        ['items[0].date_published bad-date'],
      ],
      [
        'an item without an id, and with it all of it',
        { id: null, title: 5 },
        ['items[0].id missing', 'items[0].title wrong-type'],
      ],
    ])('[P5] is counted and told: %s', async (_name, change, problems) => {
      const page = await probed(bench);
      const feed = page.feed({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Feed',
        items: [
          { id: 'odd', title: 'Odd', ...change },
          { id: 'whole', title: 'Whole' },
        ],
      });
      const [found] = await page.draw([
        `<laoshan-article src="${feed}#whole">Light content</laoshan-article>`,
      ]);
      expect(found?.state).toBe('ready');
      expect(found?.text).toContain('Whole');
      expect(found?.problems).toEqual(problems);
      const lines = (await page.log()).console.filter((line) => line.includes('items[0]'));
      expect(lines.length).toBe(problems.length ? 1 : 0);
      await page.close();
    });
  });
});

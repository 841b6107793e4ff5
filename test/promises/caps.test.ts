import { describe, expect, it } from 'vitest';
import { MAX_LIST, MAX_LONG_TEXT, MAX_MARKS, MAX_TAGS, MAX_TEXT } from '../../src/feed/limits.js';
import { inEachEngine } from '../engines/engines.js';
import { drawnOf, markupOf, probed } from './checks.js';
import { everything } from './everything.js';
import { linesOf } from './page/order.js';

const VERSION = 'https://jsonfeed.org/version/1.1';
const MIB = 1024 * 1024;

/** A feed with one story, as long as said. */
function feedOf(bytes: number): string {
  const items = [{ id: 'a', title: 'Story', content_text: 'Words' }];
  const feed = JSON.stringify({ version: VERSION, title: 'Feed', items });
  return feed + ' '.repeat(bytes - feed.length);
}

const COMBINING = '\u0301';
const BIDI = '\u202e\u202d\u202b\u202a\u2066\u2067\u2068\u2069\u2069\u2069\u202c\u202c';

inEachEngine((bench) => {
  describe('limits of a feed', () => {
    it('[P7] a feed of a mebibyte is read, with a byte more it is refused, and that is said', async () => {
      const page = await probed(bench);
      const [whole, over] = await page.draw(
        [MIB, MIB + 1].map((bytes) => markupOf('laoshan-article', `${page.feed(feedOf(bytes))}#a`)),
      );
      expect(whole?.state).toBe('ready');
      expect(over).toMatchObject({ state: 'error', code: 'too-large', text: 'Light content' });
      expect(over?.message).toContain(String(MIB));
      await page.close();
    });

    it('[P7] lists and texts that are too long are cut, and that is told', async () => {
      const page = await probed(bench);
      const many = (count: number, of: (index: number) => unknown) =>
        Array.from({ length: count }, (_, index) => of(index));
      const feed = page.feed({
        version: VERSION,
        title: 'Feed',
        items: [
          { id: 'a', title: 'a'.repeat(MAX_TEXT + 1), tags: many(MAX_TAGS + 1, String) },
          { id: 'b', title: 'b', summary: 'b'.repeat(MAX_LONG_TEXT + 1) },
          {
            id: 'c',
            title: 'c',
            _laoshan: {
              arena: { speakers: many(MAX_LIST + 1, (index) => ({ id: `${index}`, name: 'N' })) },
            },
          },
        ],
      });
      const [title, summary, arena] = await page.draw([
        markupOf('laoshan-article', `${feed}#a`),
        markupOf('laoshan-article', `${feed}#b`),
        markupOf('laoshan-arena', `${feed}#c`),
      ]);
      expect(title?.problems).toEqual([
        'items[0].title text-cut',
        'items[0].tags list-cut',
        'items[1].summary text-cut',
        'items[2]._laoshan.arena.speakers list-cut',
        'items[2]._laoshan.arena.speakers odd-size',
      ]);
      expect(title?.text.trim()).toMatch(new RegExp(`^a{${MAX_TEXT}}$`));
      expect(summary?.text.trim()).toMatch(new RegExp(`b{${MAX_LONG_TEXT}}$`));
      expect(arena?.skeleton.filter((each) => /li\[/.test(each))).toHaveLength(MAX_LIST);
      const lines = (await page.log()).console.filter((line) => /text-cut.*list-cut/.test(line));
      // The same sentence of two elements; an element is named in it.
      expect(lines.length).toBe(2);
      await page.close();
    });
  });

  describe('one field', () => {
    it('[P8] with 200,000 combining marks, controls or a megabyte leaves a page that answers', async () => {
      const page = await probed(bench);
      for (const [kind, text] of Object.entries({
        marks: `e${COMBINING.repeat(200_000)} end`,
        joiners: `e${'\u200d'.repeat(200_000)} end`,
        controls: `${BIDI.repeat(15_000)} end`,
        letters: 'a'.repeat(900_000),
        words: 'word '.repeat(180_000),
        han: '山海，'.repeat(100_000),
        brackets: '<'.repeat(900_000),
      })) {
        for (const place of [
          'title',
          'summary',
          'content_html',
          'kicker',
          'description',
        ] as const) {
          const inside = {
            kicker: { kicker: text },
            description: { report: { description: text } },
          };
          const item =
            place === 'kicker' || place === 'description'
              ? { _laoshan: inside[place] }
              : { [place]: text };
          const feed = page.feed({
            version: VERSION,
            title: 'Feed',
            items: [{ id: 'a', title: 'T', ...item }],
          });
          const [article, hotline] = await page.draw(
            [markupOf('laoshan-article', `${feed}#a`), markupOf('laoshan-hotline', `${feed}#a`)],
            true,
          );
          expect(`${kind} ${place} ${article?.state}`).toMatch(/ ready$/);
          expect(hotline?.state).toBe(place === 'description' ? 'ready' : 'error');
          for (const shown of [...(article?.texts ?? []), ...(hotline?.texts ?? [])]) {
            expect(shown.length).toBeLessThan(2 * MAX_LONG_TEXT + 1000);
            expect(shown).not.toMatch(new RegExp(`[\\p{M}\\p{Cf}]{${MAX_MARKS + 1}}`, 'u'));
            expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
          }
        }
      }
      expect(await page.heard()).toEqual([]);
      await page.close();
    }, 300_000);

    it('[P8] cannot write into its neighbours: bidi controls and right-to-left texts', async () => {
      const page = await probed(bench);
      await page.setSize({ width: 1600, height: 900 });
      const places = (await drawnOf(page)).filter(([variant]) => !variant.includes(' '));
      const ordersOf = (text: string) => {
        const feed = page.feed(everything({ text }));
        return page.evaluate(
          linesOf,
          places.map(([variant, id]) => markupOf(variant, `${feed}#${id}`)),
        );
      };
      const expected = await ordersOf('Plain words');
      expect(expected.length).toBeGreaterThan(100);
      for (const text of [
        `${BIDI}words`,
        '\u202eabc',
        'كلمات',
        '\u2067abc',
        'كلمات (12',
        '\u2069\u2069\u202eabc',
      ]) {
        const found = new Map(await ordersOf(text));
        // Words of ours, dates and figures: each reads as it does beside a harmless text.
        const both = expected.filter(([words]) => found.has(words));
        expect(both.length).toBeGreaterThan(expected.length / 3);
        expect(both.map(([words]) => [words, found.get(words)])).toEqual(both);
      }
      await page.close();
    }, 300_000);
  });
});

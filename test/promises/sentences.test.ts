import { describe, expect, it } from 'vitest';
import { elements } from '../../src/elements.js';
import { inEachEngine } from '../engines/engines.js';
import { markupOf, probed } from './checks.js';

const TAGS = Object.keys(elements);

inEachEngine((bench) => {
  describe('what can go wrong', () => {
    it('[P7, P27] has a code, an event and a sentence in the element’s language, for every element', async () => {
      const page = await probed(bench);
      const hostile = `${bench.site().origin}/hostile/feed.json?key=failures`;
      const failures: Readonly<Record<string, string>> = {
        network: `${hostile.replace('127.0.0.1', 'localhost')}&cors=0#a`,
        timeout: `${hostile}&mode=hang#a`,
        http: `${hostile}&status=404#a`,
        'not-json': `${hostile}&body=%3C!doctype%20html%3E#a`,
        'not-a-feed': `${hostile}&body=[0]#a`,
        'no-item': `${hostile}#no-such-item`,
        'too-large': `${hostile}&mode=huge#a`,
        blocked: 'file:///feed.json#a',
        'bad-address': 'javascript:alert(1)//#a',
      };
      const tries = Object.entries(failures).flatMap(([code, src]) =>
        TAGS.flatMap((tag) => ['en', 'zh-CN'].map((lang) => ({ code, src, tag, lang }))),
      );
      const drawn = await page.draw(
        tries.map(({ tag, lang, src }) =>
          markupOf(`${tag} lang="${lang}"`, src.replace(/&/g, '&amp;')),
        ),
        true,
      );
      for (const [index, { code, tag, lang }] of tries.entries()) {
        const found = drawn[index];
        expect(found).toMatchObject({ state: 'error', code, text: 'Light content' });
        expect(found?.message).toContain(`<${tag}>`);
        expect(found?.message).toMatch(lang === 'en' ? /^[\x20-\x7e]+\.$/ : /\p{Script=Han}.*。$/u);
        expect(found?.message).not.toMatch(/[{}]|undefined|null/);
      }
      // The console has each sentence once, however many elements say it.
      const lines = (await page.log()).console;
      for (const message of new Set(drawn.map((found) => found.message))) {
        expect(lines.filter((line) => line.includes(message))).toHaveLength(1);
      }
      expect(await page.heard()).toEqual([]);
      await page.close();
    });
  });
});

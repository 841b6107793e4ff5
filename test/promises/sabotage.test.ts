import { beforeAll, describe, expect, it } from 'vitest';
import { inEachEngine } from '../engines/engines.js';
import { shareOf } from './payloads.js';
import { type Broken, breaking, GLOBALS, lightTexts, openBroken, WAYS } from './sabotaged.js';

inEachEngine((bench) => {
  describe('what a page has broken before us', () => {
    let whole: Broken;
    beforeAll(async () => {
      const { pages } = await openBroken(bench, ['']);
      if (pages[0]) whole = pages[0];
    });
    it.each(Object.entries(GLOBALS))('[P14] %s', async (_group, paths) => {
      const tried = shareOf(bench.name, paths, 1);
      const cases = tried.flatMap((path) => WAYS.map((how) => [path, how] as const));
      const { pages } = await openBroken(
        bench,
        cases.map(([path, how]) => breaking(path, how)),
      );
      const wrong = pages.flatMap(({ texts, errors }, index) => {
        const name = cases[index]?.join(', ');
        const lost = texts.flatMap((text, at) =>
          [whole.texts[at], whole.unprinted[at], lightTexts[at]].includes(text)
            ? []
            : [`${name}: ${text.slice(0, 80)}`],
        );
        return [...errors.map((error) => `${name}: ${error}`), ...lost];
      });
      expect(wrong, wrong.join('\n')).toEqual([]);
    });
  });
});

import { describe, expect, it } from 'vitest';
import { elements } from '../../src/elements.js';
import { inEachEngine } from '../engines/engines.js';
import { contentComplaints, drawnOf, probed } from './checks.js';
import { collections, shareOf } from './payloads.js';

/** Of how many payloads one is tried where an engine takes longer. */
const STEP = 12;

inEachEngine((bench) => {
  describe('texts of a feed', () => {
    it('[P1] every element draws something of a feed that has everything', async () => {
      const page = await probed(bench);
      const drawn = new Set((await drawnOf(page)).map(([variant]) => variant.split(' ')[0]));
      expect(Array.from(drawn).sort()).toEqual(Object.keys(elements).sort());
      await page.close();
    });

    it.each(Object.entries(collections))(
      '[P1, P6] stay texts in every field of every element: %s',
      async (_name, payloads) => {
        expect(payloads.length).toBeGreaterThan(100);
        const page = await probed(bench);
        expect(await contentComplaints(page, shareOf(bench.name, payloads, STEP))).toEqual([]);
        await page.close();
      },
      600_000,
    );
  });
});

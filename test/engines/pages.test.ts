import { expect, it } from 'vitest';
import { inEachEngine } from './engines.js';

inEachEngine(({ engine, site }) => {
  it('opens a page', async () => {
    const page = await engine().open(`${site().origin}/examples/classic.html`);
    await page.waitFor(`document.querySelector('laoshan-stat').getAttribute('state') === 'ready'`);
    for (const width of [256, 320, 1440]) {
      await page.setSize({ width, height: 700 });
      expect(await page.evaluate(() => innerWidth)).toBe(width);
    }
    expect((await page.screenshot()).length).toBeGreaterThan(1000);
    expect(await page.evaluate((a: number, b: string) => Promise.resolve(b + a), 1, '值')).toBe(
      '值1',
    );
    await expect(page.evaluate('Promise.reject(new Error("no"))')).rejects.toThrow('no');
    console.log(engine().name, engine().version, engine().tier, await page.log());
    await page.close();
  });
});

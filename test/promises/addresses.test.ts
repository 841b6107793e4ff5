import { describe, expect, it } from 'vitest';
import { inEachEngine } from '../engines/engines.js';
import { addressComplaints, drawnOf, markupOf, probed } from './checks.js';
import { scripted, scriptFor, TAGS } from './embedded.js';
import { everything } from './everything.js';
import { examples, markupOn } from './examples.js';
import { sharedBy } from './gallery.js';
import { shareOf } from './payloads.js';
import { addresses } from './urls.js';

/** Of how many addresses one is tried where an engine takes longer; 3 and 4 divide no list of four disguises. */
const STEP = 11;

inEachEngine((bench) => {
  describe('addresses of a feed', () => {
    it('[P2] in every field lead to allowed protocols alone, as the browser itself reads them', async () => {
      const enough = shareOf(bench.name, addresses, STEP);
      expect(addresses.length).toBeGreaterThan(900);
      const page = await probed(bench);
      expect(await addressComplaints(page, enough)).toEqual([]);
      await page.close();
    }, 600_000);

    it('[P2] inside a bundle may be pictures as data, in <img> alone', async () => {
      const svg = 'data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22/%3E';
      const given = everything({ text: 'Plain words', link: svg, image: svg });
      const html = everything({ text: 'Plain words', image: 'data:text/html,<p>' });
      const page = await probed(bench);
      const places = await drawnOf(page);
      const draw = async (feed: unknown) => {
        await page.evaluate(
          `(function(page){page.feeds.length=0;page.addFeed(${JSON.stringify(feed)})})(window[Symbol.for('laoshan-widgets')])`,
        );
        const all = await page.draw(places.map(([variant, id]) => markupOf(variant, `#${id}`)));
        return Array.from(new Set(all.flatMap((each) => [String(each.state), ...each.addresses])));
      };
      expect((await draw(given)).sort()).toEqual([`img data: ${svg}`, 'ready']);
      expect((await draw(html)).filter((each) => /data/.test(each))).toEqual([]);
      await page.close();
    });

    it('[P3] are relative to the feed, whatever <base> the page has', async () => {
      const relative = { text: 'Plain words', link: '../story?a#b', image: 'pictures/a.svg' };
      const feed = everything(relative, { feed_url: '/data/here/feed.json' });
      const { origin } = bench.site();
      const based = await probed(bench, {
        // The script's own address would go to the base, too.
        head: `<base href="https://base.example/page/">${scriptFor(bench).replace('src="', `src="${origin}`)}`,
        body: `<script type="application/feed+json" data-laoshan>${JSON.stringify(feed)}</script>`,
      });
      const at = bench.site().page('/data/there/feed.json', JSON.stringify(feed), {
        'Content-Type': 'application/feed+json',
      });
      expect(await based.evaluate('document.baseURI')).toBe('https://base.example/page/');
      const places = await drawnOf(based);
      for (const [src, folder] of [
        [at, `${origin}/data/there/`],
        ['', `${origin}/data/here/`],
      ]) {
        const drawn = await based.draw(
          places.map(([variant, id]) => markupOf(variant, `${src}#${id}`)),
        );
        const found = new Set(drawn.flatMap(({ addresses: each }) => each));
        expect(Array.from(found).sort()).toEqual([
          `a http: ${origin}/data/story?a#b`,
          `img http: ${folder}pictures/a.svg`,
        ]);
      }
      await based.close();
    });

    it('[P4] lead away without opener and referrer, in every story', async () => {
      const shown = sharedBy(bench, examples).filter(
        ({ state, tags }) => /ready|stale/.test(state) && tags.length,
      );
      let links = 0;
      for (let from = 0; from < shown.length; from += 20) {
        const body = shown
          .slice(from, from + 20)
          .map((example) => markupOn(bench.site(), example))
          .join('\n');
        const page = await scripted(bench, { body });
        await page.settled();
        const found = await page.evaluate<readonly string[]>(
          `[].concat.apply([],[].map.call(document.querySelectorAll(${JSON.stringify(TAGS)}),function(e){return e.shadowRoot?[].map.call(e.shadowRoot.querySelectorAll('[href],[action],[formaction]'),function(a){return a.getAttribute('rel')}):[]}))`,
        );
        links += found.length;
        for (const rel of found)
          expect(rel?.split(' ')).toEqual(expect.arrayContaining(['noopener', 'noreferrer']));
        await page.close();
      }
      expect(links).toBeGreaterThan(shown.length / 3);
    });
  });
});

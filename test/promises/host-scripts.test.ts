import { beforeAll, describe, expect, it } from 'vitest';
import { inEachEngine } from '../engines/engines.js';
import { type EmbeddedPage, type Embedding, scripted, scriptFor, TAGS } from './embedded.js';
import { oneOfEach } from './examples.js';
import { codeOf, type HostScript, hostScripts } from './hosts.js';

const body = `<div id="host"></div>${oneOfEach.map(({ markup }) => markup).join('')}`;

/** What a page has to say for itself. */
interface Told {
  readonly texts: readonly string[];
  readonly errors: readonly string[];
  readonly console: readonly string[];
  readonly works: unknown;
  /** Elements that have told of what they have drawn. */
  readonly loads: number;
}

const LISTEN = `<script>loads = []; document.addEventListener('laoshan-load', function (event) {
  if (loads.indexOf(event.target) < 0) loads.push(event.target);
})</script>`;

/** Asks every feed again, so that all is read and drawn beside the host script, whichever came first. */
const AGAIN = `Promise.all([].map.call(document.querySelectorAll('${TAGS}'), function (each) { return each.reload() }))
  .then(function () { return new Promise(function (done) { requestAnimationFrame(done) }) })`;

async function told(page: EmbeddedPage, works: string): Promise<Told> {
  const { console } = await page.log();
  const result = {
    texts: await page.texts(),
    works: await page.evaluate(`(${works})`),
    loads: await page.evaluate<number>('loads.length'),
    errors: await page.heard(),
    console,
  };
  await page.close();
  return result;
}

inEachEngine((bench) => {
  describe('beside a script of other people', () => {
    let blank: Told;
    const open = (embedding: Embedding) =>
      scripted(bench, {
        html: 'lang="zh-CN"',
        ...embedding,
        head: LISTEN + (embedding.head ?? ''),
      });
    const place = (host: HostScript) =>
      bench
        .site()
        .page('/host-script.js', codeOf(host), { 'Content-Type': 'text/javascript;charset=utf-8' });

    const settled = async (embedding: Embedding, works: string) => {
      const page = await open(embedding);
      await page.waitFor('window.hostLoaded');
      await page.settled('ready');
      await page.evaluate(AGAIN);
      return told(page, works);
    };

    beforeAll(async () => {
      blank = await settled(
        { head: `<script>hostLoaded = true</script>${scriptFor(bench)}`, body },
        'true',
      );
    });

    it.each(hostScripts.map((host) => [host.name, host] as const))(
      '[P13] %s',
      async (_name, host) => {
        const script = `<script src="${place(host)}"></script><script>hostLoaded = true</script>`;
        // The host script alone, and the elements without a script: what it says by itself.
        const alone = await open({ head: script, body });
        const own = await told(alone, host.works);
        expect(own.works).toBe(true);

        const before = await settled({ head: script + scriptFor(bench), body }, host.works);
        expect(before).toEqual({ ...own, texts: blank.texts, loads: blank.loads });

        const after = await settled(
          {
            head: `<script>hostAfter = function () {
  var script = document.createElement('script');
  script.src = '${place(host)}';
  script.onload = function () { hostLoaded = true };
  document.head.appendChild(script);
}</script>${scriptFor(bench).replace('<script', '<script onload="hostAfter()"')}`,
            body,
          },
          host.works,
        );
        expect(after).toEqual({ ...own, texts: blank.texts, loads: blank.loads });
      },
    );
  });
});

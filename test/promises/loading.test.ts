import { describe, expect, it } from 'vitest';
import { version } from '../../src/core/version.js';
import { inEachEngine } from '../engines/engines.js';
import { newPage, site, usePages } from '../helpers/pages.js';
import { BUNDLE, CLASSIC, MODULE, scripted, scriptFor, TAGS } from './embedded.js';
import { examples, markupOn, oneOfEach } from './examples.js';
import { elsewhere, OTHER_VERSION } from './versions.js';

const one = oneOfEach.map(({ markup }) => markup).join('');
const textOf = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What every constructor of the page and its prototype own, as one text for each. Runs in the page. */
function inventory(): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const { known } = window as unknown as { known: Map<unknown, number> };
  // A function is known by a number of its own: another in its place has another.
  const kindOf = (each: unknown) => {
    if (typeof each !== 'function') return typeof each;
    if (!known.has(each)) known.set(each, known.size);
    return `function ${known.get(each)}`;
  };
  const list = (name: string, owner: object, depth: number) => {
    for (const key of Reflect.ownKeys(owner)) {
      const path = `${name}.${String(key)}`;
      const { value, get, set, ...flags } = Object.getOwnPropertyDescriptor(owner, key) ?? {};
      found[path] = `${[value, get, set].map(kindOf)} ${JSON.stringify(flags)}`;
      if (depth === 0 || typeof key !== 'string' || !/^[A-Z]/.test(key) || !value) continue;
      if (typeof value !== 'function' && typeof value !== 'object') continue;
      list(path, value, depth - 1);
      if (value.prototype) list(`${path}.prototype`, value.prototype, 0);
    }
  };
  list('window', window, 2);
  for (const name of ['document', 'customElements', 'console', 'history', 'navigator', 'location'])
    list(name, (window as unknown as Record<string, object>)[name] ?? {}, 0);
  list('head', document.head, 0);
  return found;
}

inEachEngine((bench) => {
  const forms = (): Readonly<Record<string, string>> =>
    bench.engine().tier === 'enhanced'
      ? { module: MODULE, classic: CLASSIC, bundle: BUNDLE }
      : { classic: CLASSIC, bundle: BUNDLE };

  describe('what a page had before', () => {
    it('[P9] is there as it was, but for one symbol', async () => {
      for (const [form, tag] of Object.entries(forms())) {
        const page = await scripted(bench, {
          head: `<script>known = new Map(); inventory = ${inventory}; before = inventory()</script>${tag}`,
          body: one,
        });
        await page.settled('ready');
        // The last is WebKit's driver.
        const changed = await page.evaluate(`(function (after) {
  var names = Object.keys(Object.assign({}, before, after));
  return names.filter(function (name) { return before[name] !== after[name] && !/^window\\.(before|known|Symbol\\(automationSessionProxy\\))$/.test(name) });
})(inventory())`);
        expect(changed, `${form}: ${changed}`).toEqual(['window.Symbol(laoshan-widgets)']);
        await page.close();
      }
    });
  });

  describe('loaded more than once', () => {
    const form = () => (bench.engine().tier === 'enhanced' ? 'module' : 'classic');
    const orders: Readonly<Record<string, () => readonly [string, string, string]>> = {
      'the same file twice': () => [CLASSIC + CLASSIC, version, version],
      'the bundle and the script': () => [BUNDLE + CLASSIC, version, version],
      'this version, then another': () => [
        scriptFor(bench) + elsewhere(bench, form()),
        version,
        OTHER_VERSION,
      ],
      'another version, then this': () => [
        elsewhere(bench, form()) + scriptFor(bench),
        OTHER_VERSION,
        version,
      ],
    };
    it.each(Object.keys(orders))('[P12] %s', async (order) => {
      const [head, first, second] = orders[order]?.() ?? ['', '', ''];
      const page = await scripted(bench, { head, body: one });
      await page.settled('ready');
      const { console, errors } = await page.log();
      expect(errors).toEqual([]);
      expect(await page.heard()).toEqual([]);
      expect(console).toHaveLength(1);
      expect(console[0]).toContain(first);
      expect(console[0]).toContain(second);
      expect(await page.evaluate(`window[Symbol.for('laoshan-widgets')].version`)).toBe(first);
      await page.close();
    });

    it('[P12] after someone else took a tag', async () => {
      const page = await scripted(bench, {
        head: `<script>customElements.define('laoshan-stat', class extends HTMLElement {})</script>${scriptFor(bench)}`,
        body: one,
      });
      await page.waitFor(
        `document.querySelector('laoshan-arena').getAttribute('state') === 'ready'`,
      );
      const [stat] = await page.texts();
      expect(stat).toBe(textOf(oneOfEach[0]?.markup ?? ''));
      const { console, errors } = await page.log();
      expect(errors).toEqual([]);
      expect(await page.heard()).toEqual([]);
      expect(console).toHaveLength(1);
      expect(console[0]).toContain('laoshan-stat');
      await page.close();
    });
  });

  describe('wherever and however the script stands', () => {
    const source = () => (bench.engine().tier === 'enhanced' ? 'laoshan.js' : 'laoshan.classic.js');
    const type = () => (bench.engine().tier === 'enhanced' ? ' type="module"' : '');
    const inject = () =>
      `var script = document.createElement('script'); script.src = '/dist/laoshan.classic.js'; document.head.appendChild(script)`;
    const places: Readonly<Record<string, () => { head: string; body: string }>> = {
      'in the head': () => ({ head: CLASSIC, body: one }),
      'at the end': () => ({ head: '', body: one + CLASSIC }),
      'in between': () => ({
        head: '',
        body: one.replace('<laoshan-article', `${CLASSIC}<laoshan-article`),
      }),
      async: () => ({ head: CLASSIC.replace('<script', '<script async'), body: one }),
      defer: () => ({ head: CLASSIC.replace('<script', '<script defer'), body: one }),
      'as a module, async': () => ({
        head: `<script${type()} async src="/dist/${source()}"></script>`,
        body: one,
      }),
      'as a module at the end': () => ({
        head: '',
        body: `${one}<script${type()} src="/dist/${source()}"></script>`,
      }),
      'classic as a module': () => ({
        head: CLASSIC.replace('<script', '<script type="module"'),
        body: one,
      }),
      injected: () => ({ head: `<script>${inject()}</script>`, body: one }),
      'injected after load': () => ({
        head: `<script>addEventListener('load', function () { ${inject()} })</script>`,
        body: one,
      }),
      'by document.write': () => ({
        head: `<script>document.write('<script src="/dist/laoshan.classic.js"><\\/script>')</script>`,
        body: one,
      }),
      'inside a shadow root': () => ({
        head: '',
        body: `${one}<div id="box"></div><script>(function (root) {
  var script = document.createElement('script'); script.src = '/dist/laoshan.classic.js'; root.appendChild(script);
})(document.getElementById('box').attachShadow({ mode: 'open' }))</script>`,
      }),
      'written into the page': () => ({
        head: '<script>fetch("/dist/laoshan.classic.js").then(function (r) { return r.text() }).then(function (text) { var script = document.createElement("script"); script.textContent = text; document.head.appendChild(script) })</script>',
        body: one,
      }),
    };
    let whole: readonly string[] | undefined;
    it.each(Object.keys(places))('[P15] %s', async (name) => {
      const open = async (at: { head: string; body: string }) => {
        const page = await scripted(bench, at);
        await page.settled('ready');
        const told = {
          texts: await page.texts(),
          errors: await page.heard(),
          log: (await page.log()).console,
        };
        await page.close();
        return told;
      };
      whole ??= (await open({ head: CLASSIC, body: one })).texts;
      expect(whole.join()).toContain('102');
      const place = places[name]?.() ?? { head: '', body: '' };
      expect(await open(place)).toEqual({ texts: whole, errors: [], log: [] });
    });

    it('[P15] in the page of a frame', async () => {
      const inner = `<base href="${bench.site().origin}/">${scriptFor(bench)}${one}`;
      const page = await scripted(bench, {
        head: '',
        body: `<iframe srcdoc="${inner.replaceAll('"', '&quot;')}"></iframe>`,
      });
      await page.waitFor(
        `[].every.call(document.querySelector('iframe').contentDocument.querySelectorAll('${TAGS}'), function (each) { return each.getAttribute('state') === 'ready' })`,
      );
      expect(await page.heard()).toEqual([]);
      await page.close();
    });
  });

  describe('where a CMS takes things out', () => {
    /** Text and links of what an editor wrote. */
    const written = `[document.body.innerText.replace(/\\s+/g, ' ').trim(), [].map.call(document.links, function (link) { return link.href }).join()]`;
    const sections = (change: (markup: string) => string) =>
      examples
        .filter(({ tags }) => tags.length > 0)
        .map((example) => `<section>${change(markupOn(bench.site(), example))}</section>`)
        .join('');
    const asWritten = (markup: string) => markup.replaceAll(/<\/?laoshan-[^>]*>/g, '');

    it.each([
      ['the script', (markup: string) => markup, ''],
      ['the tags', asWritten, 'script'],
    ] as const)('[P16] %s: text and link remain, in every story', async (_what, change, script) => {
      const plain = await scripted(bench, { head: '', body: sections(asWritten) });
      const expected = await plain.evaluate<readonly string[]>(written);
      await plain.close();
      expect(expected[0]?.length).toBeGreaterThan(500);
      const page = await scripted(bench, {
        head: script && scriptFor(bench),
        body: sections(change),
      });
      const [text, links] = await page.evaluate<readonly string[]>(written);
      // Tags that are blocks part what they stand between.
      expect(text?.replace(/\s/g, '')).toBe(expected[0]?.replace(/\s/g, ''));
      expect(links).toBe(expected[1]);
      expect(await page.heard()).toEqual([]);
      await page.close();
    });

    it('[P16] the tags, where carriers stand for them: drawn as ever', async () => {
      const carriers = oneOfEach.map(({ markup }) =>
        markup
          .replace(/^<[^>]*/, (tag) => tag.replace(/ (?=[\w-]+=)/g, ' data-'))
          .replace(/^<laoshan-(\w+)/, '<div data-laoshan="$1"')
          .replace(/<\/laoshan-\w+>$/, '</div>'),
      );
      const plain = await scripted(bench, { body: one });
      await plain.settled('ready');
      const expected = await plain.texts();
      await plain.close();
      const page = await scripted(bench, { body: carriers.join('') });
      await page.settled('ready');
      expect(await page.texts()).toEqual(expected);
      expect(await page.heard()).toEqual([]);
      await page.close();
    });
  });
});

usePages();

describe('without JavaScript', () => {
  it('[P16] every story is its light content, and asks for nothing', async () => {
    const { page, log } = await newPage();
    await page.setJavaScriptEnabled(false);
    const stories = examples.filter(({ tags }) => tags.length > 0);
    const body = stories
      .map((example) => `<section>${markupOn(site(), example)}</section>`)
      .join('');
    await page.goto(
      site().page(
        '/no-script',
        `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="data:,">${MODULE}${CLASSIC}<body>${body}</body></html>`,
      ),
    );
    const texts = await page.$$eval('section', (all) =>
      all.map((each) => (each as HTMLElement).innerText.replace(/\s+/g, '')),
    );
    expect(texts).toEqual(
      stories.map(({ markup }) =>
        textOf(markup.replace(/&amp;/g, '&').replace(/&nbsp;/g, ' ')).replace(/\s+/g, ''),
      ),
    );
    expect(log.requests).toHaveLength(1);
    await page.close();
  });
});

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { at, root } from '../../scripts/paths.mjs';
import { HOSTS } from '../../scripts/promises/hosts.mjs';
import { inEachEngine } from '../engines/engines.js';
import {
  BUNDLE,
  CLASSIC,
  EARS_INSIDE,
  type EmbeddedPage,
  MODULE,
  scripted,
  scriptFor,
  TAGS,
} from './embedded.js';
import { examples, markupOn, oneOfEach } from './examples.js';
import { elsewhere } from './versions.js';

const one = oneOfEach.map(({ markup }) => markup).join('');
const light = oneOfEach.map(({ markup }) => markup.replace(/<[^>]*>/g, ''));
const every = inEachEngine;

const FORMS = { module: MODULE, classic: CLASSIC, bundle: BUNDLE } as const;
type Form = keyof typeof FORMS;

const FILES: Readonly<Record<Form, string>> = {
  module: 'laoshan.js',
  classic: 'laoshan.classic.js',
  bundle: 'laoshan.bundle.js',
};

const hashOf = (form: Form): string =>
  JSON.parse(readFileSync(at('dist/integrity.json'), 'utf8'))[FILES[form]];

interface Way {
  readonly source: string;
  readonly tag: string;
  readonly earsInside?: true;
}

/** In how many ways a strict page lists a script, each with the tag that goes with it. */
const WAYS: Readonly<Record<string, (form: Form) => Way>> = {
  host: (form) => ({ source: "'self'", tag: FORMS[form] }),
  nonce: (form) => ({
    source: "'nonce-ZHVtbXk='",
    tag: FORMS[form].replace('<script', '<script nonce="ZHVtbXk="'),
  }),
  // With the ears in the page: while a page waits for another script, WebKit's preloader reports any that is listed by its hash, and then runs it.
  hash: (form) => ({
    source: `'${hashOf(form)}' 'sha256-${createHash('sha256').update(EARS_INSIDE).digest('base64')}'`,
    earsInside: true,
    tag: FORMS[form].replace('<script', `<script integrity="${hashOf(form)}"`),
  }),
};

const strict = (origin: string, source: string, connect = "'self'") =>
  `default-src 'none'; script-src ${origin}/ears.js ${source}; style-src 'none'; connect-src ${connect}; img-src 'self' data:`;

/** What a strict page would refuse, had it been made by a way that no policy sees: in any shadow root. */
const inlined = (page: EmbeddedPage): Promise<readonly string[]> =>
  page.evaluate((tags: string) => {
    const found: string[] = [];
    const roots: (Document | ShadowRoot)[] = [document];
    document.querySelectorAll(tags).forEach((each) => {
      if (each.shadowRoot) roots.push(each.shadowRoot);
    });
    for (const root of roots) {
      root.querySelectorAll('style, script:not([src]), [style]').forEach((each) => {
        found.push((each.cloneNode(false) as Element).outerHTML);
      });
      root.querySelectorAll('*').forEach((each) => {
        for (const { name } of Array.from(each.attributes)) if (/^on/.test(name)) found.push(name);
      });
    }
    return found;
  }, TAGS);

every((bench) => {
  const current = () => bench.engine().tier === 'enhanced';
  const formsHere = (): readonly Form[] =>
    bench.engine().name === 'chromium'
      ? ['module', 'classic', 'bundle']
      : [current() ? 'module' : 'classic'];

  describe('under a strict Content-Security-Policy', () => {
    it.each(Object.keys(WAYS))('[P10] the script listed by %s', async (way) => {
      for (const form of formsHere()) {
        const { source, tag, ...ears } = WAYS[way]?.(form) ?? { source: '', tag: '' };
        const page = await scripted(bench, {
          ...ears,
          head: tag,
          body: one,
          headers: { 'Content-Security-Policy': strict(bench.site().origin, source) },
        });
        await page.settled('ready');
        expect(await page.violations()).toEqual([]);
        // Chromium before 83 and others without constructed sheets have nothing else to give a root its style.
        expect(await inlined(page)).toEqual([]);
        expect(await page.heard()).toEqual([]);
        expect((await page.log()).errors).toEqual([]);
        await page.close();
      }
    });

    it('[P10] every story', async () => {
      const page = await scripted(bench, {
        body: examples
          .map(
            (example) => `<section id="${example.id}">${markupOn(bench.site(), example)}</section>`,
          )
          .join(''),
        headers: { 'Content-Security-Policy': strict(bench.site().origin, "'self'") },
      });
      const loading = examples.filter(({ state }) => state === 'loading').map(({ id }) => `#${id}`);
      await page.waitFor(
        `[].every.call(document.querySelectorAll('${TAGS}'), function (each) { return each.closest('${loading.join()}') || !/^(null|loading)$/.test(each.getAttribute('state')) })`,
        30_000,
      );
      expect(await page.violations()).toEqual([]);
      expect(await inlined(page)).toEqual([]);
      expect(await page.heard()).toEqual([]);
      await page.close();
    });

    it('[P10] keeps the light content and says so, where the page may not connect', async () => {
      const page = await scripted(bench, {
        body: one,
        headers: { 'Content-Security-Policy': strict(bench.site().origin, "'self'", "'none'") },
        head: scriptFor(bench),
      });
      await page.settled('error');
      expect(await page.texts()).toEqual(light);
      expect(await page.evaluate(codes, TAGS)).toEqual(Array(oneOfEach.length).fill('blocked'));
      expect(await page.heard()).toEqual([]);
      await page.close();
    });
  });
});

/** Asks again, and hears what each element says. */
function codes(tags: string): Promise<readonly string[]> {
  return Promise.all(
    Array.from(document.querySelectorAll(tags), (each) => {
      const told = new Promise<string>((resolve) => {
        each.addEventListener('laoshan-error', (event) => {
          resolve((event as unknown as { code: string }).code);
        });
      });
      (each as unknown as { reload(): Promise<void> }).reload();
      return told;
    }),
  );
}

/** Another Lit, as a page's own bundle would have it, with an element of the page's. */
async function otherLit(): Promise<string> {
  const entry = '\0lit-page';
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      {
        name: 'page-with-lit',
        resolveId: (id) => (id === 'lit-page' ? entry : undefined),
        load: (id) =>
          id === entry
            ? `import { html, LitElement } from '${at(HOSTS, 'node_modules/lit-2/index.js')}';
customElements.define('page-own', class extends LitElement { render() { return html\`<b>\${'drawn'}</b>\`; } });`
            : undefined,
      },
    ],
    build: {
      write: false,
      target: 'chrome80',
      rolldownOptions: { input: 'lit-page', output: { format: 'iife' } },
    },
  });
  const [made] = [result].flat();
  const [chunk] = made && 'output' in made ? made.output : [];
  if (!chunk) throw new Error('Nothing was built of Lit.');
  return chunk.code;
}

const REQUIRE = "require-trusted-types-for 'script'";

/** What a page asks, what it lists, and whether we draw there. */
const POLICIES: readonly (readonly [string, string, boolean])[] = [
  ['required, no list', REQUIRE, true],
  ['required, our name listed', `${REQUIRE}; trusted-types laoshan-widgets lit-html`, true],
  ['a list without our name, not required', 'trusted-types lit-html', true],
  ['required, a list without our name', `${REQUIRE}; trusted-types lit-html`, false],
];

every((bench) => {
  describe('under Trusted Types', () => {
    let lit = '';
    beforeAll(async () => {
      lit = await otherLit();
    });
    const settings: Readonly<Record<string, () => string>> = {
      alone: () => '',
      'beside another Lit': () =>
        `<script src="${bench.site().page('/lit.js', lit, { 'Content-Type': 'text/javascript' })}"></script>`,
      'loaded twice': () => CLASSIC,
      'in two versions': () =>
        elsewhere(bench, scriptFor(bench) === CLASSIC ? 'classic' : 'module'),
    };
    const table = POLICIES.flatMap((policy) =>
      Object.keys(settings).map((setting) => [setting, ...policy] as const),
    );
    it.each(table)('[P11] %s: %s', async (setting, _policy, header, draws) => {
      const page = await scripted(bench, {
        head: (settings[setting]?.() ?? '') + scriptFor(bench),
        body: `${one}<page-own></page-own>`,
        headers: { 'Content-Security-Policy': header },
      });
      const enforced = draws || !(await page.evaluate<boolean>("'trustedTypes' in window"));
      if (enforced) await page.settled('ready');
      else expect(await page.texts()).toEqual(light);
      expect(await page.evaluate(`Boolean(customElements.get('laoshan-stat'))`)).toBe(enforced);
      if (setting === 'beside another Lit')
        expect(
          await page.evaluate(`document.querySelector('page-own').shadowRoot.textContent`),
        ).toBe('drawn');
      // The log of Firefox has each refusal of a policy among the errors; the page heard of none.
      expect(await page.heard()).toEqual([]);
      await page.close();
    });
  });
});

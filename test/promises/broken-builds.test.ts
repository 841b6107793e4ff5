import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import { makeRuntime } from '../../scripts/build/runtime.mjs';
import { at } from '../../scripts/paths.mjs';
import { type Bench, inEngine } from '../engines/engines.js';
import { addressComplaints, contentComplaints, policyComplaints, probed } from './checks.js';
import { collections, someOf } from './payloads.js';
import { addresses } from './urls.js';

/** A text of a source of ours, and what a careless hand would write instead. */
interface Change {
  readonly file: string;
  readonly find: string;
  readonly put: string;
  readonly imports?: string;
}

/** Each is made of our sources by the build's own functions, and is in no release. */
const BREAKS = {
  'unsafe-html': {
    file: 'src/parts/story.ts',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source text.
    find: '<p class="kicker" dir="auto">${kicker}</p>',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source text.
    put: '<p class="kicker" dir="auto">${unsafeHTML(kicker)}</p>',
    imports: "import { unsafeHTML } from 'lit/directives/unsafe-html.js';\n",
  },
  'raw-href': {
    file: 'src/feed/leaf.ts',
    find: 'resolveLink(raw, context.base)',
    put: 'raw',
  },
  'style-attribute': {
    file: 'src/parts/heading.ts',
    find: '<h3 class="title"',
    put: '<h3 style="color:red" class="title"',
  },
} as const satisfies Readonly<Record<string, Change>>;

const FOLDER = '.cache/promises/broken';

function changing({ file, find, put, imports = '' }: Change): Plugin {
  return {
    name: 'laoshan-broken',
    enforce: 'pre',
    transform(code, id) {
      if (id.split('\\').join('/') !== at(file).split('\\').join('/')) return null;
      const parts = code.split(find);
      if (parts.length !== 2) throw new Error(`${file} has ${find} ${parts.length - 1} times.`);
      return { code: imports + parts.join(put), map: null };
    },
  };
}

/** Serves the build with one thing broken; the markup that loads it. */
async function broken(bench: Bench, name: keyof typeof BREAKS): Promise<string> {
  // A directive does not even build with Lit as we cut it, see below.
  const folder = `${FOLDER}/${name}`;
  const change = changing(BREAKS[name]);
  await makeRuntime({
    folder,
    changes: [change],
    slim: name !== 'unsafe-html',
    files: ['laoshan.js'],
  });
  const script = bench
    .site()
    .page(`/broken/${name}.js`, readFileSync(at(folder, 'laoshan.js'), 'utf8'), {
      'Content-Type': 'text/javascript',
    });
  return `<script type="module" src="${script}"></script>`;
}

const purify = collections['DOMPurify’s fixtures'] ?? [];
// Some of them, and some that run at once where they are taken for HTML.
const payloads = [
  ...someOf(purify, 20),
  ...purify.filter((each) => /<img[^>]*onerror=alert\(1\)/.test(each)).slice(0, 3),
];
const cases = someOf(addresses, 40);

/** What the checks of content, addresses and policy say of a script; of ours if none is given. */
async function complaintsOf(bench: Bench, head?: string) {
  const page = await probed(bench, head === undefined ? {} : { head });
  const found = {
    content: await contentComplaints(page, payloads),
    addresses: await addressComplaints(page, cases),
    policy: await policyComplaints(bench, head),
  };
  await page.close();
  return found;
}

inEngine('chromium', (bench) => {
  describe('the suite itself', () => {
    it('[P1, P2, P10] has nothing to say of what we release', async () => {
      expect(await complaintsOf(bench)).toEqual({ content: [], addresses: [], policy: [] });
    }, 120_000);

    it('[P1] complains of one unsafeHTML', async () => {
      const { content } = await complaintsOf(bench, await broken(bench, 'unsafe-html'));
      expect(content.filter((each) => / has <\w+/.test(each))).not.toEqual([]);
      expect(content.filter((each) => / draws /.test(each))).not.toEqual([]);
      expect(content.filter((each) => /^Ran: /.test(each))).not.toEqual([]);
    }, 120_000);

    it('[P2] complains of one address that skips the allow-list', async () => {
      const found = await complaintsOf(bench, await broken(bench, 'raw-href'));
      expect(found.addresses.filter((each) => /<a> to javascript:/.test(each))).not.toEqual([]);
      expect(found.content).toEqual([]);
    }, 120_000);

    it('[P10] complains of one style attribute', async () => {
      const { policy } = await complaintsOf(bench, await broken(bench, 'style-attribute'));
      expect(policy.filter((each) => / has <h3 style>/.test(each))).not.toEqual([]);
      expect(policy.filter((each) => /^Violation: style-src/.test(each))).not.toEqual([]);
    }, 120_000);

    it('[P1] a template with a directive does not even build', async () => {
      const changes = [changing(BREAKS['unsafe-html'])];
      await expect(
        makeRuntime({ folder: `${FOLDER}/none`, changes, files: ['laoshan.js'] }),
      ).rejects.toThrow('leaves out directives');
    });
  });
});

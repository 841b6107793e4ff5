import { readFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { commandWordsFor } from '../../src/messages/command/index.js';
import { type PackContents, type PackFile, pack } from '../../src/publish/pack/index.js';
import { hashOf, sumsIn, sumsOf, unzipped } from '../helpers/zips.js';

const textFile = (name: string, text: string): PackFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});

const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: '样例镇一日',
  language: 'zh-CN',
  items: [
    { id: 'trees', title: '种的树', _laoshan: { stat: { value: 12_000, unit: '棵' } } },
    { id: 'park', title: '公园开门了', content_text: '开门了。' },
  ],
};

const contents = (json: unknown = FEED, extra: readonly PackFile[] = []): PackContents => ({
  version: '9.8.7',
  files: [
    textFile('laoshan.js', 'export {};'),
    textFile('laoshan.bundle.js', '1;'),
    textFile('laoshan.css', 'a{}'),
    textFile('themes/newsprint.css', 'b{}'),
    textFile('feeds/feed.json', JSON.stringify(json)),
    ...extra,
  ],
  feed: { name: 'feeds/feed.json', json },
  languages: [commandWordsFor('zh-CN').pack, commandWordsFor('en').pack],
});

const filesOf = async (given = contents()) => unzipped((await pack(given)).zip);
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

interface Read {
  /** `name attribute=value ...` */
  readonly tags: readonly string[];
  readonly attributes: ReadonlySet<string>;
  readonly text: string;
}

/** What a page has, as a browser would parse it. */
function read(html: string): Read {
  const tags: string[] = [];
  const attributes = new Set<string>();
  let text = '';
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('value' in node) text += node.value;
    if ('tagName' in node) {
      const { tagName, attrs } = node;
      tags.push([tagName, ...attrs.map(({ name, value }) => `${name}=${value}`)].join(' '));
      for (const { name } of attrs) attributes.add(name);
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseHtml(html));
  return { tags, attributes, text };
}

describe('a pack', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    process.env['TZ'] = zone;
    vi.useRealTimers();
  });

  it('is the same to the byte in every zone, whatever order its files come in', async () => {
    const first = await pack(contents());
    const { files, ...rest } = contents();
    for (const each of ['Asia/Kathmandu', 'America/St_Johns', 'Pacific/Kiritimati']) {
      process.env['TZ'] = each;
      const again = await pack({ ...rest, files: Array.from(files).reverse() });
      expect(Buffer.compare(again.zip, first.zip)).toBe(0);
    }
  });

  it('is the same on every day, of an event too', async () => {
    const arena = { starts_at: '2024-03-01T09:00:00+08:00', ends_at: '2024-03-01T11:00:00+08:00' };
    const speakers = [{ id: 'a', name: '样例甲' }];
    const json = {
      ...FEED,
      items: [{ id: 'event', title: '样例擂台', _laoshan: { arena: { ...arena, speakers } } }],
    };
    const days = ['2024-01-01', '2024-03-01T02:00:00Z', '2034-01-01'];
    const zips = [];
    for (const day of days) {
      vi.setSystemTime(day);
      zips.push((await pack(contents(json))).zip);
    }
    const [first = new Uint8Array()] = zips;
    expect(textOf(unzipped(first)['index.html'])).toContain('样例甲');
    expect(zips.map((each) => Buffer.compare(each, first))).toEqual([0, 0, 0]);
  });

  it('lists the hash of every file but the list itself', async () => {
    const files = await filesOf(contents(FEED, [textFile('feeds/插图/样例 1.svg', '<svg/>')]));
    expect(Object.keys(files)).toContain('feeds/插图/样例 1.svg');
    expect(sumsIn(files)).toEqual(sumsOf(files));
  });

  it('tells of each file its bytes and its sha384, by name', async () => {
    const { zip, files } = await pack(contents());
    const inside = unzipped(zip);
    expect(files).toEqual(
      Object.keys(inside)
        .sort()
        .map((name) => ({
          name,
          bytes: inside[name]?.length,
          sha384: `sha384-${hashOf(inside[name], 'sha384', 'base64')}`,
        })),
    );
  });

  it('has integrity.json for the scripts and style sheets that it was given', async () => {
    const { 'integrity.json': text, ...files } = await filesOf();
    const known = ['laoshan.bundle.js', 'laoshan.css', 'laoshan.js', 'themes/newsprint.css'];
    expect(JSON.parse(textOf(text))).toEqual(
      Object.fromEntries(
        known.map((name) => [name, `sha384-${hashOf(files[name], 'sha384', 'base64')}`]),
      ),
    );
  });

  it('has tags to paste with these hashes, in both languages', async () => {
    const files = await filesOf();
    for (const language of ['zh-CN', 'en']) {
      const { text, tags } = read(textOf(files[`read-me.${language}.html`]));
      expect(tags[0]).toBe(`html lang=${language}`);
      expect(text).toContain(
        `<script type="module" src="/laoshan-widgets-9.8.7/laoshan.js" integrity="sha384-${hashOf(files['laoshan.js'], 'sha384', 'base64')}" crossorigin></script>`,
      );
      expect(text).toContain(
        '<laoshan-stat src="/laoshan-widgets-9.8.7/feeds/feed.json#trees">种的树</laoshan-stat>',
      );
    }
  });

  it('links nothing that it does not have, and has no file that no page leads to', async () => {
    const files = await filesOf();
    const linked = Object.keys(files)
      .filter((name) => name.endsWith('.html'))
      .flatMap((name) => read(textOf(files[name])).tags)
      .flatMap((tag) => /(?:href|src)=(?!data:|#)(\S+)/.exec(tag)?.[1] ?? []);
    expect(Array.from(new Set(linked)).sort()).toEqual(Object.keys(files).sort());
  });

  it('shows a widget for each kind that the feed has, and no other', async () => {
    const { tags } = read(textOf((await filesOf())['index.html']));
    expect(tags.filter((tag) => tag.startsWith('laoshan-'))).toEqual([
      'laoshan-articles limit=3 lang=zh-CN heading-level=4',
      'laoshan-stats of=trees lang=zh-CN heading-level=4',
    ]);
  });

  it('opens with a feed that has nothing to show', async () => {
    const files = await filesOf(contents({ ...FEED, items: [] }));
    const { tags, text } = read(textOf(files['index.html']));
    expect(tags.filter((tag) => tag.startsWith('laoshan-'))).toEqual([]);
    expect(text).toContain('样例镇一日');
  });

  it('says in the tags what the widgets will show', async () => {
    const { text } = read(textOf((await filesOf())['index.html']));
    for (const each of ['1.2万棵', '公园开门了', '开门了。']) expect(text).toContain(each);
  });

  it('writes nothing of a feed but as text', async () => {
    const hostile = '</title></script><script>alert(1)</script>" onload="x';
    const json = {
      ...FEED,
      title: hostile,
      language: '"><script>',
      items: [
        { id: hostile, title: hostile, _laoshan: { stat: { value: 1 } } },
        { id: 'a', title: hostile, content_text: hostile },
        {
          id: hostile + 1,
          title: hostile,
          _laoshan: { tiers: { shape: 'bars', rows: [{ label: 'x', value: 1 }] } },
        },
      ],
    };
    const files = await filesOf(contents(json));
    for (const name of Object.keys(files).filter((each) => each.endsWith('.html'))) {
      const { tags, attributes, text } = read(textOf(files[name]));
      const scripts = tags.filter((tag) => tag.startsWith('script'));
      expect(scripts).toEqual(name === 'index.html' ? ['script src=laoshan.bundle.js'] : []);
      expect(attributes).not.toContain('onload');
      expect(text).toContain('alert(1)');
    }
  });

  it('masks what is private in a report', async () => {
    const json = {
      ...FEED,
      items: [
        {
          id: 'call',
          title: '来电人王小明，电话13800138000，反映路灯不亮',
          _laoshan: { report: { status: 'open', description: '路灯不亮' } },
        },
      ],
    };
    const files = await filesOf(contents(json));
    for (const name of ['index.html', 'read-me.en.html'])
      expect(textOf(files[name])).not.toMatch(/13800138000|小明/);
  });
});

describe('the header examples', () => {
  const headersIn = (text: string, pattern: RegExp) =>
    Array.from(text.matchAll(pattern), ([, name, value]) => `${name}: ${value}`);

  it('say the same in all three forms', async () => {
    const files = await filesOf();
    const [nginx, apache, iis] = ['nginx.conf', 'apache.htaccess', 'iis.web.config'].map((name) =>
      textOf(files[`headers/${name}`]),
    );
    const policy = (found: readonly string[]) =>
      Array.from(new Set(found.filter((line) => !line.startsWith('Cache-Control')))).sort();
    const fromNginx = headersIn(nginx ?? '', /add_header (\S+) "([^"]*)"/g);
    const fromApache = headersIn(apache ?? '', /Header (?:always )?set (\S+) "([^"]*)"/g);
    const fromIis = headersIn(iis ?? '', /<add name="([^"]*)" value="([^"]*)"/g);
    // The editors' page has a policy of its own.
    expect(policy(fromNginx)).toHaveLength(4);
    expect(policy(fromApache)).toEqual(policy(fromNginx));
    expect(policy(fromIis)).toEqual(policy(fromNginx));
    const kept = (found: readonly string[]) =>
      Array.from(new Set(found.filter((line) => line.startsWith('Cache-Control')))).sort();
    expect(kept(fromNginx)).toHaveLength(3);
    expect(kept(fromApache)).toEqual(kept(fromNginx));
    expect(
      kept(headersIn(iis ?? '', /cache(Control)Custom="([^"]*)"/g).map((line) => `Cache-${line}`)),
    ).toEqual(kept(fromNginx));
  });

  it('repeat the headers of the folder in each place of nginx that has its own', async () => {
    const text = textOf((await filesOf())['headers/nginx.conf']);
    const places = text.split(/location ~/);
    expect(places).toHaveLength(4);
    for (const place of places)
      expect(place.match(/add_header (?!Cache-Control)/g)).toHaveLength(3);
  });

  it('give the workbench the policy that its page states', async () => {
    const page = readFileSync(new URL('../../workbench/index.html', import.meta.url), 'utf8');
    const [, policy = ''] =
      /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
    const files = await filesOf();
    for (const name of ['nginx.conf', 'apache.htaccess', 'iis.web.config'])
      expect(textOf(files[`headers/${name}`])).toContain(`"${policy}"`);
  });

  it('never let a changing file be kept for long, nor an error', async () => {
    const files = await filesOf();
    const nginx = textOf(files['headers/nginx.conf']);
    expect(nginx.indexOf('bundle')).toBeLessThan(nginx.indexOf('immutable'));
    const apache = textOf(files['headers/apache.htaccess']);
    expect(apache.indexOf('bundle')).toBeGreaterThan(apache.indexOf('immutable'));
    const iis = textOf(files['headers/iis.web.config']);
    for (const path of ['feeds', 'laoshan.bundle.js', 'index.html', 'read-me.en.html'])
      expect(iis).toMatch(new RegExp(`<location path="${path}">[^§]*?(?:max-age=5,|no-cache)`));
    expect(nginx + apache).not.toMatch(/always set Cache-Control|Cache-Control[^\n]* always/);
  });
});

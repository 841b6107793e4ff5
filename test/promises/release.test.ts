import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeRuntime } from '../../scripts/build/runtime.mjs';
import { at, filesBelow } from '../../scripts/paths.mjs';
import { inEachEngine } from '../engines/engines.js';
import { scripted } from './embedded.js';
import { oneOfEach } from './examples.js';

const one = oneOfEach.map(({ markup }) => markup).join('');
const light = oneOfEach.map(({ markup }) => markup.replace(/<[^>]*>/g, ''));
const own = one.replaceAll('/feeds/laoshan.zh-CN.json', '');

const textOf = (name: string) => readFileSync(at('dist', name), 'utf8');
const hashOf = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
const listed: Readonly<Record<string, string>> = JSON.parse(textOf('integrity.json'));

describe('what is released', () => {
  it('[P22] is listed with its hash, every script and style sheet of it', () => {
    const files = filesBelow('dist')
      .filter((path) => /\.(js|css)$/.test(path) && !/^dist\/(npm|types)\//.test(path))
      .map((path) => path.slice('dist/'.length));
    expect(files.length).toBeGreaterThan(3);
    expect(Object.fromEntries(files.map((name) => [name, hashOf(textOf(name))]))).toEqual(listed);
  });

  it('[P22] names no file besides itself', () => {
    for (const name of Object.keys(listed)) {
      const text = textOf(name);
      if (name.endsWith('.css')) expect(text).not.toMatch(/@import|url\(/);
      else expect(text).not.toMatch(/\bimport\s*[({"'*]|\bimportScripts\b|sourceMappingURL/);
    }
  });

  it('[P22] is made again byte for byte', async () => {
    const folder = '.cache/promises/again';
    try {
      await makeRuntime({ folder });
      for (const name of [
        'laoshan.js',
        'laoshan.classic.js',
        'laoshan.presenter.js',
        'laoshan.calendar.js',
        'laoshan.embed.js',
      ])
        expect(hashOf(readFileSync(at(folder, name), 'utf8')), name).toBe(listed[name]);
    } finally {
      rmSync(at(folder), { recursive: true, force: true });
    }
  }, 120_000);
});

inEachEngine((bench) => {
  const files = () =>
    bench.engine().tier === 'enhanced'
      ? ['laoshan.js', 'laoshan.classic.js', 'laoshan.bundle.js']
      : ['laoshan.classic.js', 'laoshan.bundle.js'];

  /** The tag of a released file that lies alone in a folder. */
  const alone = (name: string, hash: string) => {
    const address = bench.site().page(`/alone/${name}`, textOf(name), {
      'Content-Type': 'text/javascript;charset=utf-8',
    });
    const type = name === 'laoshan.js' ? ' type="module"' : '';
    return `<script${type} src="${address}" integrity="${hash}" crossorigin></script>`;
  };

  describe('a released file in a folder of its own', () => {
    it('[P22] asks for nothing but the feed and its pictures, and fits its hash', async () => {
      for (const name of files()) {
        const bundled = name === 'laoshan.bundle.js';
        const from = bench.site().paths.length;
        const page = await scripted(bench, {
          head: alone(name, listed[name] ?? ''),
          body: bundled ? own : one,
        });
        await page.settled('ready');
        const asked = bench
          .site()
          .paths.slice(from)
          .filter((path) => !/^\/(page-\d+|ears\.js)$/.test(path));
        expect(asked.shift()).toBe(`/alone/${name}`);
        if (!bundled) expect(asked.shift()).toBe('/feeds/laoshan.zh-CN.json');
        expect(
          asked.filter((path) => bundled || !path.startsWith('/feeds/illustrations/')),
        ).toEqual([]);
        expect(await page.heard()).toEqual([]);
        await page.close();
      }
    });

    it('[P22] is refused where it does not fit its hash, and the light content stays', async () => {
      for (const name of files()) {
        const page = await scripted(bench, { head: alone(name, hashOf('another')), body: one });
        expect(await page.evaluate(`Boolean(customElements.get('laoshan-stat'))`)).toBe(false);
        expect(await page.texts()).toEqual(light);
        await page.close();
      }
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFeed as exporter } from '../../../src/publish/export/json-feed.js';
import { jsonFeed } from '../../../src/publish/import/json-feed.js';
import { anything, mutated } from '../../feed/arbitraries.js';
import { failure, OPTIONS, opened, read, survives, told } from './sources.js';

const VERSION = 'https://jsonfeed.org/version/1.1';

const text = (feed: unknown) => JSON.stringify(feed);

describe('a JSON Feed', () => {
  it('is read as it stands, with what nobody knows', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1',
      title: '样例',
      _other: { deep: [1, null, 'x'] },
      items: [{ id: 7, content_html: '<b>x</b>', _more: true }, {}],
    };
    const given = await read(jsonFeed, text(feed));
    expect(given).toEqual({ format: 'json-feed', feed, notes: [], rows: 2 });
    expect(Object.keys(given.feed)).toEqual(Object.keys(feed));
  });

  it('is read where the check would call it broken, and in a version to come', async () => {
    for (const version of ['http://jsonfeed.org/version/1', 'https://jsonfeed.org/version/2.0']) {
      const feed = { version, title: 5, items: [{ title: ['x'] }] };
      expect(jsonFeed.recognises(opened(text(feed)))).toBe(true);
      expect((await read(jsonFeed, text(feed))).feed).toEqual(feed);
    }
  });

  it('keeps what is an item, and names the place of what is none', async () => {
    const given = await read(
      jsonFeed,
      text({ version: VERSION, items: [null, { id: 'a' }, 'b', ['c'], 4] }),
    );
    expect(given.feed.items).toEqual([{ id: 'a' }]);
    expect(given.rows).toBe(5);
    expect(told(given)).toEqual([
      'loss not-an-entry items[0]',
      'loss not-an-entry items[2]',
      'loss not-an-entry items[3]',
      'loss not-an-entry items[4]',
    ]);
  });

  it('is told apart from all else', async () => {
    const others = [
      '',
      '{',
      'null',
      '[]',
      '{"items":[]}',
      '{"version":1,"items":[]}',
      `{"version":"${VERSION}"}`,
      `{"version":"${VERSION}","items":{}}`,
      '[{"service_request_id":"1","service_name":"x","status":"open"}]',
      '<rss/>',
      `{"version":"${VERSION}","items":[{"id":"cut`,
    ];
    for (const other of others) {
      expect(jsonFeed.recognises(opened(other)), other).toBe(false);
      expect(await failure(jsonFeed, other), other).toEqual(['not-json-feed', {}]);
    }
  });

  it('may be nested, but not so deep that nothing could write it', async () => {
    const nested = (levels: number) =>
      `{"version":"${VERSION}","items":[{"id":"a","x":${'['.repeat(levels)}${']'.repeat(levels)}}]}`;
    expect((await read(jsonFeed, nested(400))).rows).toBe(1);
    expect(await failure(jsonFeed, nested(600))).toEqual(['json-deep', { limit: 500 }]);
    expect(await failure(jsonFeed, nested(100_000))).toEqual(['json-deep', { limit: 500 }]);
  });

  it('holds names of the language as data', async () => {
    const given = await read(
      jsonFeed,
      `{"version":"${VERSION}","__proto__":{"title":"x"},"items":[{"id":"a","__proto__":{"title":"x"},"constructor":{}}]}`,
    );
    expect(given.feed['title']).toBeUndefined();
    expect(given.feed.items[0]?.['title']).toBeUndefined();
    expect(exporter.write(given.feed, OPTIONS).files[0]?.text).toContain('"__proto__"');
  });

  it('survives whatever it holds, and its way out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(mutated, anything), async (feed) => {
        const given = await survives(jsonFeed, text(feed) ?? '');
        if (!given) return;
        const [file] = exporter.write(given.feed, OPTIONS).files;
        expect(file?.text.endsWith('}\n')).toBe(true);
        const again = await read(jsonFeed, file?.text ?? '');
        expect(text(again.feed)).toBe(text(given.feed));
      }),
      { numRuns: 300 },
    );
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RawFeed } from '../../../src/publish/raw.js';
import { feedOf } from '../../../src/publish/table/from-sheets.js';
import { sheetsOf } from '../../../src/publish/table/to-sheets.js';
import { full } from '../../feed/feeds.js';

const defaultFeed = (language: string): RawFeed =>
  JSON.parse(
    readFileSync(new URL(`../../../feeds/laoshan.${language}.json`, import.meta.url), 'utf8'),
  );

describe('a feed as sheets', () => {
  it.each(['zh-CN', 'en'] as const)('is the default feed again, item by item: %s', (language) => {
    const feed = defaultFeed(language);
    for (const words of ['zh-CN', 'en'] as const) {
      const { sheets, notes } = sheetsOf(feed, words);
      expect(notes).toEqual([]);
      const back = feedOf(sheets);
      expect(back.notes).toEqual([]);
      expect(back.feed).toEqual(feed);
    }
  });

  it('is a feed with every kind and most fields again', () => {
    const { sheets, notes } = sheetsOf(full as RawFeed, 'zh-CN');
    const back = feedOf(sheets);
    expect(notes).toEqual([]);
    expect(back.notes).toEqual([]);
    expect(back.feed).toEqual(full);
  });
});

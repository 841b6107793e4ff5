import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/publish/export/csv.js';
import { csvSheet } from '../../../src/publish/import/csv.js';
import { isObject, type RawFeed } from '../../../src/publish/raw.js';
import { feedOf } from '../../../src/publish/table/from-sheets.js';
import type { TableNote } from '../../../src/publish/table/sheet.js';
import { sheetsOf } from '../../../src/publish/table/to-sheets.js';
import { mutated } from '../../feed/arbitraries.js';
import { validFeed } from './valid-feeds.js';

/** There and back, by sheets or by files. */
const WAYS = {
  sheets: (feed: RawFeed) => {
    const { sheets, notes } = sheetsOf(feed, 'zh-CN');
    return { notes, back: feedOf(sheets) };
  },
  'CSV files': (feed: RawFeed) => {
    const { files, notes } = csv.write(feed, { language: 'en', now: 0 });
    const sheets = files.map(({ name, text }) => {
      const opened = { name, text, bytes: new Uint8Array(), encoding: 'utf-8', json: undefined };
      return csvSheet(opened).sheet;
    });
    return { notes, back: feedOf(sheets) };
  },
};

/** Of anything a feed whose items are objects, which is what the tables are given. */
function asFeed(raw: unknown): RawFeed | undefined {
  const json: unknown = JSON.parse(JSON.stringify(raw) ?? 'null');
  if (!isObject(json) || !Array.isArray(json['items'])) return undefined;
  const version = typeof json['version'] === 'string' ? json['version'] : '';
  return { ...json, version, items: json['items'].filter(isObject) };
}

/** Not of a cell that stays as it was typed, but of a row or a column. */
const isOfRow = ({ severity, at }: TableNote): boolean =>
  severity === 'loss' && (at.row === undefined || at.column === undefined);

describe.each(Object.entries(WAYS))('any feed, by %s and back,', (_, way) => {
  it('is the same, or a note says of what it is not', () => {
    let exact = 0;
    fc.assert(
      fc.property(fc.oneof(validFeed, mutated.map(asFeed)), (feed) => {
        if (!feed) return;
        const { notes, back } = way(feed);
        if (notes.length > 0) return;
        exact++;
        expect(back.notes.filter(isOfRow)).toEqual([]);
        expect(back.feed).toEqual(feed);
      }),
      { numRuns: 200 },
    );
    expect(exact).toBeGreaterThan(50);
  });

  it('loses no item, and the second time nothing at all', () => {
    fc.assert(
      fc.property(fc.oneof(validFeed, mutated.map(asFeed)), (feed) => {
        if (!feed) return;
        const first = way(feed).back;
        expect(first.feed.items).toHaveLength(feed.items.length);
        expect(first.notes.filter(isOfRow)).toEqual([]);
        const again = way(first.feed);
        if (again.notes.length > 0) return;
        expect(again.back.feed).toEqual(first.feed);
      }),
      { numRuns: 150 },
    );
  });
});

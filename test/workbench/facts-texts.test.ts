import { describe, expect, it } from 'vitest';
import { en, zhCN } from '../../src/messages/workbench/facts.js';
import { EMPTY_FEED } from '../../src/publish/raw.js';
import { setCell } from '../../src/publish/table/edit.js';
import { rowAt } from '../../src/publish/table/rows.js';
import { fieldOf } from '../../src/publish/table/tables.js';
import { cellText } from '../../workbench/facts/cell-text.js';
import { emptyText, failureText } from '../../workbench/facts/opening.js';
import { placeText } from '../../workbench/facts/place.js';
import { TaskFailure } from '../../workbench/worker/client.js';

const note = (code: string) => ({ code, severity: 'loss' as const, at: {}, facts: {} });

describe('a file of which nothing was read', () => {
  it('is an unfilled template where it has examples alone', () => {
    expect(emptyText([note('example-row'), note('example-row')], zhCN)).toBe(zhCN.noneFilled);
    expect(emptyText([note('example-row'), note('row-of-total')], zhCN)).toBe(zhCN.noRows);
    expect(emptyText([], en)).toBe(en.noRows);
  });
});

describe('a file that cannot be read', () => {
  it('is named in a whole sentence', () => {
    const failure = new TaskFailure('empty-file', {}, '七月.csv');
    expect(failureText(failure, 'zh-CN', zhCN)).toBe('七月.csv：文件是空的。');
    expect(failureText(failure, 'en', en)).toBe('七月.csv: The file is empty.');
  });
});

describe('a place in a file', () => {
  it('is a row and a column of a table, an item of a feed, and a path of anything else', () => {
    expect(placeText({ sheet: '表一', row: 3, column: 'C' }, zhCN, 'zh-CN')).toBe(
      '“表一”表 第 3 行 C 列',
    );
    const inFeed = { path: 'channel.item[1].media:content.media:title' };
    expect(placeText(inFeed, zhCN, 'zh-CN')).toBe('第 2 条');
    expect(placeText({ path: 'feed.entry[0].link' }, en, 'en')).toBe('item 1');
    expect(placeText({ sheet: 'A', path: 'items[999]' }, en, 'en')).toBe('Sheet “A”, item 1,000');
    expect(placeText({ path: 'channel.generator' }, en, 'en')).toBe('channel.generator');
  });
});

describe('a cell', () => {
  const day = fieldOf('stat', 'as_of');
  const of = (as_of: string) => ({ id: 'a', _laoshan: { stat: { value: 1, as_of } } });

  it('shows a day without a year as it is written, and every other date as it stands', () => {
    if (!day) throw new Error('The table of figures has no column as_of.');
    expect(cellText(of('--07-15'), day, 'zh-CN')).toBe('7月15日');
    expect(cellText(of('--07-15'), day, 'en')).toBe('15 July');
    expect(cellText(of('--13-45'), day, 'zh-CN')).toBe('--13-45');
    expect(cellText(of('2022-07-15'), day, 'zh-CN')).toBe('2022-07-15');
  });

  it('says the same day when what it shows is typed', () => {
    if (!day) throw new Error('The table of figures has no column as_of.');
    const feed = { ...EMPTY_FEED, items: [of('--07-15')] };
    const set = setCell(feed, 'items[0]', day, '7月15日');
    expect(set.note).toBeUndefined();
    expect(rowAt(set.feed, 'items[0]')).toEqual(of('--07-15'));
  });
});

import { describe, expect, it } from 'vitest';
import { PARTS, partOf, withPart } from '../../bench/document.mjs';
import { feedText, tagsOf } from '../../bench/publish/feeds.mjs';
import { report, table, targets } from '../../bench/publish/report.mjs';
import { PAGES } from '../../bench/publish/site.mjs';
import { findItem, kindOf, parse } from '../../src/feed/index.js';
import { tagOf } from '../../src/publish/example.js';

type Results = Parameters<typeof report>[0];

const MB = 1_000_000;
const took = (ms: number, memory: number) => [{ ms, work: ms + 1, memory: memory * MB }];
const saw = (paint: number, ...shifts: number[]) => shifts.map((shift) => ({ paint, shift }));

const invented: Results = {
  parse: [50],
  processes: {
    empty: took(90, 40),
    check: took(1_200, 120),
    bundle: took(575, 130),
    bake: took(19_000, 90),
  },
  bytes: 10 * MB,
  visits: {
    plainInline: saw(1_000, 0, 0, 0),
    inline: saw(1_040, 0, 0, 0),
    plainLinked: saw(1_600, 0, 0, 0),
    linked: saw(1_700, 0, 0.02, 0),
    plainSheet: saw(2_000, 0, 0, 0),
    linkedSheet: saw(2_040, 0, 0, 0),
  },
  browser: 'Invented/1.2.3.4',
};

describe('what the bench makes of its rounds of publishing', () => {
  it('judges what must be reached: more than a bare command holds, and the worst shift', () => {
    const judged = targets(invented).map(({ is, most }) => [Number(is.toFixed(3)), is <= most]);
    expect(judged).toEqual([
      [1.043, false],
      [8, true],
      [0.5, true],
      [9, false],
      [19, true],
      [1.04, true],
      [1.063, false],
      [1.02, true],
      [0, true],
      [0.02, false],
      [0, true],
    ]);
  });

  it('compares each page with the same as plain HTML', () => {
    expect(table(invented).map((row) => row.slice(1))[1]).toEqual([
      '1.00',
      '1.04',
      '1.00',
      '1.06',
      '1.00',
      '1.02',
    ]);
  });

  it('is a part of the document, in which the others stay', () => {
    const text = report(invented);
    const document = withPart(withPart('', 'Publishing', text), 'Lists', '## Lists\n\nTwo.');
    expect(partOf(document, 'Publishing')).toBe(text.trimEnd());
    expect(PARTS).toContain('Publishing');
    expect(text).toContain('| check | 1200 | 1201 |');
    expect(text).toContain("| memory of `bundle`, of the feed's bytes | 8 | 9.00 | no |");
  });
});

describe('the invented feed', () => {
  const text = feedText(MB);
  const { feed, problems } = parse(JSON.parse(text), 'https://news.example/feed.json');

  it('is the same in every run, as long as asked for, and without problems', () => {
    expect(feedText(MB)).toBe(text);
    expect(Buffer.byteLength(text)).toBeGreaterThanOrEqual(MB);
    // The elements read no more.
    expect(Buffer.byteLength(text)).toBeLessThan(2 ** 20);
    expect(problems).toEqual([]);
  });

  it('has an item for every tag of every page, of its kind', () => {
    for (const tag of [...tagsOf(0), ...tagsOf(PAGES - 1)]) {
      const [, name, id = ''] = /^<([\w-]+) src="feed\.json#([^"]+)">/.exec(tag) ?? [];
      const item = findItem(feed.items, id);
      expect(item && tagOf(kindOf(item))).toBe(name);
    }
  });
});

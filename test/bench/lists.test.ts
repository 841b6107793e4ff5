import { describe, expect, it } from 'vitest';
import { PARTS, partOf, withPart } from '../../bench/document.mjs';
import { COUNT, casesOf, FIRST, TYPED } from '../../bench/lists/cases.mjs';
import { QUERIES, SIZES } from '../../bench/lists/filter.mjs';
import { holders, LONG, long, pages } from '../../bench/lists/pages.mjs';
import { has, htmlOf, shownOf } from '../../bench/lists/peers/shown.js';
import { report, TARGETS, table, targets } from '../../bench/lists/report.mjs';
import { versions } from '../../bench/peers.mjs';
import { tasksOf } from '../../bench/trace.mjs';
import { parse } from '../../src/feed/index.js';
import { SearchIndex } from '../../src/widgets/hotline/search.js';
import { read, rows } from '../tree/markdown.js';

type Results = Parameters<typeof report>[0];

const visit = { first: 8, paint: 10, stand: 20, elements: 500, typing: 40, keys: 30, found: '' };
const other = (times: number) => ({
  ...visit,
  first: visit.first * times,
  paint: visit.paint * times,
  stand: visit.stand * times,
  typing: visit.typing * times,
  keys: visit.keys * times,
});

const invented: Results = {
  visits: {
    written: [visit, other(9), visit].map((each) => ({
      ...each,
      typing: Number.NaN,
      keys: Number.NaN,
    })),
    ours: [other(2), other(2), other(1)],
    tanstack: [other(4), other(2), other(2)],
    virtualizer: [other(3), other(3), other(3)],
    repeat: [other(30), other(30), other(30)],
  },
  heaps: {
    blank: [5, 5, 5],
    parsed: [15, 15, 95],
    ours: [16, 16, 16],
    given: [18, 18, 18],
    alone: [7, 7, 7],
  },
  bytes: { ours: 30_049, written: 400, tanstack: 12_000, virtualizer: 12_000, repeat: 7_000 },
  filtering: SIZES.map((size) => QUERIES.map((_, index) => (size / 10_000) * (1 + index / 10))),
  long: { longest: 0.25, found: '第100000件样例来电' },
  browser: 'Invented/1.2.3.4',
  peers: versions.lists,
};

describe('what the bench makes of its rounds with lists', () => {
  it('compares medians, and has no cell where nothing was measured', () => {
    expect(table(invented).map(([, written, ours, tanstack]) => [written, ours, tanstack])).toEqual(
      [
        ['rows by `innerHTML`', '`laoshan-hotline`', 'TanStack Virtual'],
        ['1.00', '2.00', '2.00'],
        ['1.00', '2.00', '2.00'],
        ['1.00', '2.00', '2.00'],
        ['-', '1.00', '1.00'],
        ['-', '1.00', '1.00'],
        ['500', '500', '500'],
        ['0.4 kB', '30.0 kB', '12.0 kB'],
      ],
    );
  });

  it('says of each target whether it is reached', () => {
    expect(targets(invented).map(({ is, most }) => is <= most)).toEqual([
      false,
      true,
      true,
      false,
      true,
      true,
      false,
    ]);
    const text = report(invented);
    expect(text).toContain(`| ${TARGETS.paint} | 2.00 | 0.22 to 2.00 | no |`);
    expect(text).toContain('| 2 ms | 1.70 ms | - | yes |');
    expect(text).toContain('is 0.90 of the parsed JSON');
    expect(text).toContain('task of 1 / 4.0 of all work');
  });
});

describe('docs/performance.md', () => {
  it('keeps what another part has measured, in one order', () => {
    const [figures, lists] = ['## Figures\n\nOne.\n\n### How\n\nSo.', '## Lists\n\nTwo.'];
    const first = withPart('# Old\n', 'Lists', lists);
    const both = withPart(first, 'Figures', figures);
    expect(both).toBe(withPart(withPart('', 'Figures', `${figures}\n`), 'Lists', lists));
    expect(PARTS.map((part) => partOf(both, part))).toEqual([figures, lists, '']);
    expect(partOf(withPart(both, 'Lists', '## Lists\n\nThree.'), 'Figures')).toBe(figures);
  });

  it('has of lists what the bench writes, of whatever it has measured', () => {
    const shape = (text: string) =>
      text
        .replace(/Medians of \d+/, 'Medians of many')
        .replace(/Measured in \S+,/, 'Measured in a browser,')
        .replace(/is [\d.]+ of the parsed/, 'is # of the parsed')
        .replace(/1 \/ [\d.]+ of all/, '1 / # of all')
        .replace(/\| (?:yes|no) \|/g, '| judged |')
        .replace(/(?<=\|.*)\b\d+(?:\.\d+)?\b/g, '#');
    const text = partOf(read('docs/performance.md'), 'Lists');
    expect(shape(text)).toBe(shape(report(invented).trimEnd()));
    const [judged = ''] = text.slice(text.indexOf('| what must')).split('\n\n');
    expect(rows(judged).map(([what]) => what)).toEqual(targets(invented).map(({ what }) => what));
  });
});

describe('the pages with lists', () => {
  const { items } = casesOf(FIRST);
  const words = (html: string) => html.replace(/<[^>]*>/g, '').replace(/\s/g, '');

  it('say the same, and ours has it in the tag', () => {
    for (const item of items) {
      const { mark: _, agency, answer, ...always } = shownOf(item);
      const shown = [...Object.values(always), ...(answer ? ['答复', agency, answer] : [])];
      expect(words(htmlOf(item))).toBe(words(shown.join('')));
    }
    const all = items.map(htmlOf).join('');
    for (const html of [pages.ours.html, holders.given, long])
      expect(words(html)).toContain(words(all));
  });

  it('show nothing as HTML that is text', () => {
    const [item] = casesOf(1).items;
    if (!item) throw new Error('There is no case.');
    expect(htmlOf({ ...item, title: '<b>"&' })).toContain('&#60;b&#62;&#34;&#38;');
  });

  it('find the same by what is typed in 16 keys', () => {
    expect([...TYPED]).toHaveLength(16);
    const some = parse(casesOf(500), 'https://hotline.example/').feed.items;
    const index = new SearchIndex(some);
    for (const _ of index.build());
    const [ours, theirs] = [index.find(TYPED), casesOf(500).items.map(has(TYPED))];
    expect(Array.from(ours ?? [], Boolean)).toEqual(theirs);
    expect(theirs.indexOf(true)).toBe(1);
    expect(theirs.filter(Boolean)).toHaveLength(100);
  });

  it('have as many cases as the document says', () => {
    expect([FIRST, COUNT, LONG]).toEqual([50, ...SIZES]);
  });
});

describe('what is read of the browser', () => {
  it('is the tasks of the page that was painted, from its navigation on', () => {
    const task = { name: 'ThreadControllerImpl::RunTask', pid: 2, tid: 3 };
    const events = [
      { name: 'thread_name', pid: 2, tid: 3, args: { name: 'CrRendererMain' } },
      { name: 'navigationStart', pid: 2, ts: 10 },
      { name: 'firstPaint', pid: 2, ts: 50 },
      ...[5, 10, 90].map((ts) => ({ ...task, ts })),
      { ...task, ts: 20, pid: 1 },
    ];
    expect(tasksOf(events).map(({ ts }) => ts)).toEqual([10, 90]);
  });
});

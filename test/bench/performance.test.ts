import { describe, expect, it } from 'vitest';
import { partOf } from '../../bench/document.mjs';
import { COUNT, feed, figures } from '../../bench/figures.mjs';
import { elementsOf } from '../../bench/measure.mjs';
import { pages } from '../../bench/pages.mjs';
import { versions } from '../../bench/peers.mjs';
import { median, ratio, report, TARGETS, table, targets } from '../../bench/report.mjs';
import { timeToFirstPaint } from '../../bench/trace.mjs';
import { budgets } from '../../scripts/build/sizes.mjs';
import { figureSentence, figureText } from '../../src/format/index.js';
import { zhCN } from '../../src/messages/zh-CN.js';
import { read, rows } from '../tree/markdown.js';

type Results = Parameters<typeof report>[0];

const visit = { paint: 10, stand: 20, animation: 30, heap: 40, elements: 7 * COUNT, shift: 0.25 };
const other = (times: number) =>
  Object.fromEntries(
    Object.entries(visit).map(([key, value]) => [key, value * times]),
  ) as typeof visit;

const invented: Results = {
  visits: {
    plain: [visit, other(9), visit],
    ours: [other(2), other(2), other(1)],
    countUp: [other(8), other(4), other(8)],
    numberFlow: [other(3), other(3), other(3)],
  },
  bytes: { plain: 0, ours: 30_049, countUp: 2_000, numberFlow: 6_000 },
  elements: 9,
  sourced: 17,
  figures: COUNT,
  browser: 'Invented/1.2.3.4',
  peers: versions.figures,
};

describe('what the bench makes of its rounds', () => {
  it('compares medians, so that one odd round counts for nothing', () => {
    expect(median([5, 1, 100])).toBe(5);
    expect(ratio(invented, 'paint', 'ours', 'plain')).toBe(2);
    expect(ratio(invented, 'animation', 'ours', 'countUp')).toBe(0.25);
    expect(table(invented).map(([, plain, ours]) => [plain, ours])).toEqual([
      ['1.00', '2.00'],
      ['1.00', '2.00'],
      ['0.13', '0.25'],
      ['1.00', '2.00'],
      ['0.250', '0.500'],
      ['7.0', '14.0'],
      ['-', '30.0 kB'],
    ]);
  });

  it('says of each target whether it is reached', () => {
    const [paint, animation, elements, sourced] = targets(invented).map(
      ({ is, most }) => is <= most,
    );
    expect([paint, animation, elements, sourced]).toEqual([false, true, true, false]);
    expect(report(invented)).toContain('| 1.35 | 2.00 | 0.22 to 2.00 | no |');
    expect(report(invented)).toContain('| 0.25 | 0.25 | 0.13 to 0.50 | yes |');
  });
});

describe('the figures of docs/performance.md', () => {
  const text = partOf(read('docs/performance.md'), 'Figures');

  it('is what the bench writes, of whatever it has measured', () => {
    const shape = (document: string) =>
      document
        .replace(/Medians of \d+/, 'Medians of many')
        .replace(/Measured in \S+,/, 'Measured in a browser,')
        .replace(/\| (?:yes|no) \|/g, '| judged |')
        .replace(/(?<=\|.*)\b\d+(?:\.\d+)?\b/g, '#');
    expect(shape(text)).toBe(shape(report(invented).trimEnd()));
  });

  it('has a figure in no more elements, and a script in no more bytes, than their budgets', () => {
    const judged = rows(text.slice(text.indexOf('| what must')));
    expect(judged.slice(2).map(([, most]) => Number(most))).toEqual([
      TARGETS.elements,
      TARGETS.sourced,
    ]);
    for (const [what, most, is] of judged.slice(2))
      expect(Number(is), what).toBeLessThanOrEqual(Number(most));
    const [, , ours = ''] = rows(text).find(([what]) => what?.startsWith('script')) ?? [];
    expect(Number.parseFloat(ours)).toBeGreaterThan(0);
    expect(Number.parseFloat(ours) * 1000).toBeLessThanOrEqual(budgets['laoshan.js'] ?? 0);
  });
});

describe('the four pages', () => {
  const words = (html: string) =>
    html
      .slice(html.indexOf('<div class="grid">'))
      .replace(/<[^>]*>/g, '')
      .replace(/[：，\s]/g, '');

  it('say the same, to the last digit', () => {
    const [plain, ...others] = Object.values(pages).map(({ html }) => words(html));
    expect(plain?.length).toBeGreaterThan(20 * COUNT);
    for (const each of others) expect(each).toBe(plain);
  });

  it('have the figures as we print them from the feed', () => {
    const items = feed().items.map(({ _laoshan }) => figureText(_laoshan.stat, zhCN));
    expect(items.map((text) => text && figureSentence(text, zhCN))).toEqual(
      figures.map(({ text, unit }) => text + unit),
    );
  });
});

describe('what is read of the browser', () => {
  it('adds up the tasks of the page’s thread, from the navigation to the first paint', () => {
    const task = { name: 'ThreadControllerImpl::RunTask', pid: 2, tid: 3, tdur: 1000 };
    const events = [
      { name: 'thread_name', pid: 1, tid: 3, args: { name: 'CrRendererMain' } },
      { name: 'thread_name', pid: 2, tid: 3, args: { name: 'CrRendererMain' } },
      { name: 'navigationStart', pid: 2, ts: 10 },
      { name: 'firstPaint', pid: 2, ts: 50 },
      ...[5, 10, 49, 50].map((ts) => ({ ...task, ts })),
      { ...task, ts: 20, tid: 4 },
      { ...task, ts: 20, pid: 1 },
    ];
    expect(timeToFirstPaint(events)).toBe(2);
    expect(() => timeToFirstPaint([])).toThrow('no first paint');
  });

  it('counts elements in the light and in shadow roots, and none of the browser’s own', () => {
    const element = (more = {}) => ({ nodeType: 1, ...more });
    const root = (shadowRootType: string, children: object[]) => ({
      nodeType: 11,
      shadowRootType,
      children,
    });
    const grid = element({
      attributes: ['class', 'grid'],
      children: [
        element({
          shadowRoots: [root('open', [element(), { nodeType: 3 }])],
          children: [element({ shadowRoots: [root('user-agent', [element()])] })],
        }),
      ],
    });
    expect(
      elementsOf({ nodeType: 9, children: [element({ children: [grid] }), element()] }, 'grid'),
    ).toBe(3);
  });
});

describe('the scripts of other people', () => {
  it('are the bench’s alone, each in one version', () => {
    const { dependencies } = JSON.parse(read('bench/package.json')) as {
      dependencies: Record<string, string>;
    };
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: object };
    for (const [name, version] of Object.entries(dependencies)) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(Object.keys(packages)).not.toContain(`node_modules/${name}`);
    }
    expect(read('bench/package-lock.json')).not.toContain('"resolved"');
  });
});

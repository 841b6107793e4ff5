import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemIn } from '../../src/core/lookup.js';
import { parse, type Report } from '../../src/feed/index.js';
import { excerpt } from '../../src/format/index.js';
import { accountOf, fold, markOf, standingOf, statusWord } from '../../src/items/report.js';
import { reportsOn } from '../../src/items/select.js';
import { en } from '../../src/messages/en.js';
import { zhCN } from '../../src/messages/zh-CN.js';
import { shownText } from '../../src/widgets/hotline/controls.js';

const feedOf = (items: readonly unknown[]) =>
  parse({ version: 'https://jsonfeed.org/version/1.1', items }, 'https://feeds.example/').feed;
const itemsOf = (items: readonly unknown[]) => feedOf(items).items;

describe('the standing of a report', () => {
  it.each<[Report, string]>([
    [{ status: 'closed' }, 'answered'],
    [{ status: 'CLOSED' }, 'answered'],
    [{ status: 'Open' }, 'unanswered'],
    [{ status: 'referred' }, 'unknown'],
    [{ status: 'referred', stage: 'closed' }, 'answered'],
    [{ status: 'referred', stage: 'assigned' }, 'unanswered'],
    [{ status: 'Closed', stage: 'received' }, 'answered'],
    [{ status: 'open', stage: 'declined' }, 'answered'],
    [{ status: 'open', stage: 'closed' }, 'answered'],
    [{ stage: 'received' }, 'unanswered'],
    [{ stage: 'assigned' }, 'unanswered'],
    [{ stage: 'in_progress' }, 'unanswered'],
    [{ stage: 'closed' }, 'answered'],
    [{ stage: 'followed_up' }, 'answered'],
    [{ stage: 'declined' }, 'answered'],
    [{}, 'unknown'],
  ])('of %o is %s', (report, standing) => {
    expect(standingOf(report)).toBe(standing);
  });

  it('of an item that is no report is unknown', () => {
    expect(standingOf(undefined)).toBe('unknown');
  });
});

describe('the status of a report', () => {
  it.each<[Report, string, string, string]>([
    [{ status: 'open' }, 'todo', '未见答复', 'No answer printed'],
    [{ status: 'closed' }, 'done', '已答复', 'Answered'],
    [{}, 'other', '状态不明', 'Status unknown'],
    [{ status: 'Referred' }, 'other', 'Referred', 'Referred'],
    [{ status: 'open', stage: 'received' }, 'todo', '已受理', 'Received'],
    [{ status: 'open', stage: 'assigned' }, 'doing', '已派单', 'Assigned'],
    [{ status: 'open', stage: 'in_progress' }, 'doing', '办理中', 'In progress'],
    [{ status: 'closed', stage: 'closed' }, 'done', '已办结', 'Closed'],
    [{ status: 'closed', stage: 'followed_up' }, 'done', '已回访', 'Followed up'],
    [{ status: 'open', stage: 'closed' }, 'done', '已办结', 'Closed'],
    [
      { status: 'closed', stage: 'assigned' },
      'done',
      zhCN.hotline.standings.answered,
      en.hotline.standings.answered,
    ],
    [{ stage: 'declined' }, 'other', '不予受理', 'Declined'],
  ])('%o has the mark %s and the word %s', (report, mark, chinese, english) => {
    expect(markOf(report)).toBe(mark);
    expect(statusWord(report, zhCN)).toBe(chinese);
    expect(statusWord(report, en)).toBe(english);
  });
});

describe('what a case says of itself', () => {
  const accountFor = (item: object) => {
    const [read] = itemsOf([{ id: 'a', ...item }]);
    return read && accountOf(read, '无标题');
  };
  const report = (fields: object) => ({ _laoshan: { report: fields } });

  it('is its title and its description', () => {
    expect(
      accountFor({
        title: '题',
        summary: '摘要',
        content_text: '全文',
        ...report({ description: '话' }),
      }),
    ).toEqual({ title: '题', text: '话' });
  });

  it('is its summary, else its text, where there is no description', () => {
    expect(accountFor({ title: '题', summary: '摘要', ...report({}) })?.text).toBe('摘要');
    expect(accountFor({ title: '题', content_text: '全文', ...report({}) })?.text).toBe('全文');
  });

  it('leaves out a text that would repeat the answer', () => {
    const item = { title: '题', content_text: '全文', ...report({ status_notes: '答' }) };
    expect(accountFor(item)?.text).toBeUndefined();
  });

  it('begins with the words where it has no title, and says them once', () => {
    expect(accountFor(report({ description: '只有一句话。' }))).toEqual({
      title: '只有一句话。',
      text: '',
    });
    const long = '样例描述说得很长，没有停下来的意思，'.repeat(5);
    const account = accountFor(report({ description: long }));
    expect(account?.title).toMatch(/^样例描述.*…$/);
    expect(account?.text).toBe(long);
  });

  it('is said to be untitled without either', () => {
    expect(accountFor(report({}))).toEqual({ title: '无标题', text: undefined });
  });
});

describe('a long text', () => {
  const solid = (text: string) => text.replace(/\s/g, '');

  it.each([
    ['nothing', ''],
    ['a short one', '一句。'],
    ['one of its own ellipsis', `${'字'.repeat(20)}…`],
    ['exactly what fits', '字'.repeat(200)],
    ['white space', ` ${'字 \n'.repeat(90)}`],
  ])('is whole: %s', (_, text) => {
    const [head, rest] = fold(text, zhCN);
    expect(rest).toBe('');
    expect(solid(head)).toBe(solid(text));
  });

  it.each([
    ['after a sentence', '一句话，不长。'.repeat(60)],
    ['between words', `${'word '.repeat(300)}end.`],
    ['without a place to part it', '字'.repeat(20_000)],
    ['with lines of its own', '一行\n'.repeat(300)],
    ['beyond the basic plane', '𠮷'.repeat(300)],
    ['with ellipses', '……'.repeat(300)],
    ['of 100,000 characters', `${' '.repeat(50_000)}${'字'.repeat(50_000)}`],
  ])('is parted %s, and nothing of it is lost or told twice', (_, text) => {
    const [head, rest] = fold(text, zhCN);
    expect([...head].length).toBeLessThanOrEqual(200);
    expect(rest).not.toBe('');
    const kept = head.endsWith('…') ? head.slice(0, -1) : head;
    expect(solid(kept) + solid(rest)).toBe(solid(text));
  });

  it('keeps its lines behind the fold', () => {
    expect(fold(`${'字'.repeat(300)}\n末行`, zhCN)[1]).toMatch(/字\n末行$/);
  });

  it('may be longer in English, whose letters are smaller', () => {
    const text = 'A sentence of thirty letters. '.repeat(10);
    expect(fold(text, zhCN)[1]).not.toBe('');
    expect(fold(text, en)[1]).toBe('');
  });
});

describe('the reports of a feed', () => {
  const feed = feedOf([
    { id: 'story', title: '报道' },
    { id: 'a', tags: ['x'], _laoshan: { report: { status: 'open' } } },
    { id: 'b b', tags: ['x', 'y'], _laoshan: { report: { status: 'closed' } } },
    { id: 'c', _laoshan: { report: { status: 'elsewhere' } } },
  ]);
  const ids = (found: readonly { id: string }[] | undefined) => found?.map(({ id }) => id);

  it('are all of them, or those with a tag', () => {
    expect(ids(reportsOn([feed], null))).toEqual(['a', 'b b', 'c']);
    expect(ids(reportsOn([feed], 'x'))).toEqual(['a', 'b b']);
    expect(ids(reportsOn([feed], 'y'))).toEqual(['b b']);
  });

  it('are nothing where none fits', () => {
    expect(reportsOn([feed], 'z')).toBeUndefined();
    expect(reportsOn([feed, feed], 'z')).toBeUndefined();
    expect(reportsOn([], null)).toBeUndefined();
  });

  it('are the one that the fragment names, decoded if need be', () => {
    expect(itemIn(feed, 'a', 'report').id).toBe('a');
    expect(itemIn(feed, 'b%20b', 'report').id).toBe('b b');
  });

  it.each(['story', 'missing', '%E4%A'])('have no item for %s', (fragment) => {
    expect(() => itemIn(feed, fragment, 'report')).toThrow('no-item');
  });

  describe('on several pages', () => {
    const page = (...reports: readonly (readonly [id: string, updated?: string])[]) =>
      feedOf(
        reports.map(([id, updated_datetime]) => ({
          id,
          _laoshan: { report: { ...(updated_datetime && { updated_datetime }) } },
        })),
      );
    const updates = (pages: readonly ReturnType<typeof page>[]) =>
      reportsOn(pages, null)?.map(({ id, _laoshan: { report } }) => [id, report?.updated_datetime]);

    it('follow one another, each once', () => {
      expect(updates([page(['a'], ['b']), page(['b'], ['c'])])).toEqual([
        ['a', undefined],
        ['b', undefined],
        ['c', undefined],
      ]);
    });

    it('are in their newer state, in the place that they had, whatever the zone it is written in', () => {
      const [early, late] = ['2024-03-05T10:00:00Z', '2024-03-05T18:30:00'];
      expect(updates([page(['a', early], ['b']), page(['a', late])])).toEqual([
        ['a', late],
        ['b', undefined],
      ]);
      expect(updates([page(['a', late]), page(['a', early], ['a'])])).toEqual([['a', late]]);
    });
  });
});

describe('the counts', () => {
  const desk = {
    shown: itemsOf(Array.from({ length: 20 }, (_, id) => ({ id: `${id}` }))),
    total: 1340,
  };

  it('read as drawn, thousands grouped', () => {
    expect(shownText(desk, undefined, zhCN)).toBe('显示20件，共1,340件');
    expect(shownText(desk, undefined, en)).toBe('20 of 1,340 shown');
  });

  it('claim no total where the feed has more pages', () => {
    expect(shownText(desk, 'https://feeds.example/2', zhCN)).toBe('显示20件，已读取1,340件');
    expect(shownText(desk, 'https://feeds.example/2', en)).toBe('20 of 1,340 read so far shown');
  });
});

describe('a long text', () => {
  const words = [zhCN, en] as const;
  const most = { 'zh-CN': 200, en: 500 };
  const solid = (text: string) => text.replace(/\s/g, '');

  it('is parted at its excerpt, and nothing of it is lost', () => {
    const piece = fc.constantFrom('山', '海。', 'a word ', '.', '  \n', '😀', ' '.repeat(300), '1');
    const texts = fc.array(piece, { maxLength: 700 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, fc.constantFrom(...words), (text, language) => {
        const [head, rest] = fold(text, language);
        expect(head).toBe(excerpt(text, most[language.locale]));
        expect(solid(rest ? head.replace(/…$/, '') + rest : head)).toBe(solid(text));
      }),
    );
  });

  it('is read no further than its excerpt, however often it is drawn', () => {
    const text = 'Some words of it. '.repeat(6_000);
    const [item] = itemsOf([{ id: 'a', _laoshan: { report: { description: text } } }]);
    const lengths: number[] = [];
    const replace = RegExp.prototype[Symbol.replace];
    RegExp.prototype[Symbol.replace] = function watched(this: RegExp, given: string, by: never) {
      // One that is not global ends with what it finds.
      if (this.global) lengths.push(given.length);
      return replace.call(this, given, by);
    } as typeof replace;
    try {
      fold(text, en);
      if (item) accountOf(item, '');
    } finally {
      RegExp.prototype[Symbol.replace] = replace;
    }
    expect(lengths.length).toBeGreaterThan(2);
    expect(Math.max(...lengths)).toBeLessThan(1_000);
  });
});

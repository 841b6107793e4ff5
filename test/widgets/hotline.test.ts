import { describe, expect, it } from 'vitest';
import { parse, type Report } from '../../src/feed/index.js';
import { en } from '../../src/messages/en.js';
import { zhCN } from '../../src/messages/zh-CN.js';
import { accountOf, fold, markOf, standingOf, statusWord } from '../../src/parts/report.js';
import { shownText } from '../../src/widgets/hotline/controls.js';
import { matching, select } from '../../src/widgets/hotline/reports.js';

const itemsOf = (items: readonly unknown[]) =>
  parse({ version: 'https://jsonfeed.org/version/1.1', items }, 'https://feeds.example/').feed
    .items;

describe('the standing of a report', () => {
  it.each<[Report, string]>([
    [{ status: 'closed' }, 'answered'],
    [{ status: 'CLOSED' }, 'answered'],
    [{ status: 'Open' }, 'unanswered'],
    [{ status: 'referred' }, 'unknown'],
    [{ status: 'referred', stage: 'closed' }, 'unknown'],
    [{ status: 'open', stage: 'closed' }, 'unanswered'],
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
  const items = itemsOf([
    { id: 'story', title: '报道' },
    { id: 'a', tags: ['x'], _laoshan: { report: { status: 'open' } } },
    { id: 'b b', tags: ['x', 'y'], _laoshan: { report: { status: 'closed' } } },
    { id: 'c', _laoshan: { report: { status: 'elsewhere' } } },
  ]);
  const ids = (found: readonly { id: string }[] | undefined) => found?.map(({ id }) => id);

  it('are all of them, or those with a tag', () => {
    expect(ids(select(items, '', null))).toEqual(['a', 'b b', 'c']);
    expect(ids(select(items, '', 'x'))).toEqual(['a', 'b b']);
    expect(ids(select(items, '', 'y'))).toEqual(['b b']);
  });

  it('are nothing where none fits', () => {
    expect(select(items, '', 'z')).toBeUndefined();
    expect(select([], '', null)).toBeUndefined();
  });

  it('are the one that the fragment names, decoded if need be', () => {
    expect(ids(select(items, 'a', 'y'))).toEqual(['a']);
    expect(ids(select(items, 'b%20b', null))).toEqual(['b b']);
  });

  it.each(['story', 'missing', '%E4%A'])('have no item for %s', (fragment) => {
    expect(() => select(items, fragment, null)).toThrow('no-item');
  });

  it('are told apart by their standing', () => {
    const reports = select(items, '', null) ?? [];
    expect(ids(matching(reports, 'all'))).toEqual(['a', 'b b', 'c']);
    expect(ids(matching(reports, 'answered'))).toEqual(['b b']);
    expect(ids(matching(reports, 'unanswered'))).toEqual(['a']);
    expect(ids(matching(reports, 'unknown'))).toEqual(['c']);
  });
});

describe('the counts', () => {
  it('read as drawn, thousands grouped', () => {
    expect(shownText(20, 1340, zhCN)).toBe('显示20件，共1,340件');
    expect(shownText(20, 1340, en)).toBe('20 of 1,340 shown');
  });
});

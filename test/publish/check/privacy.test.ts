import { describe, expect, it } from 'vitest';
import { check } from '../../../src/publish/index.js';
import { feedWith, found, report } from './feeds.js';

/** What is found to be private, as `kind path`. */
const told = (feed: unknown): string[] =>
  found(feed).flatMap((finding) =>
    finding.code === 'private' ? `${finding.facts.kind} ${finding.path}` : [],
  );

describe('the privacy gate', () => {
  it.each([
    ['phone items[0].summary', feedWith({ summary: '请致电13800138000。' })],
    [
      'phone items[0].content_html',
      feedWith({ content_html: '<p>请致电138<b>0013</b>8000。</p>' }),
    ],
    [
      'email items[0]._laoshan.report.notes[0].description',
      feedWith({}, report({ notes: [{ description: '已回复 li@sample.example' }] })),
    ],
    ['name items[0]._laoshan.caption', feedWith({}, { caption: '市民李小红在桥上' })],
    [
      'name items[0].authors[0].comment',
      feedWith({ authors: [{ name: '样例社', comment: '市民李小红' }] }),
    ],
    ['phone items[0].other[0].deep', feedWith({ other: [{ deep: '13800138000' }] })],
    ['phone items[0].other', feedWith({ other: 13800138000 })],
    ['phone items[0].url', feedWith({ url: 'tel:13800138000' })],
    ['phone items[0].url', feedWith({ url: 'https://town.example/?phone=13800138000' })],
    ['email home_page_url', feedWith({}, {}, { home_page_url: 'mailto:li@sample.example' })],
    ['phone description', feedWith({}, {}, { description: '请致电13800138000。' })],
  ])('finds %s', (expected, feed) => {
    expect(told(feed)).toEqual([expected]);
  });

  it.each([
    ['figures', feedWith({}, { stat: { value: 13800138000, target: '13900139000' } })],
    ['who signs', feedWith({ authors: [{ name: '李小红女士' }] })],
    [
      'public telephones',
      feedWith(
        { summary: '请致电0532-8899 0011。' },
        {},
        { _laoshan: { public_phones: ['0532-88990011'] } },
      ),
    ],
    [
      'addresses of stories',
      feedWith({ url: 'https://town.example/2022/0715/6225123412341234.html' }),
    ],
  ])('lets %s pass', (_, feed) => {
    expect(told(feed)).toEqual([]);
  });

  it('looks for who is named in one text in all others of the item, those before too', () => {
    const feed = feedWith({ title: '李小红说桥通了', summary: '样例镇市民李小红反映。' });
    expect(told(feed)).toEqual(['name items[0].title', 'name items[0].summary']);
  });

  it('tells nothing of what it finds, not of a key either', () => {
    const feed = feedWith(
      { id: '13800138000 ', '13800138000': 1, url: 'https://town.example/a' },
      { items: ['市民李小红'] },
    );
    const findings = JSON.stringify(found(feed));
    expect(findings).toContain('"code":"unknown-id"');
    expect(findings).toContain('"code":"private"');
    expect(findings).not.toMatch(/13800138000|小红/);
  });

  it('finds its place behind escapes, and hides all of it', () => {
    const text = String.raw`{"version":"https://jsonfeed.org/version/1","items":[{"id":"a","title":"\u6837\u4f8b\n\"请\"电1380013\u0038000。"}]}`;
    const { findings, hidden } = check(text);
    const [finding] = findings.filter(({ code }) => code === 'private');
    expect(text.slice(Number(finding?.column) - 1)).toMatch(/^1380013/);
    expect(hidden.map(({ start, end }) => text.slice(start, end))).toEqual([
      String.raw`1380013\u0038000`,
    ]);
  });
});

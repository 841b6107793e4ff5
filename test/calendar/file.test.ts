import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOf, nameOf } from '../../src/calendar/file.js';
import { parse } from '../../src/feed/index.js';
import { zhCN } from '../../src/messages/zh-CN.js';
import { contest, feedOf } from '../presenter/event.js';

const PAGE = 'https://news.example/page.html';

function made(arena: object, more: object = {}): string | undefined {
  const { feed } = parse({ ...feedOf({ show: arena }), ...more }, PAGE);
  const [item] = feed.items;
  return item && fileOf({ feed, item }, zhCN, PAGE, 0);
}

describe('the calendar file', () => {
  it('has ids that do not change with the page where the feed says where it is', () => {
    const feed_url = 'https://news.example/feed.json';
    expect(made(contest, { feed_url })).toContain(`UID:${feed_url}#show\r\n`);
    expect(made(contest)).toContain(`UID:${PAGE}#show\r\n`);
  });

  it('is none for an event without a year', () => {
    expect(made({ speakers: [] })).toBeUndefined();
  });
});

describe('the name of the file', () => {
  it.each([
    ['样例擂台：四个社区，一年的账', '样例擂台 四个社区 一年的账.ics'],
    ['../../etc/passwd', 'etc passwd.ics'],
    ['a\u202egnp.exe', 'a gnp exe.ics'],
    ['？', '活动.ics'],
    [undefined, '活动.ics'],
  ])('of %s is %s', (title, name) => {
    expect(nameOf(title, '活动')).toBe(name);
  });

  it('is one file, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const name = nameOf(title, 'event');
        expect(name).toMatch(/^[^/\\:*?"<>|\p{Cc}]{1,80}\.ics$/u);
        expect([...name].length).toBeLessThanOrEqual(64);
      }),
    );
  });
});

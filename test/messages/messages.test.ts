import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en.js';
import { type ErrorFacts, errorSentence, messagesFor } from '../../src/messages/index.js';
import { zhCN } from '../../src/messages/zh-CN.js';

const LANGUAGES = [zhCN, en];
const CODES = [
  'network',
  'timeout',
  'http',
  'not-json',
  'not-a-feed',
  'no-item',
  'too-large',
  'blocked',
  'bad-address',
] as const;

function keys(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) => keys(inner, `${path}.${key}`));
}

describe('messagesFor', () => {
  it.each(['zh', 'zh-CN', 'ZH-cn', 'zh-Hans', 'zh-TW'])('gives Chinese for %s', (locale) => {
    expect(messagesFor(locale)).toBe(zhCN);
  });

  it.each(['en', 'en-IN', 'fr', 'zha', '', 'auto'])('gives English for %j', (locale) => {
    expect(messagesFor(locale)).toBe(en);
  });
});

describe('the two languages', () => {
  it('have the same keys', () => {
    expect(keys(en).sort()).toEqual(keys(zhCN).sort());
  });

  it('name their own locale', () => {
    expect([zhCN.locale, en.locale]).toEqual(['zh-CN', 'en']);
  });

  it('list scales from the largest, as shortening needs', () => {
    for (const { number } of LANGUAGES) {
      const powers = number.scales.map(({ power }) => power);
      expect(powers).toEqual([...powers].sort((a, b) => b - a));
    }
  });

  it('share no word by mistake: English has no Han character, Chinese no lone English sentence', () => {
    const said = (messages: typeof zhCN) =>
      CODES.map((code) => errorSentence(messages, code, { tag: 't', src: 's' })).join('');
    expect(said(en)).not.toMatch(/\p{Script=Han}/u);
    for (const code of CODES) {
      expect(errorSentence(zhCN, code, { tag: 't', src: 's' })).toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('error sentences', () => {
  const facts = fc.record(
    {
      tag: fc.constantFrom('laoshan-stat', 'laoshan-article'),
      src: fc.webUrl(),
      status: fc.constantFrom(404, 500),
      id: fc.constantFrom('', 'removed-stock', '$&'),
      limit: fc.constant(1048576),
    },
    { requiredKeys: ['tag', 'src'] },
  );

  it('name the tag and the address, in one sentence, and print nothing missing', () => {
    fc.assert(
      fc.property(
        facts,
        fc.constantFrom(...CODES),
        fc.constantFrom(...LANGUAGES),
        (raw, code, m) => {
          const given: ErrorFacts = raw;
          const sentence = errorSentence(m, code, given);
          expect(sentence.startsWith(`<${given.tag}> `)).toBe(true);
          expect(sentence).toContain(given.src);
          expect(sentence).not.toMatch(/undefined|null|NaN|[{}]/);
          expect(sentence.replace(given.src, '')).toMatch(/^[^。]*(。|[^.。]\.)$/);
        },
      ),
    );
  });

  it('say for no-item which of three things is missing', () => {
    for (const words of LANGUAGES) {
      const tag = 'laoshan-stat';
      const noFeed = errorSentence(words, 'no-item', { tag, src: '', id: 'x' });
      const noId = errorSentence(words, 'no-item', { tag, src: 'feed.json' });
      const lacking = errorSentence(words, 'no-item', { tag, src: 'feed.json', id: 'x-1' });
      expect(noFeed).toContain('data-laoshan');
      expect(noId).toContain('#id');
      expect(noId).toContain('feed.json');
      expect(lacking).toContain('x-1');
      expect(lacking).toContain('feed.json');
    }
  });

  it('carry the status and the limit', () => {
    for (const words of LANGUAGES) {
      expect(errorSentence(words, 'http', { tag: 't', src: 's', status: 503 })).toContain('503');
      expect(errorSentence(words, 'too-large', { tag: 't', src: 's', limit: 2048 })).toContain(
        '2048',
      );
    }
  });
});

describe('console lines', () => {
  it('name every path, and both versions', () => {
    for (const { console: lines } of LANGUAGES) {
      const problems = lines.problems('laoshan-stat', 'feed.json', 2, ['items[3].url', 'title']);
      for (const word of ['laoshan-stat', 'feed.json', '2', 'items[3].url', 'title']) {
        expect(problems).toContain(word);
      }
      const twice = lines.alreadyDefined(['laoshan-stat', 'laoshan-article'], '0.9.0', '1.0.0');
      for (const word of ['laoshan-stat', 'laoshan-article', '0.9.0', '1.0.0']) {
        expect(twice).toContain(word);
      }
      expect(lines.alreadyDefined(['laoshan-stat'], '', '1.0.0')).not.toMatch(/ {2}|undefined/);
    }
  });
});

describe('set phrases', () => {
  it('read as drawn', () => {
    expect(zhCN.state.stale('3小时前', '7月15日 10:00')).toBe(
      '暂未取得新数据，以上内容取自 7月15日 10:00（3小时前）',
    );
    expect(en.state.stale('3 hours ago', '15 July, 10:00')).toBe(
      'Could not be updated; this is from 15 July, 10:00 (3 hours ago)',
    );
    expect(zhCN.stat.source).toBe('来源：');
    expect(en.stat.source).toBe('Source: ');
  });
});

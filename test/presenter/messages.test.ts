import { describe, expect, it } from 'vitest';
import { calendarWords } from '../../src/calendar/messages.js';
import { en } from '../../src/messages/en.js';
import { zhCN } from '../../src/messages/zh-CN.js';
import { presenterWords } from '../../src/presenter/messages.js';

/** Every word of a table, those that are made of something too. */
function said(value: unknown): readonly string[] {
  if (typeof value === 'function') return [String(value('1', ['2'])), String(value('1', []))];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(said);
  return [String(value)];
}

const keys = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => keys(inner, `${path}.${key}`))
    : [path];

describe.each([
  ['presenter', presenterWords],
  ['calendar', calendarWords],
])('the words of the %s', (_name, words) => {
  it('are the same ones in both languages', () => {
    expect(keys(words(en)).sort()).toEqual(keys(words(zhCN)).sort());
  });

  it('are Chinese in Chinese and not in English, and none is missing', () => {
    expect(said(words(en)).join('\n')).not.toMatch(/\p{Script=Han}|undefined|null/u);
    expect(said(words(zhCN)).join('\n')).not.toMatch(/undefined|null/);
    const chinese = said(words(zhCN)).filter((text) => /[a-z]{2,}/i.test(text));
    // Names of keys are printed on them.
    expect(chinese.filter((text) => !/Esc/.test(text))).toEqual([]);
  });
});

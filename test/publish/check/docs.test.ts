import { describe, expect, it } from 'vitest';
import { commandWordsFor } from '../../../src/messages/command/index.js';
import { SEVERITIES } from '../../../src/publish/index.js';
import { codes, read, rows, section } from '../../tree/markdown.js';

const doc = read('docs/publishing.md');
const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

/** Of a text that leaves some to feed.md, these. */
const leftOf = (text: string): string[] =>
  Array.from(text.matchAll(/what (?:\[feed\.md\]\S+|feed\.md) says of ([^.]*)\./g)).flatMap(
    ([, list = '']) => codes(list),
  );

/** Those of the section's table, and those that it leaves to feed.md. */
function codesUnder(heading: string): string[] {
  const text = section(doc, heading);
  return sorted([...rows(text).flatMap(([code = '']) => codes(code)), ...leftOf(text)]);
}

describe('docs/publishing.md', () => {
  it.each([
    ['Errors', 'error'],
    ['Warnings', 'warning'],
    ['Advice', 'advice'],
  ])('has every code under %s', (heading, severity) => {
    const all = Object.entries(SEVERITIES).filter(([, each]) => each === severity);
    expect(codesUnder(heading)).toEqual(sorted(all.map(([code]) => code)));
  });

  it('leaves to feed.md what that has', () => {
    const problems = section(read('docs/feed.md'), 'Problems');
    const left = leftOf(doc);
    expect(left.length).toBeGreaterThan(15);
    for (const code of left) expect(problems).toContain(`| \`${code}\` |`);
  });
});

describe('the words of check', () => {
  it.each(['zh-CN', 'en'])('are there in %s for every code and no other', (language) => {
    const { sentences } = commandWordsFor(language).check;
    expect(sorted(Object.keys(sentences))).toEqual(sorted(Object.keys(SEVERITIES)));
  });
});

import { describe, expect, it } from 'vitest';
import { Frames } from '../../../src/publish/check/index.js';

const frame = (text: string, line: number, column: number, hidden: [number, number][] = []) => {
  const spans = hidden.map(([start, end]) => ({ start, end }));
  const { lines, number, caret } = new Frames(text, spans).at({ line, column });
  return { number, caret, lines: lines.map(({ text }) => text) };
};

describe('a frame', () => {
  it('has the line before and the line after, where there are', () => {
    const text = 'a\nb\r\nc\rd';
    expect(frame(text, 1, 1)).toEqual({ number: 1, caret: 0, lines: ['a', 'b'] });
    expect(frame(text, 3, 1)).toEqual({ number: 3, caret: 0, lines: ['b', 'c', 'd'] });
    expect(frame(text, 4, 2)).toEqual({ number: 4, caret: 1, lines: ['c', 'd'] });
    expect(frame('', 1, 1)).toEqual({ number: 1, caret: 0, lines: [''] });
  });

  it('sets the caret by columns: a tab is two, a Chinese character and an emoji are two, a mark none', () => {
    expect(frame('\t"桥😀e\u0301": x', 1, 10)).toEqual({
      number: 1,
      caret: 10,
      lines: ['  "桥😀e\u0301": x'],
    });
  });

  it('cuts a long line around the caret, never through a character', () => {
    const text = '😀'.repeat(100);
    const { lines, caret } = frame(text, 1, 101);
    expect(lines).toEqual([`…${'😀'.repeat(18)}${'😀'.repeat(17)}…`]);
    expect(caret).toBe(37);
    expect(frame(`${'a'.repeat(200)}\nb`, 2, 1).lines[0]).toBe(`${'a'.repeat(71)}…`);
  });

  it('shows nothing that would move the cursor, and nothing private', () => {
    expect(frame('a\u001b[31m\u202eb\u2028', 1, 1).lines).toEqual(['a\ufffd[31m\ufffdb\ufffd']);
    expect(
      frame('市民李小红反映\n13800138000', 1, 4, [
        [3, 5],
        [8, 19],
      ]),
    ).toEqual({
      number: 1,
      caret: 6,
      lines: ['市民李████反映', '███████████'],
    });
  });
});

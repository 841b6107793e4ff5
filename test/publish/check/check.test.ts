import { describe, expect, it } from 'vitest';
import { check } from '../../../src/publish/index.js';
import { feedWith, found, itemWith, told } from './feeds.js';

const REQUEST = {
  service_request_id: 1,
  requested_datetime: '2022-07-15T09:30:00Z',
  description: 'The lamp is out.',
};

describe('a text that is no feed', () => {
  it.each([
    ['', 'empty', 1, 1],
    ['\n<!doctype html>', 'page', 2, 1],
    ['{"a": <b>}', 'other', 1, 7],
    ['{"version": "https://jsonfeed.org/version/1.1",\n"items": [{"id": "a"', 'end', 2, 21],
    ['{"title": "样例\n镇"}', 'break', 1, 14],
    ['{"title": "样例"镇"一日"}', 'inner', 1, 15],
    ['{"title": "样例"，"items": []}', 'wide', 1, 15],
    ['{“title”: 1}', 'wide', 1, 2],
    ["{'title': 1}", 'quote', 1, 2],
    ['{"title": 1} // 样例', 'comment', 1, 14],
    ['{\n  "items": [1, 2, ]\n}', 'trailing', 2, 19],
    ['{"a": 1 "b": 2}', 'missing', 1, 9],
    ['[{} {}]', 'missing', 1, 5],
    ['{"a": NaN}', 'other', 1, 7],
    ['{"a": ]}', 'other', 1, 7],
  ])('%j: %s', (text, fault, line, column) => {
    expect(check(text).findings).toMatchObject([
      { code: 'bad-json', severity: 'error', path: '', line, column, facts: { fault } },
    ]);
  });

  it.each([
    'null',
    '3',
    '"https://jsonfeed.org/version/1.1"',
    '{}',
    '{"version": "2", "items": []}',
  ])('%s: not-a-feed', (text) => {
    expect(check(text).findings).toMatchObject([{ code: 'not-a-feed', line: 1, column: 1 }]);
  });

  it('is none for having no items yet', () => {
    expect(told({ ...feedWith(), items: [] })).toEqual([]);
  });
});

describe('places', () => {
  it('are those of the file, also where the same key stands elsewhere', () => {
    const feed = feedWith(
      { date_modified: 'soon' },
      {},
      { items: [itemWith('b', { language: 3 })] },
    );
    expect(found(feed)).toMatchObject([
      { code: 'bad-date', path: 'items[0].date_modified', line: 11, column: 24 },
      {
        code: 'wrong-type',
        path: 'items[1].language',
        line: 19,
        column: 19,
        facts: { expected: 'text' },
      },
    ]);
  });

  it('of what is missing are those of what lacks it', () => {
    const [finding] = found({ ...feedWith(), items: [{ title: '样例' }] });
    expect(finding).toMatchObject({ code: 'missing', path: 'items[0].id', line: 6, column: 5 });
  });

  it('of what a key is wrong in are those of the key', () => {
    const text = '{"version":"https://jsonfeed.org/version/1","13800138000":1,"items":[]}';
    const start = text.indexOf('13800138000');
    const { findings, hidden } = check(text);
    expect(findings.filter(({ code }) => code === 'private')).toMatchObject([
      { column: start + 1 },
    ]);
    expect(hidden).toEqual([{ start, end: start + 11 }]);
  });

  it('tell a repeated key', () => {
    const text = JSON.stringify(feedWith()).replace('"title":', '"title":"另一个","title":');
    expect(check(text).findings).toMatchObject([{ code: 'repeated-key', path: 'title' }]);
  });
});

describe('what should stand there', () => {
  it.each([
    ['tags', '样例', 'list'],
    ['tags', [3], 'text'],
    ['_laoshan', 3, 'object'],
    ['_laoshan', { arena: { revealed: 'yes' } }, 'boolean'],
    ['_laoshan', { stat: { rank: { position: '2' } } }, 'number'],
    ['_laoshan', { stat: { target: [] } }, 'numberOrText'],
  ])('of %s %j is told: %s', (key, value, expected) => {
    const feed = { ...feedWith(), items: [{ id: 'a', [key]: value }] };
    expect(found(feed)).toContainEqual(
      expect.objectContaining({ code: 'wrong-type', facts: { expected } }),
    );
  });

  it('is told of a word', () => {
    const feed = feedWith({}, { report: { satisfaction: 'happy' } });
    expect(found(feed)).toContainEqual(
      expect.objectContaining({ facts: { allowed: ['satisfied', 'unsatisfied'] } }),
    );
  });
});

describe('Open311', () => {
  const wrong = {
    ...REQUEST,
    service_request_id: 2,
    updated_datetime: 'soon',
    phone: '13800138000',
  };

  it.each([
    ['', [REQUEST, wrong], '[1]'],
    ['in a wrapper', { service_requests: [REQUEST, wrong] }, 'service_requests[1]'],
    ['in two', { requests: [{ request: REQUEST }, { request: wrong }] }, 'requests[1].request'],
    ['in one that holds lists', [{ request: [REQUEST, wrong] }], '[0].request[1]'],
  ])('is checked %s where it stands', (_, answer, path) => {
    expect(told(answer)).toEqual([
      `bad-date ${path}.updated_datetime`,
      `contact ${path}.phone`,
      `private ${path}.phone`,
    ]);
  });

  it('may have what a feed may not', () => {
    expect(told([{ ...REQUEST, titel: 'x', requested_datetime: '2022-07-15 09:30' }])).toEqual([]);
  });
});

describe('the size', () => {
  const sized = (bytes: number) => {
    const text = JSON.stringify(feedWith({ other: '' }));
    const more = bytes - check(text).bytes;
    // Three bytes each in UTF-8, one sign that has four and one that has two.
    const filling = `${'桥'.repeat(Math.floor((more - 6) / 3))}😀é${'a'.repeat((more - 6) % 3)}`;
    return check(text.replace('"other":""', `"other":"${filling}"`));
  };

  it.each([
    [100_000, undefined],
    [100_001, 'large'],
    [240_000, 'large'],
    [250_001, 'very-large'],
    [1_048_576, 'very-large'],
    [1_048_577, 'too-large'],
  ])('of %i bytes: %s', (bytes, code) => {
    const checked = sized(bytes);
    expect(checked.bytes).toBe(bytes);
    expect(checked.findings.map((finding) => finding.code)).toEqual(code ? [code] : []);
  });
});

describe('check', () => {
  it('counts what can be shown', () => {
    expect(check(JSON.stringify({ ...feedWith(), items: [itemWith('a'), {}, 3] })).items).toBe(1);
  });

  it('says that a browser would misread another encoding', () => {
    expect(told(feedWith(), { encoding: 'gb18030' })).toEqual(['not-utf-8 ']);
  });

  it('goes as deep as a file does, and tells each of thousands', () => {
    const deep = '['.repeat(40_000) + ']'.repeat(40_000);
    expect(
      check(JSON.stringify(feedWith()).replace('"title":', `"deep":${deep},"title":`)).findings,
    ).toEqual([]);
    const many = feedWith(
      {},
      { items: Array.from({ length: 1_000 }, (_, index) => `lost-${index}`) },
    );
    expect(found(many).length).toBe(1_000);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, type Finding } from '../../../src/publish/index.js';
import { mendsFor } from '../../../src/publish/mend/index.js';
import type { Json, RawFeed, RawObject } from '../../../src/publish/raw.js';

const NOW = Date.UTC(2022, 7, 1);

/** Nothing is found in it. */
const good: RawFeed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: '样例',
  feed_url: 'https://news.example/feed.json',
  items: [
    stat('trees', { value: 1020000, unit: '棵', quote: '种树102万棵' }),
    stat('benches', { value: 36, unit: '把', quote: '修好长椅36把' }),
    stat('lamps', { value: 4, unit: '把', quote: '另有4把' }),
    stat('all', { value: 40, unit: '把', computed: true, sum_of: ['benches', 'lamps'] }),
    stat('range', { min: 3, max: 5, unit: '天', quote: '3至5天' }),
    {
      id: 'park',
      title: '公园开门',
      content_text: '公园今天开门。',
      date_published: '2022-07-15T09:00:00+08:00',
      _laoshan: { items: ['trees'] },
    },
    {
      id: 'lamp',
      title: '路灯不亮',
      content_text: '门口的路灯不亮。',
      date_published: '2022-07-15T10:00:00+08:00',
      _laoshan: {
        report: { status: 'open', stage: 'received', description: '门口的路灯不亮。' },
      },
    },
    {
      id: 'contest',
      title: '擂台',
      content_text: '三人上台。',
      _laoshan: {
        arena: {
          revealed: false,
          speakers: [
            { id: 'a', name: '甲' },
            { id: 'b', name: '乙' },
          ],
        },
      },
    },
  ],
};

function stat(id: string, own: RawObject): RawObject {
  return {
    id,
    title: `样例${id}`,
    content_text: '一句话。',
    _laoshan: { source: { name: '样例报' }, stat: own },
  };
}

/** An item with some of its parts replaced; `undefined` takes one out. */
function item(id: string, change: (own: RawObject) => RawObject): (feed: RawFeed) => RawFeed {
  return (feed) => ({
    ...feed,
    items: feed.items.map((own) => (own['id'] === id ? change(own) : own)),
  });
}

const extended = (id: string, kind: string, own: RawObject) =>
  item(id, (whole) => {
    const extension = whole['_laoshan'] as RawObject;
    const part = extension[kind] as RawObject;
    return { ...whole, _laoshan: { ...extension, [kind]: { ...part, ...own } } };
  });

const field = (id: string, own: RawObject) => item(id, (whole) => ({ ...whole, ...own }));

interface Mistake {
  readonly make: (feed: RawFeed) => RawFeed;
  readonly code: Finding['code'];
  /** The mend that is tried, and what stands there after it. */
  readonly mend: string;
  readonly text?: string;
  readonly after?: (feed: RawFeed) => Json | undefined;
  readonly is?: Json | undefined;
}

const at =
  (id: string, ...path: string[]) =>
  (feed: RawFeed) =>
    path.reduce<Json | undefined>(
      (value, key) => (value as RawObject | undefined)?.[key],
      feed.items.find((each) => each['id'] === id),
    );

const MISTAKES: Readonly<Record<string, Mistake>> = {
  'a telephone in a text': {
    make: field('park', { content_text: '公园今天开门，电话13812345678。' }),
    code: 'private',
    mend: 'mask',
    text: '…天开门，电话号码已隐去。',
    after: at('park', 'content_text'),
    is: '公园今天开门，电话号码已隐去。',
  },
  'a telephone that is public': {
    make: field('park', { content_text: '公园今天开门，电话13812345678。' }),
    code: 'private',
    mend: 'public-phone',
    text: '13812345678',
    after: (feed) => (feed['_laoshan'] as RawObject)['public_phones'],
    is: ['13812345678'],
  },
  'a name that another text tells': {
    make: extended('lamp', 'report', {
      description: '市民李小明反映路灯不亮。',
      status_notes: '李小明已得到答复。',
    }),
    code: 'private',
    mend: 'mask',
  },
  'a telephone under a key of another program': {
    make: field('park', { _other: { tel: 13812345678 } }),
    code: 'private',
    mend: 'remove',
  },
  'who called': {
    make: extended('lamp', 'report', { phone: '号码' }),
    code: 'contact',
    mend: 'remove',
    after: at('lamp', '_laoshan', 'report', 'phone'),
    is: undefined,
  },
  'an id that is there before': {
    make: field('lamps', { id: 'benches' }),
    code: 'duplicate-id',
    mend: 'new-id',
    text: 'benches-2',
  },
  'an id in other capitals': {
    make: (feed) => field('park', { id: 'TREES' })(feed),
    code: 'similar-id',
    mend: 'new-id',
    text: 'TREES-2',
  },
  'an id with a space': {
    make: (feed) =>
      extended('all', 'stat', { sum_of: ['the benches', 'lamps'] })(
        field('benches', { id: 'the benches' })(feed),
      ),
    code: 'awkward-id',
    mend: 'new-id',
    text: 'the-benches',
    after: at('all', '_laoshan', 'stat', 'sum_of'),
    is: ['the-benches', 'lamps'],
  },
  'a key that is mistyped': {
    make: (feed) =>
      field('park', { datePublished: '2022-07-15' })(without('park', 'date_published')(feed)),
    code: 'unknown-key',
    mend: 'rename',
    text: 'date_published',
    after: at('park', 'date_published'),
    is: '2022-07-15',
  },
  'a word that is mistyped': {
    make: extended('lamp', 'report', { stage: 'recieved' }),
    code: 'unknown-value',
    mend: 'replace',
    text: 'received',
    after: at('lamp', '_laoshan', 'report', 'stage'),
    is: 'received',
  },
  'a word of ours in Chinese': {
    make: extended('lamp', 'report', { stage: '已受理' }),
    code: 'unknown-value',
    mend: 'replace',
    text: 'received',
  },
  'an id that is mistyped': {
    make: extended('all', 'stat', { sum_of: ['benchez', 'lamps'] }),
    code: 'unknown-id',
    mend: 'replace',
    text: 'benches',
  },
  'an id of nothing': {
    make: item('park', (own) => ({ ...own, _laoshan: { items: ['trees', 'x-y-z'] } })),
    code: 'unknown-id',
    mend: 'remove',
    after: at('park', '_laoshan', 'items'),
    is: ['trees'],
  },
  'a picture by http': {
    make: item('park', (own) => ({
      ...own,
      image: 'http://news.example/a.jpg',
      _laoshan: {
        items: ['trees'],
        image_alt: '门',
        credit: '资料图',
        image_width: 6,
        image_height: 4,
      },
    })),
    code: 'insecure-image',
    mend: 'replace',
    text: 'https://news.example/a.jpg',
  },
  'a figure of two kinds': {
    make: extended('benches', 'stat', { min: 30, max: 40 }),
    code: 'conflict',
    mend: 'remove',
  },
  'an item of two kinds': {
    make: item('benches', (own) => ({
      ...own,
      _laoshan: { ...(own['_laoshan'] as RawObject), tiers: { rows: [{ label: '甲', value: 1 }] } },
    })),
    code: 'conflict',
    mend: 'remove',
  },
  'a range that is turned around': {
    make: extended('range', 'stat', { min: 5, max: 3 }),
    code: 'bad-range',
    mend: 'swap',
    text: '3-5',
    after: at('range', '_laoshan', 'stat', 'min'),
    is: 3,
  },
  'a figure that is not that of the quote': {
    make: extended('trees', 'stat', { value: 1200000 }),
    code: 'figure-differs',
    mend: 'as-quoted',
    text: '1020000',
    after: at('trees', '_laoshan', 'stat', 'value'),
    is: 1_020_000,
  },
  'a figure in a unit of ten thousand': {
    make: extended('trees', 'stat', { value: 103, unit: '万棵' }),
    code: 'figure-differs',
    mend: 'as-quoted',
    text: '102',
  },
  'a figure whose quote has bounds': {
    make: extended('trees', 'stat', { quote: '种树超102万棵' }),
    code: 'figure-differs',
    mend: 'as-quoted',
    text: '1020000',
    after: at('trees', '_laoshan', 'stat', 'qualifier'),
    is: 'over',
  },
  'a sum that is none': {
    make: extended('all', 'stat', { value: 41 }),
    code: 'sum-differs',
    mend: 'as-total',
    text: '40',
    after: at('all', '_laoshan', 'stat', 'value'),
    is: 40,
  },
  'a number with a unit': {
    make: extended('trees', 'stat', { value: '102万' }),
    code: 'bad-number',
    mend: 'replace',
    text: '1020000',
  },
  'a date as it is said': {
    make: field('park', { date_published: '2022年7月15日' }),
    code: 'bad-date',
    mend: 'replace',
    text: '2022-07-15',
  },
  'a number where a text is wanted': {
    make: extended('trees', 'stat', { unit: 5 }),
    code: 'wrong-type',
    mend: 'replace',
    text: '5',
  },
  'a time without a zone': {
    make: field('park', { date_published: '2022-07-15 09:00' }),
    code: 'no-zone',
    mend: 'replace',
    text: '2022-07-15T09:00+08:00',
  },
  'a time zone that is none': {
    make: (feed) => ({ ...feed, _laoshan: { time_zone: 'Asia/Tsingtao' } }),
    code: 'bad-time-zone',
    mend: 'replace',
    text: 'Asia/Shanghai',
  },
  'scores that are not out': {
    make: extended('contest', 'arena', {
      speakers: [{ id: 'a', name: '甲', audience: 9 }],
    }),
    code: 'unrevealed',
    mend: 'remove',
  },
};

function without(id: string, key: string) {
  return item(id, ({ [key]: _, ...rest }) => rest);
}

const findingsOf = (feed: RawFeed) => check(JSON.stringify(feed), { now: NOW }).findings;
const keys = (findings: readonly Finding[]) => findings.map(({ code, path }) => `${code} ${path}`);

describe('a mend', () => {
  it('is not needed where nothing is found', () => {
    expect(keys(findingsOf(good))).toEqual([]);
  });

  it.each(Object.entries(MISTAKES))('takes away %s, and brings nothing', (_, mistake) => {
    const feed = mistake.make(good);
    const before = findingsOf(feed);
    const finding = before.find(({ code }) => code === mistake.code);
    if (!finding) throw new Error(`Not found: ${keys(before)}`);
    const mend = mendsFor(feed, finding).find(({ code }) => code === mistake.mend);
    if (!mend) throw new Error(`Not offered: ${mendsFor(feed, finding).map(({ code }) => code)}`);
    if (mistake.text !== undefined) expect(mend.facts.text).toBe(mistake.text);
    const mended = mend.apply(feed);
    const after = keys(findingsOf(mended));
    expect(after).not.toContain(`${finding.code} ${finding.path}`);
    expect(keys(before)).toEqual(expect.arrayContaining(after));
    if (mistake.after) expect(mistake.after(mended)).toEqual(mistake.is);
  });

  it('leaves the feed that it was found in as it is', () => {
    const feed = MISTAKES['a sum that is none']?.make(good) ?? good;
    const text = JSON.stringify(feed);
    for (const finding of findingsOf(feed))
      for (const mend of mendsFor(feed, finding)) mend.apply(feed);
    expect(JSON.stringify(feed)).toBe(text);
  });

  it('holds whatever other mistakes there are', () => {
    const some = fc.subarray(Object.values(MISTAKES), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(some, (mistakes) => {
        const feed = mistakes.reduce((each, { make }) => make(each), good);
        const before = findingsOf(feed);
        for (const finding of before)
          for (const mend of mendsFor(feed, finding)) {
            const after = keys(findingsOf(mend.apply(feed)));
            expect(after).not.toContain(`${finding.code} ${finding.path}`);
            // An id that is new to the feed makes others be found that one with the same id had hidden.
            if (mend.code !== 'new-id') expect(keys(before)).toEqual(expect.arrayContaining(after));
          }
      }),
      { numRuns: 30 },
    );
  });
});

describe('no mend is offered', () => {
  const offered = (make: (feed: RawFeed) => RawFeed) => {
    const feed = make(good);
    return findingsOf(feed).flatMap((finding) => mendsFor(feed, finding).map(({ code }) => code));
  };

  it('where the quote has two figures', () => {
    expect(
      offered(extended('trees', 'stat', { value: 37, quote: '种树102万棵、草12万棵' })),
    ).toEqual([]);
  });

  it('where the sum and the quote contradict each other', () => {
    expect(
      offered(extended('all', 'stat', { value: 41, computed: false, quote: '长椅41把' })),
    ).toEqual([]);
  });

  it('for a word that is like none', () => {
    expect(offered(extended('lamp', 'report', { stage: '?' }))).toEqual([]);
  });

  it('for what only a person can do', () => {
    expect(offered((feed) => ({ ...feed, title: '' }))).toEqual([]);
  });
});

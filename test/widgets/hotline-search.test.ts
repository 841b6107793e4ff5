import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Item, parse } from '../../src/feed/index.js';
import { folded, PIECE, SearchIndex, textOf } from '../../src/widgets/hotline/search.js';

const itemOf = (report: object, rest: object = {}) =>
  parse(
    {
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ id: 'a', ...rest, _laoshan: { report } }],
    },
    'https://feeds.example/',
  ).feed.items[0] as Item;
const titled = (title: string) => itemOf({}, { title });

function indexOf(items: readonly Item[], before?: SearchIndex) {
  const index = new SearchIndex(items, before);
  expect([...index.build()]).toEqual([]);
  return index;
}

const found = (titles: readonly string[], query: string) => {
  const hits = indexOf(titles.map(titled)).find(query);
  return hits && titles.filter((_, index) => hits[index]);
};

describe('a text and what is looked for in it', () => {
  it.each([
    ['ＡＢＣ１２３', 'abc123'],
    ['ｶﾞｽ', 'ガス'],
    ['Straße', 'STRASSE'],
    ['STRAẞE', 'strasse'],
    ['Łódź', 'lodz'],
    ['Ærø øst', 'aero OST'],
    ['œuvre', 'OEUVRE'],
    ['Đakovo đ', 'dakovo d'],
    ['Ǿ Þór ð ħ ŧ', 'o thor d h t'],
    ['ΟΔΟΣ', 'οδος'],
    ['İstanbul', 'istanbul'],
    ['Müller café', 'muller CAFE'],
    ['co\u00adop\u200b', 'coop'],
    ['行　人\n\t道', '行 人 道'],
    ['㎡ ① ﬁ', 'm2 1 fi'],
    ['  x  ', 'x'],
  ])('are the same in whatever width, case, accents and white space: %j, %j', (a, b) => {
    expect(folded(a)).toBe(folded(b));
  });

  it('are folded alike, whatever signs they are made of', () => {
    const own = [...'ÆŒØŁĐÐÞĦŦẞ'];
    const typed = ['AE', 'OE', 'O', 'L', 'D', 'D', 'TH', 'H', 'T', 'SS'];
    const bare = (text: string) =>
      Array.from(
        text
          .normalize('NFKD')
          .replace(/[\p{M}\p{Cf}]/gu, '')
          .toUpperCase(),
        (letter) => typed[own.indexOf(letter)] ?? letter,
      )
        .join('')
        .replace(/\s+/g, ' ')
        .trim();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(folded(text)).toBe(bare(text));
      }),
      { numRuns: 2_000 },
    );
    for (let code = 0; code <= 0xffff; code++) {
      const sign = String.fromCodePoint(code);
      if (folded(sign) !== bare(sign)) expect(folded(sign), code.toString(16)).toBe(bare(sign));
    }
  });

  it('stay as they are when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(folded(folded(text))).toBe(folded(text));
      }),
    );
  });
});

describe('a search', () => {
  it('finds Chinese by any part of it', () => {
    expect(found(['路灯不亮三天', '路边的灯', '垃圾'], '灯不')).toEqual(['路灯不亮三天']);
  });

  it('wants all of several words, in whatever order', () => {
    expect(found(['路灯 北站', '北站的灯', '路灯'], '北站  路灯')).toEqual(['路灯 北站']);
  });

  it('looks at title, words, place, answer and number, and at nothing else', () => {
    const item = itemOf(
      {
        service_request_id: 'N-1',
        description: '说的话',
        address: '某路',
        status_notes: '答的话',
        service_name: '服务',
        agency_responsible: '单位',
      },
      { title: '题', content_text: '全文', tags: ['标签'] },
    );
    expect(textOf(item)).toBe('题\n说的话\n某路\n答的话\nN-1');
    expect(textOf(itemOf({}, { content_text: '只有全文' }))).toBe('只有全文');
    expect(textOf(itemOf({}))).toBe('');
  });

  it('finds no word that begins in one field and ends in another', () => {
    const index = indexOf([itemOf({ description: '灯' }, { title: '路' })]);
    expect([...(index.find('路灯') ?? [])]).toEqual([0]);
  });

  it('is none without a word', () => {
    expect(found(['a'], ' \u0301 ')).toBeUndefined();
  });

  it('finds what folding and looking in each text finds, however the query has come about', () => {
    const words = fc.constantFrom('a', 'Ａb', 'abc', 'é', 'É B', '灯', '路灯', '', ' ', 'ß', 'SS');
    const texts = fc.array(fc.array(words, { maxLength: 4 }).map((each) => each.join('')));
    const queries = fc.array(fc.array(words, { maxLength: 3 }).map((each) => each.join(' ')));
    fc.assert(
      fc.property(texts, queries, (titles, typed) => {
        const index = indexOf(titles.map(titled));
        for (const query of typed) {
          const wanted = folded(query).split(' ').filter(Boolean);
          const hits = index.find(query);
          if (!wanted.length) {
            expect(hits).toBeUndefined();
            continue;
          }
          titles.forEach((title, at) => {
            expect(!!hits?.[at]).toBe(wanted.every((word) => folded(title).includes(word)));
          });
        }
      }),
    );
  });

  it('looks only where it has found something so far while the query grows', () => {
    // Each is folded in a piece of its own.
    const items = ['路灯', '垃圾', '路面'].map((title) =>
      itemOf({ description: '字'.repeat(PIECE) }, { title }),
    );
    const index = new SearchIndex(items);
    expect([...index.build()]).toHaveLength(2);
    const looked: string[] = [];
    const { indexOf: search } = String.prototype;
    String.prototype.indexOf = function (this: string, ...given) {
      looked.push(this.slice(0, 2));
      return search.apply(this, given);
    };
    const wordsOf = (query: string) => {
      looked.length = 0;
      index.find(query);
      return [...new Set(looked)];
    };
    try {
      expect(wordsOf('路')).toEqual(['路灯', '垃圾', '路面']);
      expect(wordsOf('路灯')).toEqual(['路灯', '路面']);
      expect(wordsOf('路灯 字')).toEqual(['路灯']);
      expect(wordsOf('路')).toEqual(['路灯', '垃圾', '路面']);
    } finally {
      String.prototype.indexOf = search;
    }
  });

  it('gives the very same answer to the same query', () => {
    const index = indexOf([titled('路灯')]);
    expect(index.find('路')).toBe(index.find('路'));
  });
});

describe('the index', () => {
  const items = Array.from({ length: 150 }, (_, id) => titled('字'.repeat(999) + (id % 10)));

  it('[P33] gives the page its turn every 50,000 characters, and answers when it is whole', () => {
    const index = new SearchIndex(items);
    const pieces = index.build();
    let turns = 0;
    while (!pieces.next().done) {
      turns++;
      expect(index.complete).toBe(false);
      expect(index.find('字')).toBeUndefined();
    }
    // Titles are cut after 1,000 characters, and each has a space behind it.
    expect(turns).toBe(Math.ceil(items.length / Math.ceil(PIECE / 1001)) - 1);
    expect(index.complete).toBe(true);
    expect([...(index.find('7') ?? [])].map((hit, at) => !!hit === (at % 10 === 7))).not.toContain(
      false,
    );
  });

  it('folds every text once, when the next page comes too', () => {
    const before = indexOf(items.slice(0, 3));
    const folds: number[] = [];
    const { normalize } = String.prototype;
    String.prototype.normalize = function (this: string, ...given: []) {
      folds.push(this.length);
      return normalize.apply(this, given);
    };
    try {
      const index = indexOf(items.slice(0, 5), before);
      expect(folds).toHaveLength(2);
      expect(index.find('2')).toEqual(Uint8Array.of(0, 0, 1, 0, 0));
      expect(index.find('3')).toEqual(Uint8Array.of(0, 0, 0, 1, 0));
      folds.length = 0;
      // Of three that were folded together, the last is another now.
      const changed = indexOf([...items.slice(0, 2), titled('x')] as Item[], before);
      expect(folds).toHaveLength(3);
      expect(changed.find('x')).toEqual(Uint8Array.of(0, 0, 1));
    } finally {
      String.prototype.normalize = normalize;
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockOf, type Item, parse } from '../../src/feed/index.js';
import { standingOf } from '../../src/items/report.js';
import { PIECE } from '../../src/items/score.js';
import { en } from '../../src/messages/en.js';
import { zhCN } from '../../src/messages/zh-CN.js';
import {
  ALL,
  type Choice,
  choiceText,
  FACETS,
  type Facet,
  narrows,
  valueText,
} from '../../src/widgets/hotline/choice.js';
import { MOST, optionsIn, sift } from '../../src/widgets/hotline/facets.js';
import { dailyClock, monthOf, periodsOf } from '../../src/widgets/hotline/periods.js';
import { dateOf, registerIn, standingsIn } from '../../src/widgets/hotline/register.js';
import { placesIn } from '../../src/widgets/hotline/sort.js';

const SHANGHAI = 'Asia/Shanghai';

interface Fields {
  readonly status?: string;
  readonly service_name?: string;
  readonly agency_responsible?: string;
  readonly requested_datetime?: string;
}

/** Items as the parser gives them, in the order given: none has a date of publication but by its own field. */
const itemsOf = (reports: readonly Fields[], rest: object = {}): readonly Item[] =>
  parse(
    {
      version: 'https://jsonfeed.org/version/1.1',
      items: reports.map((report, id) => ({ id: `${id}`, ...rest, _laoshan: { report } })),
    },
    'https://feeds.example/',
  ).feed.items;

/** The whole register. */
function registerOf(items: readonly Item[], zone = SHANGHAI) {
  const pieces = registerIn(items, zone);
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
  }
}

const valuesOf = (items: readonly Item[], facet: Facet) =>
  registerOf(items).columns[FACETS.indexOf(facet)]?.values;
const monthsOf = (dates: readonly string[], zone?: string) => {
  const { columns } = registerOf(
    itemsOf(dates.map((requested_datetime) => ({ requested_datetime }))),
    zone,
  );
  const [, , , periods] = columns;
  return dates.map((_, index) => periods?.values[periods.codes[index] ?? -1]);
};

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const without = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
const dates = fc
  .date({ min: new Date('2022-11-01'), max: new Date('2024-04-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const reports = fc.array(
  fc
    .record({
      status: maybe(fc.constantFrom('open', 'closed', 'Closed', 'elsewhere')),
      service_name: maybe(fc.constantFrom('路灯', '垃圾', '积水')),
      agency_responsible: maybe(fc.constantFrom('甲科', '乙科')),
      requested_datetime: maybe(dates),
    })
    .map(without),
  { maxLength: 30 },
);
const choices = fc.record({
  standing: maybe(fc.constantFrom('answered', 'unanswered', 'unknown')),
  service: maybe(fc.constantFrom('路灯', '垃圾', '积水', '', 'no such thing')),
  agency: maybe(fc.constantFrom('甲科', '')),
  period: maybe(fc.constantFrom('2023-01', '2024-03', '')),
  query: fc.constant(''),
  order: fc.constantFrom('feed', 'newest', 'oldest', 'open'),
}) as fc.Arbitrary<Choice>;

/** A facet of a case, worked out without the code under test. */
function naive(item: Item, facet: Facet): string {
  const { report = {} } = item._laoshan;
  if (facet === 'standing') return standingOf(report);
  if (facet === 'service') return report.service_name ?? '';
  if (facet === 'agency') return report.agency_responsible ?? '';
  if (!report.requested_datetime) return '';
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: SHANGHAI,
    year: 'numeric',
    month: '2-digit',
  });
  return format.format(new Date(report.requested_datetime)).slice(0, 7);
}

const fits = (item: Item, choice: Choice, left?: Facet) =>
  FACETS.every(
    (facet) =>
      facet === left || choice[facet] === undefined || choice[facet] === naive(item, facet),
  );

describe('what a choice finds', () => {
  it('is what a plain look at each case finds, and so are the counts of every facet', () => {
    fc.assert(
      fc.property(reports, choices, (fields, choice) => {
        const items = itemsOf(fields);
        const register = registerOf(items);
        const { found, counts } = sift(register, choice);
        const wanted = items.flatMap((item, index) => (fits(item, choice) ? index : []));
        expect(found).toEqual(wanted);
        FACETS.forEach((facet, column) => {
          register.columns[column]?.values.forEach((value, code) => {
            const shown = items.filter(
              (item) => fits(item, choice, facet) && naive(item, facet) === value,
            );
            expect(counts[column]?.[code], `${facet} ${value}`).toBe(shown.length);
          });
        });
      }),
    );
  });

  it('is in the order asked for, and leaves out what a search has not found', () => {
    const items = itemsOf([{ status: 'open' }, { status: 'closed' }, { status: 'open' }]);
    const places = Uint32Array.of(2, 1, 0);
    const choice = { ...ALL, standing: 'unanswered' };
    expect(sift(registerOf(items), choice, undefined, places).found).toEqual([2, 0]);
    const { found, counts } = sift(registerOf(items), choice, Uint8Array.of(1, 1, 0), places);
    expect(found).toEqual([0]);
    expect([...(counts[0] ?? [])]).toEqual([1, 1]);
  });

  it('by status alone needs no more than the standings', () => {
    const items = itemsOf([{ status: 'open' }, {}, { status: 'closed' }]);
    const register = standingsIn(items);
    expect(register.columns[0]?.values).toEqual(['unanswered', 'unknown', 'answered']);
    expect(sift(register, { ...ALL, standing: 'answered' }).found).toEqual([2]);
    expect(sift(register, { ...ALL, service: 'x' }).found).toEqual([0, 1, 2]);
  });
});

describe('the values to choose from', () => {
  const of = (name: keyof Fields, ...values: (string | undefined)[]) =>
    itemsOf(values.map((value) => without({ [name]: value })));

  it('begin with those of the most cases, then as the feed has them; what is not stated comes last', () => {
    const items = of('service_name', undefined, 'a', 'c', 'b', 'b', undefined, undefined, 'c');
    expect(valuesOf(items, 'service')).toEqual(['c', 'b', 'a', '']);
    expect(valuesOf(of('agency_responsible', 'a', undefined), 'agency')).toEqual(['a', '']);
    expect(valuesOf(of('agency_responsible', undefined), 'agency')).toEqual(['']);
  });

  it('may be named like what every object has', () => {
    expect(valuesOf(of('service_name', 'constructor', '__proto__'), 'service')).toEqual([
      'constructor',
      '__proto__',
    ]);
  });

  it('are months within two years, else years, the newest first and the undated last', () => {
    const months = of('requested_datetime', '2023-01-31', undefined, '2024-12-01', '2024-02-01');
    expect(valuesOf(months, 'period')).toEqual(['2024-12', '2024-02', '2023-01', '']);
    const years = of('requested_datetime', '2023-01-31', '2025-01-01', undefined, '2023-05-01');
    expect(valuesOf(years, 'period')).toEqual(['2025', '2023', '']);
    expect(valuesOf(of('requested_datetime', undefined), 'period')).toEqual(['']);
    expect(valuesOf([], 'period')).toEqual([]);
  });
});

describe('the month of a case', () => {
  it('begins in the feed’s zone, whatever zone the date is written in', () => {
    const dates = [
      '2024-02-29T15:59:59Z',
      '2024-02-29T16:00:00Z',
      '2024-03-01',
      '2024-02-29T23:59:59',
      '2024-03-01T00:00:00',
      '2024-02-29T11:59:59-04:00',
      '2024-02-29T12:00:00-04:00',
    ];
    expect(monthsOf(dates)).toEqual([
      '2024-02',
      '2024-03',
      '2024-03',
      '2024-02',
      '2024-03',
      '2024-02',
      '2024-03',
    ]);
    expect(monthsOf(dates.slice(0, 2), 'UTC')).toEqual(['2024-02', '2024-02']);
  });

  it('is by the date of publication where no other is stated, and by no other', () => {
    const [item] = itemsOf([{}], { date_published: '2024-03-05T00:00:00Z' });
    const [both] = itemsOf([{ requested_datetime: '2024-01-01' }], {
      date_published: '2024-03-05',
    });
    const [none] = itemsOf([{}], { date_modified: '2024-03-05' });
    expect([item, both, none].map((each) => each && dateOf(each))).toEqual([
      '2024-03-05T00:00:00Z',
      '2024-01-01',
      undefined,
    ]);
  });

  it('is none that a feed cannot write: the last hour of the year 9999 in the east', () => {
    expect(monthsOf(['9999-12-31T23:00:00Z'])).toEqual(['']);
  });

  it.each([SHANGHAI, 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'Africa/Monrovia'])(
    'comes of a clock that shows what the zone’s shows: %s',
    (zone) => {
      const clock = clockOf(zone);
      const daily = dailyClock(clock);
      const [min, max] = [Date.UTC(1940), Date.UTC(2030)];
      fc.assert(
        fc.property(fc.integer({ min: min / 1e3, max: max / 1e3 }), (seconds) => {
          expect(daily(seconds * 1e3)).toBe(clock(seconds * 1e3));
        }),
        { numRuns: 1_000 },
      );
    },
  );

  it('asks the zone’s clock twice for a day, however many cases it has', () => {
    let asked = 0;
    const daily = dailyClock((instant) => {
      asked++;
      return instant;
    });
    for (let hour = 0; hour < 24; hour++) daily(hour * 36e5);
    expect(asked).toBe(2);
  });

  it('is named by what the clock shows', () => {
    expect(monthOf(Date.UTC(2024, 1, 29, 23, 59, 59, 999))).toBe('2024-02');
    expect(monthOf(Date.UTC(2024, 2, 1))).toBe('2024-03');
    expect([Number.NaN, 9e15, -1e14].map(monthOf)).toEqual(['', '', '']);
  });

  it('gives way to the year where the first and the last are two years apart', () => {
    expect(periodsOf(['2023-01', '', '2024-12'])).toEqual(['2023-01', '', '2024-12']);
    expect(periodsOf(['2023-01', '', '2025-01'])).toEqual(['2023', '', '2025']);
    expect(periodsOf([''])).toEqual(['']);
  });
});

describe('the register', () => {
  const many = Array.from({ length: 2 * PIECE + 1 }, (_, id) => ({
    id: `${id}`,
    tags: [],
    authors: [],
    _laoshan: { report: { service_name: `${id % 3}`, requested_datetime: '2024-03-05' } },
  })) as readonly Item[];

  it('[P33] gives the page its turn every 2,000 cases, and has its first column from the first', () => {
    const pieces = [...registerIn(many, SHANGHAI)];
    // And before it puts services and agencies in order, of which there may be as many.
    expect(pieces).toHaveLength(2 + 2);
    for (const { columns, drafts, orders } of pieces) {
      expect(columns).toHaveLength(1);
      expect(columns[0]?.codes).toHaveLength(many.length);
      expect(drafts).toHaveLength(4);
      expect(drafts[1]?.values).toHaveLength(3);
      expect(orders).toEqual(['feed', 'oldest']);
    }
    expect(registerOf(many).columns).toHaveLength(4);
  });

  it('[P33] takes steps in proportion to the cases, though each has a service and an agency of its own', () => {
    const stepsFor = (length: number) => {
      const own = Array.from({ length }, (_, id) => ({
        ...many[0],
        _laoshan: { report: { service_name: `s${id}`, agency_responsible: `a${id}` } },
      })) as readonly Item[];
      let steps = 0;
      const { indexOf, sort } = Array.prototype;
      Array.prototype.indexOf = function (this: unknown[], ...given) {
        const at = indexOf.apply(this, given);
        steps += at < 0 ? this.length : at + 1;
        return at;
      };
      Array.prototype.sort = function (this: unknown[], compare = () => 0) {
        return sort.call(this, (a, b) => {
          steps++;
          return compare(a, b);
        });
      };
      try {
        const { columns } = registerOf(own);
        expect(columns[1]?.values).toHaveLength(length);
        expect(columns[2]?.values[columns[2].codes[length - 1] ?? -1]).toBe(`a${length - 1}`);
      } finally {
        Object.assign(Array.prototype, { indexOf, sort });
      }
      return steps;
    };
    expect(stepsFor(4_000) / stepsFor(1_000)).toBeLessThan(5);
  });

  it('reads a short list in one go', () => {
    expect([...registerIn(many.slice(0, PIECE), SHANGHAI)]).toEqual([]);
  });
});

describe('a list to choose from', () => {
  const values = Array.from({ length: MOST + 20 }, (_, code) => `v${code}`);
  const ones = new Uint32Array(MOST + 21).fill(1);

  it('has all values where they are few, those too that would show nothing', () => {
    const few = values.slice(0, MOST);
    const { options, more } = optionsIn(few, new Uint32Array(MOST));
    expect([options.map(({ value }) => value), more]).toEqual([few, 0]);
  });

  it('has the first hundred of many, and what is unstated, and says how many more there are', () => {
    const { options, more } = optionsIn([...values, ''], ones);
    expect(options.map(({ value }) => value)).toEqual([...values.slice(0, MOST), '']);
    expect(more).toBe(20);
  });

  it('has what is chosen at its end, in the data or not, and counts it once', () => {
    const { options, more } = optionsIn([...values, ''], ones, 'v110');
    expect(options.slice(-2)).toEqual([
      { value: '', count: 1 },
      { value: 'v110', count: 1 },
    ]);
    expect([options.length, more]).toEqual([MOST + 2, 19]);
    expect(optionsIn(values, ones, 'gone').options.at(-1)).toEqual({ value: 'gone', count: 0 });
    expect(optionsIn(values, ones, 'v3').options).toHaveLength(MOST);
  });

  it('has each of many in reach: those that other choices leave are in it', () => {
    const counts = new Uint32Array(MOST + 20);
    counts[115] = 2;
    expect(optionsIn(values, counts)).toEqual({ options: [{ value: 'v115', count: 2 }], more: 0 });
  });
});

describe('an order', () => {
  const idsIn = (fields: readonly Fields[], order: Choice['order']) => {
    const register = registerOf(itemsOf(fields));
    return [...(placesIn(register, order) ?? [])];
  };
  const cases = [
    { status: 'closed', requested_datetime: '2024-03-02' },
    { status: 'open' },
    { status: 'open', requested_datetime: '2024-03-03' },
    { status: 'open', requested_datetime: '2024-03-01T20:00:00Z' },
    { status: 'closed' },
    { status: 'closed', requested_datetime: '2024-03-02' },
  ];

  it('is the newest first, the oldest first, or those first that are open longest; the undated behind them', () => {
    expect(idsIn(cases, 'newest')).toEqual([2, 3, 0, 5, 1, 4]);
    expect(idsIn(cases, 'oldest')).toEqual([0, 5, 3, 2, 1, 4]);
    expect(idsIn(cases, 'open')).toEqual([3, 2, 1, 0, 4, 5]);
    expect(idsIn(cases, 'feed')).toEqual([]);
  });

  it('is stable, has every case once, and never puts a later one first', () => {
    fc.assert(
      fc.property(reports, fc.constantFrom('newest', 'oldest', 'open'), (fields, order) => {
        const register = registerOf(itemsOf(fields));
        const places = [...(placesIn(register, order) ?? [])];
        expect([...places].sort((a, b) => a - b)).toEqual(fields.map((_, index) => index));
        const at = (place: number) => -(register.newest[place] as number);
        const isOpen = (place: number) =>
          standingOf(register.items[place]?._laoshan.report) === 'unanswered';
        places.forEach((place, index) => {
          const before = places[index - 1];
          if (before === undefined) return;
          if (order === 'open' && (!isOpen(place) || !isOpen(before))) {
            expect(isOpen(place) && !isOpen(before)).toBe(false);
            if (!isOpen(place) && !isOpen(before)) expect(before).toBeLessThan(place);
            return;
          }
          const [earlier, later] = order === 'newest' ? [place, before] : [before, place];
          if (at(place) === -Infinity) {
            if (at(before) === -Infinity) expect(before).toBeLessThan(place);
          } else expect(at(earlier)).toBeLessThanOrEqual(at(later));
          if (at(place) === at(before)) expect(before).toBeLessThan(place);
        });
      }),
    );
  });

  it('is there to choose only where two cases are dated, by age only where a dated one is open', () => {
    const orders = (...fields: readonly Fields[]) => registerOf(itemsOf(fields)).orders;
    const [early, late] = ['2024-03-05', '2024-03-06'];
    expect(orders({ status: 'open', requested_datetime: early }, { status: 'open' })).toEqual([]);
    expect(orders({ requested_datetime: late }, { requested_datetime: early })).toEqual([
      'feed',
      'oldest',
    ]);
    expect(
      orders({ requested_datetime: early }, { status: 'open', requested_datetime: late }),
    ).toEqual(['feed', 'newest', 'oldest', 'open']);
    expect(orders({ requested_datetime: late }, {}, { requested_datetime: early })).toContain(
      'newest',
    );
  });
});

describe('a choice in words', () => {
  const choice: Choice = {
    standing: 'answered',
    service: '',
    agency: '甲科',
    period: '2024-03',
    query: ' 路灯 ',
    order: 'oldest',
  };

  it('names all that it asks for', () => {
    expect(choiceText(choice, zhCN)).toEqual([
      '已答复',
      '未注明',
      '甲科',
      '2024年3月',
      '“路灯”',
      '最早在前',
    ]);
    expect(choiceText(choice, en).slice(3)).toEqual(['March 2024', '“路灯”', 'Oldest first']);
  });

  it('is all of them where it asks for nothing', () => {
    expect(choiceText(ALL, zhCN)).toEqual(['全部']);
    expect(choiceText({ ...ALL, standing: undefined, query: ' ' }, en)).toEqual(['All']);
  });

  it('names years, what has no date, and as it stands what is none', () => {
    expect(['2024', '', 'x'].map((value) => valueText('period', value, zhCN))).toEqual([
      '2024年',
      '未注明日期',
      'x',
    ]);
  });

  it('narrows the list unless it only orders it', () => {
    expect(narrows(choice)).toBe(true);
    expect(narrows({ ...ALL, agency: '' })).toBe(true);
    expect(narrows({ ...ALL, query: ' 灯' })).toBe(true);
    expect(narrows({ ...ALL, query: ' ', order: 'open' })).toBe(false);
  });
});

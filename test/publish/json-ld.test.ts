import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf, parse } from '../../src/feed/index.js';
import { jsonLdOf, type Node, scriptText } from '../../src/publish/bake/json-ld.js';
import { type Attributes, lightOf, type Shown } from '../../src/publish/light/index.js';
import { mutated } from '../feed/arbitraries.js';
import { FEED_URL } from '../feed/feeds.js';
import { feed, feedWith, OPTIONS } from './light-feed.js';

/**
 * Of each type the properties that we may write, own and inherited, as https://schema.org/NewsArticle and the others list
 * them, with the types that each is expected to have.
 */
const TYPES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  ItemList: { itemListElement: ['ListItem'] },
  ListItem: { position: ['number'], item: ['NewsArticle'] },
  NewsArticle: {
    headline: ['string'],
    url: ['string'],
    image: ['string'],
    datePublished: ['string'],
    author: ['Person'],
    editor: ['Person'],
    contributor: ['Person'],
  },
  Event: {
    name: ['string'],
    startDate: ['string'],
    endDate: ['string'],
    url: ['string'],
    location: ['Place'],
    organizer: ['Organization'],
    performer: ['Person', 'Organization'],
  },
  Place: { name: ['string'] },
  Organization: { name: ['string'] },
  Person: { name: ['string'], jobTitle: ['string'], affiliation: ['Organization'] },
};

const typeOf = (value: unknown): string =>
  typeof value === 'object' ? String((value as Node)['@type']) : typeof value;

/** What of a node schema.org does not know. */
function complaintsOf(node: Node): readonly string[] {
  const { '@type': type, '@context': _context, '@graph': graph, ...properties } = node;
  if (graph) return (graph as readonly Node[]).flatMap(complaintsOf);
  const known = TYPES[String(type)];
  if (!known) return [`the type ${type}`];
  return Object.entries(properties).flatMap(([name, value]) => {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.flatMap((each) => [
      ...(known[name]?.includes(typeOf(each)) ? [] : [`${type}.${name} as ${typeOf(each)}`]),
      ...(each === '' ? [`an empty ${type}.${name}`] : []),
      ...(/^(?:url|image)$/.test(name) && !/^https?:\/\//.test(String(each)) ? [`${each}`] : []),
      ...(typeof each === 'object' ? complaintsOf(each as Node) : []),
    ]);
  });
}

const OF = { feed, base: 'https://town.example/news/page.html', addressOf: OPTIONS.addressOf };

type Tagged = readonly [tag: string, attributes?: Attributes, phrasing?: boolean];

/** What a page with these tags shows. */
const shownBy = (...tags: readonly Tagged[]) =>
  tags.flatMap(
    ([tag, attributes = {}, phrasing = false]) =>
      lightOf(`laoshan-${tag}`, attributes, feed, { ...OPTIONS, phrasing })?.shown ?? [],
  );

const showing = (own: typeof feed): readonly Shown[] =>
  own.items.map((item) => ({ kind: kindOf(item), item }));

const only = (...items: unknown[]) => {
  const own = feedWith(...items);
  return jsonLdOf(showing(own), { ...OF, feed: own });
};

describe('what search engines are told', () => {
  it('is the stories of the page as one list, each once', () => {
    const shown = shownBy(['article', { src: '#untitled' }], ['articles'], ['hotline'], ['stats']);
    expect(jsonLdOf(shown, OF)).toMatchInlineSnapshot(`
      {
        "@context": "https://schema.org",
        "@type": "ItemList",
        "itemListElement": [
          {
            "@type": "ListItem",
            "item": {
              "@type": "NewsArticle",
              "author": [
                {
                  "@type": "Person",
                  "name": "甲样例",
                },
              ],
              "contributor": [
                {
                  "@type": "Person",
                  "name": "乙样例",
                },
              ],
              "datePublished": "2024-03-05T09:30:00+08:00",
              "headline": "样例镇修好三座桥",
              "image": "https://town.example/feeds/illustrations/river-road.svg",
              "url": "https://town.example/story",
            },
            "position": 1,
          },
          {
            "@type": "ListItem",
            "item": {
              "@type": "NewsArticle",
              "author": [
                {
                  "@type": "Person",
                  "name": "样例报",
                },
              ],
              "headline": "A bridge opens. It is short.",
            },
            "position": 2,
          },
        ],
      }
    `);
  });

  it('is nothing of a page without stories and dated events', () => {
    expect(
      jsonLdOf(shownBy(['hotline'], ['stats'], ['tiers', { src: '#funnel' }]), OF),
    ).toBeUndefined();
    expect(jsonLdOf([], OF)).toBeUndefined();
  });

  it('is nothing that the page does not show', () => {
    const of = (...tag: Tagged) => JSON.stringify(jsonLdOf(shownBy(tag), OF));
    expect(of('article', { src: '#story' })).toContain('river-road.svg');
    expect(of('article', { src: '#story', layout: 'text' })).not.toContain('river-road.svg');
    expect(of('article', { src: '#story' }, true)).not.toMatch(/river-road|甲样例|2024/);
    expect(of('article', { src: '#story' })).not.toMatch(/一座上周/);
    expect(of('arena', {}, true)).not.toContain('丙样例');
  });

  it('claims nothing that was retracted', () => {
    expect(jsonLdOf(shownBy(['article', { src: '#withdrawn' }]), OF)).toBeUndefined();
  });

  it('has the day that a story shows, before the one of its publication', () => {
    const dated = { id: 'a', title: '样例', date_published: '2024-03-05T09:30:00' };
    const dateOf = (extension: object) => JSON.stringify(only({ ...dated, _laoshan: extension }));
    expect(dateOf({})).toContain('"datePublished":"2024-03-05T09:30:00+08:00"');
    expect(dateOf({ day: '2024-03-01' })).toContain('"datePublished":"2024-03-01"');
    expect(dateOf({ day: '--03-01' })).not.toContain('datePublished');
    expect(dateOf({ day: '2024-03' })).not.toContain('datePublished');
  });

  it('has an event with place, organiser and speakers in their order', () => {
    expect(jsonLdOf(shownBy(['arena', { view: 'scoreboard' }]), OF)).toMatchInlineSnapshot(`
      {
        "@context": "https://schema.org",
        "@type": "Event",
        "endDate": "2024-03-01T16:00:00+08:00",
        "location": {
          "@type": "Place",
          "name": "样例镇礼堂",
        },
        "name": "样例镇修桥擂台",
        "organizer": {
          "@type": "Organization",
          "name": "样例镇公所",
        },
        "performer": [
          {
            "@type": "Person",
            "affiliation": {
              "@type": "Organization",
              "name": "样例东村",
            },
            "jobTitle": "村主任",
            "name": "丙样例",
          },
          {
            "@type": "Organization",
            "name": "样例西村",
          },
        ],
        "startDate": "2024-03-01T14:00:00+08:00",
        "url": "https://town.example/contest",
      }
    `);
  });

  it.each([
    ['--07-15', undefined],
    ['2024-07', undefined],
    ['2024-07-15', '2024-07-15'],
  ])('has an event of %s as %s', (day, expected) => {
    const arena = { speakers: [{ id: 'a', name: '丙样例' }] };
    const { startDate, performer } =
      only({ id: 'e', title: '样例', _laoshan: { day, arena } }) ?? {};
    expect(startDate).toBe(expected);
    expect(performer).toEqual(expected && [{ '@type': 'Person', name: '丙样例' }]);
  });

  it('gives a time the offset of the feed’s zone on that day', () => {
    const event = (starts_at: string, time_zone: string) => {
      const raw = {
        version: 'https://jsonfeed.org/version/1.1',
        _laoshan: { time_zone },
        items: [{ id: 'e', title: 'Example', _laoshan: { arena: { starts_at } } }],
      };
      const own = parse(raw, FEED_URL).feed;
      const { startDate } = jsonLdOf(showing(own), { ...OF, feed: own }) ?? {};
      return startDate;
    };
    expect(event('2024-07-15T10:00', 'Europe/Berlin')).toBe('2024-07-15T10:00:00+02:00');
    expect(event('2024-01-15T10:00', 'Europe/Berlin')).toBe('2024-01-15T10:00:00+01:00');
    expect(event('2024-01-15T10:00', 'America/St_Johns')).toBe('2024-01-15T10:00:00-03:30');
    expect(event('2024-01-15T10:00Z', 'Europe/Berlin')).toBe('2024-01-15T10:00:00Z');
  });

  it('leaves out addresses that nobody knows', () => {
    const shown = shownBy(['article', { src: '#story' }]);
    const text = JSON.stringify(jsonLdOf(shown, { ...OF, base: undefined }));
    expect(text).toContain('样例镇修好三座桥');
    expect(text).not.toMatch(/"(?:url|image)"/);
    const absolute = { ...OF, base: undefined, addressOf: (url: string) => url };
    expect(JSON.stringify(jsonLdOf(shown, absolute))).toContain(
      '"url":"https://town.example/story"',
    );
  });

  it('uses the terms of schema.org alone, whatever the feed', () => {
    const whole = jsonLdOf(showing(feed), OF);
    expect(whole && complaintsOf(whole)).toEqual([]);
    expect(complaintsOf({ '@type': 'Event', titel: 'x', url: 'y' })).toHaveLength(2);
    fc.assert(
      fc.property(mutated, (raw) => {
        const own = parse(raw, FEED_URL).feed;
        const data = jsonLdOf(showing(own), { ...OF, feed: own, addressOf: (url) => url });
        expect(data ? complaintsOf(data) : []).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('its text', () => {
  it('can end no script, and is the same data', () => {
    const mean = '</script><!-- & \u2028\u2029 崂山 𠮷 "\\ ]]>';
    const data = { '@type': 'Thing', name: mean };
    expect(scriptText(data)).not.toMatch(/[<>&]|[^ -~]/);
    expect(JSON.parse(scriptText(data))).toEqual(data);
  });

  it('is so for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const text = scriptText({ name });
        expect(text).not.toMatch(/[<>&]|[^ -~]/);
        expect(JSON.parse(text)).toEqual({ name });
      }),
    );
  });
});

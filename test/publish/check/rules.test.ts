import { describe, expect, it } from 'vitest';
import { arena, feedWith, found, itemWith, report, stat, told } from './feeds.js';

const ITEM = 'items[0]';
const OWN = `${ITEM}._laoshan`;
const picture = { image: 'bridge.png' };
const described = { image_alt: '样例桥', credit: '样例社', image_width: 1200, image_height: 800 };
const [UUID, OTHER] = [
  '0b5e1c1e-52a4-4d3f-9c57-2f1d6a3b7c01',
  '0b5e1c1e-52a4-4d3f-9c57-2f1d6a3b7c02',
];
const items = (...ids: readonly string[]) => ({
  ...feedWith(),
  items: ids.map((id) => itemWith(id)),
});

describe('a feed in which all is well', () => {
  it.each([
    ['an article', feedWith(picture, described)],
    ['a figure', feedWith({}, stat(12))],
    ['one of ours', feedWith({}, { stat: { value: 3, computed: true } })],
    ['a report', feedWith({}, report({ requested_datetime: '2022-07-15T09:30:00+08:00' }))],
    ['a day', feedWith({ date_published: undefined }, { day: '--07-15' })],
    [
      'results that are out',
      feedWith(
        {},
        arena({ revealed: true, speakers: [{ id: 'a', audience: 3, result: { total: 9 } }] }),
      ),
    ],
    [
      'results of which nothing else is said',
      feedWith({}, arena({ speakers: [{ id: 'a', result: { total: 9 } }] })),
    ],
    ['an event ahead', feedWith({}, arena({ starts_at: '2031-07-15T09:30:00+08:00' }))],
    ['related items', feedWith({}, { items: ['other'] }, { items: [itemWith('other')] })],
    [
      'those of another page',
      feedWith({}, { items: ['other'] }, { next_url: 'https://town.example/2.json' }),
    ],
    [
      'a sum',
      feedWith({}, stat(12, { sum_of: ['other'] }), { items: [itemWith('other', {}, stat(12))] }),
    ],
    [
      'what is withdrawn',
      feedWith({}, { ...stat(13, { quote: '12处' }), retracted: { reason: '数据有误' } }),
    ],
    ['a key like one that is there', feedWith({ titles: '样例' })],
    ['keys of other tools', feedWith({ attachments: [], _other: { titel: 1 }, rating: 5 })],
    ['an archive', feedWith({}, stat(12, { as_of: '1949' }))],
    ['addresses as ids', items('https://town.example/%E6%A1%A5', 'https://town.example/lamp')],
    ['a time as an address', items('https://town.example/1657849200000.html')],
  ])('%s', (_, feed) => {
    expect(told(feed)).toEqual([]);
  });
});

describe('each rule finds its own and nothing else', () => {
  it.each([
    // What it says of itself.
    ['no-title ', feedWith({}, {}, { title: undefined })],
    ['no-feed-url ', feedWith({}, {}, { feed_url: undefined })],
    [`no-content ${ITEM}`, feedWith({ content_text: undefined })],
    [`no-date ${ITEM}`, feedWith({ date_published: undefined })],
    [`no-reason ${OWN}.retracted`, feedWith({}, { retracted: {} })],
    // Keys.
    [`unknown-key ${ITEM}.titel`, feedWith({ title: undefined, titel: '样例' })],
    [
      `unknown-key ${ITEM}.datePublished`,
      feedWith({ date_published: undefined, datePublished: '2022-07-15' }, { day: '2022' }),
    ],
    [`unknown-key ${OWN}.stat.qualifer`, feedWith({}, stat(12, { qualifer: 'over' }))],
    ['unknown-key _laoshann', feedWith({}, {}, { _laoshann: {} })],
    // Ids.
    ['unstable-id items[0].id', items('item-0', 'item-1', 'item-2')],
    ['unstable-id items[0].id', items('1', '2', '3')],
    ['unstable-id items[1].id', items('bridge', 'news-1657849200000', 'lamp')],
    ['random-id items[0].id', items(UUID, OTHER)],
    ['awkward-id items[0].id', items('样例 桥')],
    ['awkward-id items[0].id', items('a%20b')],
    ['similar-id items[1].id', items('Bridge', 'bridge')],
    ['similar-id items[1].id', items('桥1', '桥１')],
    ['duplicate-id items[1].id', items('bridge', 'bridge')],
    // Pictures.
    [`no-alt ${ITEM}.image`, feedWith(picture, { ...described, image_alt: '' })],
    [`no-credit ${ITEM}.image`, feedWith(picture, { ...described, credit: undefined })],
    [`no-dimensions ${ITEM}.image`, feedWith(picture, { ...described, image_height: undefined })],
    [`insecure-image ${ITEM}.image`, feedWith({ image: 'http://town.example/a.png' }, described)],
    [`wide-image ${OWN}.image_width`, feedWith(picture, { ...described, image_width: 4000 })],
    [
      `no-alt ${OWN}.report.photos[0].url`,
      feedWith({}, report({ photos: [{ url: 'a.png', credit: '样例社', width: 3, height: 2 }] })),
    ],
    [
      `no-alt ${OWN}.arena.speakers[0].image`,
      feedWith({}, arena({ speakers: [{ id: 'a', image: 'a.png' }] })),
    ],
    // Dates.
    [`odd-date ${ITEM}.date_published`, feedWith({ date_published: '2031-01-01' })],
    [`odd-date ${ITEM}.date_published`, feedWith({ date_published: '2031-01-01T08:00:00Z' })],
    [`odd-date ${ITEM}.date_published`, feedWith({ date_published: '1970-01-01' })],
    [
      `odd-date ${OWN}.corrections[0].date`,
      feedWith({}, { corrections: [{ text: '样例', date: '2031' }] }),
    ],
    [`no-zone ${ITEM}.date_published`, feedWith({ date_published: '2022-07-15T09:30' })],
    [`bad-date ${ITEM}.date_modified`, feedWith({ date_modified: '2022-02-30' })],
    // Relations.
    [`unknown-id ${OWN}.items[0]`, feedWith({}, { items: ['other'] })],
    [`unknown-id ${OWN}.stat.sum_of[0]`, feedWith({}, stat(12, { sum_of: ['other'] }))],
    [
      `no-stat ${OWN}.stat.sum_of[0]`,
      feedWith({}, stat(12, { sum_of: ['other'] }), { items: [itemWith('other')] }),
    ],
    [
      `unknown-id ${OWN}.tiers.rows[0].item`,
      feedWith({}, { tiers: { rows: [{ label: '样例', item: 'other' }] } }),
    ],
    [
      `unknown-id ${OWN}.arena.speakers[0].items[0]`,
      feedWith({}, arena({ speakers: [{ id: 'a', items: ['other'] }] })),
    ],
    [`unknown-id ${OWN}.arena.on_stage`, feedWith({}, arena({ on_stage: 'b' }))],
    [
      `unknown-id ${OWN}.arena.awards[0].speakers[1]`,
      feedWith({}, arena({ awards: [{ label: '样例奖', speakers: ['a', 'b'] }] })),
    ],
    // Figures.
    [`no-source ${OWN}.stat`, feedWith({}, { stat: { value: 12, unit: '处', quote: '12处' } })],
    [`no-quote ${OWN}.stat`, feedWith({}, stat(12, { quote: undefined }))],
    [`bad-number ${OWN}.stat.target`, feedWith({}, stat(12, { target: '1,000' }))],
    [`figure-differs ${OWN}.stat.value`, feedWith({}, stat(13, { quote: '12处' }))],
    [
      `figure-differs ${OWN}.stat.min`,
      feedWith({}, stat(undefined, { min: 1, max: 3, quote: '1至2处' })),
    ],
    [`figure-unclear ${OWN}.stat.quote`, feedWith({}, stat(12, { quote: '样例镇通车' }))],
    [
      `sum-differs ${OWN}.stat.value`,
      feedWith({}, stat(12, { sum_of: ['other'] }), { items: [itemWith('other', {}, stat(11))] }),
    ],
    [
      `sum-unclear ${OWN}.stat.sum_of`,
      feedWith({}, stat(12, { sum_of: ['other'] }), {
        items: [itemWith('other', {}, stat(12, { unit: '元', quote: '12元' }))],
      }),
    ],
    // What must not be public yet, or ever.
    [
      `unrevealed ${OWN}.arena.speakers[0].scores`,
      feedWith(
        {},
        arena({
          criteria: [{ id: 'c' }],
          speakers: [{ id: 'a', scores: [{ criterion: 'c', value: 3 }] }],
        }),
      ),
    ],
    [
      `unrevealed ${OWN}.arena.speakers[0].audience`,
      feedWith({}, arena({ speakers: [{ id: 'a', audience: 0 }] })),
    ],
    [
      `unrevealed ${OWN}.arena.speakers[0].result`,
      feedWith({}, arena({ revealed: false, speakers: [{ id: 'a', result: { total: 3 } }] })),
    ],
    [
      `unrevealed ${OWN}.arena.awards`,
      feedWith({}, arena({ revealed: false, awards: [{ label: '样例奖', speakers: ['a'] }] })),
    ],
    [`contact ${OWN}.report.first_name`, feedWith({}, report({ first_name: 'Sample' }))],
    [
      `contact ${OWN}.report.attributes.owner`,
      feedWith({}, report({ attributes: { owner: { name: 'Sample' } } })),
    ],
    [
      `contact ${OWN}.report.notes[0].device_id`,
      feedWith({}, report({ notes: [{ type: 'x', device_id: 7 }] })),
    ],
    // What `parse` finds.
    [`wrong-type ${ITEM}.tags`, feedWith({ tags: '样例' })],
    [`unknown-value ${OWN}.report.satisfaction`, feedWith({}, report({ satisfaction: 'happy' }))],
    [
      'bad-time-zone _laoshan.time_zone',
      feedWith({}, {}, { _laoshan: { time_zone: 'Asia/Sample' } }),
    ],
    ['bad-url home_page_url', feedWith({}, {}, { home_page_url: 'javascript:1' })],
  ])('%s', (expected, feed) => {
    expect(told(feed)).toEqual([expected]);
  });
});

describe('contact fields', () => {
  it('are no fault where they say nothing, and outside of reports', () => {
    expect(told(feedWith({ owner: 'x' }, report({ phone: null, email: ' ', owner: {} })))).toEqual(
      [],
    );
  });
});

describe('what was mistyped', () => {
  it('is told with what was meant, if anything is like it', () => {
    const others = { items: [itemWith('removed-stock')] };
    const related = (id: string) => feedWith({}, { items: [id] }, others);
    const facts = (id: string) => found(related(id)).map(({ facts }) => facts);
    expect(facts('removed-stocks')).toEqual([{ id: 'removed-stocks', meant: 'removed-stock' }]);
    expect(facts('removed_stock')).toEqual([{ id: 'removed_stock', meant: 'removed-stock' }]);
    expect(facts('something')).toEqual([{ id: 'something', meant: '' }]);
  });
});

describe('what is behind a broken entry of a list', () => {
  const speakers = [
    null,
    { id: 'a', audience: 3 },
    'broken',
    { id: 'b', items: [{}, 'bridge', 'nowhere'] },
  ];
  const photos = [7, { url: 'before.png', when: 'before', credit: '样例社', width: 3, height: 2 }];

  it.each([
    ['a speaker', arena({ speakers }), `unrevealed ${OWN}.arena.speakers[1].audience`],
    ['in a list within', arena({ speakers }), `unknown-id ${OWN}.arena.speakers[3].items[2]`],
    ['a photo', report({ photos }), `no-alt ${OWN}.report.photos[1].url`],
    ['an id', { items: [null, '', 'nowhere'] }, `unknown-id ${OWN}.items[2]`],
  ])('is told at its own place: %s', (_, extension, line) => {
    expect(told(feedWith({}, extension))).toContain(line);
  });
});

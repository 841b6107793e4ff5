import { describe, expect, it } from 'vitest';
import { complaintOf, isFeed, parse, piecesOf } from '../../src/feed/index.js';
import { PIECE } from '../../src/feed/limits.js';
import { codes, items, read, reportOf, REQUESTS_URL as URL_ } from './requests.js';

/** All that a talkative city says of a request. */
const WHOLE = {
  status: 'closed',
  status_notes: 'Sample outcome',
  service_name: 'Sample holes',
  service_code: 12,
  description: 'A hole in Sample Street.',
  agency_responsible: 'Sample Roads Office',
  requested_datetime: '2014-05-09T19:02:21-05:00',
  updated_datetime: '2015-10-10T10:15:40-05:00',
  expected_datetime: '2014-05-19T19:02:21-05:00',
  address: '0 W SAMPLE ST',
  lat: '41.74',
  long: '-87.65',
  media_url: ['https://x.example/1.jpg', 'https://x.example/2.jpg'],
  notes: ['opened', 'activity', 'closed'].map((type) => ({
    datetime: '2014-05-09T19:02:21-05:00',
    type,
    description: 'Sample step',
  })),
};

describe('the list', () => {
  const request = (id: unknown, fields = {}) => ({ service_request_id: id, ...fields });

  it('is in order of requested_datetime, newest first', () => {
    const raw = [
      request(1, { requested_datetime: '2022-07-14T23:00:00Z' }),
      // Read in the feed's zone: 22:30Z.
      request(2, { requested_datetime: '2022-07-15T06:30:00' }),
      request(3),
      request(4, { requested_datetime: '2022-07-15T06:45:00+08:00' }),
    ];
    expect(items(raw).map(({ id }) => id)).toEqual(['1', '4', '2', '3']);
  });

  it('of one id keeps the state that was updated last', () => {
    const raw = [
      request(7, { status: 'open', updated_datetime: '2022-07-10T08:00:00Z' }),
      request('7', { status: 'closed', updated_datetime: '2022-07-12T08:00:00Z' }),
      request(7, { status: 'open', updated_datetime: '2022-07-11T08:00:00Z' }),
    ];
    expect(items(raw)).toHaveLength(1);
    expect(reportOf(raw, '7').status).toBe('closed');
    expect(codes(raw)).toEqual([
      '[0].service_request_id duplicate-id',
      '[2].service_request_id duplicate-id',
    ]);
  });

  it('takes zone and language of a wrapper that says them', () => {
    const raw = {
      language: 'en',
      _laoshan: { time_zone: 'America/Chicago' },
      service_requests: [request(1)],
    };
    expect(read(raw).feed).toMatchObject({
      language: 'en',
      _laoshan: { time_zone: 'America/Chicago' },
    });
  });

  it('is shown for all that is said to be wrong with it', () => {
    expect(items({ errors: ['Slow today'], requests: [request(1)] })).toHaveLength(1);
    expect(read({ errors: [], requests: [] }).problems).toEqual([]);
  });

  it('is known by a date where its newest have no id yet', () => {
    const fresh = { token: 't', status: 'open', requested_datetime: '2022-07-14T23:00:00Z' };
    expect(items([fresh]).map(({ id }) => id)).toEqual(['t']);
  });

  it('may be empty, or a single request', () => {
    expect(read([])).toMatchObject({ feed: { items: [] }, problems: [] });
    expect(read({ service_requests: [] })).toMatchObject({ feed: { items: [] }, problems: [] });
    expect(items(request('lone')).map(({ id }) => id)).toEqual(['lone']);
    expect(items({ service_requests: { request: request('lone') } })).toHaveLength(1);
  });

  it.each([
    [{ requests: [{ request: request(1) }, { request: request(2) }, { request: request(3) }] }],
    [{ requests: { request: [request(1), request(2), request(3)] } }],
    [{ requests: [{ request: [request(1), request(2)] }, request(3), null] }],
    [[{ request: request(1) }, { request: request(2) }, { request: request(3) }]],
  ])('may be wrapped as a whole and each by itself: %j', (raw) => {
    expect(items(raw).map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  it('[P33] is made into items piece by piece, not all at once', () => {
    let made = 0;
    const requests = Array.from({ length: 5_000 }, (_, index) => ({
      get service_request_id() {
        made++;
        return index;
      },
      status: 'open',
    }));
    made = 0;
    const pieces = piecesOf(requests, URL_);
    const counts: number[] = [];
    for (let done = false; !done; ) {
      const before = made;
      done = Boolean(pieces.next().done);
      counts.push(made - before);
    }
    // The id is read for the item and for its report, and a few times to tell what the list is.
    expect(Math.max(...counts)).toBeLessThanOrEqual(PIECE);
    expect(counts.length).toBeGreaterThan(10);
  });

  it('holds 100,000 requests with all that a city says of each', () => {
    const raw = Array.from({ length: 100_000 }, (_, index) => ({
      service_request_id: index,
      ...WHOLE,
    }));
    const { feed, problems } = read(raw);
    expect(problems).toEqual([]);
    expect(feed.items).toHaveLength(100_000);
  });
});

describe('the next page', () => {
  const next = (query: string, length = 2, options = {}) =>
    parse(
      Array.from({ length }, (_, service_request_id) => ({ service_request_id })),
      `${URL_}${query}`,
      options,
    ).feed.next_url?.replace(URL_, '');

  it.each([
    ['', undefined],
    ['?status=open', undefined],
    ['?page=1', '?page=2'],
    ['?page=0&x=%2C,+', '?page=1&x=%2C,+'],
    ['?a=b&page=9&c=d', '?a=b&page=10&c=d'],
    ['?page_size=2', '?page_size=2&page=2'],
    ['?page_size=2&page=3', '?page_size=2&page=4'],
    ['?page=3&page_size=3', undefined],
    ['?page_size=3', undefined],
    ['?homepage=1', undefined],
    ['?page=last', undefined],
  ])('of %s is %s', (query, expected) => {
    expect(next(query)).toBe(expected);
  });

  it('does not follow an empty one', () => {
    expect(next('?page=4', 0)).toBeUndefined();
    expect(next('?page=4&page_size=50', 0)).toBeUndefined();
  });

  it('is not made of the page’s own address', () => {
    expect(next('?page=1', 2, { inline: true })).toBeUndefined();
    expect(next('?page=1', 2, { embedded: true })).toBeUndefined();
  });
});

describe('what is no GeoReport answer', () => {
  it.each([
    [[1, 2]],
    [['a']],
    [[null]],
    [[[]]],
    [[{}]],
    [[{ errors: [] }]],
    [[{ code: 403, description: 'Invalid api_key' }]],
    [{ errors: [{ code: 400, description: 'jurisdiction_id was not provided' }] }],
    [{ error: 'no' }],
    [{ errors: [{ code: 400, description: 'bad key' }], service_requests: [] }],
    [{ error: true, requests: [] }],
    // A list of services.
    [[{ service_code: '001', service_name: 'Cans', description: 'Cans left out', metadata: true }]],
    [{ services: [] }],
    [{ service_requests: 'none' }],
    [{ requests: [5] }],
    [{ version: 'https://jsonfeed.org/version/2', items: [], requests: [] }],
  ])('%j', (raw) => {
    expect(isFeed(raw)).toBe(false);
    expect(read(raw).problems).toEqual([{ path: '', code: 'not-a-feed' }]);
  });

  it.each([
    [[{ code: 403, description: 'Invalid api_key' }], 'Invalid api_key'],
    [{ errors: [{ code: 400, description: 'No jurisdiction' }] }, 'No jurisdiction'],
    [{ error: { message: 'Too many' } }, 'Too many'],
    [{ error: 'no' }, 'no'],
    [{ message: 'a\u202eb\u0000c' }, 'abc'],
    ['words', 'words'],
    [{ description: 'x'.repeat(1000) }, 'x'.repeat(200)],
    [{ error: true, message: 'bad api key' }, 'bad api key'],
    [{ errors: [{ code: 1 }], error: ' ', message: 'Too many' }, 'Too many'],
    [{ error: { description: {}, message: 'Too many' } }, 'Too many'],
    [{ status: 'error', error: { code: 1 } }, 'error'],
    [{ error: '\u0000', status: 404 }, ''],
    [{ description: {} }, ''],
    [[1, 2], ''],
    [null, ''],
    [{}, ''],
    [[], ''],
  ])('%j says so', (raw, said) => {
    expect(complaintOf(raw)).toBe(said);
  });
});

import { describe, expect, it } from 'vitest';
import { parse } from '../../src/feed/index.js';
import { feedOf } from './feeds.js';
import { codes, items, one, REQUESTS_URL } from './requests.js';

describe('odd dates', () => {
  it('of a report are kept and noted, in GeoReport and in JSON Feed alike', () => {
    const dates = {
      requested_datetime: '1899-12-30T00:00:00Z',
      updated_datetime: '2031-01-01',
      expected_datetime: '2031-01-01',
      notes: [{ datetime: '2026-07-17T00:00:00+08:00' }, { datetime: '1989-12-31' }],
    };
    expect(one(dates)).toMatchObject(dates);
    const fields = ['notes[0].datetime', 'notes[1].datetime'].concat(
      'requested_datetime',
      'updated_datetime',
    );
    expect(codes([{ service_request_id: 'x', ...dates }]).sort()).toEqual(
      fields.map((field) => `[0].${field} odd-date`),
    );
    expect(codes(feedOf({ id: 'x', _laoshan: { report: dates } })).sort()).toEqual(
      fields.map((field) => `items[0]._laoshan.report.${field} odd-date`),
    );
  });

  it.each([
    ['1990-01-01', false],
    ['1989-12-31T23:59:59Z', true],
    ['2026-07-15T12:00:00Z', false],
    // A day ahead and no more: it is tomorrow somewhere, and clocks differ.
    ['2026-07-16T12:00:00Z', false],
    ['2026-07-16T12:00:01Z', true],
    ['2026-07-16T20:00:00', false],
    ['2026-07-16T20:00:01', true],
    ['2026-07-17T01:00:00+14:00', false],
    ['2026-07-16T01:00:00-12:00', true],
  ])('%s: %s', (updated_datetime, odd) => {
    expect(codes([{ service_request_id: 'x', updated_datetime }])).toEqual(
      odd ? ['[0].updated_datetime odd-date'] : [],
    );
  });

  it('an expected date may lie ahead, but not before 1990', () => {
    const expected = (expected_datetime: string) =>
      codes([{ service_request_id: 'x', expected_datetime }]);
    expect(expected('2099-01-01')).toEqual([]);
    expect(expected('0001-01-01T00:00:00')).toEqual(['[0].expected_datetime odd-date']);
  });

  it('that software writes for none cost neither the case nor the feed', () => {
    const none = '0001-01-01T00:00:00';
    const dates = { requested_datetime: none, updated_datetime: none };
    const raw = [1, 1, 2].map((service_request_id) => ({ service_request_id, ...dates }));
    expect(items(raw).map(({ id }) => id)).toEqual(['1', '2']);
    expect(codes(raw)).toContain('[2].requested_datetime odd-date');
  });

  it('are told by the clock where no time is given', () => {
    const raw = [{ service_request_id: 'x', updated_datetime: '9999-01-01' }];
    expect(parse(raw, REQUESTS_URL).problems).toEqual([
      { path: '[0].updated_datetime', code: 'odd-date' },
    ]);
  });

  it('of an item that is no report are not looked at', () => {
    expect(codes(feedOf({ id: 'x', date_published: '1900-01-01' }))).toEqual([]);
  });
});

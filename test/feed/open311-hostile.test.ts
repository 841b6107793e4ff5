import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complaintOf } from '../../src/feed/index.js';
import { items, read } from './requests.js';

describe('[P5] any answer', () => {
  const RUNS = { numRuns: 400 };
  const keys = [
    ...'service_request_id status status_notes service_notice service_name service_code'.split(' '),
    ...'description detail title agency_responsible requested_datetime updated_datetime'.split(' '),
    ...'expected_datetime address address_string zipcode lat long media_url notes photos'.split(
      ' ',
    ),
    ...'extended_attributes stage datetime summary type url name recipient request token'.split(
      ' ',
    ),
  ];
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      fc.jsonValue({ maxDepth: 1 }),
      fc.double(),
      fc.constantFrom('', '2022-07-15', '0', 'https://x.example/', '<p>x</p>', 'javascript:0'),
      fc.constant(JSON.parse('{"toString":1,"valueOf":1,"__proto__":{"title":"polluted"}}')),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...keys), tie('any'), { maxKeys: 4 }),
    ),
  })).any;
  const requests = fc.array(
    fc.oneof(value, fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 12 })),
    { maxLength: 6 },
  );

  function check(raw: unknown): void {
    const { feed } = read(raw);
    complaintOf(raw);
    expect(Object.isFrozen(feed.items)).toBe(true);
    expect(JSON.stringify(feed)).not.toMatch(/\[object|polluted|url":"(?!https?:)/);
    const again = read(feed);
    expect(again.feed).toEqual(feed);
    expect(again.problems.filter(({ code }) => !/odd-date|no-figure/.test(code))).toEqual([]);
  }

  it('any list is read without an exception, and what it gives is read as it is', () => {
    fc.assert(fc.property(requests, check), { numRuns: 2000 });
    fc.assert(fc.property(fc.array(fc.anything()), check), RUNS);
  });

  it('so is any list of requests, in any wrapper', () => {
    const wrap = fc.constantFrom<(list: unknown) => unknown>(
      (list) => list,
      (service_requests) => ({ service_requests }),
      (request) => ({ requests: [{ request }] }),
    );
    fc.assert(
      fc.property(requests, wrap, (list, wrapped) => {
        check(wrapped([{ service_request_id: 'first' }, ...list]));
      }),
      { numRuns: 2000 },
    );
  });

  it('one request broken in any way leaves the others alone', () => {
    fc.assert(
      fc.property(value, (broken) => {
        const raw = [{ service_request_id: 'a' }, broken, { service_request_id: 'b' }];
        const ids = items(raw).map(({ id }) => id);
        expect(ids).toEqual(expect.arrayContaining(['a', 'b']));
      }),
      RUNS,
    );
  });

  it('a request that fails when it is read costs itself', () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('trap');
        },
      },
    );
    const raw = [{ service_request_id: 'a' }, trap];
    expect(items(raw).map(({ id }) => id)).toEqual(['a']);
  });
});

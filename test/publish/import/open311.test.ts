import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/feed/index.js';
import { ImportFailure, type Opened } from '../../../src/publish/import/imported.js';
import { open311 } from '../../../src/publish/import/open311.js';
import { anything } from '../../feed/arbitraries.js';
import {
  broken,
  codes,
  items,
  OPTIONS,
  opened,
  read,
  real,
  silent,
  survives,
} from './programmes.js';

const folder = fileURLToPath(new URL('../../feed/open311', import.meta.url));
const cities = readdirSync(folder).map((name) => ({
  name,
  json: JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as unknown,
}));
const CONTACTS = [
  'email',
  'phone',
  'first_name',
  'last_name',
  'device_id',
  'account_id',
  'requestor_name',
];
/** As elements read what a server answers. */
const straightIn = (json: unknown) =>
  parse(json, 'https://news.example/feed.json', { now: OPTIONS.now }).feed.items;

describe('what an Open311 server answers', () => {
  it('is known by what it holds', () => {
    for (const { name, json } of cities) expect(open311.recognises(opened(json)), name).toBe(true);
    for (const json of [undefined, null, 5, [], {}, [{ service_code: '1' }], real('pretalx.json')])
      expect(open311.recognises(opened(json))).toBe(false);
  });

  it.each(cities)('$name: becomes the reports that elements make of it', async ({ json }) => {
    const given = await read(open311, json);
    const own = items(given);
    const theirs = straightIn(json);
    // Those without an id are left out by elements, and can be edited.
    expect(own.filter(({ id }) => !id.startsWith('request-'))).toEqual(theirs);
    expect(own).toHaveLength(given.rows);
  });

  it('drops nothing unsaid', async () => {
    for (const { name, json } of cities) expect(await silent(open311, json), name).toEqual([]);
  });

  it('tells of what it does not take over, and who reported is not in it', async () => {
    const contacts = Object.fromEntries(CONTACTS.map((key) => [key, `secret ${key}`]));
    const given = await read(open311, [
      {
        service_request_id: 1,
        ...contacts,
        detail: 'D',
        description: 'T: D',
        lat: '0',
        long: 0,
        service_name: ['A', 'B'],
        notes: [{ description: 'N', author_email: 'secret' }],
        media_url: [
          { url: 'https://x.example/1.jpg', phone: 'secret' },
          { url: 'https://x.example/2.jpg' },
        ],
        agency_responsible: { name: 'Office', email: 'secret' },
        extended_attributes: {
          title: 'T',
          ward: 5,
          photos: [{ url: 'https://x.example/3.jpg', owner: 'secret' }],
        },
      },
      { service_request_id: 2, email: 'secret', zipcode: '1', address: 'Sample Street' },
    ]);
    expect(codes(given)).toEqual([
      'loss private-left-out [0].email email 2',
      ...CONTACTS.slice(1).map((key) => `loss private-left-out [0].${key} ${key} 1`),
      'loss unread-field [0].description description 1',
      'loss first-of-list [0].service_name service_name 1',
      'loss unread-field [0].extended_attributes.ward extended_attributes.ward 1',
      'loss private-left-out [0].notes.author_email notes.author_email 1',
      'loss private-left-out [0].agency_responsible.email agency_responsible.email 1',
      'loss private-left-out [0].media_url.phone media_url.phone 1',
      'loss private-left-out [0].extended_attributes.photos.owner extended_attributes.photos.owner 1',
      'loss zero-place [0].lat lat, long 1',
      'loss unread-field [1].zipcode zipcode 1',
    ]);
    expect(JSON.stringify(given)).not.toContain('secret');
  });

  it('keeps the zone and the language that a wrapper names, and tells of all else in it', async () => {
    const given = await read(open311, {
      service_requests: [{ service_request_id: 1, requested_datetime: '2022-03-01 08:00' }],
      language: 'fi',
      _laoshan: { time_zone: 'Europe/Helsinki' },
      copyright: 'Sample',
    });
    expect(given.feed).toMatchObject({
      language: 'fi',
      _laoshan: { time_zone: 'Europe/Helsinki' },
    });
    expect(codes(given)).toEqual(['loss unread-field copyright copyright 1']);
  });

  it('gives a request without an id one by its place, and leaves what is no request', async () => {
    const given = await read(open311, [
      { requested_datetime: '2022-03-01T08:00:00Z' },
      null,
      'x',
      {},
      { service_request_id: '' },
      { service_request_id: 7 },
    ]);
    expect(given.feed.items.map(({ id }) => id)).toEqual(['request-1', '7']);
    expect(given.rows).toBe(3);
    expect(codes(given)).toEqual([
      'loss not-an-entry [2]',
      'change made-id [0] service_request_id 1',
    ]);
  });

  it('of thousands is read with a word of how far it is', async () => {
    const requests = Array.from({ length: 2000 }, (_, id) => ({
      service_request_id: id,
      status: 'open',
    }));
    const told: string[] = [];
    const progress = (done: number, total: number) => told.push(`${done}/${total}`);
    const given = await open311.read(opened(requests), { ...OPTIONS, progress });
    expect(given.feed.items).toHaveLength(2000);
    expect(told).toEqual(['0/2000', '500/2000', '1000/2000', '1500/2000']);
  });
});

/** A file as it was saved. */
function saved(text: string): Opened {
  const bytes = new TextEncoder().encode(text);
  return { name: 'requests.xml', bytes, text, encoding: 'utf-8', json: undefined };
}
/** As the standard's own example is written (https://wiki.open311.org/GeoReport_v2/#get-service-requests); all of it invented. */
const XML = `<?xml version="1.0" encoding="utf-8"?>
<service_requests>
  <request>
    <service_request_id>638344</service_request_id>
    <status>closed</status>
    <status_notes>Duplicate &amp; done.</status_notes>
    <service_name>Sample kerbs</service_name>
    <service_code>006</service_code>
    <description/>
    <agency_responsible/>
    <requested_datetime>2010-04-14T06:37:38-08:00</requested_datetime>
    <expected_datetime/>
    <address>0 Sample Ave</address>
    <lat>37.762221815</lat>
    <long>-122.4651145</long>
    <media_url><![CDATA[https://city.example/638344.jpg?a=1&b=2]]></media_url>
    <email>secret@city.example</email>
    <notes>
      <note><datetime>2010-04-14T07:00:00-08:00</datetime><summary>opened</summary></note>
    </notes>
  </request>
  <request><service_request_id>638349</service_request_id><status>open</status></request>
</service_requests>`;

describe('an answer in XML', () => {
  it('is read as one in JSON', async () => {
    expect(open311.recognises(saved(XML))).toBe(true);
    const given = await open311.read(saved(XML), OPTIONS);
    expect(items(given).map(({ id, _laoshan }) => [id, _laoshan.report])).toEqual([
      [
        '638344',
        {
          service_request_id: '638344',
          status: 'closed',
          status_notes: 'Duplicate & done.',
          service_name: 'Sample kerbs',
          service_code: '006',
          requested_datetime: '2010-04-14T06:37:38-08:00',
          address: '0 Sample Ave',
          lat: 37.762,
          long: -122.465,
          media_url: 'https://city.example/638344.jpg?a=1&b=2',
          notes: [{ datetime: '2010-04-14T07:00:00-08:00', type: 'opened' }],
        },
      ],
      ['638349', { service_request_id: '638349', status: 'open' }],
    ]);
    expect(codes(given)).toEqual(['loss private-left-out service_requests[0].email email 1']);
  });

  it.each([
    ['of services', '<services><service/></services>', 'no-json'],
    ['of an error', '<errors><error><code>403</code></error></errors>', 'no-json'],
    ['that is cut', XML.slice(0, XML.lastIndexOf('<')), 'xml-cut'],
    [
      'with entities of its own',
      XML.replace('<service', '<!DOCTYPE service_requests [<!ENTITY a "b">]><service'),
      'xml-entities',
    ],
    ['that holds no request', '<service_requests>x<y/></service_requests>', 'not-of-format'],
  ])('%s is refused in a sentence', async (_, text, code) => {
    await expect(async () => open311.read(saved(text), OPTIONS)).rejects.toMatchObject({
      name: 'ImportFailure',
      code,
    });
  });

  it('cut or broken anywhere, is read or refused', async () => {
    const at = fc.integer({ min: 0, max: XML.length });
    await fc.assert(
      fc.asyncProperty(at, at, fc.string({ maxLength: 3 }), async (from, to, between) => {
        const text = XML.slice(0, from) + between + XML.slice(to);
        try {
          const { feed, rows } = await open311.read(saved(text), OPTIONS);
          expect(feed.items.length).toBeLessThanOrEqual(rows);
        } catch (error) {
          expect(error).toBeInstanceOf(ImportFailure);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a broken answer', () => {
  it.each([
    ['no JSON', undefined, 'no-json'],
    ['nothing', null, 'not-of-format'],
    ['a text', 'service_requests', 'not-of-format'],
    ['an error', [{ code: 403, description: 'No' }], 'not-of-format'],
    ['an error beside an empty list', { service_requests: [], errors: ['No'] }, 'not-of-format'],
    ['a list of services', [{ service_code: '1', service_name: 'A' }], 'not-of-format'],
    ['a feed', { version: 'https://jsonfeed.org/version/1.1', items: [] }, 'not-of-format'],
    ['a list of numbers', [1, 2], 'not-of-format'],
  ])('%s: is refused in a sentence', async (_, json, code) => {
    await expect(read(open311, json)).rejects.toMatchObject({ name: 'ImportFailure', code });
  });

  it('wherever it is broken, costs what is broken', async () => {
    const sources = cities.map(({ json }) => json);
    await fc.assert(
      fc.asyncProperty(broken(sources), (json) =>
        survives(open311, json, ({ feed, notes, rows }) => {
          const lost = notes.filter(({ code }) => code === 'not-an-entry').length;
          expect(feed.items.length + lost).toBe(rows);
          const own = parse(feed, 'https://news.example/feed.json', { now: OPTIONS.now });
          expect(own.problems.map(({ code }) => code)).not.toContain('not-a-feed');
        }),
      ),
      { numRuns: 1000 },
    );
  });

  it('that is anything at all is no answer', async () => {
    const check = () => {};
    await fc.assert(
      fc.asyncProperty(anything, (json) => survives(open311, json, check)),
      { numRuns: 300 },
    );
  });

  it('that is nested without end is read', async () => {
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    const request = {
      service_request_id: 1,
      description: deep,
      notes: deep,
      photos: deep,
      x: deep,
    };
    const given = await read(open311, { requests: [request, deep], _laoshan: { x: deep } });
    expect(JSON.stringify(given.feed)).toContain('"1"');
  });
});

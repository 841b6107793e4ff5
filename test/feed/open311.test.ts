import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isFeed } from '../../src/feed/index.js';
import { codes, items, read, reportOf } from './requests.js';

/** Answers in the shape of real cities', their content invented. */
const folder = new URL('open311/', import.meta.url);
const cities = readdirSync(folder).map((file) => file.replace('.json', ''));
const city = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));

describe('what cities answer', () => {
  it.each(cities)('%s is a feed of reports', (name) => {
    const raw = city(name);
    expect(isFeed(raw)).toBe(true);
    const { feed } = read(raw);
    expect(feed.items.length).toBeGreaterThan(0);
    for (const item of feed.items) expect(item._laoshan.report?.status).toMatch(/^(open|closed)$/i);
    expect(JSON.stringify(feed)).not.toMatch(/null|\[object|undefined|\\r|&\w+;/);
  });

  it.each(cities)('%s has become JSON Feed, which parse gives again', (name) => {
    const { feed } = read(city(name));
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(read(feed)).toEqual({ feed, problems: [] });
  });

  it('Bloomington: null, "", 0/0 and CRLF', () => {
    const raw = city('bloomington');
    expect(codes(raw)).toEqual([]);
    expect(items(raw).map(({ id }) => id)).toEqual([
      'sample00b1fe2c4b02000001',
      'sample00b1fe2c195f000000',
      'sample00b1fe2c5214000000',
    ]);
    expect(reportOf(raw, 'sample00b1fe2c4b02000001')).toEqual({
      service_request_id: 'sample00b1fe2c4b02000001',
      status: 'open',
      service_name: 'Sample Traffic Suggestions',
      service_code: 'sample00992b945109000000',
      description:
        "I'm not sure whose corner this is.  The sample hedge hides the sample road.\n\nThanks.",
      agency_responsible: 'Sample Street Department',
      requested_datetime: '2012-05-23T15:55:28-04:00',
      updated_datetime: '2012-05-23T15:55:30-04:00',
    });
    expect(reportOf(raw, 'sample00b1fe2c195f000000')).not.toHaveProperty('lat');
    expect(reportOf(raw, 'sample00b1fe2c195f000000').description).toBe(
      'Grass is very high, over 12". Side of 1st & Sample.',
    );
    expect(reportOf(raw, 'sample00b1fe2c5214000000')).toMatchObject({
      lat: 39.139,
      long: -86.491,
      media_url: 'https://crm.example/media/sample/media.jpg',
    });
  });

  it('Chicago: reports without words, a token for an id, notes by their summary', () => {
    const raw = city('chicago');
    expect(codes(raw)).toEqual(['[2].service_request_id missing']);
    expect(items(raw).map(({ id, title }) => [id, title])).toEqual([
      ['sampletoken0000000000001', 'Sample Alley Light Out'],
      ['00-00000314', 'Pothole in Sample Street'],
    ]);
    expect(reportOf(raw, 'sampletoken0000000000001')).not.toHaveProperty('service_request_id');
    expect(reportOf(raw, '00-00000314').notes).toEqual([
      { datetime: '2014-05-09T19:02:21-05:00', type: 'Request opened' },
      {
        datetime: '2014-07-29T14:11:00-05:00',
        type: 'Final Outcome',
        description: 'Sample Inspect Public Way Survey Transfer Outcome',
      },
      {
        datetime: '2014-07-29T14:11:58-05:00',
        type: 'Follow-on Sample Survey Created',
        description: 'Sample Survey #00-00000678 created for Sample Transportation',
      },
    ]);
  });

  it('Boston: a text with < and & in it is no HTML', () => {
    const raw = city('boston');
    expect(codes(raw)).toEqual([]);
    expect(reportOf(raw, 'H000001-000000000001').description).toBe(
      (raw as { description: string }[])[0]?.description,
    );
    expect(reportOf(raw, '000000000002')).toMatchObject({
      status_notes: 'Case Resolved. SAMPLE AREA TAGGED.',
      media_url: 'https://311.example/media/sample/report/photos/0/report.jpg',
    });
  });

  it('Boston in full: pictures as objects, milliseconds, nobody’s name', () => {
    const raw = city('boston-detail');
    expect(codes(raw)).toEqual([]);
    expect(reportOf(raw, '00-00019877')).toEqual({
      service_request_id: '00-00019877',
      status: 'open',
      service_name: 'Sample recycling not collected',
      service_code: 'SAMPLEDBI',
      requested_datetime: '2018-09-06T19:51:48.000Z',
      updated_datetime: '2018-09-06T19:51:51.000Z',
      expected_datetime: '2018-09-07T19:51:48.000Z',
      address: '0 Sample St, Samplebury',
      lat: 42.348,
      long: -71.057,
      media_url: 'https://res.example/create.png',
      photos: [
        { url: 'https://res.example/create.png', when: 'before' },
        { url: 'https://res.example/closed.png', when: 'after' },
      ],
    });
  });

  it('San Francisco: degrees as strings, photos with their size, each once', () => {
    const raw = city('san-francisco');
    expect(codes(raw)).toEqual([]);
    expect(reportOf(raw, '0004710')).toMatchObject({
      lat: 37.779,
      long: -122.42,
      media_url: 'http://mobile311.example/media/sample/photo_1.jpg',
      photos: [
        {
          url: 'http://mobile311.example/media/sample/photo_1.jpg',
          when: 'before',
          width: 864,
          height: 1536,
        },
        {
          url: 'http://mobile311.example/media/sample/photo_2.jpg',
          when: 'after',
          width: 1536,
          height: 864,
        },
      ],
      notes: [
        {
          datetime: '2015-07-27T16:24:19-07:00',
          type: 'submitted',
          description: 'Submitted via Android',
        },
        { datetime: '2015-07-27T16:24:28-07:00', type: 'opened', description: 'Opened' },
      ],
    });
  });

  it('FixMyStreet: in a wrapper, a title apart from its detail, agencies in an object', () => {
    const raw = city('fixmystreet');
    expect(codes(raw)).toEqual([]);
    expect(items(raw).map(({ id, title }) => [id, title])).toEqual([
      ['1000002', "Zurich's shape"],
      ['1000001', 'Uneven sample pavement'],
    ]);
    expect(reportOf(raw, '1000001')).toMatchObject({
      description: 'The sample pavement has a bump.\nOne stumbles over it.',
      agency_responsible: 'Sample Roads East, Sampletown Council',
      lat: 59.916,
    });
    // Zurich's public answer stands there.
    expect(reportOf(raw, '1000002').status_notes).toBe(
      'The sample lamp will be replaced in the coming weeks.\nYour sample city',
    );
  });

  it('FixMyStreet as it was: every field a list of one', () => {
    const raw = city('fixmystreet-2016');
    expect(codes(raw)).toEqual(['[0].status_notes wrong-type']);
    expect(items(raw)[0]).toMatchObject({
      id: '1000003',
      title: 'A sample bin',
      date_published: '2011-04-23T09:32:36+02:00',
    });
    expect(reportOf(raw, '1000003')).toEqual({
      service_request_id: '1000003',
      status: 'closed',
      service_name: 'Bins',
      service_code: 'Bins',
      description: 'It is full.',
      agency_responsible: 'Sampletown Council',
      requested_datetime: '2011-04-23T09:32:36+02:00',
      updated_datetime: '2011-04-23T10:28:55+02:00',
      lat: 59.916,
      long: 10.728,
      media_url: 'https://fix.example/photo/1000003.0.full.jpeg',
    });
  });

  it('Mark-a-Spot: HTML becomes text, a status in capitals stays as it is', () => {
    const raw = city('mark-a-spot');
    expect(codes(raw)).toEqual([]);
    expect(reportOf(raw, '00000000-sample')).toMatchObject({
      status: 'CLOSED',
      description: 'Der Sack liegt seit Montag, „Muster“.\nBitte abholen & melden.',
      status_notes: 'Abgeholt.\nDanke für den Hinweis.',
      address: '00000 Musterstadt, Musterplatz 0',
      requested_datetime: '2020-03-01T08:00:00+01:00',
      updated_datetime: '2020-03-02T08:00:00',
    });
  });

  it('CitySDK: what it needs is among its extended attributes', () => {
    const raw = city('citysdk');
    expect(codes(raw)).toEqual([]);
    expect(items(raw)[0]?.title).toBe('A hole in Sample Road');
    expect(reportOf(raw, '4711')).toMatchObject({
      address: '00000',
      media_url: 'https://sdk.example/1.jpg',
      photos: [{ url: 'https://sdk.example/1.jpg' }, { url: 'https://sdk.example/2.jpg' }],
    });
    expect(reportOf(raw, '4711')).not.toHaveProperty('expected_datetime');
  });

  it('nothing of who reported comes through', () => {
    const who = {
      email: 'caller@mail.example',
      phone: '+10005550100',
      first_name: 'Samplefirst',
      last_name: 'Samplelast',
      requestor_name: 'Samplefirst Samplelast',
      device_id: 'sampledevice',
      account_id: 'sampleaccount',
      contact: { email: 'caller@mail.example', first_name: 'Samplefirst' },
    };
    const given = [...cities.map(city), [{ service_request_id: 1, status: 'open', ...who }]];
    for (const raw of given) {
      expect(JSON.stringify(read(raw))).not.toMatch(/samplefirst|samplelast|@|5550100|device|acc/i);
    }
  });
});

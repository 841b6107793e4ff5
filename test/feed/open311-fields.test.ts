import { describe, expect, it } from 'vitest';
import { MAX_LIST } from '../../src/feed/limits.js';
import { feedOf } from './feeds.js';
import { codes, itemOf, items, one, reportOf } from './requests.js';

describe('a field of a request', () => {
  it('texts: HTML is told by its tags, entities are read, all else stays', () => {
    const texts: readonly (readonly [string, string])[] = [
      ['<p>Two</p><p>lines</p>', 'Two\nlines'],
      ['one\r\ntwo <b>bold</b>', 'one\ntwo bold'],
      ['see <a href="https://x.example/?a=1&amp;b=2">this</a>', 'see this'],
      ['a<br/>b<BR>c', 'a\nb\nc'],
      ['<script>alert(1)</script>text', 'text'],
      ['R&amp;D &lt;here&gt; &#39;x&#39;', "R&D <here> 'x'"],
      ['&lt;p&gt;Hello &lt;b&gt;R&amp;amp;D&lt;/b&gt;&lt;/p&gt;\nBye', 'Hello R&D\nBye'],
      ['if a &lt; b &amp;&amp; c &gt; d', 'if a < b && c > d'],
      ['&amp;lt;here&amp;gt;', '&lt;here&gt;'],
      ['<pre>one</pre>two', 'one\ntwo'],
      ['<blockquote class="q">one</blockquote>', 'one'],
      ['<section>one</section><hr>two', 'one\ntwo'],
      ['line 1\nline 2 &amp; 3', 'line 1\nline 2 & 3'],
      ['5 < 6 > 4 & AT&T', '5 < 6 > 4 & AT&T'],
      ['at <main st> and <b and c>', 'at <main st> and <b and c>'],
      ['<redacted> <plate 0>', '<redacted> <plate 0>'],
      ['x <3 y; if (a<b) c', 'x <3 y; if (a<b) c'],
    ];
    for (const [given, expected] of texts) {
      expect(one({ description: given }).description, given).toBe(expected);
      expect(one({ status_notes: given }).status_notes, given).toBe(expected);
      expect(one({ notes: [{ description: given }] }).notes, given).toEqual([
        { description: expected },
      ]);
    }
  });

  it('texts that try the patterns take no time', () => {
    const start = performance.now();
    for (const part of [
      '<p a="',
      '<b ====',
      '<',
      '<br',
      '&amp',
      '<p <p=',
      '&lt;p ',
      ' ',
      ' :',
      ':+',
      ' ,',
    ]) {
      one({ description: part.repeat(100_000 / part.length) });
      one({ media_url: part.repeat(100_000 / part.length) });
      one({ updated_datetime: part.repeat(100_000 / part.length) });
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('in a JSON Feed, dates are those of ISO 8601 alone', () => {
    for (const updated_datetime of ['1271252258', '2024-03-01 12:00 UTC', '2024/03/01']) {
      const raw = feedOf({ id: 'r', _laoshan: { report: { updated_datetime } } });
      expect(codes(raw)).toEqual(['items[0]._laoshan.report.updated_datetime bad-date']);
    }
  });

  it('in a JSON Feed, a report’s texts are never read as HTML', () => {
    const raw = feedOf({ id: 'r', _laoshan: { report: { description: '<p>R&amp;D</p>' } } });
    expect(reportOf(raw, 'r').description).toBe('<p>R&amp;D</p>');
  });

  it.each([
    ['media_url', 'a.jpg', 'https://city.example/open311/v2/a.jpg'],
    ['media_url', ' https://x.example/a.jpg ', 'https://x.example/a.jpg'],
    ['media_url', ['https://x.example/a.jpg'], 'https://x.example/a.jpg'],
    ['media_url', [{ url: 'https://x.example/a.jpg' }], 'https://x.example/a.jpg'],
    ['media_url', { media_url: 'https://x.example/a.jpg' }, 'https://x.example/a.jpg'],
    ['media_url', 'https://x.example/a.jpg, https://x.example/b.jpg', 'https://x.example/a.jpg'],
    ['media_url', 'https://x.example/w_1,h_2/a.jpg', 'https://x.example/w_1,h_2/a.jpg'],
    ['media_url', 'a picture, 1.jpg', 'https://city.example/open311/v2/a%20picture,%201.jpg'],
    ['media_url', '{}', undefined],
    ['media_url', '[]', undefined],
    ['media_url', [], undefined],
    ['media_url', '', undefined],
    ['media_url', [null], undefined],
    ['agency_responsible', 'A', 'A'],
    ['agency_responsible', { name: 'A', email: 'a@b.example' }, 'A'],
    ['agency_responsible', [{ name: 'A' }, { name: 'B' }], 'A, B'],
    ['agency_responsible', { recipient: 'A' }, 'A'],
    ['agency_responsible', { agency_name: 'A', agency_id: 5 }, 'A'],
    ['agency_responsible', ['A', 'B'], 'A, B'],
    ['agency_responsible', { id: 5 }, undefined],
    ['agency_responsible', {}, undefined],
    ['service_code', 6, '6'],
    ['service_name', 6, '6'],
    ['address', 94122, '94122'],
    ['zipcode', 94122, undefined],
    ['status', 'Acknowledged', 'Acknowledged'],
    ['stage', 'declined', 'declined'],
    ['satisfaction', 'satisfied', 'satisfied'],
    ['requested_datetime', 1271252258, '2010-04-14T13:37:38.000Z'],
    ['requested_datetime', 1271252258000, '2010-04-14T13:37:38.000Z'],
    ['requested_datetime', '2010-04-14T06:37:38-08:00', '2010-04-14T06:37:38-08:00'],
    ['requested_datetime', '2010-04-14 06:37:38.5', '2010-04-14T06:37:38.5'],
    ['requested_datetime', '2010-04-14', '2010-04-14'],
    ['requested_datetime', '1271252258', '2010-04-14T13:37:38.000Z'],
    ['requested_datetime', '1271252258000', '2010-04-14T13:37:38.000Z'],
    ['requested_datetime', '2024-03-01 12:00:00+08', '2024-03-01T12:00:00+08:00'],
    ['requested_datetime', '2024-03-01T12:00:00.123456-05', '2024-03-01T12:00:00.123456-05:00'],
    ['requested_datetime', '2024-03-01 12:00:00 +0800', '2024-03-01T12:00:00+08:00'],
    ['requested_datetime', '2024-03-01 12:00:00 -08:00', '2024-03-01T12:00:00-08:00'],
    ['requested_datetime', '2024-03-01 12:00:00 UTC', '2024-03-01T12:00:00Z'],
    ['requested_datetime', '2024/03/01 12:00', '2024-03-01T12:00:00'],
    ['requested_datetime', '2024/03/01', '2024-03-01'],
    ['requested_datetime', '03/01/2024 12:00:00 PM', '2024-03-01T12:00:00'],
    ['requested_datetime', '3/1/2024 12:05 am', '2024-03-01T00:05:00'],
    ['requested_datetime', '12/31/2024, 9:05:06 PM', '2024-12-31T21:05:06'],
    // Which of the two is the month is not said.
    ['requested_datetime', '04/14/2010 06:37', undefined],
    ['requested_datetime', '31/12/2024 9:05:06 PM', undefined],
    ['requested_datetime', '12/30/2024 13:05:06 PM', undefined],
    ['requested_datetime', '2024/3/1', undefined],
    ['requested_datetime', '20240301120000', undefined],
    ['requested_datetime', 'March 1, 2024', undefined],
    ['requested_datetime', '2024-03-01 +08', undefined],
    ['requested_datetime', true, undefined],
    ['lat', 'somewhere', undefined],
    ['lat', '', undefined],
  ])('%s %j', (key, given, expected) => {
    expect((one({ [key]: given }) as Record<string, unknown>)[key]).toEqual(expected);
  });

  it('of one picture keeps what is said of it', () => {
    const url = 'https://x.example/a.jpg';
    expect(one({ media_url: [{ url, title: 'Completed', alt: 'A', credit: 'C' }] })).toMatchObject({
      media_url: url,
      photos: [{ url, when: 'after', alt: 'A', credit: 'C' }],
    });
    expect(one({ media_url: url }).photos).toBeUndefined();
    expect(codes([{ service_request_id: 'x', media_url: {} }])).toEqual([]);
  });

  it.each([
    [0, 0, undefined],
    ['0', '0.0', undefined],
    [null, null, undefined],
    ['', '', undefined],
    ['36.1', '120.4', { lat: 36.1, long: 120.4 }],
    [' 36.1 ', '-120', { lat: 36.1, long: -120 }],
    ['36,12', '120,4', { lat: 36.12, long: 120.4 }],
    [0, 6.5, { lat: 0, long: 6.5 }],
  ])('lat %j, long %j', (lat, long, expected) => {
    const report = one({ lat, long });
    expect(report.lat === undefined ? undefined : { lat: report.lat, long: report.long }).toEqual(
      expected,
    );
  });

  it.each([
    { lat: 36.1 },
    { long: 120.1 },
    { lat: 'somewhere', long: '120.1' },
    { lat: 91, long: 120.1 },
    { lat: 36.1, long: null },
  ])('half a place is none: %j', (place) => {
    const raw = feedOf({ id: 'r', _laoshan: { report: place } });
    for (const report of [one(place), reportOf(raw, 'r')]) {
      expect(report).not.toHaveProperty('lat');
      expect(report).not.toHaveProperty('long');
    }
  });

  it('pictures: several addresses in one text are several', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => ({ url: `https://x.example/${name}.jpg` }));
    for (const [between, and] of [
      [',', ','],
      ['; ', ' | '],
      ['\n', '  '],
    ]) {
      const media_url = `${a?.url}${between}${b?.url}${and}${c?.url}`;
      expect(one({ media_url }).photos, media_url).toEqual([a, b, c]);
    }
  });

  it('has its title from the request, its extended attributes or, without words, its service', () => {
    expect(itemOf({ title: 'T', extended_attributes: { title: 'X' } }).title).toBe('T');
    expect(itemOf({ extended_attributes: { name: 'N' } }).title).toBe('N');
    expect(itemOf({ service_name: 'S' }).title).toBe('S');
    expect(itemOf({ service_name: 'S', description: 'D' }).title).toBeUndefined();
    expect(itemOf({}).title).toBeUndefined();
    for (const description of [' \n', '<p>&nbsp;</p>', '\u0000 ', {}]) {
      expect(itemOf({ service_name: 'S', description }).title).toBe('S');
    }
    expect(itemOf({ title: ' ', extended_attributes: { title: 'X' } }).title).toBe('X');
  });

  it('that is broken costs itself, and is told by its name in the request', () => {
    const raw = [
      { service_request_id: 'a', status: true, lat: 91, long: 'x', requested_datetime: 'soon' },
      { service_request_id: 'b', notes: [{ datetime: 'then', description: 'N' }] },
      { service_request_id: 'c', media_url: 'javascript:alert(1)', stage: 'lost' },
      { status: 'open' },
      5,
      null,
    ];
    expect(codes(raw)).toEqual([
      '[0].status wrong-type',
      '[0].requested_datetime bad-date',
      '[0].lat out-of-range',
      '[0].long wrong-type',
      '[1].notes[0].datetime bad-date',
      '[2].media_url bad-url',
      '[2].stage unknown-value',
      '[3].service_request_id missing',
      '[4] wrong-type',
      '[5] missing',
    ]);
    expect(items(raw).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(reportOf(raw, 'b').notes).toEqual([{ description: 'N' }]);
  });

  it('a list that is too long is cut and noted, and its rest not looked at', () => {
    let looked = 0;
    const notes = Array.from({ length: 10 * MAX_LIST }, () => ({
      get summary() {
        looked++;
        return 'N';
      },
    }));
    const raw = [{ service_request_id: 'a', notes }];
    expect(codes(raw)).toEqual(['[0].notes list-cut']);
    looked = 0;
    expect(reportOf(raw, 'a').notes).toHaveLength(MAX_LIST);
    expect(looked).toBeLessThanOrEqual(MAX_LIST + 1);
  });
});

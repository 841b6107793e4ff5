import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Item, parse } from '../../../src/feed/index.js';
import { exporters, exportFeed } from '../../../src/publish/export/index.js';
import { open311 } from '../../../src/publish/export/open311.js';
import { open311 as importer } from '../../../src/publish/import/open311.js';
import { EMPTY_FEED, isObject, type RawFeed, type RawObject } from '../../../src/publish/raw.js';
import { mutated } from '../../feed/arbitraries.js';
import { full } from '../../feed/feeds.js';
import { items, OPTIONS, read } from '../import/programmes.js';

const rawFeed = (...items: readonly RawObject[]): RawFeed => ({ ...EMPTY_FEED, items });
const report = (fields: RawObject, item: RawObject = {}): RawObject => ({
  id: 'r',
  ...item,
  _laoshan: { report: fields },
});
/** What is written of a feed, and what is noted. */
function written(raw: RawFeed) {
  const { files, notes } = open311.write(raw, OPTIONS);
  const requests = JSON.parse(files[0]?.text ?? '[]') as Record<string, unknown>[];
  const told = notes.map(({ code, at, facts }) =>
    [code, at.path, ...Object.values(facts)].join(' '),
  );
  return { files, requests, told };
}

describe('reports written as Open311 answers', () => {
  it('have the names of the standard, in its order', () => {
    const { files, requests, told } = written(full as unknown as RawFeed);
    expect(files.map(({ name, type }) => [name, type])).toEqual([
      ['requests.json', 'application/json'],
    ]);
    expect(requests).toEqual([
      {
        service_request_id: '638344',
        status: 'closed',
        status_notes: '已清运。',
        service_code: '006',
        description: undefined,
        requested_datetime: '2022-07-10T08:00:00+08:00',
        updated_datetime: '2022-07-12T08:00:00+08:00',
        lat: 36.1,
        long: 120.4,
        media_url: 'https://news.example/data/bins.jpg',
        notes: [{ datetime: '2022-07-11', type: 'assigned', description: '已派单。' }],
        extended_attributes: {
          title: '垃圾桶满溢',
          photos: [
            {
              url: 'https://news.example/data/before.jpg',
              when: 'before',
              alt: '满桶',
              width: 800,
              height: 600,
            },
          ],
        },
      },
    ]);
    expect(told).toEqual([
      'articles-left-out items[6] 1',
      'stats-left-out items[0] 3',
      'tiers-left-out items[3] 1',
      'arenas-left-out items[5] 1',
      'field-left-out items[4].content_text content_text 1',
      'field-left-out items[4]._laoshan.report.stage report.stage 1',
      'field-left-out items[4]._laoshan.report.satisfaction report.satisfaction 1',
      'id-not-kept items[4] 1',
      ...['language', 'home_page_url', 'icon', 'title', 'authors'].map(
        (name) => `field-left-out feed.${name} ${name} 1`,
      ),
    ]);
  });

  it('hold nothing that elements would mask', () => {
    const raw = rawFeed(
      report(
        {
          description: '市民李小红反映，电话13800138000，住3号楼2单元501。',
          status_notes: '李小红已答复。',
          address: '示例路3号楼2单元501',
          notes: [{ type: '回访李小红', description: '微信号lixiaohong_1' }],
          photos: [{ url: 'https://x.example/1.jpg', alt: '李小红', credit: '李小红' }],
          lat: 36.123456,
          long: 120.456789,
        },
        { title: '李小红反映', summary: '李小红', content_text: '李小红' },
      ),
    );
    const [file] = written(raw).files;
    expect(file?.text).not.toMatch(/小红|138001|501|lixiaohong|36\.1234|120\.4567/);
    expect(file?.text).toMatch(/李某/);
    expect(file?.text).toMatch(/"lat": 36\.123,\n\s+"long": 120\.456,/);
  });

  it.each([
    [{ status: 'CLOSED' }, 'closed', []],
    [{ status: 'open', stage: 'closed' }, 'closed', ['field-left-out']],
    [{ stage: 'assigned' }, 'open', []],
    [{ status: 'Acknowledged', stage: 'assigned' }, 'open', ['field-left-out']],
    [{ status: 'Acknowledged' }, 'Acknowledged', ['status-outside']],
    [{}, undefined, []],
  ])('status: %j is %s', (fields, status, told) => {
    const { requests, told: notes } = written(rawFeed(report(fields)));
    expect(requests[0]?.['status']).toBe(status);
    const ofStatus = notes.filter((note) => /status/.test(note)).map((note) => note.split(' ')[0]);
    expect(ofStatus).toEqual(told);
  });

  it('have their times with a zone, and days as days', () => {
    const dates = (time_zone: string, requested_datetime: string) => {
      const raw = { ...rawFeed(report({ requested_datetime })), _laoshan: { time_zone } };
      return written(raw as RawFeed).requests[0]?.['requested_datetime'];
    };
    expect(dates('Asia/Shanghai', '2022-07-15T09:30:00')).toBe('2022-07-15T09:30:00+08:00');
    expect(dates('America/St_Johns', '2022-01-15T09:30')).toBe('2022-01-15T09:30:00-03:30');
    expect(dates('Europe/Berlin', '2022-07-15T09:30:00')).toBe('2022-07-15T09:30:00+02:00');
    // The clock goes on from 2 to 3.
    expect(dates('Europe/Berlin', '2022-03-27T02:30:00')).toBe('2022-03-27T03:30:00+02:00');
    expect(dates('Europe/Berlin', '2022-07-15T09:30:00Z')).toBe('2022-07-15T09:30:00Z');
    expect(dates('Europe/Berlin', '2022-07-15')).toBe('2022-07-15');
  });

  it('say why a report was declined, and what stands in the item alone', () => {
    const declined = {
      stage: 'declined',
      declined_reason: 'Not ours.',
      status_notes: 'Told the caller.',
    };
    const { requests } = written(
      rawFeed(report(declined), report({}, { id: 's', summary: 'S', content_text: 'C' })),
    );
    expect(
      requests.map(({ status, status_notes, description }) => [status, status_notes, description]),
    ).toEqual([
      ['closed', 'Not ours.\n\nTold the caller.', undefined],
      [undefined, undefined, 'S'],
    ]);
  });

  it('leave out what was retracted, and make no file of nothing', () => {
    const raw = rawFeed({ id: 'r', _laoshan: { retracted: {}, report: { status: 'open' } } });
    expect(written(raw)).toMatchObject({ files: [], told: ['retracted-left-out items[0] 1'] });
    expect(written(rawFeed())).toMatchObject({ files: [], told: [] });
  });
});

const line = fc
  .stringMatching(/^[a-z一-龥]{1,8}( [a-z]{1,5})?$/)
  .filter((text) => !/[市李王张业户]/.test(text));
const date = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2029-01-01'), noInvalidDate: true })
  .map((time) => time.toISOString().slice(0, 19));
const dates = fc.oneof(
  date.map((time) => `${time}Z`),
  date.map((time) => `${time}+02:00`),
  date.map((time) => time.slice(0, 10)),
);
const url = fc.webUrl({ validSchemes: ['https'] }).filter((each) => !/[|;,]/.test(each));
const maybe = { requiredKeys: [] };
const reports = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z\d]{1,8}$/),
    title: line,
    report: fc.record(
      {
        status: fc.constantFrom('open', 'closed'),
        status_notes: line,
        service_name: line,
        service_code: fc.stringMatching(/^[a-z\d]{1,4}$/),
        description: line,
        agency_responsible: line,
        requested_datetime: dates,
        updated_datetime: dates,
        expected_datetime: dates,
        address: line,
        notes: fc.array(fc.record({ datetime: dates, type: line, description: line }), {
          minLength: 1,
          maxLength: 3,
        }),
        photos: fc.uniqueArray(
          fc.record(
            {
              url,
              when: fc.constantFrom('before', 'after'),
              alt: line,
              width: fc.integer({ min: 1, max: 9 }),
            },
            { requiredKeys: ['url'] },
          ),
          { minLength: 2, maxLength: 3, selector: (photo) => photo.url },
        ),
      },
      maybe,
    ),
  }),
  { maxLength: 4, selector: ({ id }) => id },
);

describe('there and back', () => {
  it('what Open311 can hold survives', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (list) => {
        const raw = rawFeed(
          ...list.map(({ id, title, report: fields }) => ({
            id,
            title,
            ...(fields.requested_datetime && { date_published: fields.requested_datetime }),
            _laoshan: {
              report: {
                ...fields,
                service_request_id: id,
                ...(fields.photos && { media_url: fields.photos[0]?.url ?? '' }),
              },
            },
          })),
        );
        const { requests, told } = written(raw);
        expect(told).toEqual([]);
        const before = parse(raw, '', { now: OPTIONS.now }).feed.items;
        const after = items(await read(importer, requests));
        expect(after).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  it('any feed is written without an exception, and what is written is read again', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async (raw) => {
        const { items: list } = raw as RawFeed;
        fc.pre(Array.isArray(list) && list.every(isObject));
        for (const { write } of exporters) write(raw as RawFeed, OPTIONS);
        const { requests } = written(raw as RawFeed);
        const reportsOf = (list: readonly Item[]) =>
          list.flatMap(({ _laoshan: { report: own } }) => own?.description ?? []).sort();
        const given = requests.length ? items(await read(importer, requests)) : [];
        expect(given).toHaveLength(requests.length);
        expect(reportsOf(given)).toEqual(
          requests.flatMap(({ description }) => (description as string) ?? []).sort(),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is one format of several', () => {
    const raw = full as unknown as RawFeed;
    expect(exportFeed(raw, 'open311', OPTIONS)).toEqual(open311.write(raw, OPTIONS));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Item, parse } from '../../src/feed/index.js';
import { MAX_TEXT } from '../../src/feed/limits.js';
import { FEED_URL, feedOf } from './feeds.js';

const read = (raw: unknown) => parse(raw, FEED_URL);
const first = (raw: unknown): Item => read(raw).feed.items[0] as Item;

const SAID = '市民李小红（13800001234）反映，样例小区3号楼2单元501漏水。';
const MASKED = '市民李某（号码已隐去）反映，样例小区门牌已隐去漏水。';

/** A report with what must not be told in every text, and in what is no text. */
const report = {
  id: '13800001234',
  url: 'https://news.example/13800001234',
  title: SAID,
  summary: SAID,
  content_text: SAID,
  tags: [SAID],
  authors: [{ name: '记者 王小明' }],
  _laoshan: {
    kicker: SAID,
    image_alt: SAID,
    caption: SAID,
    corrections: [{ text: SAID }],
    report: {
      service_request_id: '13800001234',
      status_notes: SAID,
      description: SAID,
      declined_reason: SAID,
      address: SAID,
      status: SAID,
      service_name: SAID,
      agency_responsible: SAID,
      notes: [{ type: SAID, description: SAID }],
      photos: [{ url: 'https://news.example/13800001234.jpg', alt: SAID, credit: SAID }],
    },
  },
};

const AGENCIES =
  '市政科|王哥庄街道|王哥庄街道办事处|沙子口街道城管中队|张村河管理所|李村河管理所|公安分局|市公安局交警支队|市民政局|市民中心|市民服务中心|市民族宗教局|市民航管理局|市民防空办公室|居民服务中心|居民委员会|城乡居民养老保险服务中心|村民委员会|农民工工作处|渔民协会|学生资助中心|司机考试科|黄丽娟工作室|金家岭街道|中韩街道|北宅街道|石老人社区|高新区管委会|李沧区住建局|水务局|崂山水务公司|应急管理局|残疾人联合会|老年人活动中心|商家管理科|家长学校|Department of Streets and Sanitation|Resident Services|12345热线|3-1-1 Call Center'.split(
    '|',
  );

describe('the texts of a report', () => {
  it('hold nothing private, wherever they stand', () => {
    const item = first(feedOf(report));
    const { notes, photos, ...rest } = item._laoshan.report ?? {};
    expect([item.title, item.summary, item.content_text]).toEqual([MASKED, MASKED, MASKED]);
    expect(item._laoshan).toMatchObject({ kicker: MASKED, image_alt: MASKED, caption: MASKED });
    expect(item._laoshan.corrections).toEqual([{ text: MASKED }]);
    expect(rest).toMatchObject({
      status_notes: MASKED,
      description: MASKED,
      declined_reason: MASKED,
      address: MASKED,
      status: MASKED,
      service_name: MASKED,
      agency_responsible: MASKED,
    });
    expect(notes).toEqual([{ type: MASKED, description: MASKED }]);
    expect(photos?.[0]).toMatchObject({ alt: MASKED, credit: MASKED });
    expect(read(feedOf(report)).problems).toEqual([]);
  });

  it('are masked where they came as HTML', () => {
    const { content_text: _, ...rest } = report;
    const html = '<p>电话<b>138</b>0000<b>1234</b></p><p>市民李小红反映</p>';
    expect(first(feedOf({ ...rest, content_html: html })).content_text).toBe(
      '电话号码已隐去\n市民李某反映',
    );
  });

  it('leave ids, addresses, tags and authors as they are', () => {
    const { id, url, tags, authors, _laoshan } = first(feedOf(report));
    expect({ id, url, tags, authors }).toEqual({
      id: report.id,
      url: report.url,
      tags: report.tags,
      authors: report.authors,
    });
    expect(_laoshan.report?.service_request_id).toBe('13800001234');
    expect(_laoshan.report?.photos?.[0]?.url).toBe('https://news.example/13800001234.jpg');
  });

  it('are masked too where the item shows as something else', () => {
    const both = { ...report, _laoshan: { ...report._laoshan, stat: { value: 1 } } };
    const item = first(feedOf(both));
    expect(item._laoshan.report).toBeUndefined();
    expect(item.title).toBe(MASKED);
  });

  it('keep the telephones that the feed has made public', () => {
    const raw = {
      ...(feedOf({ ...report, title: '请致电0532-88001234或13800001234' }) as object),
      _laoshan: { public_phones: ['0532 8800 1234'] },
    };
    expect(first(raw).title).toBe('请致电0532-88001234或号码已隐去');
  });

  it('speak the language of the text', () => {
    const english = { ...report, title: 'Call 773-555-0142, or write to a@example.com.' };
    expect(first(feedOf(english)).title).toBe('Call number withheld, or write to email withheld.');
  });

  it('stay within their limits, and the same when they are read again', () => {
    const title = 'Call 773-555-0142. '.repeat(100).slice(0, MAX_TEXT);
    const { feed } = read(feedOf({ ...report, title }));
    expect(feed.items[0]?.title?.length).toBeLessThanOrEqual(MAX_TEXT);
    expect(feed.items[0]?.title).not.toMatch(/\d/);
    expect(read(feed).feed).toEqual(feed);
  });

  it('of other items are told in full: a paper names people', () => {
    const { report: _, ...rest } = report._laoshan;
    const item = first(feedOf({ ...report, _laoshan: rest }));
    expect([item.title, item.content_text, item._laoshan.caption]).toEqual([SAID, SAID, SAID]);
  });

  it('tell nowhere who is named in one of them', () => {
    const raw = feedOf({
      id: 'r',
      title: '黄\u200b丽娟反映路灯不亮',
      summary: '赵明的电话无人接',
      _laoshan: {
        report: {
          description: '市民黄丽娟反映，样例路路灯不亮。',
          status_notes: '已与黄丽娟沟通,黄丽娟表示满意。',
          notes: [{ type: '回访', description: '业主赵明和黄丽娟都表示满意' }],
        },
      },
    });
    const { feed } = read(raw);
    const item = feed.items[0];
    expect([item?.title, item?.summary]).toEqual(['黄\u200b某反映路灯不亮', '赵某的电话无人接']);
    expect(item?._laoshan.report).toMatchObject({
      description: '市民黄某反映，样例路路灯不亮。',
      status_notes: '已与黄某沟通,黄某表示满意。',
      notes: [{ type: '回访', description: '业主赵某和黄某都表示满意' }],
    });
    expect(read(feed).feed).toEqual(feed);
  });

  it.each(AGENCIES)('leave an agency its name: %s', (name) => {
    const raw = feedOf({
      id: 'r',
      title: '市民黄丽娟反映',
      _laoshan: { report: { agency_responsible: name, service_name: name } },
    });
    const { agency_responsible, service_name } = first(raw)._laoshan.report ?? {};
    expect([agency_responsible, service_name]).toEqual([name, name]);
  });

  it('stay the same when they are read again, whoever is named in which of them', () => {
    const names = fc.constantFrom(
      ...'市民|业主|李小红|王建国|于王小红|赵明|李|女士|先生|和|、|，|反映'.split('|'),
    );
    const texts = fc.array(fc.array(names, { maxLength: 8 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(texts, ([title = [], summary = [], description = []]) => {
        const { feed } = read(
          feedOf({
            id: 'r',
            title: title.join(''),
            summary: summary.join(''),
            _laoshan: { report: { description: description.join('') } },
          }),
        );
        expect(read(feed).feed).toEqual(feed);
      }),
      { numRuns: 2_000 },
    );
  });

  it('belong to their own item alone: what came before a broken one masks no other', () => {
    const { id: _, ...broken } = report;
    const raw = feedOf(broken, { id: 'a', title: SAID }, report, { id: 'b', title: SAID });
    expect(read(raw).feed.items.map(({ title }) => title)).toEqual([SAID, MASKED, SAID]);
  });
});

describe('the place of a report', () => {
  const place = (lat: number, long: number) => {
    const { report } = first(feedOf({ id: 'r', _laoshan: { report: { lat, long } } }))._laoshan;
    return [report?.lat, report?.long];
  };

  it('is cut to three decimals, never rounded', () => {
    expect(place(36.10799, 120.4689)).toEqual([36.107, 120.468]);
    expect(place(-36.10799, -120.4689)).toEqual([-36.107, -120.468]);
    expect(place(36.1, 120)).toEqual([36.1, 120]);
    expect(place(1e-7, -1e-7)).toEqual([0, 0]);
  });

  it.each([
    ['36.107211, 120.468912', '36.107, 120.468'],
    ['位于120.468912,36.107211处', '位于120.468,36.107处'],
    ['位于北纬36.107211度，东经120.468912度', '位于北纬36.107度，东经120.468度'],
    ['lat=-36.10799&long=120.4689', 'lat=-36.107&long=120.468'],
    ['N36.107211 E120.468912', 'N36.107 E120.468'],
    ['(lat: 36.1079, lng: -120.4689)', '(lat: 36.107, lng: -120.468)'],
    ['长36.107米，宽120.468912米', '长36.107米，宽120.468912米'],
    ['36.107211', '36.107211'],
    ['1.2.36.107211', '1.2.36.107211'],
  ])('is no finer in a text: %s', (address, expected) => {
    const { feed } = read(feedOf({ id: 'r', _laoshan: { report: { address } } }));
    expect(feed.items[0]?._laoshan.report?.address).toBe(expected);
    expect(read(feed).feed).toEqual(feed);
  });

  it('is the same when it is read again', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -90, max: 90, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        (lat, long) => {
          const [a = 0, b = 0] = place(lat, long);
          expect(place(a, b)).toEqual([a, b]);
          expect(Math.abs(a)).toBeLessThanOrEqual(Math.abs(lat));
          expect(Math.abs(lat - a)).toBeLessThan(0.001);
        },
      ),
    );
  });
});

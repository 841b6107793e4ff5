/** Feeds that RSS can hold. */
import fc from 'fast-check';
import { cleanText } from '../../../src/feed/index.js';
import { type RawFeed, type RawObject, VERSION } from '../../../src/publish/raw.js';

const OPTIONAL = { requiredKeys: [] };

export function feedOf(given: readonly RawObject[], head: RawObject = {}): RawFeed {
  return {
    version: VERSION,
    title: '样例',
    home_page_url: 'https://news.example/',
    ...head,
    items: given,
  };
}

// What the format can hold: a line has no spaces but single ones, a text no empty lines.
const line = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '<b>bold</b>',
      'A & B',
      '&amp;',
      '&lt;b&gt;',
      '&eacute;',
      '5 < 6',
      ']]>',
      '<![CDATA[',
      '<!--',
      '"\'',
      '&nbsp;',
      '<script>',
    ),
    fc
      .array(fc.constantFrom('<', '>', '&', ';', 'b', 'amp', '/', ' ', '全区'), { maxLength: 9 })
      .map((all) => all.join('')),
  )
  .map((text) => cleanText(text.replace(/[\ufffe\uffff]/g, ''), 1000).replace(/\s+/g, ' '));
const said = line.filter(Boolean);
const lines = fc.array(said, { minLength: 1, maxLength: 4 }).map((all) => all.join('\n'));
const address = fc
  .webUrl({ withQueryParameters: true, withFragments: true })
  .map((url) => new URL(url).href);
const two = (value: number) => String(value).padStart(2, '0');
const zone = fc
  .tuple(
    fc.constantFrom('+', '-'),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 59 }),
  )
  .filter(([, hours, minutes]) => hours + minutes > 0)
  .map(([sign, hours, minutes]) => `${sign}${two(hours)}:${two(minutes)}`);
const second = fc
  .integer({ min: -2e9, max: 4e9 })
  .map((at) => new Date(at * 1000).toISOString().slice(0, 19));
const date = fc.oneof(
  fc.tuple(second, fc.oneof(fc.constant('Z'), zone)).map(([time, offset]) => time + offset),
  second.map((time) => time.slice(0, 10)),
);

const item = fc
  .record(
    {
      title: said,
      url: address,
      content_text: lines,
      summary: lines,
      image: address,
      date_published: date,
      date_modified: date,
      language: fc.constantFrom('zh-CN', 'en', 'bo'),
      tags: fc.uniqueArray(said, { minLength: 1, maxLength: 3 }),
      authors: fc
        .uniqueArray(
          said.filter((name) => !/[@()<>]/.test(name)),
          { minLength: 1, maxLength: 3 },
        )
        .map((names) => names.map((name) => ({ name }))),
      _laoshan: fc.record(
        {
          image_width: fc.integer({ min: 1, max: 9999 }),
          image_height: fc.integer({ min: 1, max: 9999 }),
          caption: said,
          credit: said,
        },
        OPTIONAL,
      ),
    },
    OPTIONAL,
  )
  .filter(({ title, content_text, summary }) => Boolean(title ?? content_text ?? summary))
  // Without the whole text, what stands before it is all there is; without a picture nothing is said of one.
  .filter(
    ({ content_text, summary }) =>
      !summary || (content_text !== undefined && content_text !== summary),
  )
  .map(({ _laoshan, ...rest }) => (rest.image ? { ...rest, ...(_laoshan && { _laoshan }) } : rest))
  .filter(({ content_text, _laoshan }: RawObject) => content_text !== undefined || !_laoshan);

export const feed = fc
  .tuple(
    fc.array(item, { minLength: 1, maxLength: 5 }),
    fc.uniqueArray(said, { minLength: 5, maxLength: 5 }),
    fc.record({
      title: said,
      home_page_url: address,
      description: lines,
      language: fc.constantFrom('zh-CN', 'en'),
    }),
  )
  .map(([all, ids, head]) =>
    feedOf(
      all.map((each, at) => ({ id: ids[at] ?? '', ...each })),
      head,
    ),
  );

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atom } from '../../../src/publish/import/atom.js';
import { rss } from '../../../src/publish/import/rss.js';
import { failure, latin1, only, opened, read, survives, told } from './sources.js';

/** Both formats, each with an entry around what a test puts in. */
const formats = [
  {
    name: 'RSS',
    importer: rss,
    around: (entries: string) =>
      `<rss version="2.0"><channel><title>a</title>${entries}</channel></rss>`,
    entry: (inside: string) => `<item><guid>g</guid>${inside}</item>`,
  },
  {
    name: 'Atom',
    importer: atom,
    around: (entries: string) =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>a</title>${entries}</feed>`,
    entry: (inside: string) => `<entry><id>g</id>${inside}</entry>`,
  },
];

describe.each(formats)('a broken file of $name', ({ importer, around, entry }) => {
  const one = (inside: string) => around(entry(inside));

  it('is not read where its end is missing', async () => {
    const whole = one('<title>b</title>');
    for (let length = whole.indexOf('<title>b'); length < whole.length; length++) {
      const cut = whole.slice(0, length);
      const [code] = await failure(importer, cut);
      expect(code, cut).toMatch(/^xml-(?:cut|broken)$/);
    }
    expect(await failure(importer, whole.slice(0, whole.indexOf('</title')))).toEqual([
      'xml-cut',
      {},
    ]);
  });

  it('is not read where elements do not fit, and names the line', async () => {
    expect(await failure(importer, `\n${around('\n\n<b><i></b></i>')}`)).toEqual([
      'xml-broken',
      { line: 3, column: 7 },
    ]);
    expect(await failure(importer, one('') + one(''))).toEqual(['xml-broken', expect.anything()]);
    expect(await failure(importer, one('<a b=c/>'))).toEqual(['xml-broken', expect.anything()]);
    expect(await failure(importer, one('<a b="1" b="2"/>'))).toEqual([
      'xml-broken',
      expect.anything(),
    ]);
    expect(await failure(importer, `${one('')} more`)).toEqual(['xml-broken', expect.anything()]);
  });

  it('expands no entities, and fetches none', async () => {
    const lol = Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
    ).join('');
    const doctypes = [
      `<!DOCTYPE x [<!ENTITY l0 "lol">${lol}]>`,
      '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>',
      '<!DOCTYPE x [<!ENTITY % p SYSTEM "https://evil.example/x.dtd"> %p;]>',
      '<!-- > --><!DOCTYPE x [ <!ELEMENT x ANY> <!ENTITY a "<b>"> ]>',
    ];
    for (const doctype of doctypes)
      expect(await failure(importer, doctype + one('<title>&l9;&f;</title>')), doctype).toEqual([
        'xml-entities',
        {},
      ]);
    // Without definitions it is harmless, and old feeds have it.
    const plain = '<!DOCTYPE x PUBLIC "-//X//DTD X//EN" "https://evil.example/x.dtd">';
    expect(
      (await read(importer, plain + one('<title>&unknown;</title>'))).feed.items[0]?.['title'],
    ).toBe('&unknown;');
    expect((await read(importer, one('<title>an &lt;!ENTITY b "c"> d</title>'))).rows).toBe(1);
  });

  it('is told apart from a web page and from nothing', async () => {
    for (const page of [
      '<!DOCTYPE html>\n<html lang="zh"><p>a<br>',
      '<html><body/></html>',
      '<HTML>',
    ]) {
      expect(importer.recognises(opened(page)), page).toBe(false);
      expect(await failure(importer, page), page).toEqual(['html-page', {}]);
    }
    for (const nothing of [
      '',
      ' \n',
      '\ufeff',
      'words',
      '{}',
      '<?xml version="1.0"?>',
      '<!-- -->',
    ]) {
      expect(importer.recognises(opened(nothing)), nothing).toBe(false);
      expect((await failure(importer, nothing))[0], nothing).toMatch(/^xml-(?:broken|cut)$/);
    }
  });

  it('is not read where it is no text, or names an encoding that it is not in', async () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0xff);
    expect(await failure(importer, png)).toEqual(['no-encoding', {}]);
    const bytes = [...latin1(one('<title>|</title>'))];
    const broken = (label: string) => {
      const head = latin1(`<?xml version="1.0" encoding="${label}"?>`);
      return Uint8Array.from([
        ...head,
        ...bytes.flatMap((byte) => (byte === 0x7c ? [0xff, 0xff] : [byte])),
      ]);
    };
    for (const encoding of ['utf-8', 'nonsense'])
      expect(await failure(importer, broken(encoding)), encoding).toEqual([
        'xml-encoding',
        { encoding },
      ]);
  });

  it('may be nested, but not so deep that it fills the stack', async () => {
    const nested = (levels: number) => one(`${'<a>'.repeat(levels)}x${'</a>'.repeat(levels)}`);
    expect((await read(importer, nested(200))).rows).toBe(1);
    expect(await failure(importer, nested(300))).toEqual(['xml-deep', expect.anything()]);
    expect(await failure(importer, nested(100_000))).toEqual(['xml-deep', expect.anything()]);
  });

  it('is mended where a sign was merely not escaped, and says so', async () => {
    const given = await read(
      importer,
      `  <?xml version="1.0"?>${one('<title>A & B &c <![CDATA[ & ]]> &amp;amp; &#65;&#x41;\u0008</title>')}`,
    );
    expect(given.feed.items[0]?.['title']).toBe('A & B &c & & AA');
    expect(told(given)).toEqual(
      expect.arrayContaining(['change control-characters 1', 'change bare-ampersands 2']),
    );
  });

  it('has no way around its escaping', async () => {
    const traps = '<![CDATA[<b>]]]]><![CDATA[></b>&lt;script&gt;x()&lt;/script&gt;]]>';
    const item = await only(importer, one(`<title>${traps}</title>`));
    expect(item['title']).not.toContain('<b>');
    expect(
      (
        await read(
          importer,
          one('<title><![CDATA[]]></title><x><![CDATA[</x></item></entry>]]></x>'),
        )
      ).rows,
    ).toBe(1);
  });

  it('may have names that objects have of their own', async () => {
    const names = [
      '__proto__',
      'constructor',
      'prototype',
      'hasOwnProperty',
      'toString',
      'x:__proto__',
    ];
    const elements = names
      .map((name) => `<${name} ${name.replace(':', '')}="1">a</${name}>`)
      .join('');
    const given = await survives(importer, one(`<title>b</title>${elements}`));
    const unread = given?.notes
      .filter(({ code }) => code === 'unread-field')
      .map(({ facts }) => facts['field']);
    expect(unread).toEqual(names);
  });

  it('gives each of entries that have the same id, and of those that have none', async () => {
    const many = Array.from({ length: 50 }, () => entry('<title>b</title>')).join('');
    const same = await read(importer, around(many));
    expect(new Set(same.feed.items.map(({ id }) => id)).size).toBe(50);
    const none = await read(importer, around(many.replace(/<(guid|id)>g<\/\1>/g, '')));
    expect(new Set(none.feed.items.map(({ id }) => id)).size).toBe(50);
  });

  it('survives any change of a good one', async () => {
    const good = one(
      '<title>b</title><link href="https://news.example/1" rel="enclosure"/><description>c &amp; d</description><content type="html"><![CDATA[<p>e</p>]]></content><pubDate>Fri, 15 Jul 2022 09:30:00 +0800</pubDate><updated>2022-07-15T09:30:00Z</updated><author><name>f</name></author><category term="g">h</category><m:content xmlns:m="http://search.yahoo.com/mrss/" url="https://news.example/i.jpg" width="7"/>',
    );
    const pieces = fc.constantFrom(
      '<',
      '>',
      '</',
      '/>',
      '&',
      '"',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<?',
      '?>',
      '<!DOCTYPE ',
      'xmlns',
      ':',
      '=',
      ' ',
      '\0',
      '\u202e',
      '<item>',
      '<entry>',
      '</title>',
      'xml:base="://"',
    );
    const change = fc.tuple(
      fc.nat(good.length),
      fc.nat(9),
      fc.oneof(pieces, fc.string({ unit: 'binary' })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        let file = good;
        for (const [at, cut, piece] of changes)
          file = file.slice(0, at) + piece + file.slice(at + cut);
        await survives(importer, file);
      }),
      { numRuns: 400 },
    );
  });

  it('survives any bytes behind a good beginning', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('', '<?xml encoding="big5"?>', '<rss>', '<feed ', one('')),
        fc.uint8Array({ maxLength: 200 }),
        async (head, tail) => {
          await survives(importer, Uint8Array.from([...latin1(head), ...tail]));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('may be long: all of a hundred thousand entries are there, and progress is told', async () => {
    const entries = Array.from({ length: 100_000 }, (_, at) =>
      entry(`<title>b</title>`).replace('>g<', `>${at}<`),
    ).join('');
    const steps: number[] = [];
    const file = opened(around(entries));
    const given = await importer.read(file, {
      language: 'en',
      now: 0,
      progress: (done, total) => {
        expect(total).toBe(100_000);
        steps.push(done);
      },
    });
    expect(given.feed.items).toHaveLength(100_000);
    expect(given.feed.items[99_999]?.['id']).toBe('99999');
    expect(steps).toHaveLength(200);
    // Beside other tests, a machine has little time for so many.
  }, 120_000);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bake,
  bakerOf,
  bytesOf,
  feed,
  HEAD,
  HEAD_LINK,
  STAT,
  STORY,
  textOf,
} from '../helpers/baker.js';

describe('a page', () => {
  it('in GBK is the same byte for byte but for its tags, which are ASCII', () => {
    // Characters whose second byte is `\` or `|`, a byte that is none, and half a character at the end.
    const text = Buffer.from([0xb4, 0xc7, 0x81, 0x5c, 0x8d, 0x7c, 0xff, 0x3c, 0x62, 0x3e, 0x81]);
    const head = '<html><meta charset=gbk>';
    const startOf = (more: string) =>
      Buffer.concat([
        Buffer.from(`${head}${more}<body>`),
        text,
        Buffer.from('<laoshan-article src="feed.json#bridge">'),
      ]);
    const end = '</laoshan-article>';
    const { bytes, count } = bake(Buffer.concat([startOf(''), text, Buffer.from(end), text]));
    expect(count).toBe(1);
    const start = startOf(HEAD_LINK);
    expect(Buffer.from(bytes).indexOf(start)).toBe(0);
    const rest = Buffer.from(bytes.subarray(start.length)).toString('latin1');
    const [inside = '', after = ''] = rest.split(end);
    expect(inside).toMatch(/^[\0-\x7f]+$/);
    expect(inside).toContain('&#x6837;&#x4f8b;');
    const data = /^<script type="application\/ld\+json" data-laoshan-baked>[ -~]*<\/script>/;
    expect(after.replace(data, '')).toBe(text.toString('latin1'));
    expect(Buffer.from(bake(bytes).bytes)).toEqual(Buffer.from(bytes));
  });

  it.each([
    ['gb2312', [0xc7, 0xbd]],
    ['big5', [0xc0, 0xf0]],
    ['euc-kr', [0xed, 0xcd]],
    ['utf-8', [0xe5, 0xa2, 0x99]],
  ])('in %s has its attributes read in it', (charset, bytes) => {
    const id = new TextDecoder(charset).decode(new Uint8Array(bytes));
    const json = { ...feed, items: [{ id, title: '样例', content_text: '样例' }] };
    const page = Buffer.concat([
      Buffer.from(
        `<meta http-equiv="Content-Type" content="text/html; charset=${charset}"><laoshan-article src="feed.json#`,
      ),
      Buffer.from(bytes),
      Buffer.from('"></laoshan-article>'),
    ]);
    expect(bake(page, bakerOf(json))).toMatchObject({ count: 1, faults: [] });
  });

  it.each([
    ['utf-8', '样例', '墙', true],
    ['gb18030', '\xd1\xf9\xc0\xfd', '\xc7\xbd', false],
    ['windows-1252', 'caf\xe9', '\xe9 \xff', false],
  ])('that does not say its encoding is taken for %s', (_, text, more, plain) => {
    const page = Buffer.from(`<p>${text}${more}</p>${STORY}`, plain ? 'utf8' : 'latin1');
    const html = Buffer.from(bake(page).bytes).toString(plain ? 'utf8' : 'latin1');
    expect(html).toContain(`<p>${text}${more}</p>`);
    expect(html).toContain(plain ? '样例' : '&#x6837;');
  });

  it.each(['utf16le', 'utf16be'] as const)('in %s stays so', (encoding) => {
    const wide = (text: string, rest: readonly number[] = []) => {
      const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
      return Buffer.concat([encoding === 'utf16be' ? bytes.swap16() : bytes, Buffer.from(rest)]);
    };
    const baked = bake(wide(HEAD + STAT, [0x33]));
    expect(Buffer.from(baked.bytes)).toEqual(wide(textOf(bake(HEAD + STAT)), [0x33]));
  });

  it('in an encoding in which ASCII is not ASCII is refused', () => {
    expect(bake(`<meta charset=iso-2022-jp>${STAT}`).faults).toEqual([{ code: 'encoding' }]);
  });

  it('keeps its line ends', () => {
    const json = { ...feed, items: [{ id: 'bridge', title: '样例', content_text: '一\n二' }] };
    const page = `${HEAD}\r\n<laoshan-article\r\n src="feed.json#bridge">\r\n</laoshan-article>\r\n`;
    expect(textOf(bake(page, bakerOf(json)))).not.toMatch(/(?<!\r)\n/);
  });

  it('that is broken is read as browsers do', () => {
    const html = textOf(bake(`${HEAD}<b><p>a</b>${STAT}<table><div>x${STAT}</table><li>`));
    expect(html.match(/<template shadowrootmode/g)).toHaveLength(2);
  });

  it('that does not say where the styles are finds them beside its script', () => {
    const linked = bakerOf(feed, { kind: 'linked' });
    const script = (src: string) => bake(`${HEAD}<script src="${src}"></script>${STAT}`, linked);
    expect(textOf(script('https://cdn.example/dist/laoshan.classic.js?2'))).toContain(
      '<link rel="stylesheet" href="https://cdn.example/dist/laoshan.css">',
    );
    expect(textOf(script('laoshan.js'))).toContain('href="laoshan.css"');
    expect(script('not-laoshan.js').faults).toMatchObject([{ code: 'no-stylesheet' }]);
  });

  it('may have the styles in it, on one line and in ASCII', () => {
    const { css, bytes } = bake(`${HEAD}${STAT}${STAT}${STORY}`, bakerOf(feed, { kind: 'inline' }));
    expect(css).toHaveLength(2);
    for (const text of css) {
      expect(text).toMatch(/^[ -~]+$/);
      expect(text).not.toContain('</');
      expect(Buffer.from(bytes).toString()).toContain(
        `<template shadowrootmode="open"><style>${text}</style><div class="laoshan"`,
      );
    }
  });
});

const MARKUP =
  '<p>|</p>|<div>|</div>|<table>|<tr>|</table>|<a href="#walls">|</a>|<!--|-->|<b>|</b>|<script>|</script>|<template>|</template>|<svg>|</svg>|<h2>|</h2>|<select>|</body>|</html>|&amp|样例|\r\n| |"|<|>|=|\0|𠮷|<textarea>|</textarea>|<li>|<button>|<title>'.split(
    '|',
  );

const TAGS = [
  STAT,
  '<laoshan-article src="feed.json#bridge" layout=row>x<b>y</b></laoshan-article>',
  '<laoshan-stat value=5></laoshan-stat>',
  '<x-carrier data-laoshan="stat" data-src="#walls">旧</x-carrier>',
];

const pages = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...MARKUP) },
      { weight: 1, arbitrary: fc.constantFrom(...TAGS) },
    ),
    { maxLength: 30 },
  )
  .map((all) => all.join(''));

/** A page without what is in tags of ours, and without what is baked beside them. */
function without(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(HEAD_LINK, '')
    .replace(/<script type="application\/ld\+json" data-laoshan-baked>[\s\S]*?<\/script>/g, '')
    .replace(/(<laoshan-(\w+)[^>]*>)[\s\S]*?(<\/laoshan-\2>)/g, '$1$3')
    .replace(/(<x-carrier[^>]*>)[\s\S]*?(<\/x-carrier>)/g, '$1$2');
}

describe('whatever the page', () => {
  it('what is not ours stays byte for byte, and a second time changes nothing', () => {
    const baker = bakerOf();
    let baked = 0;
    fc.assert(
      fc.property(
        pages,
        fc.constantFrom('utf-8', 'gbk', 'windows-1252'),
        fc.uint8Array({ maxLength: 8 }),
        (body, charset, raw) => {
          const page = Buffer.concat([bytesOf(`<meta charset=${charset}>${body}`), raw]);
          const { bytes, faults, count } = bake(page, baker);
          baked += count;
          if (faults.length) expect(bytes).toBe(page);
          else expect(without(bytes)).toBe(without(page));
          expect(Buffer.from(bake(bytes, baker).bytes)).toEqual(Buffer.from(bytes));
        },
      ),
      { numRuns: 500 },
    );
    expect(baked).toBeGreaterThan(50);
  });
});

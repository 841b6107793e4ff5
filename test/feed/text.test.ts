import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, textOfHtml } from '../../src/feed/index.js';
import { RARE_SIGN } from '../../src/feed/text.js';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });

describe('cleanText', () => {
  it.each([
    ['controls', 'a\u0000b\u0007c\u007fd\u0085e\u009f', 'abcde'],
    ['line ends', 'a\r\nb\rc\nd\te', 'a\nb\nc\nd\te'],
    ['bidi overrides', 'a\u202eb\u202cc\u2066d\u2069e\u202a\u202b\u202d\u2067\u2068', 'abcde'],
    ['single marks of direction', 'a\u200eb\u200fc', 'a\u200eb\u200fc'],
    ['lone surrogates', 'a\ud800b\udc00c\ud83d', 'abc'],
    ['halves that a control kept apart', '\ud83d\u0000\ude00', ''],
    ['emoji', '👨‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿é', '👨‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿é'],
    ['towers of marks', `e${'\u0301'.repeat(200)}f`, `e${'\u0301'.repeat(8)}f`],
    ['invisible joiners', `a${'\u200d\u2060'.repeat(100)}b`, `a${'\u200d\u2060'.repeat(4)}b`],
    ['marks that a control kept apart', `e${'\u0301\u0000'.repeat(20)}`, `e${'\u0301'.repeat(8)}`],
    ['space around', ' \u3000 山 海 \n', '山 海'],
    ['nothing', ' \u0000\n', ''],
  ])('%s', (_name, raw, clean) => {
    expect(cleanText(raw, 1000)).toBe(clean);
  });

  it('cuts between code points', () => {
    expect(cleanText('山海', 1)).toBe('山');
    expect(cleanText('a😀b', 2)).toBe('a');
    expect(cleanText('a😀b', 3)).toBe('a😀');
  });

  it('is stable and within its limit', () => {
    fc.assert(
      fc.property(anyText, fc.nat(50), (raw, max) => {
        const clean = cleanText(raw, max);
        expect(clean.length).toBeLessThanOrEqual(max);
        expect(cleanText(clean, max)).toBe(clean);
      }),
    );
  });
});

describe('textOfHtml', () => {
  it.each([
    ['blocks', '<p>a</p><p>b<br>c</p><ul><li>d<li>e</ul>', 'a\nb\nc\nd\ne'],
    ['cells', '<table><tr><td>a</td><td>b</td></tr></table>', 'a\nb'],
    ['inline tags', 'a<b>b</b> <em>c</em><x-y>d</x-y>', 'ab cd'],
    ['white space', ' a \n\n  b&nbsp;&nbsp; c\t', 'a b c'],
    ['scripts', 'a<script>x</p>y</script >b<STYLE>p{}</style>c', 'abc'],
    ['an unclosed script', 'a<script>alert(1)', 'a'],
    ['a script in a script', 'a<script>"<script>"</script>b', 'ab'],
    ['comments', 'a<!-- <p>x</p> -->b<!---->c<!doctype html>d<?xml ?>e', 'abcde'],
    ['an unclosed comment', 'a<!-- b', 'a'],
    ['named entities', '&lt;b&gt; &amp;amp; &quot;&apos;&hellip;&ldquo;', '<b> &amp; "\'…“'],
    ['numeric entities', '&#23665;&#x6d77;&#X1F600;&#1114112;', '山海😀'],
    [
      'unknown entities',
      '&constructor; &valueOf; &nosuch; &; & AT&T',
      '&constructor; &valueOf; &nosuch; &; & AT&T',
    ],
    ['brackets that are no tags', '1 < 2 > 1 <3 </ x', '1 < 2 > 1 <3 </ x'],
    ['brackets in attributes', '<a title="a > b" data-x=\'>\'>c</a>', 'c'],
    ['an unclosed tag', 'a<b', 'a'],
    ['entities are no markup', '&lt;script&gt;x&lt;/script&gt;', '<script>x</script>'],
  ])('%s', (_name, html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  it.each([
    '<',
    '&',
    '<!--',
    '<!',
    '<a ',
    '<a "',
    `<a '">`,
    '<script>',
    '<script></script',
    '</script',
    '<p>',
    '<b> ',
    '&#32;',
    '&nbsp;',
    '&#',
    '"',
    '\n',
    '< ',
    '<a>"',
  ])('takes linear time on 400,000 characters of %s', (piece) => {
    const html = piece.repeat(400_000 / piece.length);
    const start = performance.now();
    textOfHtml(html);
    cleanText(html, html.length);
    // Some 50 ms; going back over it for each piece would take minutes.
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('never throws and gives no tag', () => {
    const soup = fc
      .array(
        fc.oneof(
          fc.constantFrom('<', '>', '"', "'", '/', '!--', '-->', 'script', 'p', '&#', 'amp;', ' '),
          anyText,
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(fc.property(soup, (html) => typeof textOfHtml(html) === 'string'));
  });
});

describe('RARE_SIGN', () => {
  it('is each one that may have to go', () => {
    const signs = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
    const usual = signs.filter((sign) => !RARE_SIGN.test(sign));
    expect(usual.length).toBeGreaterThan(20_000);
    expect(usual.filter((sign) => /[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{M}]/u.test(sign))).toEqual([]);
  });
});

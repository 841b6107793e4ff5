import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveImage, resolveLink } from '../../src/feed/index.js';
import { MAX_DATA_URL, MAX_URL } from '../../src/feed/limits.js';

const BASE = 'https://news.example/data/feed.json';

describe('[P2] [P3] resolveLink', () => {
  it.each([
    ['a.html', 'https://news.example/data/a.html'],
    ['/a', 'https://news.example/a'],
    ['../a?b#c', 'https://news.example/a?b#c'],
    ['//other.example/a', 'https://other.example/a'],
    ['#a', 'https://news.example/data/feed.json#a'],
    [' https://x.example/a b ', 'https://x.example/a%20b'],
    ['HTTP://X.example', 'http://x.example/'],
    ['https://例子.example/山', 'https://xn--fsqu00a.example/%E5%B1%B1'],
    ['mailto:a@x.example', 'mailto:a@x.example'],
    ['tel:+8612345', 'tel:+8612345'],
  ])('%s', (raw, href) => {
    expect(resolveLink(raw, BASE)).toBe(href);
  });

  it.each([
    '',
    ' ',
    '\n\u0000',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript\u0000:alert(1)',
    'javascript://x.example/%0aalert(1)',
    'java\u202escript:alert(1)',
    'data:text/html,x',
    'data:image/png;base64,AAAA',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://x.example/1',
    'filesystem:https://x.example/1',
    'view-source:https://x.example/',
    'ftp://x.example/',
    'ws://x.example/',
    'intent://x#Intent;end',
    'about:blank',
    'https://[',
    'https://',
    `https://x.example/${'a'.repeat(MAX_URL)}`,
  ])('%j is no link', (raw) => {
    expect(resolveLink(raw, BASE)).toBeUndefined();
  });

  it('a base that is no base only costs relative addresses', () => {
    for (const base of ['', 'about:blank', 'nonsense']) {
      expect(resolveLink('https://x.example/', base)).toBe('https://x.example/');
      expect(resolveLink('a', base)).toBeUndefined();
    }
  });

  it('gives an allowed absolute address that resolves to itself, or nothing', () => {
    const scheme = fc.constantFrom('', 'https:', 'mailto:', 'tel:', 'javascript:', 'data:', '//');
    fc.assert(
      fc.property(scheme, fc.string({ unit: 'binary' }), fc.webUrl(), (start, rest, base) => {
        for (const resolve of [resolveLink, resolveImage]) {
          const href = resolve(start + rest, base);
          if (href === undefined) continue;
          expect(href).toMatch(/^(?:https?|mailto|tel):[\x21-\x7e ]*$/);
          expect(resolve(href, 'https://other.example/')).toBe(href);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('[P2] resolveImage', () => {
  it('takes https and http, no mail, no telephone', () => {
    expect(resolveImage('a.jpg', BASE)).toBe('https://news.example/data/a.jpg');
    expect(resolveImage('http://x.example/a', BASE)).toBe('http://x.example/a');
    expect(resolveImage('mailto:a@x.example', BASE)).toBeUndefined();
    expect(resolveImage('tel:1', BASE)).toBeUndefined();
    expect(resolveImage('', BASE)).toBeUndefined();
  });

  it('takes data pictures only from embedded feeds', () => {
    const svg = 'data:image/svg+xml;base64,PHN2Zy8+';
    expect(resolveImage(svg, BASE)).toBeUndefined();
    expect(resolveImage(svg, BASE, true)).toBe(svg);
    expect(resolveImage('DATA:IMAGE/png,x', BASE, true)).toBe('data:IMAGE/png,x');
    expect(resolveImage('data:text/html,x', BASE, true)).toBeUndefined();
    expect(resolveImage('data:text/html,data:image/png', BASE, true)).toBeUndefined();
    expect(resolveImage(svg + 'A'.repeat(MAX_URL), BASE, true)).toHaveLength(svg.length + MAX_URL);
    expect(resolveImage(svg + 'A'.repeat(MAX_DATA_URL), BASE, true)).toBeUndefined();
  });
});

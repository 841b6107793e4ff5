import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CSSResult } from 'lit';
import { describe, expect, it } from 'vitest';
import { shortenCss, shortenHtml } from '../../scripts/build/literals.mjs';

const npm = fileURLToPath(new URL('../../dist/npm', import.meta.url));

describe('shortenCss', () => {
  it.each([
    ['fallbacks', 'a { color: #333; color: light-dark( #333 , #eee ) }'],
    ['the same property twice', 'a{width:100px;width:min(100px,50%)}'],
    ['sides one by one', 'a{top:0;right:0;bottom:0;left:0}'],
    ['physical beside logical', 'a{margin-left:1em;margin-inline-start:1em}'],
    ['conditions', '@supports (gap: 1px) and (not (x: y)) { a { gap: 1em } }'],
    ['container queries', '@container (min-width: 30em) and (width < 60em) { a { inset: 0 } }'],
    ['prefixes', 'a{-webkit-text-size-adjust:100%;text-size-adjust:100%}'],
    ['empty custom properties', 'a{--x: ;--y:{}}'],
    ['importance', 'a{all: initial !important}'],
  ])('keeps %s', (_, css) => {
    expect(bare(shortenCss(css))).toBe(bare(css));
  });

  it('keeps spaces that mean something', () => {
    expect(shortenCss('.a :hover , .b  .c > .d { margin : -1em  calc( 1em + 2px ) }')).toBe(
      '.a :hover,.b .c>.d{margin:-1em calc(1em + 2px)}',
    );
    expect(shortenCss('a { --x: ; content: "  a  " }')).toBe('a{--x: ;content:"  a  "}');
    expect(shortenCss("a { --x: 'a  b',\n  c }")).toBe("a{--x:'a  b', c}");
    expect(shortenCss('@media screen  and\n (min-width: 1em) { a { b: c } }')).toBe(
      '@media screen and (min-width: 1em){a{b:c}}',
    );
  });

  it('drops comments', () => {
    expect(shortenCss('/* a */ a { /* b */ color: red /* c */; --x: 1 /* d */ }')).not.toMatch(
      /\/\*/,
    );
  });

  it('refuses what is not CSS', () => {
    expect(() => shortenCss('a { color red; }')).toThrow('Not CSS');
  });

  it('changes nothing but spelling in our own style sheets', async () => {
    const sheets = await ownSheets();
    expect(sheets.length).toBeGreaterThan(3);
    for (const css of sheets) {
      expect(bare(shortenCss(css))).toBe(bare(css));
      expect(shortenCss(css).length).toBeLessThanOrEqual(css.length);
    }
  });
});

describe('shortenHtml', () => {
  it('makes runs of space one space', () => {
    expect(shortenHtml(['\n  <p>a\n   b</p>  '])).toEqual([' <p>a b</p> ']);
  });

  it('keeps a space on either side of an expression', () => {
    expect(shortenHtml(['<p>a  ', '  ', '\n</p>'])).toEqual(['<p>a ', ' ', ' </p>']);
  });

  it('tidies tags across expressions and leaves quoted values alone', () => {
    expect(
      shortenHtml(['<p\n  class="a  b"\n  ?x=', "\n  title='a  ", "  >  b'\n  >", '</p  >']),
    ).toEqual(['<p class="a  b" ?x=', " title='a  ", "  >  b'>", '</p>']);
  });

  it('takes a lone < for text', () => {
    expect(shortenHtml(['a  < b  <i  id=', '>'])).toEqual(['a < b <i id=', '>']);
  });

  it('drops comments, and refuses an expression in one', () => {
    expect(shortenHtml(['<p><!-- "x  --> a</p>'])).toEqual(['<p> a</p>']);
    expect(() => shortenHtml(['<p><!-- ', ' --></p>'])).toThrow('comment');
  });

  it('refuses the expressions that our build of Lit cannot fill', () => {
    expect(() => shortenHtml(['<p ', '></p>'])).toThrow('whole tags');
    expect(() => shortenHtml(['<TextArea>', '</TextArea>'])).toThrow('raw text');
    expect(() => shortenHtml(['<title>a</title>'])).toThrow('raw text');
  });

  it('leaves a field alone that is filled by its property', () => {
    const field = ['<p>a  b</p><textarea .value=', '></textarea>'];
    expect(shortenHtml(field)).toEqual(['<p>a b</p><textarea .value=', '></textarea>']);
  });
});

/** Without comments, any white space, kinds of quotes, and semicolons that a brace makes needless. */
function bare(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, '')
    .replace(/'/g, '"')
    .replace(/;(?=\}|$)/g, '');
}

/** The text of every style sheet that a built module exports. */
async function ownSheets(): Promise<string[]> {
  const paths = readdirSync(npm, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /styles[\\/][^\\/]+\.js$|\.styles\.js$/.test(path),
  );
  const modules = await Promise.all(
    paths.map((path) => import(pathToFileURL(join(npm, path)).href)),
  );
  return modules
    .flatMap((module: object) => Object.values(module))
    .flatMap((value: unknown) => (value instanceof CSSResult ? [value.cssText] : []));
}

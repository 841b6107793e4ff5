/** In place of all of Lit's css-tag.js, with the same exports. */
const cssTag = `
export class CSSResult {
  constructor(text) { this.cssText = text; }
  toString() { return this.cssText; }
}
export const unsafeCSS = (text) => new CSSResult(text);
export const css = (strings, ...values) =>
  unsafeCSS(strings.reduce((text, string, index) => text + values[index - 1] + string));
export const adoptStyles = () => {};
export const getCompatibleStyle = (style) => style;
export const supportsAdoptingStyleSheets = true;
`;

/**
 * What our builds change in Lit, and why:
 *
 * - Its Trusted Types policy gets our name, and a refused creation yields no policy instead of an
 *   exception that would take the whole script down.
 * - It writes nothing on globalThis: no lists of versions (two widgets on one page would make Lit
 *   warn the site's owner about us), no Symbol.metadata and its map, which only standard
 *   decorators need; ours are the legacy kind.
 *
 * - What writes attributes from properties goes, for no element of ours asks for it.
 * - Its module for styles keeps the literals and loses the adopting: src/core/sheets.ts does that.
 *
 * Each text must be found as often as said, so that an update of Lit cannot undo this in silence.
 */
const changes = [
  {
    file: '@lit/reactive-element/css-tag.js',
    find: /[\s\S]*export\{\w+ as CSSResult,\w+ as adoptStyles,\w+ as css,\w+ as getCompatibleStyle,\w+ as supportsAdoptingStyleSheets,\w+ as unsafeCSS\}[\s\S]*/g,
    put: cssTag,
  },
  {
    file: 'lit-html/lit-html.js',
    find: /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/g,
    put: '(()=>{try{return $1?.createPolicy("laoshan-widgets",{createHTML:$2=>$2})}catch{}})()',
  },
  {
    file: 'lit-html/lit-html.js',
    find: /\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/g,
    put: '0',
  },
  {
    file: 'lit-element/lit-element.js',
    find: /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/g,
    put: '0',
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: /\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/g,
    put: '0',
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/g,
    put: '',
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[\w,\w\]of \2\)this\.elementProperties\.set\(\w,\w\)\}/g,
    put: '',
  },
  // Our attributes are texts or have a converter of their own, and none is reflected (a test holds that).
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: /\{toAttribute\((\w),\w\)\{switch\(\w\)\{.*?\}return \1\},fromAttribute\(.*?return \w\}\}/g,
    put: '{fromAttribute:(text)=>text}',
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: /_\$ET\(\w,\w\)\{const .*?this\._\$Em=null\}\}(?=_\$AK)/g,
    put: '',
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: /,!0===\w&&this\._\$Em!==\w&&\(this\._\$Eq\?\?=new Set\)\.add\(\w\)/g,
    put: '',
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: /this\._\$Eq&&=this\._\$Eq\.forEach\(\w=>this\._\$ET\(\w,this\[\w\]\)\),/g,
    put: '',
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: /static addInitializer\(\w\)\{.*?\}(?=static get observedAttributes)|,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/g,
    times: 2,
    put: '',
  },
  {
    file: '@lit/reactive-element/decorators/property.js',
    find: /"object"==typeof (\w)\?\w\(\w,\w,\1\):/g,
    put: '',
  },
];

/** Decorators are loaded only where they are used; the other files are in every build of Lit. */
const required = changes.map(({ file }) => file).filter((file) => !file.includes('decorators'));

/** @returns {import('vite').Plugin} */
export function lit() {
  /** @type {Set<string>} */
  const seen = new Set();
  return {
    name: 'laoshan-lit',
    transform(code, id) {
      const path = id.split('\\').join('/').split('?')[0] ?? '';
      const ours = changes.filter(({ file }) => path.endsWith(`node_modules/${file}`));
      if (ours.length === 0) return null;
      let result = code;
      for (const { file, find, put, times = 1 } of ours) {
        const count = result.match(find)?.length ?? 0;
        if (count !== times) {
          throw new Error(
            `scripts/build/lit.mjs expects ${times} of ${find} in ${file}, found ${count}: Lit has changed; look at it again.`,
          );
        }
        result = result.replace(find, put);
        seen.add(file);
      }
      return { code: result, map: null };
    },
    buildEnd(error) {
      const missing = required.find((file) => !seen.has(file));
      if (!error && missing) throw new Error(`scripts/build/lit.mjs never met ${missing}.`);
    },
  };
}

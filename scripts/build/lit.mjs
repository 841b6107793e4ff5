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
 * - What none of our elements asks for goes: attributes written from properties, static `properties`,
 *   directives, templates of SVG and MathML, expressions in tags, raw text and comments, the hooks of
 *   Lit's polyfills. Whoever comes to use one of them fails the build and finds this list.
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
    put: '0',
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: /_\$AK\((\w),(\w)\)\{.*?this\._\$Em=null\}\}(?=requestUpdate)/g,
    put: '_$AK($1,$2){const c=this.constructor,p=c._$Eh.get($1);if(p!==void 0){const f=c.getPropertyOptions(p).converter;this[p]=f?f($2):$2}}',
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: /\|\|\w\.useDefault&&.*?_\$Eu\(\w,\w\)\)(?=\))/g,
    put: '',
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: /C\((\w),(\w),\{useDefault:.*?\}(?=async _\$EP)/g,
    put: 'C($1,$2){this._$AL.has($1)||this._$AL.set($1,this.hasUpdated?$2:void 0)}',
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: /this\._\$Em=null,(?=this\._\$Ev)/g,
    put: '',
  },
  // No class of ours has static `properties`; decorators call createProperty.
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: /if\((this\.finalized=!0,this\._\$Ei\(\)),this\.hasOwnProperty\(\w\("properties"\)\)\)\{.*?\}(?=this\._\$Eh=new)/g,
    put: '$1;',
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: /(static finalizeStyles\((\w)\)\{).*?\}(?=static)/g,
    put: '$1return[$2].flat(1/0)}',
  },
  // Our base class makes the shadow root, and its styles, by itself.
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: /createRenderRoot\(\)\{.*?\}(?=connectedCallback)|,\w\.shadowRootOptions=\{mode:"open"\}/g,
    times: 2,
    put: '',
  },
  {
    file: 'lit-element/lit-element.js',
    find: /createRenderRoot\(\)\{.*?\}(?=update\()/g,
    put: '',
  },
  // Hooks for Lit's polyfills, which pages with browsers older than ours would load.
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: /,\w=\w\.trustedTypes,\w=\w\?\w\.emptyScript:"",\w=\w\.reactiveElementPolyfillSupport|\w\?\.\(\{ReactiveElement:\w\}\),/g,
    times: 2,
    put: '',
  },
  {
    file: 'lit-html/lit-html.js',
    find: /,(\w)=\w\.litHtmlPolyfillSupport;\1\?\.\(\w,\w\),/g,
    put: ';',
  },
  {
    file: 'lit-element/lit-element.js',
    find: /,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\);const (\w)=\w\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w\}\)/g,
    put: '',
  },
  // Templates of HTML alone: the exports for the others go too, so that using one fails the build.
  {
    file: 'lit-html/lit-html.js',
    find: /2===\w\?"<svg>":3===\w\?"<math>":(?="")|\+\(2===\w\?"<\/svg>":3===\w\?"<\/math>":""\)|,\w as mathml\b|,\w as svg\b/g,
    times: 4,
    put: '',
  },
  {
    file: 'lit-html/lit-html.js',
    find: /if\((this\.el=\w\.createElement\(\w,\w\),\w\.currentNode=this\.el\.content),2===\w\|\|3===\w\)\{.*?\}/g,
    put: '$1;',
  },
  // Directives, none of which we use: a value is a value, whatever an object says of itself.
  {
    file: 'lit-html/lit-html.js',
    find: /function (\w)\((\w),(\w),\w=\2,\w\)\{if\(\3===\w\)return \3;.*?,\3\}(?=class)/g,
    put: 'function $1($2,$3){return $3}',
  },
  // Expressions in a tag, in an element of raw text, in a comment: literals.mjs refuses the last two.
  {
    file: 'lit-html/lit-html.js',
    find: /else \w\.startsWith\(\w\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(\w\)\)|:6===\w\.type&&\(\w=new \w\(\w,this,\w\)\)|class \w\{constructor\(\w,\w,\w\)\{this\.element=.*?\}(?=const \w=\{M:)|,F:\w(?=\})/g,
    times: 4,
    put: (found) => (found.startsWith(':') ? ':0' : ''),
  },
  {
    file: 'lit-html/lit-html.js',
    find: /if\(\w\.test\(\w\.tagName\)\)\{.*?\w\.append\(\w\[\w\],\w\(\)\)\}\}|\(\w\.test\(\w\[2\]\)&&\(\w=RegExp\("<\/"\+\w\[2\],"g"\)\),(?=\w=\w\):)|else\{let \w=-1;for\(;-1!==\(\w=\w\.data\.indexOf\(.*?\.length-1\}/g,
    times: 3,
    put: (found) => (found.startsWith('(') ? '(' : ''),
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: /_\$ET\(\w,\w\)\{const .*?this\._\$Em=null\}\}(?=_\$AK)/g,
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
      if (path.endsWith('/lit-html/directive.js')) {
        throw new Error('scripts/build/lit.mjs leaves out directives; a template uses one.');
      }
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

import { existsSync, readFileSync } from 'node:fs';
import { at } from '../../scripts/paths.mjs';
import { DEBIAN, HOSTS } from '../../scripts/promises/hosts.mjs';

/** A script of other people that a page has beside ours. */
export interface HostScript {
  readonly name: string;
  /** Below the installed packages; absolute if it is one of Debian's. */
  readonly file: string;
  /** What the page's own script says before it. */
  readonly first?: string;
  /** True, or a promise of it, as long as the host script does what it is for, also with our elements. */
  readonly works: string;
}

const jQueryWorks = `jQuery('#host').addClass('seen').hasClass('seen') && jQuery('laoshan-stat').length === 1`;

const defines = `(function () {
  class Own extends HTMLElement { connectedCallback() { this.seen = true } }
  customElements.define('host-own', Own);
  const own = document.createElement('host-own');
  document.body.appendChild(own);
  return own.seen === true && own instanceof Own;
})()`;

/** An element that extends a button: what WebKit leaves to polyfills. */
const extendsButton = `(function () {
  class Own extends HTMLButtonElement { connectedCallback() { this.seen = true } }
  customElements.define('host-button', Own, { extends: 'button' });
  const own = document.createElement('button', { is: 'host-button' });
  document.body.appendChild(own);
  return new Promise(function (resolve) { requestAnimationFrame(function () { resolve(own.seen === true) }) });
})()`;

const zoneWorks = `Zone.current.fork({ name: 'ours' }).run(function () {
  return new Promise(function (resolve) { setTimeout(function () { resolve(Zone.current.name === 'ours') }) });
})`;

export const hostScripts: readonly HostScript[] = [
  {
    name: 'Prototype 1.7',
    file: `${DEBIAN}/prototype/prototype.js`,
    works: `$('host').addClassName('seen').hasClassName('seen') && $A([1, 2]).inject(0, function (a, b) { return a + b }) === 3`,
  },
  {
    name: 'MooTools 1.4',
    file: `${DEBIAN}/mootools/mootools-core-nc.js`,
    works: `$('host').addClass('seen').hasClass('seen') && typeOf([]) === 'array' && $$('laoshan-stat').length === 1`,
  },
  { name: 'jQuery 1.5', file: 'jquery-1.5/dist/node-jquery.js', works: jQueryWorks },
  { name: 'jQuery 1.12', file: 'jquery-1.12/dist/jquery.js', works: jQueryWorks },
  { name: 'zone.js 0.8', file: 'zone.js-0.8/dist/zone.js', works: zoneWorks },
  { name: 'zone.js 0.16', file: 'zone.js-0.16/bundles/zone.umd.js', works: zoneWorks },
  {
    name: 'core-js 2',
    file: 'core-js-2/client/shim.js',
    works: `System.global === window && Promise.resolve(1).then(function (one) { return one === 1 })`,
  },
  {
    name: 'core-js 3',
    file: 'core-js-3/index.js',
    works: `window['__core-js_shared__'].versions.length === 1 && [3, 1].toSorted()[0] === 1`,
  },
  {
    name: 'Sugar 1.4.1',
    file: 'sugar/release/sugar-full.development.js',
    works: `[1, 2].sum() === 3 && 'a b'.words().length === 2`,
  },
  {
    name: 'es6-shim',
    file: 'es6-shim/es6-shim.js',
    works: `'ab'.repeat(2) === 'abab' && Object.assign({}, { a: 1 }).a === 1 && new Map([[1, 2]]).get(1) === 2`,
  },
  {
    name: 'es6-shim and es6-sham',
    file: 'es6-shim/es6-sham.js',
    works: `Object.getPrototypeOf([]) === Array.prototype`,
  },
  {
    name: '@webcomponents/custom-elements',
    file: '@webcomponents/custom-elements/custom-elements.min.js',
    works: defines,
  },
  {
    name: '@webcomponents/custom-elements, forced',
    file: '@webcomponents/custom-elements/custom-elements.min.js',
    first: 'customElements.forcePolyfill = true',
    works: defines,
  },
  {
    name: '@webcomponents/webcomponentsjs',
    file: '@webcomponents/webcomponentsjs/webcomponents-bundle.js',
    works: defines,
  },
  {
    name: 'document-register-element',
    file: 'document-register-element/build/document-register-element.js',
    works: extendsButton,
  },
  { name: '@ungap/custom-elements', file: '@ungap/custom-elements/min.js', works: extendsButton },
];

export function codeOf({ file, first = '' }: HostScript): string {
  const path = file.startsWith('/') ? file : at(HOSTS, 'node_modules', file);
  if (!existsSync(path)) {
    throw new Error(`No ${path}: install libjs-prototype and libjs-mootools (Debian has both).`);
  }
  return `${first};${readFileSync(path, 'utf8')}`;
}

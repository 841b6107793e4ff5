import type { Bench } from '../engines/engines.js';
import { scripted, scriptFor, TAGS } from './embedded.js';
import { oneOfEach } from './examples.js';

const of = (owner: string, names: string) => names.split(' ').map((name) => `${owner}${name}`);

/**
 * What a page may have replaced before our script comes. Each is tried twice: as `undefined`, and as a
 * function that throws.
 */
export const GLOBALS: Readonly<Record<string, readonly string[]>> = {
  collections: [
    ...of('', 'Map Set WeakMap WeakSet Map.prototype.get Map.prototype.set Map.prototype.has'),
    ...of('', 'Set.prototype.add Set.prototype.has WeakMap.prototype.get WeakMap.prototype.set'),
  ],
  lists: [
    ...of('Array.', 'from isArray prototype[Symbol.iterator]'),
    ...of(
      'Array.prototype.',
      'map filter find findIndex includes indexOf flat flatMap forEach reduce some every slice splice push join sort concat entries keys',
    ),
  ],
  objects: [
    ...of(
      'Object.',
      'freeze entries assign keys values fromEntries defineProperty create getPrototypeOf getOwnPropertyDescriptor is prototype.hasOwnProperty',
    ),
    ...of('Function.prototype.', 'call apply bind'),
    ...of('', 'Symbol Reflect Proxy Error TypeError'),
  ],
  texts: [
    ...of('JSON', ' .parse .stringify'),
    ...of('RegExp', ' .prototype.exec .prototype.test .prototype[Symbol.replace]'),
    ...of(
      'String.prototype.',
      'split replace trim match matchAll slice startsWith endsWith includes indexOf padStart toLowerCase charCodeAt codePointAt normalize',
    ),
  ],
  'numbers and dates': [
    ...of('', 'BigInt Math.min Math.max Number.isFinite Number.isInteger parseInt isNaN'),
    ...of('Date', ' .now .parse .UTC'),
    ...of(
      'Intl',
      ' .NumberFormat .DateTimeFormat .PluralRules .Segmenter .RelativeTimeFormat .getCanonicalLocales',
    ),
  ],
  time: [
    ...of('Promise', ' .prototype.then .prototype.catch .prototype.finally .race .resolve .all'),
    ...of('', 'setTimeout clearTimeout setInterval requestAnimationFrame cancelAnimationFrame'),
    ...of('Performance.prototype.', 'now getEntriesByType'),
    ...of('', 'queueMicrotask performance performance.now console console.warn structuredClone'),
  ],
  network: of(
    '',
    'URL TextDecoder AbortController AbortSignal fetch ReadableStream Response Headers Response.prototype.text',
  ),
  observers: of(
    '',
    'IntersectionObserver IntersectionObserver.prototype.observe MutationObserver ResizeObserver matchMedia getComputedStyle Event CustomEvent EventTarget addEventListener dispatchEvent EventTarget.prototype.addEventListener EventTarget.prototype.dispatchEvent',
  ),
  elements: [
    ...of('customElements', ' .get .define'),
    ...of('', 'HTMLElement Element Node DocumentFragment Document ShadowRoot trustedTypes'),
    ...of('CSSStyleSheet', ' .prototype.replaceSync'),
    ...of(
      'Element.prototype.',
      'attachShadow append setAttribute getAttribute removeAttribute hasAttribute closest querySelectorAll matches remove',
    ),
  ],
  nodes: [
    ...of(
      'Node.prototype.',
      'insertBefore appendChild removeChild contains cloneNode compareDocumentPosition',
    ),
    ...of(
      'document.',
      'createTreeWalker createElement importNode createComment createDocumentFragment querySelectorAll getElementById',
    ),
  ],
};

export const WAYS = ['undefined', 'throws'] as const;

/** A page's script that breaks one of them. */
export function breaking(path: string, how: (typeof WAYS)[number]): string {
  const [, owner = '', name, symbol] =
    /^(?:(.*)\.)?(\w+)$/.exec(path) ?? /^(.*)()\[(.*)\]$/.exec(path) ?? [];
  const key = name ? `'${name}'` : symbol;
  const value = how === 'undefined' ? 'undefined' : `function(){throw new E('broken on purpose')}`;
  return `(function(E){Object.defineProperty(${owner || 'window'},${key},{value:${value},configurable:true,writable:true})})(Error)`;
}

interface Watched extends Window {
  /** Called by each broken page before it is broken. */
  watch(page: Window & typeof globalThis): void;
  heard: Map<Window, string[]>;
}

/** Of one broken page: what the reader can read of each element, and what the page heard of us that it should not have. */
export interface Broken {
  /** As drawn before the browser printed, which builds what nobody has opened; a page may have broken how we hear of it. */
  readonly unprinted: readonly string[];
  readonly texts: readonly string[];
  readonly errors: readonly string[];
}

const spacer = '<div style="height: 4000px"></div>';

/** Each story of a default feed; the first once more, to be met by scrolling, which does more than to be on show. */
const markups = [...oneOfEach, ...oneOfEach.slice(0, 1)].map(({ markup }) => markup);

/** The first once more, as a CMS that drops unknown tags would have it. */
const carrier = (markups[0] ?? '').replace(
  /^<laoshan-(\w+) src=("[^"]*")>(.*)<\/.*>$/,
  '<div data-laoshan="$1" data-src=$2>$3</div>',
);

/** The light content of the elements that `openBroken` puts on a page, in their order. */
export const lightTexts: readonly string[] = [...markups, carrier].map((markup) =>
  markup.replace(/<[^>]*>/g, '').trim(),
);

/**
 * Opens one page for each sabotage, in frames of a page that is whole and looks into them with functions of
 * its own: what is broken in there is not broken here. Does in each what a reader does.
 */
export async function openBroken(
  bench: Bench,
  sabotages: readonly string[],
  script = scriptFor(bench),
): Promise<{ readonly pages: readonly Broken[]; readonly errors: readonly string[] }> {
  const addresses = sabotages.map((sabotage, index) =>
    bench
      .site()
      .page(
        `/broken-${index}`,
        `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><script>parent.watch(window);${sabotage}</script>${script}<body>${markups.slice(0, -1).join('')}${spacer}${markups.at(-1)}${carrier}</body></html>`,
      ),
  );
  const head = `<script>
heard = new Map();
watch = function (page) {
  var list = [];
  heard.set(page, list);
  page.addEventListener('error', function (e) { list.push(String(e.message || e.error)) });
  page.addEventListener('unhandledrejection', function (e) { list.push('rejected: ' + (e.reason && e.reason.message || e.reason)) });
};</script>`;
  const page = await scripted(bench, { head, body: '' });
  const pages = await page.evaluate(visit, addresses, TAGS);
  const { errors } = await page.log();
  await page.close();
  return { pages, errors };
}

/** Runs in the whole page. */
async function visit(addresses: readonly string[], tags: string): Promise<Broken[]> {
  const { heard } = window as unknown as Watched;
  const shadowOf = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get;
  const rootOf = (element: Element): ShadowRoot | null => shadowOf?.call(element);
  const all = (page: Window) =>
    Array.from(Document.prototype.querySelectorAll.call(page.document, `${tags},[data-laoshan]`));
  const frames = (left: number): Promise<void> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => resolve(left > 1 ? frames(left - 1) : undefined));
    });
  // What is drawn, or slotted; without style sheets, and without digits that move over a figure.
  const textOf = (node: Node): string => {
    if (node.nodeType === 3) return node.nodeValue ?? '';
    const { localName, className } = node as Element;
    if (localName === 'style' || /^moving\b/.test(String(className))) return '';
    const root = node.nodeType === 1 ? rootOf(node as Element) : null;
    const light = !root || DocumentFragment.prototype.querySelector.call(root, 'slot');
    return Array.from((light ? node : root).childNodes, textOf).join('');
  };
  const visitOne = async (address: string): Promise<Broken> => {
    const frame = document.createElement('iframe');
    // In view, one above the other: what is out of view is not drawn.
    frame.setAttribute('style', 'position: fixed; top: 0; left: 0; width: 600px; height: 400px');
    frame.src = address;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    const page = frame.contentWindow;
    if (!page) throw new Error('A frame without a page.');
    const limit = Date.now() + 20_000;
    const loading = () =>
      all(page).some((e) => Element.prototype.getAttribute.call(e, 'state') === 'loading');
    while (loading() && Date.now() < limit) await new Promise((resolve) => setTimeout(resolve, 20));
    const errors = heard.get(page) ?? ['The page was not watched.'];
    if (loading()) errors.push('It is loading still.');
    scrollTo.call(page, 0, 99_999);
    await frames(4);
    const read = () =>
      all(page)
        .filter(({ parentElement }) => parentElement === page.document.body)
        .map((element) => textOf(element).replace(/\s+/g, ' ').trim());
    const unprinted = read();
    for (const name of ['beforeprint', 'afterprint', 'hashchange'])
      dispatchEvent.call(page, new Event(name));
    for (const element of all(page)) {
      const root = rootOf(element);
      const controls = root ? DocumentFragment.prototype.querySelectorAll.call(root, 'button') : [];
      for (const control of Array.from(controls).slice(0, 2))
        HTMLElement.prototype.click.call(control);
    }
    await frames(2);
    const texts = read();
    for (const element of all(page)) Element.prototype.remove.call(element);
    await frames(2);
    frame.remove();
    return { unprinted, texts, errors };
  };
  return Promise.all(addresses.map(visitOne));
}

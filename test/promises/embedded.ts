import { elements } from '../../src/elements.js';
import type { EnginePage } from '../engines/engine.js';
import type { Bench } from '../engines/engines.js';

export const MODULE = '<script type="module" src="/dist/laoshan.js"></script>';
export const CLASSIC = '<script src="/dist/laoshan.classic.js"></script>';
export const BUNDLE = '<script src="/dist/laoshan.bundle.js"></script>';

/** Every tag of ours, as a selector. */
export const TAGS = Object.keys(elements).join();

export interface Embedding {
  readonly body: string;
  /** Instead of our script: the one that the engine can read, in the head. */
  readonly head?: string;
  /** Attributes of `<html>`. */
  readonly html?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The page's own ears stand in the page, so that it waits for no script before ours. */
  readonly earsInside?: true;
}

/** A page of a site with our elements in it. */
export interface EmbeddedPage extends EnginePage {
  /** Until every element is in a state: in any but `loading`, if none is given. */
  settled(state?: string): Promise<void>;
  /** What the reader sees of each element, in document order: drawn text, or light content. */
  texts(): Promise<readonly string[]>;
  /** `securitypolicyviolation` events: directive, address, sample. */
  violations(): Promise<readonly string[]>;
  /** Uncaught errors and rejections, as the page itself heard them: in every engine. */
  heard(): Promise<readonly string[]>;
}

/**
 * Written by the page itself, before all else, so that it is heard in every engine. Uses nothing that a page
 * could have broken afterwards. WebKitGTK has ears of its own before these (helpers/noting.ts).
 */
const EARS = `window.violations=[];document.addEventListener('securitypolicyviolation',function(e){violations.push(e.violatedDirective+' '+e.blockedURI+' '+e.sample)});
window.laoshanNoted||(function(noted){window.laoshanNoted=noted;
function note(list,text){list[list.length]=text}
addEventListener('error',function(e){note(noted.errors,''+(e.message||e.error))});
addEventListener('unhandledrejection',function(e){var r=e.reason;note(noted.errors,'rejected: '+(r&&r.message||r))});
})({console:[],errors:[]});`;

/** The same in the page itself, and gone from it when it has run: what stands there is ours and the page's. */
export const EARS_INSIDE = `${EARS}document.currentScript.remove()`;

let count = 0;

/** The script of ours that an engine can read. */
export const scriptFor = ({ engine }: Bench): string =>
  engine().tier === 'enhanced' ? MODULE : CLASSIC;

/** Opens a page as a site would serve it: `<!doctype html>`, UTF-8, our script in the head. */
export async function scripted(
  bench: Bench,
  { body, head, html = 'lang="en"', headers, earsInside }: Embedding,
): Promise<EmbeddedPage> {
  const site = bench.site();
  const file = site.page('/ears.js', EARS, { 'Content-Type': 'text/javascript' });
  const ears = earsInside ? `<script>${EARS_INSIDE}</script>` : `<script src="${file}"></script>`;
  const address = site.page(
    `/page-${++count}`,
    `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">${ears}${head ?? scriptFor(bench)}</head><body>${body}</body></html>`,
    headers,
  );
  const page = await bench.engine().open(address);
  return {
    ...page,
    settled: (state) =>
      page.waitFor(
        `(function(all){return all.length>0&&all.every(function(e){return ${state ? `e.getAttribute('state')===${JSON.stringify(state)}` : `!/^(null|loading)$/.test(e.getAttribute('state'))`}})})([].slice.call(document.querySelectorAll(${JSON.stringify(TAGS)})))`,
      ),
    texts: async () =>
      (await page.evaluate(shown, TAGS)).map((text) => text.replace(/\s+/g, ' ').trim()),
    violations: () => page.evaluate('window.violations'),
    heard: () => page.evaluate('laoshanNoted.errors'),
  };
}

/** Runs in the page, with nothing that old libraries replace. */
function shown(tags: string): readonly string[] {
  const texts: string[] = [];
  const elements = document.querySelectorAll(tags);
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index];
    const root = element?.shadowRoot;
    texts[index] = (root && !root.querySelector('slot') ? root : element)?.textContent ?? '';
  }
  return texts;
}

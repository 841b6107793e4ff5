import { canonicalLocale } from '../format/index.js';

/** The language of content that says nothing of itself. */
const DEFAULT = 'zh-CN';

/**
 * The language an element speaks: its own `lang`, the content's, the nearest ancestor's, Chinese;
 * the first that is a language at all (DESIGN section 3).
 * @param declared the item's and the feed's `language`, the nearer first.
 */
export function languageOf(host: Element, declared: readonly (string | undefined)[]): string {
  for (const tag of [host.getAttribute('lang'), ...declared, ...ancestors(host)]) {
    const locale = canonicalLocale(tag);
    if (locale) return locale;
  }
  return DEFAULT;
}

function* ancestors(host: Element): Generator<string> {
  let node: Node | null = host.parentNode ?? shadowHost(host);
  while (node) {
    const tag = node instanceof Element && node.getAttribute('lang');
    if (tag) yield tag;
    node = node.parentNode ?? shadowHost(node);
  }
}

function shadowHost(node: Node): Element | null {
  return node instanceof ShadowRoot ? node.host : null;
}

import { MAX_DATA_URL, MAX_URL } from './limits.js';
import { cleanText } from './text.js';

/** Parsed by the URL standard (https://url.spec.whatwg.org/), as the browser itself will. */
function resolve(raw: string, base: string, max: number): string | undefined {
  if (raw.length > max) return undefined;
  const address = cleanText(raw, max);
  if (!address) return undefined;
  for (const from of [base, undefined]) {
    try {
      const { href } = new URL(address, from);
      return href.length > max ? undefined : href;
    } catch {
      // Not an address by that base. An absolute one needs none, and the base itself may be unfit.
    }
  }
  return undefined;
}

/**
 * The absolute address of a link, or `undefined` for what is not to be linked: nothing but
 * `https:`, `http:`, `mailto:` and `tel:` is.
 */
export function resolveLink(raw: string, base: string): string | undefined {
  const href = resolve(raw, base, MAX_URL);
  return href && /^(?:https?|mailto|tel):/.test(href) ? href : undefined;
}

/**
 * The absolute address of a picture: `https:` or `http:`.
 *
 * @param embedded whether the feed is built into the script: only then `data:image/...` too
 */
export function resolveImage(raw: string, base: string, embedded = false): string | undefined {
  const href = resolve(raw, base, embedded ? MAX_DATA_URL : MAX_URL);
  return href && (/^https?:/.test(href) || (embedded && /^data:image\//i.test(href)))
    ? href
    : undefined;
}

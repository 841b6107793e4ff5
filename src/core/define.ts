import { messagesFor } from '../messages/index.js';
import { page, versionBefore, warnOnce } from './page.js';
import { version } from './version.js';

/**
 * Defines elements. A tag that is taken already stays as it is, and one line on the console names both versions: it
 * never throws (promise 12).
 */
export function defineAll(elements: Readonly<Record<string, CustomElementConstructor>>): void {
  const taken: string[] = [];
  const first = versionBefore();
  page();
  for (const [tag, elementClass] of Object.entries(elements)) {
    const present = customElements.get(tag);
    if (!present) customElements.define(tag, elementClass);
    else if (present !== elementClass) taken.push(tag);
  }
  if (!taken.length) return;
  const words = messagesFor(document.documentElement.lang || navigator.language);
  warnOnce(words.console.alreadyDefined(taken, first, version));
}

import type { Markup } from '../markup.js';

/** What stands in a link of the page: one within another would end it. */
export function withoutLinks(markup: Markup): Markup {
  if (typeof markup === 'string') return markup;
  if (!('name' in markup)) return markup.map(withoutLinks);
  const children = markup.children.map(withoutLinks);
  return markup.name === 'a' ? children : { ...markup, children };
}

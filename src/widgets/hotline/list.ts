import { html, nothing } from 'lit';
import type { Item } from '../../feed/index.js';

/** Rows of a block that the browser may leave undrawn while it is far away; per row that costs more than it saves. */
export const BLOCK = 100;

/**
 * One list, however long. Its first rows stand in it themselves; those behind them in blocks, which are no items of the list
 * but their rows are, to assistive technology too.
 */
export function caseList(
  items: readonly Item[],
  lang: unknown,
  draw: (item: Item, role?: 'listitem') => unknown,
) {
  const blocks = Array.from({ length: Math.ceil(items.length / BLOCK) - 1 }, (_, index) =>
    items.slice((index + 1) * BLOCK, (index + 2) * BLOCK),
  );
  if (!items.length) return nothing;
  return html`<ul role="list" class="cases" lang=${lang}>
    ${items.slice(0, BLOCK).map((item) => draw(item))}
    ${blocks.map(
      (block) =>
        html`<li role="none" class="block"><ul role="none">
          ${block.map((item) => draw(item, 'listitem'))}
        </ul></li>`,
    )}
  </ul>`;
}

import type { Item } from '../feed/index.js';
import { figureText } from '../format/index.js';
import type { Messages } from '../messages/index.js';

/** Most that stand under a story: more would be a table, and another element. */
const MOST = 4;

/**
 * The key figures of a story: those of its related items that are figures, in its own order. One that was withdrawn,
 * or has no number, is none.
 * @param wanted how many the page asks for.
 */
export function keyFigures(
  { _laoshan: { items: ids = [] } }: Item,
  items: readonly Item[],
  wanted: number,
  words: Messages,
): readonly Item[] {
  if (!(wanted > 0)) return [];
  const known = new Map(items.map((item) => [item.id, item]));
  return [...new Set(ids)]
    .flatMap((id) => known.get(id) ?? [])
    .filter(({ _laoshan: { stat, retracted } }) => stat && !retracted && figureText(stat, words))
    .slice(0, Math.min(wanted, MOST));
}

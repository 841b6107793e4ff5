import type { Item } from '../../../feed/index.js';
import type { Tell } from '../finding.js';

/** Whether a figure says where it is from. */
export function checkFigure(item: Item, path: string, tell: Tell): void {
  const { stat, source } = item._laoshan;
  if (!stat) return;
  const own = `${path}._laoshan.stat`;
  if (!stat.computed && !source) tell('no-source', own, {});
  if (!stat.computed && !stat.quote) tell('no-quote', own, {});
}

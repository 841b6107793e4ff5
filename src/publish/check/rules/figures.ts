import type { Item } from '../../../feed/index.js';
import { claimOf } from '../claims/index.js';
import type { Tell } from '../finding.js';
import { sumOf } from '../sums.js';
import type { Known } from './relations.js';

/** A figure against the words it was taken from, and against what adds up to it. */
export function checkFigure(item: Item, path: string, known: Known, tell: Tell): void {
  const { stat, source, retracted } = item._laoshan;
  if (!stat || retracted) return;
  const own = `${path}._laoshan.stat`;
  if (!stat.computed && !source) tell('no-source', own, {});
  if (!stat.computed && !stat.quote) tell('no-quote', own, {});
  const figure = (['value', 'min', 'rank'] as const).find((key) => stat[key] !== undefined);
  // That there is none was told.
  if (!figure) return;
  const { quote } = stat;
  if (quote) {
    const { verdict, found } = claimOf(stat, quote);
    const facts = { found: found.map(({ start, end }) => quote.slice(start, end)) };
    if (verdict === 'differs') tell('figure-differs', `${own}.${figure}`, facts);
    if (verdict === 'unclear') tell('figure-unclear', `${own}.quote`, facts);
  }
  checkSum(item, own, figure, known, tell);
}

function checkSum(item: Item, own: string, figure: string, { items }: Known, tell: Tell): void {
  const named = item._laoshan.stat?.sum_of?.flatMap((id) => items.get(id) ?? []) ?? [];
  const sum = sumOf(item, named);
  // What is missing is told of the relation.
  if (!sum || sum.missing.length) return;
  if (sum.verdict === 'differs')
    tell('sum-differs', `${own}.${figure}`, { total: sum.expected ?? '' });
  if (sum.verdict === 'unclear')
    tell('sum-unclear', `${own}.sum_of`, { ids: [...sum.inexact, ...sum.clashing] });
}

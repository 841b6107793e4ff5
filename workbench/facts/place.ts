import type { FactsWords } from '../../src/messages/workbench/facts.js';
import type { Place } from '../../src/publish/import/imported.js';
import { numberText } from '../parts/number.js';
import type { Language } from '../state/state.js';

/** Where it is told which of a file's items it is, nothing else of the path is for an editor. */
const ITEM = /(?:^|\.)(?:items?|entry)\[(\d+)\]/;

/** “表一”表 第 3 行 C 列; of a file that is no table, 第 2 条. */
export function placeText(
  { sheet, row, column, path = '' }: Place,
  { notes: say }: FactsWords,
  language: Language,
): string {
  const [, item] = ITEM.exec(path) ?? [];
  return [
    sheet ? say.sheet(sheet) : '',
    row === undefined ? '' : say.row(numberText(row, language)),
    column === undefined ? '' : say.column(column),
    item === undefined ? path : say.item(numberText(Number(item) + 1, language)),
  ]
    .filter(Boolean)
    .join(language === 'en' ? ', ' : ' ');
}

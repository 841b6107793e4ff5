import type { TableLanguage } from '../../messages/table/index.js';
import { isObject, type Json, type RawObject } from '../raw.js';
import { valueAt, withValue } from './record.js';
import { roleFor, roleWord } from './words.js';

/** What parts a list: line breaks if there is one, so that any mark may stand in what it parts; else marks. */
const MARKS = /[;；、]/;
const COMMAS = /[;；、,，]/;

/** The texts of a list in one cell. @param commas whether a comma parts them too */
export function readTexts(cell: string, commas: boolean): string[] {
  const parting = cell.includes('\n') ? '\n' : commas && !cell.includes('://') ? COMMAS : MARKS;
  return cell
    .split(parting)
    .map((text) => text.trim())
    .filter(Boolean);
}

/** The cell that reads as these texts; a line each where one has a mark that would part it. */
export function textOfTexts(texts: readonly string[]): string {
  const inside = texts.some((text) => COMMAS.test(text));
  // A single one needs a line break to be told from a list.
  if (inside) return texts.length === 1 ? `${texts[0]}\n` : texts.join('\n');
  return texts.join('; ');
}

/** Names with their roles: `衣涛（记者）`. */
export function textOfAuthors(authors: readonly Json[], language: TableLanguage): string {
  return textOfTexts(authors.flatMap((author) => authorText(author, language)));
}

function authorText(author: Json, language: TableLanguage): string[] {
  if (!isObject(author)) return [];
  const name = valueAt(author, ['name']);
  if (typeof name !== 'string' || !name) return [];
  const role = valueAt(author, ['_laoshan', 'role']);
  if (typeof role !== 'string' || !role) return [name];
  const word = roleWord(role, language);
  return [language === 'zh-CN' ? `${name}（${word}）` : `${name} (${word})`];
}

const NAMED = /^(.+?)\s*[（(]([^()（）]+)[)）]$/s;

/** The authors that a cell names; what is known of those of the same name is kept, and those without a name stay behind them. */
export function readAuthors(cell: string, before: readonly Json[]): RawObject[] {
  const known = before.filter(isObject);
  const nameless = known.filter((author) => !valueAt(author, ['name']));
  const named = readTexts(cell, false).map((text) => {
    const [, name, word] = NAMED.exec(text) ?? [];
    const role = word === undefined ? undefined : roleFor(word);
    const told = role === undefined || name === undefined ? text : name;
    const at = known.findIndex((author) => valueAt(author, ['name']) === told);
    const [author = { name: told }] = at < 0 ? [] : known.splice(at, 1);
    return withValue(author, ['_laoshan', 'role'], role);
  });
  return [...named, ...nameless];
}

import { isObject, type RawObject } from '../raw.js';
import { areRows } from './record.js';
import { isItemTable, TABLE_NAMES, TABLES, type TableName } from './tables.js';

/** By key, what a table's row has that cells or other tables hold, or what is further in. */
type Held = Map<string, Held | 'cell' | 'rows'>;

const trees = new Map<TableName, Held>();

/** What cells and tables hold of a row of a table. */
export function heldBy(name: TableName): Held {
  const before = trees.get(name);
  if (before) return before;
  const tree: Held = new Map();
  for (const detail of TABLE_NAMES)
    if (TABLES[detail].parents.includes(name)) plant(tree, TABLES[detail].list, 'rows');
  for (const { path } of TABLES[name].fields) plant(tree, path, 'cell');
  if (name === 'feed') tree.set('items', 'cell');
  trees.set(name, tree);
  return tree;
}

function plant(tree: Held, [key, ...rest]: readonly string[], what: 'cell' | 'rows'): void {
  if (key === undefined) return;
  const inner = tree.get(key);
  if (rest.length === 0) tree.set(key, what);
  else {
    const next: Held = inner instanceof Map ? inner : new Map();
    tree.set(key, next);
    plant(next, rest, what);
  }
}

/** Paths of what is not held, with points between. */
export function restOf(record: RawObject, held: Held, name: TableName, path = ''): string[] {
  return Object.entries(record).flatMap(([key, value]) => {
    const what = held.get(key);
    const own = path ? `${path}.${key}` : key;
    if (what === 'cell' || (what === 'rows' && areRows(value))) return [];
    if (!(what instanceof Map) || !isObject(value)) return [own];
    // Of an empty object nothing would be left but the kind.
    if (Object.keys(value).length === 0) return isKind(own, name) ? [] : [own];
    return restOf(value, what, name, own);
  });
}

const isKind = (path: string, name: TableName): boolean =>
  isItemTable(name) && path === `_laoshan.${name}`;

import type { TableLanguage } from '../../messages/table/index.js';
import { TABLE_WORDS } from '../../messages/table/index.js';
import { isObject, type RawFeed, type RawObject, VERSION } from '../raw.js';
import { ownText, withCell } from './cells.js';
import { isErrorText } from './drafts.js';
import { heldBy, restOf } from './held.js';
import { Notes } from './notes.js';
import { areRows, same, valueAt } from './record.js';
import { idOf, kindOfRaw, listAt, ownersOf, type Row, rowsOf } from './rows.js';
import type { Sheet, TableNote } from './sheet.js';
import { Ids } from './slug.js';
import {
  type Field,
  isDetailTable,
  isItemTable,
  TABLE_NAMES,
  TABLES,
  type TableName,
} from './tables.js';
import { fieldWords } from './words.js';

/** A table of the feed as a sheet. */
export interface TableSheet extends Sheet {
  readonly table: TableName;
}

/**
 * The feed's tables that have rows: their columns are those that are common and those that any row has. What they cannot hold is in
 * the notes; all else is as it was when `feedOf` has read them.
 */
export function sheetsOf(
  feed: RawFeed,
  language: TableLanguage,
): { readonly sheets: readonly TableSheet[]; readonly notes: readonly TableNote[] } {
  const writer = new Writer(feed, language);
  return { sheets: writer.sheets(), notes: writer.notes.all() };
}

class Writer {
  readonly notes = new Notes();
  private readonly feed: RawFeed;
  private readonly language: TableLanguage;
  /** Whether the order of the items is to be told: they stand in several sheets. */
  private readonly mixed: boolean;
  private readonly unique: ReadonlySet<string>;
  /** Of an item, by its index: ids that name one speaker. */
  private readonly speakers = new Map<number, ReadonlySet<string>>();

  constructor(feed: RawFeed, language: TableLanguage) {
    this.feed = this.withIds(feed);
    this.language = language;
    this.mixed =
      TABLE_NAMES.filter((name) => isItemTable(name) && rowsOf(this.feed, name).length).length > 1;
    this.unique = uniqueOf(this.feed.items.map((item) => idOf(item).trim()));
  }

  /** An item needs one for its row to be one, and for other rows to belong to it. */
  private withIds(feed: RawFeed): RawFeed {
    const ids = new Ids(feed.items.map((item) => idOf(item).trim()));
    const items = feed.items.map((item) => {
      if (idOf(item).trim()) return item;
      this.notes.tally(loss('no-id', { field: 'id' }), {}, 'items');
      return { ...item, id: ids.fresh(kindOfRaw(item)) };
    });
    return { ...feed, items };
  }

  sheets(): TableSheet[] {
    return TABLE_NAMES.flatMap((name) => this.sheetOf(name));
  }

  private sheetOf(name: TableName): TableSheet[] {
    const rows = rowsOf(this.feed, name).filter((row) => this.isWritten(name, row));
    const fields = TABLES[name].fields.filter(
      (field) =>
        field.common || field.key === 'id' || rows.some(({ record }) => this.has(record, field)),
    );
    if (rows.length === 0) return [];
    for (const row of rows) this.tellRest(name, row);
    if (name === 'feed' && !fields.some((field) => this.has(this.feed, field))) return [];
    const words = TABLE_WORDS[this.language];
    const position = isItemTable(name) && this.mixed;
    const headers = [
      ...(position ? [words.others.position.label] : []),
      ...ownersOf(name).map((owner) => words.others[owner].label),
      ...fields.map(({ key }) => fieldWords(name, key, this.language).label),
    ];
    const cells = rows.map(({ record, owners, path }) => [
      ...(position ? [path.replace(/\D/g, '')] : []),
      ...owners,
      ...fields.map((field) => this.cellOf(name, record, field)),
    ]);
    return [{ name: words.tables[name].name, table: name, cells: [headers, ...cells] }];
  }

  private has(record: RawObject, field: Field): boolean {
    const value = valueAt(record, field.path);
    return value !== undefined && !(field.key === 'version' && value === VERSION);
  }

  /** Whether a detail's row can be told apart by what it stands in, and is not in a cell of that. */
  private isWritten(name: TableName, { record, owners, path }: Row): boolean {
    if (!isDetailTable(name)) return true;
    if (name === 'authors' && this.inCell(path)) return false;
    const [item = '', speaker] = owners;
    const feeds = name === 'authors' && item === '' && path.startsWith('authors');
    const known = feeds || this.unique.has(item.trim());
    const told = known && (speaker === undefined || this.isSpeaker(path, speaker));
    if (!told) this.notes.tally(loss('details-unplaced', { table: name }), {}, name);
    return told && isObject(record);
  }

  private isSpeaker(path: string, speaker: string): boolean {
    const index = Number(/^items\[(\d+)\]/.exec(path)?.[1]);
    const before = this.speakers.get(index);
    const speakers = listAt(this.feed.items[index] ?? {}, TABLES.speakers.list).filter(isObject);
    const known = before ?? uniqueOf(speakers.map((each) => idOf(each).trim()));
    this.speakers.set(index, known);
    return known.has(speaker.trim());
  }

  /** Whether the list of authors that a row is of is in one cell, which holds all of it. */
  private inCell(path: string): boolean {
    const index = /^items\[(\d+)\]/.exec(path)?.[1];
    const owner = index === undefined ? this.feed : this.feed.items[Number(index)];
    return owner !== undefined && holdsAuthors(owner, this.language);
  }

  private cellOf(name: TableName, record: RawObject, field: Field): string {
    const value = valueAt(record, field.path);
    if (value === undefined || !this.has(record, field)) return '';
    if (field.type === 'authors' && !holdsAuthors(record, this.language) && areRows(value))
      return '';
    const text = ownText(record, field, this.language);
    const back = isErrorText(text)
      ? undefined
      : valueAt(withCell({}, field, text).record, field.path);
    if (!same(back, value))
      this.notes.tally(
        loss('cell-changed', {
          table: name,
          field: fieldWords(name, field.key, this.language).label,
        }),
        {},
        `${name} ${field.key}`,
      );
    return text;
  }

  /** What no column and no table holds. */
  private tellRest(name: TableName, { record }: Row) {
    for (const field of restOf(record, heldBy(name), name))
      this.notes.tally(loss('not-in-tables', { table: name, field }), {}, `${name} ${field}`);
    if ((name === 'speakers' || name === 'criteria') && !idOf(record).trim())
      this.notes.tally(loss('no-id', { table: name }), {}, name);
  }
}

const loss = (code: string, facts: Record<string, string>) =>
  ({ code, severity: 'loss', facts }) as const;

function holdsAuthors(record: RawObject, language: TableLanguage): boolean {
  const field = { key: 'authors', path: ['authors'], type: 'authors', common: true } as const;
  const text = ownText(record, field, language);
  return same(valueAt(withCell({}, field, text).record, ['authors']), valueAt(record, ['authors']));
}

function uniqueOf(texts: readonly string[]): ReadonlySet<string> {
  const unique = new Set<string>();
  const twice = new Set<string>();
  for (const text of texts) (unique.has(text) ? twice : unique).add(text);
  return new Set([...unique].filter((text) => text !== '' && !twice.has(text)));
}

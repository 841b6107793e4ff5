import { EMPTY_FEED, isObject, type Json, type RawFeed, type RawObject } from '../raw.js';
import { shortened } from './cells.js';
import type { Draft } from './drafts.js';
import { type Notes, placeOf } from './notes.js';
import { same, valueAt, withValue } from './record.js';
import { idOf, kindOfRaw, listAt, ownersOf, withKind } from './rows.js';
import { Ids, slugOf } from './slug.js';
import {
  type DetailTable,
  ITEM_TABLES,
  type ItemTable,
  isDetailTable,
  isItemTable,
  TABLE_NAMES,
  TABLES,
  type TableName,
} from './tables.js';

/** A row that others may stand in, with those that do. */
interface Owner {
  readonly draft: Draft | undefined;
  record: RawObject;
  readonly lists: Map<DetailTable, Owner[]>;
}

/** Puts the rows of sheets together to a feed. */
export class Assembly {
  private readonly notes: Notes;
  private readonly feed: Owner = { draft: undefined, record: {}, lists: new Map() };
  private items: Owner[] = [];
  private readonly sole = new Map<string, Owner | undefined>();

  constructor(notes: Notes) {
    this.notes = notes;
  }

  assemble(drafts: readonly Draft[]): RawFeed {
    const of = (name: TableName) => drafts.filter(({ table }) => table === name);
    this.addFeed(of('feed'));
    this.addItems(drafts.filter(({ table }) => isItemTable(table)));
    for (const name of TABLE_NAMES) if (isDetailTable(name)) this.addDetails(name, of(name));
    const items = this.items.map(finished);
    return { ...EMPTY_FEED, ...finished(this.feed), items };
  }

  private addFeed([first, ...more]: readonly Draft[]) {
    if (first) this.feed.record = first.record;
    for (const { sheet, row } of more)
      this.notes.add('second-feed-row', 'loss', placeOf(sheet, row));
  }

  private addItems(drafts: readonly Draft[]) {
    const ids = new Ids(drafts.map(({ record }) => idOf(record)));
    for (const draft of drafts) {
      const table = isItemTable(draft.table) ? draft.table : 'article';
      const record = withKind(this.named(draft, ids, itemBase), table);
      this.items.push({ draft, record, lists: new Map() });
    }
    const ordered = inPosition(this.items);
    const first = drafts.find(({ others }) => others.position !== undefined);
    if (!ordered && first)
      this.notes.add('position-unused', 'change', placeOf(first.sheet), { count: drafts.length });
    this.items = ordered ?? this.items;
  }

  /** With an id, made of what it is called if it has none. */
  private named(draft: Draft, ids: Ids, base: (draft: Draft) => string): RawObject {
    if (idOf(draft.record)) return draft.record;
    const id = ids.fresh(base(draft));
    this.notes.tally(
      { code: 'ids-made', severity: 'change', facts: { id } },
      placeOf(draft.sheet, draft.row),
      draft.sheet.name,
    );
    return { id, ...draft.record };
  }

  private addDetails(name: DetailTable, drafts: readonly Draft[]) {
    const owners = new Owners(this.feed, this.items);
    const lists = new Set<Owner[]>();
    for (const draft of drafts) {
      const owner = this.ownerOf(name, draft, owners);
      if (!owner) continue;
      const list = owner.lists.get(name) ?? [];
      list.push({ draft, record: draft.record, lists: new Map() });
      owner.lists.set(name, list);
      lists.add(list);
    }
    if (name !== 'speakers' && name !== 'criteria') return;
    for (const list of lists) {
      const ids = new Ids(list.map(({ record }) => idOf(record)));
      for (const row of list) if (row.draft) row.record = this.named(row.draft, ids, detailBase);
    }
  }

  private ownerOf(name: DetailTable, draft: Draft, owners: Owners): Owner | undefined {
    const lost = (code: string, facts: Record<string, string> = {}): undefined => {
      this.notes.add(code, 'loss', placeOf(draft.sheet, draft.row), facts);
    };
    const { item: asked, speaker } = draft.others;
    if (name === 'authors' && asked === undefined) return this.feed;
    const kind = kindNeeded(name);
    const item = asked === undefined ? this.only(kind, draft) : owners.item(asked);
    if (!item) return asked ? lost('no-owner', { owner: shortened(asked) }) : lost('owner-missing');
    if (kind && !this.becomes(item, kind)) return lost('wrong-owner', { owner: idOf(item.record) });
    if (ownersOf(name).length < 2) return item;
    const own = item.lists.get('speakers') ?? [];
    const found =
      speaker === undefined && own.length === 1 ? own[0] : owners.speaker(item, speaker);
    return (
      found ?? (speaker ? lost('no-owner', { owner: shortened(speaker) }) : lost('owner-missing'))
    );
  }

  /** Rows that do not say what they belong to belong to the only one there is, or to one that is made for them. */
  private only(kind: ItemTable | undefined, { sheet, row }: Draft): Owner | undefined {
    const key = kind ?? '';
    const sole = this.sole.has(key) ? this.sole.get(key) : this.soleOf(kind, sheet.name);
    this.sole.set(key, sole);
    if (!sole) return undefined;
    const code = sole.draft ? 'owner-taken' : 'owner-made';
    const facts = { owner: idOf(sole.record) };
    this.notes.tally({ code, severity: 'change', facts }, placeOf(sheet, row), sheet.name);
    return sole;
  }

  private soleOf(kind: ItemTable | undefined, name: string): Owner | undefined {
    const fit = this.items.filter(({ record }) => !kind || kindOfRaw(record) === kind);
    if (fit.length > 0 || !kind) return fit.length === 1 ? fit[0] : undefined;
    const id = new Ids(this.items.map(({ record }) => idOf(record))).fresh(kind);
    const record = withKind({ id, title: name || id }, kind);
    const made: Owner = { draft: undefined, record, lists: new Map() };
    this.items.push(made);
    return made;
  }

  /** An article that has rows of a kind is of that kind; what is of another is not. */
  private becomes(item: Owner, kind: ItemTable): boolean {
    const now = kindOfRaw(item.record);
    if (now === kind) return true;
    if (now !== 'article') return false;
    const { draft } = item;
    if (draft)
      this.notes.tally(
        { code: 'kind-changed', severity: 'change', facts: { kind } },
        placeOf(draft.sheet, draft.row),
        draft.sheet.name,
      );
    item.record = withKind(item.record, kind);
    return true;
  }
}

/** Finds what rows belong to. */
class Owners {
  private readonly feed: Owner;
  private readonly items: readonly Owner[];
  private byName: ReadonlyMap<string, Owner> | undefined;
  private readonly speakers = new Map<Owner, ReadonlyMap<string, Owner>>();

  constructor(feed: Owner, items: readonly Owner[]) {
    this.feed = feed;
    this.items = items;
  }

  item(name: string): Owner | undefined {
    this.byName ??= named(this.items, [
      ['id'],
      ['_laoshan', 'report', 'service_request_id'],
      ['title'],
    ]);
    return name === '' ? this.feed : this.byName.get(name);
  }

  speaker(item: Owner, name = ''): Owner | undefined {
    const before = this.speakers.get(item);
    const known =
      before ?? named(item.lists.get('speakers') ?? [], [['id'], ['name'], ['organisation']]);
    if (!before) this.speakers.set(item, known);
    return known.get(name);
  }
}

/** By what they may be called; what comes first wins. */
function named(
  owners: readonly Owner[],
  paths: readonly (readonly string[])[],
): Map<string, Owner> {
  const known = new Map<string, Owner>();
  for (const path of paths)
    for (const owner of owners) {
      const name = valueAt(owner.record, path);
      if (typeof name === 'string' && !known.has(name)) known.set(name, owner);
    }
  return known;
}

/** The kind of the items that a table's rows stand in; none where any item may have them. */
function kindNeeded(name: DetailTable): ItemTable | undefined {
  const [parent] = TABLES[name].parents;
  if (parent === 'speakers') return 'arena';
  const many = TABLES[name].parents.length >= ITEM_TABLES.length;
  return many || parent === undefined || !isItemTable(parent) ? undefined : parent;
}

function finished({ record, lists }: Owner): RawObject {
  let whole = record;
  for (const [name, owners] of lists) {
    const { list } = TABLES[name];
    const rows = owners.map(finished);
    whole = withValue(whole, list, name === 'authors' ? joined(listAt(whole, list), rows) : rows);
  }
  return whole;
}

/** Of authors that a cell names too, the row says more; each is meant once. */
function joined(cell: readonly Json[], rows: readonly RawObject[]): RawObject[] {
  const all = cell.filter(isObject);
  const named = new Set(all);
  for (const row of rows) {
    const name = valueAt(row, ['name']);
    const at = all.findIndex((each) => named.has(each) && same(valueAt(each, ['name']), name));
    const author = all[at];
    if (author === undefined || name === undefined) all.push(row);
    else {
      named.delete(author);
      all[at] = { ...author, ...row };
    }
  }
  return all;
}

/** In the order of their positions; `undefined` where some have none, or the same. */
function inPosition(items: readonly Owner[]): Owner[] | undefined {
  const places = items.map(({ draft }) => Number(draft?.others.position ?? Number.NaN));
  if (places.some(Number.isNaN) || new Set(places).size < places.length) return undefined;
  return items
    .map((item, at) => [item, places[at] ?? 0] as const)
    .sort(([, a], [, b]) => a - b)
    .map(([item]) => item);
}

function itemBase({ record, table }: Draft): string {
  const request = slugOf(textAt(record, ['_laoshan', 'report', 'service_request_id']));
  const title = textAt(record, ['title']) || textAt(record, ['_laoshan', 'stat', 'label']);
  return slugOf(title) || (request ? `report-${request}` : table);
}

function detailBase({ record, table }: Draft): string {
  const names = ['name', 'organisation', 'label', 'topic'];
  return names.map((key) => slugOf(textAt(record, [key]))).find(Boolean) ?? table;
}

function textAt(record: RawObject, path: readonly string[]): string {
  const text = valueAt(record, path);
  return typeof text === 'string' ? text : '';
}

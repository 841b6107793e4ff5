import type * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import * as schema from '../../../src/feed/schema.js';
import { TABLE_WORDS } from '../../../src/messages/table/index.js';
import { headerOf, meaningOf, tableNamed } from '../../../src/publish/table/headers.js';
import { ownersOf } from '../../../src/publish/table/rows.js';
import {
  type FieldType,
  isItemTable,
  TABLE_NAMES,
  TABLES,
  type TableName,
} from '../../../src/publish/table/tables.js';
import { choiceFor, choiceWord, fieldWords } from '../../../src/publish/table/words.js';

type Node = v.GenericSchema | { readonly wrapped?: v.GenericSchema };

/** What a leaf of the schema is as a field. */
const LEAVES = new Map<unknown, FieldType>([
  [schema.text, 'text'],
  [schema.longText, 'long-text'],
  [schema.html, 'html'],
  [schema.id, 'id'],
  [schema.link, 'link'],
  [schema.image, 'image'],
  [schema.date, 'date'],
  [schema.day, 'day'],
  [schema.when, 'when'],
  [schema.decimal, 'decimal'],
  [schema.number, 'number'],
  [schema.count, 'count'],
  [schema.amount, 'amount'],
  [schema.share, 'share'],
  [schema.latitude, 'latitude'],
  [schema.longitude, 'longitude'],
]);

interface Leaf {
  readonly path: readonly string[];
  readonly type: FieldType;
  readonly required: boolean;
  readonly choices?: readonly unknown[];
}

const isObjectSchema = (node: unknown): node is v.ObjectSchema<v.ObjectEntries, undefined> =>
  (node as { type?: string }).type === 'object';

/** Every leaf of an object of the schema, and every list that has objects in it. */
function walk(node: unknown, path: readonly string[], required: boolean, lists: string[]): Leaf[] {
  const { type, wrapped, item, options } = node as {
    type: string;
    wrapped?: Node;
    item?: Node;
    options?: readonly unknown[];
  };
  if (wrapped) return walk(wrapped, path, false, lists);
  if (isObjectSchema(node))
    return Object.entries(node.entries).flatMap(([key, entry]) =>
      walk(entry, [...path, key], required, lists),
    );
  if (type === 'array' && isObjectSchema(item)) {
    lists.push(path.join('.'));
    return [];
  }
  if (type === 'array') {
    const tags = node === schema.tagsSchema;
    return [{ path, required, type: tags ? 'tags' : LEAVES.get(item) === 'id' ? 'ids' : 'texts' }];
  }
  if (type === 'boolean') return [{ path, required, type: 'flag' }];
  if (type === 'picklist') return [{ path, required, type: 'choice', choices: options ?? [] }];
  const leaf = LEAVES.get(node);
  if (!leaf) throw new Error(`${path.join('.')} is a leaf that this test does not know`);
  return [{ path, required, type: leaf }];
}

const KINDS = ['stat', 'report', 'tiers', 'arena'];
const arena = schema.arenaSchema.entries;
const report = schema.reportSchema.entries;
const listItem = (node: unknown) => {
  const array = (node as { wrapped?: unknown }).wrapped ?? node;
  return (array as { item: unknown }).item;
};

/** The object of the schema that a row of a table is. */
const ROWS: Record<TableName, unknown> = {
  feed: schema.feedSchema,
  stat: schema.itemSchema,
  article: schema.itemSchema,
  report: schema.itemSchema,
  tiers: schema.itemSchema,
  arena: schema.itemSchema,
  rows: schema.rowSchema,
  series: listItem(schema.statSchema.entries.series),
  notes: schema.noteSchema,
  photos: listItem(report.photos),
  speakers: schema.speakerSchema,
  criteria: listItem(arena.criteria),
  scores: schema.scoreSchema,
  parts: schema.partSchema,
  awards: schema.awardSchema,
  corrections: listItem(schema.extensionSchema.entries.corrections),
  authors: schema.authorSchema,
  srcset: listItem(schema.extensionSchema.entries.srcset),
};

/** Lists of objects that the items' tables have as tables or as a cell; `items` of the feed are the tables themselves. */
const isOf = (name: TableName, path: string): boolean => {
  const kind = /^_laoshan\.(\w+)\./.exec(path)?.[1] ?? '';
  return !KINDS.includes(kind) || kind === name;
};

describe('the tables', () => {
  it.each(TABLE_NAMES)('hold all that the schema has of %s, as what it is', (name) => {
    const lists: string[] = [];
    const leaves = walk(ROWS[name], [], true, lists).filter(({ path }) =>
      isOf(name, path.join('.')),
    );
    const fields = new Map(TABLES[name].fields.map((field) => [field.path.join('.'), field]));
    for (const { path, type, choices } of leaves) {
      const field = fields.get(path.join('.'));
      expect(field?.type, `${name}: ${path.join('.')}`).toBe(type);
      if (choices) expect(field?.choices).toEqual(choices);
    }
    const held = lists.filter((path) => isOf(name, path) && path !== 'items');
    const details = TABLE_NAMES.filter((each) => TABLES[each].parents.includes(name));
    expect(details.map((each) => TABLES[each].list.join('.')).sort()).toEqual(held.sort());
    // And nothing that it has not: `authors` in a cell is a list of objects.
    const known = new Set([...leaves.map(({ path }) => path.join('.')), 'authors']);
    expect([...fields.keys()].filter((path) => !known.has(path))).toEqual([]);
  });

  it.each(TABLE_NAMES)('require what the schema does of %s', (name) => {
    const leaves = walk(ROWS[name], [], true, []).filter(({ required }) => required);
    const required = TABLES[name].fields.filter((field) => field.required);
    expect(required.map(({ path }) => path.join('.')).sort()).toEqual(
      leaves.map(({ path }) => path.join('.')).sort(),
    );
  });
});

describe('the words of', () => {
  const languages = ['zh-CN', 'en'] as const;

  it.each(TABLE_NAMES)('%s name each column so that it is read again', (name) => {
    for (const language of languages) {
      for (const field of TABLES[name].fields) {
        const { label, hint } = fieldWords(name, field.key, language);
        expect(hint, `${name}.${field.key}`).not.toBe('');
        for (const header of [label, field.key]) {
          const meaning = meaningOf(headerOf(header), name);
          expect(meaning && 'field' in meaning && meaning.field.key, header).toBe(field.key);
        }
      }
      const others = isItemTable(name) ? (['kind', 'position'] as const) : ownersOf(name);
      for (const other of others) {
        const { label } = TABLE_WORDS[language].others[other];
        expect(meaningOf(headerOf(label), name)).toEqual({ other });
      }
      expect(tableNamed(TABLE_WORDS[language].tables[name].name)).toBe(name);
    }
  });

  it('choices are read again', () => {
    for (const field of TABLE_NAMES.flatMap((name) => TABLES[name].fields))
      for (const choice of field.choices ?? [])
        for (const language of languages) {
          const word = choiceWord(field, choice, language);
          if (language === 'zh-CN') expect(word).not.toBe(choice);
          expect(choiceFor(field, word)).toBe(choice);
        }
  });

  it('say nothing of columns that there are not', () => {
    const keys = new Set(
      TABLE_NAMES.flatMap((name) =>
        TABLES[name].fields.flatMap(({ key }) => [key, `${name}.${key}`]),
      ),
    );
    expect(Object.keys(TABLE_WORDS['zh-CN'].fields).filter((key) => !keys.has(key))).toEqual([]);
  });
});

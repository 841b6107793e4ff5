/** Feeds with nothing wrong, of any shape that the schema allows. */
import fc from 'fast-check';
import * as schema from '../../../src/feed/schema.js';
import type { Json, RawFeed, RawObject } from '../../../src/publish/raw.js';

const word = fc.oneof(
  fc.constantFrom(
    '甲',
    '一季度',
    'a',
    "it's",
    '"引"',
    '合计',
    '标题',
    '=1+1',
    '-x',
    "'=a",
    '+1',
    '@b',
    '1,5',
  ),
  fc.string({ minLength: 1, maxLength: 12 }),
);
const clean = (text: string): string => text.trim() || 'x';
const text = word.map(clean);
const long = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .map((parts) => clean(parts.join('\n\n')));
const id = fc.oneof(
  fc.constantFrom('001', 'https://news.example/2022/a,b', 'part-one', '甲', '-1', '--07-15'),
  fc.string({ minLength: 1, maxLength: 6 }).map(clean),
);
const url = fc.constantFrom(
  'https://news.example/a?b=1,2#c',
  '../a.jpg',
  'mailto:desk@news.example',
);
const date = fc.constantFrom('2022-07-15', '2022-07-15T09:30:00+08:00', '2022-07-15T09:30');
const day = fc.constantFrom('2022', '2022-07', '2022-07-15', '--07-15');
const decimal = fc.oneof(
  fc.integer(),
  fc.constantFrom<number | string>(0.1, -12.5, 1e21, 1e-7, '12.50', '90071992547409931', '-0.10'),
);
const number = fc.oneof(fc.integer(), fc.constantFrom(0.5, -2.25, 1e-7));

const LEAVES = new Map<unknown, fc.Arbitrary<Json>>([
  [schema.text, text],
  [schema.longText, long],
  [schema.html, fc.constantFrom('<p>一</p>', '<p>a;b</p>\n<p>c</p>')],
  [schema.id, id],
  [schema.link, url],
  [schema.image, url],
  [schema.date, date],
  [schema.day, day],
  [schema.when, fc.oneof(date, day)],
  [schema.decimal, decimal],
  [schema.number, number],
  [schema.count, fc.integer({ min: 1, max: 9000 })],
  [schema.amount, fc.constantFrom(0, 0.4, 10)],
  [schema.share, fc.constantFrom(0, 0.3, 1)],
  [schema.latitude, fc.constantFrom(36.1, -90)],
  [schema.longitude, fc.constantFrom(120.4, -0.5)],
]);

interface Node {
  readonly type: string;
  readonly wrapped?: Node;
  readonly item?: Node;
  readonly options?: readonly string[];
  readonly entries?: Readonly<Record<string, Node>>;
}

/** What a node of the schema allows; empty lists and objects are left out, which no table can tell from none. */
function arbitraryOf(node: Node): fc.Arbitrary<Json | undefined> {
  const leaf = LEAVES.get(node);
  if (leaf) return leaf;
  if (node.wrapped) return fc.option(arbitraryOf(node.wrapped), { nil: undefined, freq: 2 });
  if (node.type === 'boolean') return fc.boolean();
  if (node.type === 'picklist') return fc.constantFrom(...(node.options ?? []));
  if (node.type === 'array' && node.item)
    return fc.array(arbitraryOf(node.item), { maxLength: 3 }).map(filled);
  if (node.entries) return recordOf(node.entries);
  throw new Error(`no arbitrary for ${node.type}`);
}

const filled = (list: readonly (Json | undefined)[]): Json | undefined => {
  const values = list.flatMap((value) => (value === undefined ? [] : [value]));
  return values.length ? values : undefined;
};

function recordOf(entries: Readonly<Record<string, Node>>): fc.Arbitrary<RawObject | undefined> {
  const all = Object.fromEntries(
    Object.entries(entries).map(([key, node]) => [key, arbitraryOf(node)]),
  );
  return fc.record(all).map((record) => {
    const values = Object.entries(record).filter(([, value]) => value !== undefined);
    return values.length ? (Object.fromEntries(values) as RawObject) : undefined;
  });
}

const KINDS = ['stat', 'tiers', 'report', 'arena'] as const;

const {
  items: _,
  version: __,
  ...head
} = schema.feedSchema.entries as unknown as Record<string, Node>;
const {
  _laoshan: extension,
  id: ___,
  ...itemKeys
} = schema.itemSchema.entries as unknown as Record<string, Node>;
const extensionKeys = Object.fromEntries(
  Object.entries(extension?.wrapped?.entries ?? {}).filter(
    ([key]) => !KINDS.some((kind) => kind === key),
  ),
);
const kindNode = (kind: (typeof KINDS)[number]) =>
  (extension?.wrapped?.entries?.[kind] ?? { type: '' }) as Node;

const item = fc
  .record({
    own: recordOf(itemKeys),
    extension: recordOf(extensionKeys),
    kind: fc.option(fc.constantFrom(...KINDS), { freq: 6 }),
    stat: arbitraryOf(kindNode('stat').wrapped ?? kindNode('stat')),
    tiers: arbitraryOf(kindNode('tiers').wrapped ?? kindNode('tiers')),
    report: arbitraryOf(kindNode('report').wrapped ?? kindNode('report')),
    arena: arbitraryOf(kindNode('arena').wrapped ?? kindNode('arena')),
  })
  .map(({ own, extension: shared, kind, ...kinds }): RawObject => {
    const inner = { ...shared, ...(kind && { [kind]: kinds[kind] ?? {} }) } as RawObject;
    return { ...own, ...(Object.keys(inner).length > 0 && { _laoshan: inner }) };
  });

/** Ids are unique, as `check` asks. */
export const validFeed: fc.Arbitrary<RawFeed> = fc
  .record({
    head: recordOf(head),
    items: fc.uniqueArray(fc.tuple(id, item), { selector: ([own]) => own, maxLength: 5 }),
  })
  .map(({ head: own, items }) => ({
    version: 'https://jsonfeed.org/version/1.1',
    ...own,
    items: items.map(([itemId, rest]) => ({ id: itemId, ...rest })),
  }));

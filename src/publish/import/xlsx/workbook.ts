import { ImportFailure } from '../imported.js';
import { type Archive, checkUnpacked } from './archive.js';
import { type Shown, shownBy } from './formats.js';
import type { Calendar } from './numbers.js';
import { readStrings } from './strings.js';
import { type Attributes, walk } from './xml.js';

/** What the cells of every sheet refer to. */
export interface Workbook extends Calendar {
  readonly sheets: readonly SheetPart[];
  /** How numbers are shown, by a cell's style. */
  readonly styles: readonly Shown[];
  readonly strings: readonly string[];
}

export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly bytes: Uint8Array;
  /** What it refers to, by id. */
  readonly relations: Relations;
  readonly comments: Uint8Array | undefined;
  /** What lies over its cells. */
  readonly drawing: Uint8Array | undefined;
}

interface Relation {
  /** The last word of its type: `worksheet`, `styles`. */
  readonly type: string;
  /** A name in the archive, or an address outside of it. */
  readonly target: string;
}

/** @throws {ImportFailure} where it names no sheet, or its sheets are too large together. */
export function readWorkbook(archive: Archive, language: Calendar['language']): Workbook {
  const path = targetOf(relationsOf(archive, ''), 'officeDocument') ?? 'xl/workbook.xml';
  const relations = relationsOf(archive, path);
  const { sheets, from1904 } = readIndex(needed(archive, path));
  const styles = partOf(archive, relations, 'styles');
  const strings = partOf(archive, relations, 'sharedStrings');
  const parts = sheets.flatMap(({ id, ...sheet }) => {
    const relation = relations.get(id);
    // A sheet that is a chart has no cells.
    if (relation?.type !== 'worksheet') return [];
    const own = relationsOf(archive, relation.target);
    return [
      {
        ...sheet,
        relations: own,
        bytes: needed(archive, relation.target),
        comments: partOf(archive, own, 'comments'),
        drawing: partOf(archive, own, 'drawing'),
      },
    ];
  });
  if (!parts.length) throw new ImportFailure('workbook-without-sheets');
  // Thousands of sheets may name one part, which is small once, and is read for each.
  const sizes = parts.flatMap(({ bytes, comments, drawing }) => [bytes, comments, drawing]);
  checkUnpacked(
    sizes.reduce((sum, part) => sum + (part?.length ?? 0), 0),
    language,
  );
  return {
    sheets: parts,
    from1904,
    language,
    styles: styles ? readStyles(styles) : [],
    strings: strings ? readStrings(strings) : [],
  };
}

function needed(archive: Archive, name: string): Uint8Array {
  const bytes = archive.part(name);
  if (!bytes) throw new ImportFailure('workbook-broken', { reason: `no ${name}` });
  return bytes;
}

type Relations = ReadonlyMap<string, Relation>;

const targetOf = (relations: Relations, wanted: string): string | undefined =>
  Array.from(relations.values()).find(({ type }) => type === wanted)?.target;

function partOf(archive: Archive, relations: Relations, type: string): Uint8Array | undefined {
  const name = targetOf(relations, type);
  return name === undefined ? undefined : archive.part(name);
}

/** What a part refers to, by id: ECMA-376 part 2, 9.3. The archive's own are those of ''. */
function relationsOf(archive: Archive, path: string): Relations {
  const slash = path.lastIndexOf('/') + 1;
  const [folder, name] = [path.slice(0, slash), path.slice(slash)];
  const bytes = archive.part(`${folder}_rels/${name}.rels`);
  const relations = new Map<string, Relation>();
  if (bytes)
    walk(bytes, {
      open(element, attributes) {
        if (element !== 'Relationship') return;
        const { Id = '', Type = '', Target = '', TargetMode } = attributes();
        const target = TargetMode === 'External' ? Target : resolved(folder, Target);
        relations.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target });
      },
    });
  return relations;
}

/** Part names are like paths of URLs. */
function resolved(folder: string, target: string): string {
  const names: string[] = [];
  for (const name of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (name === '..') names.pop();
    else if (name && name !== '.') names.push(name);
  }
  return names.join('/');
}

function readIndex(bytes: Uint8Array) {
  const sheets: { readonly name: string; readonly hidden: boolean; readonly id: string }[] = [];
  let from1904 = false;
  walk(bytes, {
    open(element, attributes) {
      if (element === 'workbookPr') from1904 = isOn(attributes()['date1904']);
      if (element !== 'sheet') return;
      // Of `r:id` the local name; `sheetId` is another thing.
      const { name = '', state = 'visible', id = '' } = attributes();
      sheets.push({ name, hidden: state !== 'visible', id });
    },
  });
  return { sheets, from1904 };
}

/** ST_OnOff and xsd:boolean. */
export const isOn = (value: string | undefined): boolean =>
  value === '1' || value === 'true' || value === 'on';

/** ECMA-376 part 1, 18.8.10: a cell's style is a place in `cellXfs`. */
function readStyles(bytes: Uint8Array): readonly Shown[] {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inCells = false;
  walk(bytes, {
    open(element, attributes) {
      if (element === 'cellXfs') inCells = true;
      else if (element === 'numFmt') {
        const { numFmtId, formatCode = '' } = attributes();
        codes.set(Number(numFmtId), formatCode);
      } else if (element === 'xf' && inCells) ids.push(idOf(attributes()));
    },
    close(element) {
      if (element === 'cellXfs') inCells = false;
    },
  });
  return ids.map((id) => shownBy(id, codes.get(id)));
}

const idOf = ({ numFmtId = '0' }: Attributes): number => Number(numFmtId);

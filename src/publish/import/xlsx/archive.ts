import { type UnzipFileInfo, unzipSync } from 'fflate';
import { sizeText } from '../../../format/index.js';
import { ImportFailure } from '../imported.js';

/** Of what is unpacked. A sheet of 10,000 rows with ten columns has 4 MB. */
const MOST_UNPACKED = 200_000_000;

/** What was asked for of an archive. */
export interface Archive {
  part(name: string): Uint8Array | undefined;
}

/** Whether it begins as a zip with files does. */
export const isZip = ([p, k, three, four]: Uint8Array): boolean =>
  p === 0x50 && k === 0x4b && three === 3 && four === 4;

/** Names of parts differ in case alone for nobody (ECMA-376 part 2, 6.2.2), and some programs write `\`. */
const partName = (name: string): string =>
  name.replace(/\\/g, '/').replace(/^\//, '').toLowerCase();

/**
 * Of every file in it, in lower case.
 * @throws {ImportFailure} `workbook-broken` for a zip that is cut off.
 */
export function namesIn(bytes: Uint8Array): readonly string[] {
  return entriesOf(bytes).map(({ name }) => partName(name));
}

/**
 * Unpacks those that are wanted. What they hold is added up before any is unpacked, and none takes more room than its entry says.
 * @param wanted is asked for names in lower case
 * @throws {ImportFailure} `unpacked-too-large`, or `workbook-broken` for a zip that is cut off.
 */
export function unpack(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  language: string,
): Archive {
  const filter = ({ name }: UnzipFileInfo): boolean => wanted(partName(name));
  const size = entriesOf(bytes)
    .filter(filter)
    .reduce((sum, { originalSize }) => sum + originalSize, 0);
  checkUnpacked(size, language);
  const unzipped = Object.entries(guarded(() => unzipSync(bytes, { filter })));
  const parts = new Map(unzipped.map(([name, part]) => [partName(name), part]));
  return { part: (name) => parts.get(partName(name)) };
}

/** @throws {ImportFailure} `unpacked-too-large`. */
export function checkUnpacked(size: number, language: string): void {
  if (!(size <= MOST_UNPACKED))
    throw new ImportFailure('unpacked-too-large', {
      size: sizeText(size, language),
      most: sizeText(MOST_UNPACKED, language),
    });
}

function entriesOf(bytes: Uint8Array): readonly UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = [];
  // Only the list at the end of the archive is read.
  guarded(() => unzipSync(bytes, { filter: (entry) => entries.push(entry) < 0 }));
  return entries;
}

function guarded<T>(unzip: () => T): T {
  try {
    return unzip();
  } catch (error) {
    throw new ImportFailure('workbook-broken', { reason: String((error as Error).message) });
  }
}

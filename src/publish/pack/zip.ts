import { zipSync } from 'fflate';

/** A file of a pack. */
export interface PackFile {
  /** Its path from the pack's root, with `/`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A zip archive of the files, which depends on nothing but their names and bytes. */
export function zip(files: readonly PackFile[]): Uint8Array {
  const entries = inOrder(files).map(({ name, bytes }) => [name, bytes] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: made() });
}

/**
 * The first day that a zip can tell, for every file: when a pack was made says nothing of what is in it. At noon, which
 * every zone had on that day; the format keeps the hands of the clock here, and no zone.
 * https://pkwaredownloads.blob.core.windows.net/pkware-general/Documentation/APPNOTE-6.3.9.TXT 4.4.6
 */
const made = (): Date => new Date(1980, 0, 1, 12);

/** By name, by code units: no language's order. */
export function inOrder<T extends { readonly name: string }>(files: readonly T[]): readonly T[] {
  return Array.from(files).sort((a, b) => (a.name < b.name ? -1 : 1));
}

import { readdirSync, readFileSync } from 'node:fs';

/** A file of this release, by its path from the command's folder, `dist/`: `laoshan.classic.js`. */
export function ownBytes(name: string): Uint8Array {
  return readFileSync(new URL(`./${name}`, import.meta.url));
}

/** The same as text. */
export function ownFile(name: string): string {
  return new TextDecoder().decode(ownBytes(name));
}

/** The names of the files in `dist/`. */
export function ownNames(): readonly string[] {
  return readdirSync(new URL('.', import.meta.url));
}

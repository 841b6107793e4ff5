import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/** The files of a zip by their names. */
export function unzipped(zip: Uint8Array): Readonly<Record<string, Uint8Array>> {
  return unzipSync(zip);
}

/** Writes the files of a zip below a folder. */
export function unpack(path: string, folder: string): void {
  for (const [name, bytes] of Object.entries(unzipped(readFileSync(path)))) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

export const hashOf = (
  bytes: Uint8Array | undefined,
  algorithm: string,
  encoding: 'hex' | 'base64',
) =>
  createHash(algorithm)
    .update(bytes ?? '')
    .digest(encoding);

/** What `SHA256SUMS` says: name -> hash. */
export function sumsIn(files: Readonly<Record<string, Uint8Array>>): Record<string, string> {
  const lines = new TextDecoder().decode(files['SHA256SUMS']).trimEnd().split('\n');
  const sums: Record<string, string> = {};
  for (const line of lines) {
    const [, hash = '', name = ''] = /^([\da-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (name in sums) throw new Error(`SHA256SUMS has ${name} twice.`);
    sums[name] = hash;
  }
  return sums;
}

/** What the files are: name -> hash, as `SHA256SUMS` should say it. */
export function sumsOf(files: Readonly<Record<string, Uint8Array>>): Record<string, string> {
  const listed = Object.entries(files).filter(([name]) => name !== 'SHA256SUMS');
  return Object.fromEntries(listed.map(([name, bytes]) => [name, hashOf(bytes, 'sha256', 'hex')]));
}

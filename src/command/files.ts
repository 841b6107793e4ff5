import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CommandFailure, systemCode } from './failure.js';

/** Bytes of one input. A feed of more is none that a reader could load. */
export const MAX_INPUT = 256 * 2 ** 20;

/** Stands for standard input in the place of a path. */
export const STDIN = '-';

/**
 * The bytes of a file, or of standard input for `-`.
 * @param size tells bytes to people, in the sentence of a file that is too large.
 * @throws {CommandFailure} `notFound`, `isFolder`, `unreadable`, `tooLarge`.
 */
export function readBytes(
  path: string,
  size: (bytes: number) => string,
  limit = MAX_INPUT,
): Buffer {
  const tooLarge = (bytes: number) =>
    new CommandFailure('tooLarge', path, size(bytes), size(limit));
  let file: number | undefined;
  try {
    file = path === STDIN ? 0 : openSync(path, constants.O_RDONLY);
    const stat = fstatSync(file);
    if (stat.isDirectory()) throw new CommandFailure('isFolder', path);
    if (stat.isFile() && stat.size > limit) throw tooLarge(stat.size);
    const pieces: Buffer[] = [];
    let length = 0;
    for (;;) {
      const piece = Buffer.allocUnsafe(
        Math.max(65_536, stat.isFile() ? stat.size - length + 1 : 0),
      );
      const read = readPiece(file, piece);
      if (!read) return pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces);
      length += read;
      if (length > limit) throw tooLarge(length);
      pieces.push(piece.subarray(0, read));
    }
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new CommandFailure('notFound', path);
    if (code === 'EISDIR') throw new CommandFailure('isFolder', path);
    throw new CommandFailure('unreadable', path, code);
  } finally {
    if (file) closeSync(file);
  }
}

function readPiece(file: number, piece: Buffer): number {
  for (;;) {
    try {
      return readSync(file, piece);
    } catch (error) {
      // Standard input that has nothing yet (a terminal, a slow pipe), and its end on Windows.
      if (systemCode(error) === 'EOF') return 0;
      if (systemCode(error) !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

export interface Output {
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

/**
 * Writes all of the files or none: each is written whole beside its place first, and takes it when all are
 * written. What was there keeps its permissions.
 * @throws {CommandFailure} `full`, `unwritable`; nothing has changed then.
 */
export function writeAll(outputs: readonly Output[]): void {
  undisturbed(() => writeStaged(outputs));
}

function writeStaged(outputs: readonly Output[]): void {
  const drafts: { readonly draft: string; readonly place: string }[] = [];
  const direct: Output[] = [];
  const folders: string[] = [];
  let at = '';
  try {
    for (const output of outputs) {
      at = output.path;
      const made = mkdirSync(dirname(at), { recursive: true });
      if (made) folders.push(made);
      const { place, mode, isDevice } = placeOf(at);
      if (isDevice) {
        direct.push(output);
        continue;
      }
      const draft = join(dirname(place), `.${basename(place)}.${randomUUID().slice(0, 8)}.part`);
      drafts.push({ draft, place });
      writeTo(draft, 'wx', output.bytes, mode);
    }
    for (const { path, bytes } of direct) {
      at = path;
      writeTo(path, 'w', bytes);
    }
    for (const { draft, place } of drafts) {
      at = place;
      renameSync(draft, place);
    }
  } catch (error) {
    for (const { draft } of drafts) rmSync(draft, { force: true });
    for (const folder of folders.reverse()) rmSync(folder, { recursive: true, force: true });
    if (error instanceof CommandFailure) throw error;
    const code = systemCode(error);
    if (code === 'ENOSPC' || code === 'EDQUOT') throw new CommandFailure('full', at);
    throw new CommandFailure('unwritable', at, code);
  }
}

/** Signals that wait while files take their places. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** All of this is done in one go: a signal that has a listener comes after it. Before and after, it ends the process at once. */
function undisturbed(step: () => void): void {
  const later = () => {};
  for (const signal of SIGNALS) process.on(signal, later);
  try {
    step();
  } finally {
    for (const signal of SIGNALS) process.off(signal, later);
  }
}

function writeTo(path: string, flags: 'w' | 'wx', bytes: Uint8Array | string, mode?: number): void {
  const data = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  const file = openSync(path, flags, mode);
  try {
    for (let from = 0; from < data.length; ) from += writeSync(file, data, from);
    if (flags === 'wx') fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

interface Place {
  /** Where a link leads, so that it stays a link. */
  readonly place: string;
  readonly mode?: number;
  /** A pipe or a device: a file must not take its place. */
  readonly isDevice?: boolean;
}

/** @throws {CommandFailure} for a folder, and what Node throws for a file that may not be written. */
function placeOf(path: string): Place {
  let stat: ReturnType<typeof statSync>;
  try {
    stat = statSync(path);
  } catch {
    return { place: path };
  }
  if (stat.isDirectory()) throw new CommandFailure('isFolder', path);
  if (!stat.isFile()) return { place: path, isDevice: true };
  // A rename would put a new file in the place of one that may not be written.
  closeSync(openSync(path, constants.O_WRONLY));
  return { place: realpathSync(path), mode: stat.mode & 0o777 };
}

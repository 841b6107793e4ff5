import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CommandFailure } from '../../src/command/failure.js';
import { MAX_INPUT, readBytes, writeAll } from '../../src/command/files.js';
import { useFolders } from '../helpers/command.js';

const folder = useFolders();
const size = (bytes: number) => `${bytes} bytes`;

function failureOf(step: () => unknown): string {
  try {
    step();
  } catch (error) {
    if (error instanceof CommandFailure) return [error.code, ...error.facts].join(' ');
    throw error;
  }
  return 'none';
}

describe('an input', () => {
  it('is read whole, be it empty or longer than what is read at once', () => {
    const path = join(folder(), 'a');
    for (const length of [0, 1, 65_536, 200_001]) {
      writeFileSync(path, Buffer.alloc(length, 7));
      expect(readBytes(path, size).equals(Buffer.alloc(length, 7))).toBe(true);
    }
  });

  it('is not there, or is a folder', () => {
    const place = folder();
    const missing = join(place, 'missing.json');
    expect(failureOf(() => readBytes(missing, size))).toBe(`notFound ${missing}`);
    expect(failureOf(() => readBytes(place, size))).toBe(`isFolder ${place}`);
    writeFileSync(join(place, 'file'), '');
    const below = join(place, 'file', 'a.json');
    expect(failureOf(() => readBytes(below, size))).toBe(`notFound ${below}`);
  });

  it('over the limit is refused by its size, and not read', () => {
    const path = join(folder(), 'large.json');
    writeFileSync(path, '');
    truncateSync(path, 2 ** 30);
    expect(failureOf(() => readBytes(path, size))).toBe(
      `tooLarge ${path} 1073741824 bytes ${MAX_INPUT} bytes`,
    );
  });

  it('that does not tell its size is refused where it has gone over the limit', () => {
    expect(failureOf(() => readBytes('/dev/zero', size, 1000))).toMatch(/^tooLarge \/dev\/zero/);
  });
});

describe('outputs', () => {
  const draft = (place: string) => readdirSync(place).filter((name) => name.endsWith('.part'));

  it('are written whole, in folders that are made for them', () => {
    const place = folder();
    writeAll([
      { path: join(place, 'a', 'b', 'one.txt'), bytes: '一' },
      { path: join(place, 'two.bin'), bytes: Uint8Array.of(0, 255) },
    ]);
    expect(readFileSync(join(place, 'a', 'b', 'one.txt'), 'utf8')).toBe('一');
    expect([...readFileSync(join(place, 'two.bin'))]).toEqual([0, 255]);
    expect(draft(place)).toEqual([]);
  });

  it('are all left as they were where one cannot be written', () => {
    const place = folder();
    const [good, bad] = [join(place, 'good'), join(place, 'bad')];
    writeFileSync(good, 'before');
    mkdirSync(bad);
    const both = [
      { path: good, bytes: 'after' },
      { path: join(place, 'new', 'x'), bytes: 'after' },
      { path: bad, bytes: 'after' },
    ];
    expect(failureOf(() => writeAll(both))).toBe(`isFolder ${bad}`);
    expect(readFileSync(good, 'utf8')).toBe('before');
    expect(readdirSync(place).sort()).toEqual(['bad', 'good']);
  });

  it('keep the permissions of what was there', () => {
    const path = join(folder(), 'a');
    writeFileSync(path, '');
    chmodSync(path, 0o640);
    writeAll([{ path, bytes: 'after' }]);
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it('go where a link points to, and leave the link', () => {
    const place = folder();
    writeFileSync(join(place, 'real'), 'before');
    symlinkSync('real', join(place, 'link'));
    writeAll([{ path: join(place, 'link'), bytes: 'after' }]);
    expect(readFileSync(join(place, 'real'), 'utf8')).toBe('after');
    expect(
      readdirSync(place, { withFileTypes: true })
        .find(({ name }) => name === 'link')
        ?.isSymbolicLink(),
    ).toBe(true);
  });

  it('say that the disk is full, and which place cannot be written', () => {
    // A device on which every write fails so: https://man7.org/linux/man-pages/man4/full.4.html
    expect(failureOf(() => writeAll([{ path: '/dev/full', bytes: 'x' }]))).toBe('full /dev/full');
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
    const below = join(folder(), 'file', 'x');
    writeFileSync(join(below, '..'), '');
    expect(failureOf(() => writeAll([{ path: below, bytes: 'x' }]))).toMatch(/^unwritable .* E/);
  });
});

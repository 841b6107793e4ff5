import type { PackFile } from './zip.js';

type Algorithm = 'SHA-256' | 'SHA-384';

async function digest(algorithm: Algorithm, bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest(algorithm, new Uint8Array(bytes)));
}

/** The value of an `integrity` attribute: https://www.w3.org/TR/sri-2/ */
export async function integrityOf(bytes: Uint8Array): Promise<string> {
  const hash = await digest('SHA-384', bytes);
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}

/** The text that `sha256sum -c` takes: a hash in hexadecimal, two spaces and a name in each line. */
export async function sha256sums(files: readonly PackFile[]): Promise<string> {
  const lines = await Promise.all(
    files.map(async ({ name, bytes }) => `${hex(await digest('SHA-256', bytes))}  ${name}\n`),
  );
  return lines.join('');
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

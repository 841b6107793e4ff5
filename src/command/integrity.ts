import { createHash } from 'node:crypto';

/** The value of an `integrity` attribute: https://www.w3.org/TR/sri-2/#the-integrity-attribute */
export function integrityOf(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

import { readFileSync } from 'node:fs';

/** A file that stands beside the command in `dist/`: `laoshan.classic.js`. */
export function ownFile(name: string): string {
  return readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');
}

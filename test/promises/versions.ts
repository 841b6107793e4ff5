import { readFileSync } from 'node:fs';
import { at } from '../../scripts/paths.mjs';
import { version } from '../../src/core/version.js';
import type { Bench } from '../engines/engines.js';

/** A release that is not this one. */
export const OTHER_VERSION = '9.8.7';

/** The tag of our script as another release would have it, served beside this one. */
export function elsewhere(bench: Bench, form: 'module' | 'classic'): string {
  const file = form === 'module' ? 'laoshan.js' : 'laoshan.classic.js';
  const text = readFileSync(at('dist', file), 'utf8');
  const other = text.replaceAll(`"${version}"`, `"${OTHER_VERSION}"`);
  if (other === text) throw new Error(`dist/${file} does not name its version.`);
  const address = bench
    .site()
    .page(`/other/${file}`, other, { 'Content-Type': 'text/javascript;charset=utf-8' });
  return `<script${form === 'module' ? ' type="module"' : ''} src="${address}"></script>`;
}

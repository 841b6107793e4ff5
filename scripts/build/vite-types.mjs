import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { at } from '../paths.mjs';

/** dist/types/vite.d.ts: what the plugin is given and gives, which is of Vite's types and no others of ours. */
export function makeViteTypes() {
  const folder = at('.cache/types');
  const emit = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly'];
  const places = ['--rootDir', at('src'), '--outDir', folder];
  const tsc = at('node_modules/typescript/bin/tsc');
  const args = [tsc, '-p', at('tsconfig.command.json'), ...emit, ...places];
  execFileSync(process.execPath, args, { stdio: 'inherit' });
  copyFileSync(at('.cache/types/vite.d.ts'), at('dist/types/vite.d.ts'));
}

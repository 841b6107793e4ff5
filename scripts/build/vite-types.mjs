import { execFileSync } from 'node:child_process';
import { at, read, write } from '../paths.mjs';

/** dist/types/vite.d.ts: what the plugin is given and gives, which is of Vite's types and no others of ours. */
export function makeViteTypes() {
  const folder = at('.cache/types');
  const emit = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly'];
  const places = ['--rootDir', at('src'), '--outDir', folder];
  const tsc = at('node_modules/typescript/bin/tsc');
  const args = [tsc, '-p', at('tsconfig.command.json'), ...emit, ...places];
  execFileSync(process.execPath, args, { stdio: 'inherit' });
  const types = read('.cache/types/vite.d.ts');
  if (/(?:from|import\()\s*'\./.test(types))
    throw new Error('vite.d.ts needs types of other files.');
  write('dist/types/vite.d.ts', types);
}

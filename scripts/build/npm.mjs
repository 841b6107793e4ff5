import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { at } from '../paths.mjs';

/** dist/npm/: one ES module and one declaration file for each source file, for bundlers. */
export function makeNpm() {
  rmSync(at('dist/npm'), { recursive: true, force: true });
  const tsc = at('node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', at('tsconfig.build.json')], { stdio: 'inherit' });
}

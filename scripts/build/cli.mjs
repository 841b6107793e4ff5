import { chmodSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { build } from 'vite';
import { at, root, write } from '../paths.mjs';
import { literals } from './literals.mjs';
import { lengthsIn } from './packages.mjs';

/** Files for Node, each with all its libraries inside, so that installing the package installs Lit and Valibot alone. */
const outputs = [
  { file: 'cli.mjs', entry: 'src/cli.ts', head: '#!/usr/bin/env node\n' },
  { file: 'vite.mjs', entry: 'src/vite.ts' },
];

/**
 * What runs at a publisher's: the `laoshan` command, and the same for a build by Vite.
 * @returns {Promise<Map<string, Record<string, number>>>} of each file, the length of every module in it
 */
export async function makeCli() {
  const parts = new Map();
  for (const { file, entry, head = '' } of outputs) {
    const result = await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      plugins: [literals()],
      // Lit's own build for servers.
      ssr: { noExternal: true, target: 'node', resolve: { conditions: ['node', 'import'] } },
      build: {
        ssr: at(entry),
        write: false,
        target: 'node20',
        minify: true,
        rolldownOptions: {
          output: { format: 'es', entryFileNames: file, codeSplitting: false, comments: false },
        },
      },
    });
    const [chunk, ...others] = (Array.isArray(result) ? result[0] : result).output;
    const strange = chunk.imports.filter((name) => !isBuiltin(name));
    if (others.length > 0 || strange.length > 0)
      throw new Error(`${file} must be one file that imports of Node alone: ${strange.join(', ')}`);
    write(`dist/${file}`, head + chunk.code);
    if (head) chmodSync(at('dist', file), 0o755);
    parts.set(file, lengthsIn(chunk));
  }
  return parts;
}

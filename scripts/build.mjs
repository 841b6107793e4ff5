/**
 * `npm run build`: makes everything that is built, in the order in which one needs the other. With
 * `--lenient`, as `npm start` and `npm test` run it, a file over its budget is said and no failure;
 * with `--modules` the files that git has are left as they stand.
 */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { makeBundle } from './build/bundle.mjs';
import { makeCli } from './build/cli.mjs';
import { makeEditors } from './build/editors.mjs';
import { makeEmbed } from './build/embed.mjs';
import { makeFrameworks } from './build/frameworks.mjs';
import { makeIntegrity } from './build/integrity.mjs';
import { makeLicences } from './build/licences.mjs';
import { makeManifest } from './build/manifest.mjs';
import { makeNpm } from './build/npm.mjs';
import { packagesIn } from './build/packages.mjs';
import { makeRuntime } from './build/runtime.mjs';
import { makeSbom } from './build/sbom.mjs';
import { makeSchema } from './build/schema.mjs';
import { makeSite } from './build/site.mjs';
import { makeSizes } from './build/sizes.mjs';
import { makeStories } from './build/stories.mjs';
import { makeStylesheet } from './build/stylesheet.mjs';
import { makeThemes } from './build/themes.mjs';
import { makeViteTypes } from './build/vite-types.mjs';
import { makeWorkbench } from './build/workbench.mjs';
import { at } from './paths.mjs';
import { markBuilt } from './stale.mjs';

const started = Date.now();
makeNpm();
if (process.argv.includes('--modules')) {
  await makeStories();
  process.exit();
}
const parts = await makeRuntime();
await makeStylesheet();
await makeThemes();
await makeBundle();
const commandParts = await makeCli();
makeEmbed();
const workbenchParts = await makeWorkbench();
await makeSchema();
makeManifest();
makeEditors();
makeFrameworks();
makeViteTypes();
const inside = packagesIn(
  // The bundle is the classic script with a feed.
  new Map([
    ...parts,
    ['laoshan.bundle.js', parts.get('laoshan.classic.js') ?? {}],
    ...commandParts,
    ...workbenchParts,
  ]),
);
makeLicences(inside);
makeSbom(inside);
for (const name of readdirSync(at('dist'))) {
  // Made by an earlier version and by this one no more.
  if (statSync(at('dist', name)).mtimeMs < started) rmSync(at('dist', name), { recursive: true });
}
makeIntegrity();
await makeStories();
makeSite(started);
console.log(`Built dist/ in ${((Date.now() - started) / 1000).toFixed(1)} s:`);
console.log(`  ${readdirSync(at('dist')).sort().join(', ')}`);
const tooLarge = makeSizes(parts);
for (const sentence of tooLarge) console.error(sentence);
if (tooLarge.length > 0 && !process.argv.includes('--lenient')) process.exitCode = 1;
markBuilt(started);

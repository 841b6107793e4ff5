import { BaseSequencer } from 'vitest/node';

/**
 * The files that take longest, longest first. A clone has no memory of an earlier run, and by size, as vitest would have it,
 * the longest come last: one worker would be at them while all others have ended.
 */
const LONGEST = [
  'editors/compile',
  'feed/open311-lists',
  'command/bake',
  'publish/claims-hostile',
  'command/check',
  'command/pack',
  'command/snippet',
  'publish/light-any-feed',
  'command/bundle',
  'feed/hostile',
  'pages/site',
  'pages/presenter',
  'pages/bake-identical',
  'pages/examples',
  'pages/site-text',
  'pages/scripts',
  'pages/hotline',
  // Waits for most of its time.
  'promises/sentences',
  'promises/content',
  'promises/shapes',
  'promises/sabotage',
  'promises/addresses',
  'promises/host-styles',
  'promises/axe',
  'promises/sizes',
  'promises/host-scripts',
  'promises/life',
  'promises/retries',
  'promises/failures',
  'promises/loading',
].map((path) => `/test/${path}.test.ts`);

/** @param {import('vitest/node').TestSpecification} file */
function rank({ moduleId }) {
  const index = LONGEST.findIndex((path) => moduleId.endsWith(path));
  return index < 0 ? LONGEST.length : index;
}

/** Starts the longest files first; the others as vitest does. */
export class LongestFirst extends BaseSequencer {
  /** @param {import('vitest/node').TestSpecification[]} files */
  async sort(files) {
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => rank(one) - rank(other));
  }
}

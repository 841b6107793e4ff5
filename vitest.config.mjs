import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/test/longest-first.mjs';

// The machine's own zone and language must not decide what a test says.
process.env.TZ = 'UTC';
process.env.LANG = 'en_US.UTF-8';
process.env.LC_ALL = 'en_US.UTF-8';
// Anything else would load Lit's build for developers, which warns on the console.
process.env.NODE_ENV = 'production';

const browser = 'test/**/*.browser.test.ts';
const pages = 'test/pages/**/*.test.ts';
const engines = 'test/engines/*.test.ts';
const promises = 'test/promises/*.test.ts';
const sanitisers = 'test/sanitisers/*.test.ts';
const storybook = 'test/storybook/*.test.ts';
const workbench = 'test/pages/workbench*.test.ts';

export default defineConfig({
  test: {
    environment: 'node',
    // A worker keeps its modules from file to file: to load them anew took longer than most files. Who replaces a global puts it back.
    isolate: false,
    globalSetup: 'test/helpers/profiles.mjs',
    sequence: { sequencer: LongestFirst },
    reporters: ['dot', 'json'],
    outputFile: { json: '.cache/tests/node.json' },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [browser, pages, engines, promises, sanitisers, storybook],
          // As many as CI has processors: vitest would leave one of two to itself, which has next to nothing to do.
          maxWorkers: 2,
          setupFiles: 'test/helpers/seed.ts',
          // A property of thousands of cases takes its time on a busy machine, and is no less true.
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          include: [pages],
          exclude: [browser, workbench],
          // Each starts a browser: more than two side by side would starve each other and miss deadlines.
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Run by `npm run test:engines` alone, which installs the engines first.
        extends: true,
        test: {
          name: 'engines',
          include: [engines],
          // A driver loses a page now and then; what is broken fails twice.
          retry: 1,
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        // Run by `npm run test:promises` alone, likewise.
        extends: true,
        test: {
          name: 'promises',
          include: [promises],
          retry: 1,
          // Each file has engines of its own, and waits for some: a third one has work for two processors meanwhile.
          maxWorkers: 3,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 3 },
        },
      },
      {
        // Run by `npm run test:sanitisers` alone, likewise.
        extends: true,
        test: {
          name: 'sanitisers',
          include: [sanitisers],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 4 },
        },
      },
      {
        // Run by `npm run test:storybook` alone, which builds one first.
        extends: true,
        test: {
          name: 'storybook',
          include: [storybook],
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 5 },
        },
      },
      {
        // Run by `npm run test:workbench` alone.
        extends: true,
        test: {
          name: 'workbench',
          include: [workbench],
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 6 },
        },
      },
    ],
  },
});

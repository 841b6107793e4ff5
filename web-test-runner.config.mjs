import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserFlags, findBrowser } from './scripts/test/find-browser.mjs';
import { summary } from './scripts/test/summary.mjs';
import { answerHostile } from './test/helpers/hostile.mjs';
import { readerCommands } from './test/helpers/reader.mjs';

// The machine's own zone and language must not decide what a test says.
process.env.TZ = 'UTC';
process.env.LANG = 'en_US.UTF-8';

export default {
  files: 'test/**/*.browser.test.ts',
  rootDir: '.',
  // "development" would give Lit's build for developers, which warns on the console.
  nodeResolve: { exportConditions: ['production', 'default'] },
  concurrency: 2,
  browsers: [
    chromeLauncher({
      concurrency: 2,
      launchOptions: { executablePath: findBrowser(), args: browserFlags },
    }),
  ],
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
    readerCommands(),
  ],
  middleware: [
    (context, next) => {
      if (!context.path.startsWith('/hostile/')) return next();
      // Koa would take an answer that is none of its own for a 404 and report it.
      context.status = 200;
      context.respond = false;
      answerHostile(context.req, context.res);
    },
  ],
  testFramework: { config: { ui: 'bdd', timeout: '5000' } },
  testsFinishTimeout: 180_000,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    summary('.cache/tests/browser.json'),
  ],
};

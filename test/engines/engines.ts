import { afterAll, beforeAll, describe } from 'vitest';
import { engineNames } from '../../scripts/engines/places.mjs';
import { serve, type TestServer } from '../helpers/serve.js';
import type { Engine } from './engine.js';
import { openOld } from './old-chromium.js';
import { openChromium, openFirefox } from './puppeteer.js';
import { openWebKit } from './webkit.js';

export function openEngine(name: (typeof engineNames)[number]): Promise<Engine> {
  if (name === 'chromium') return openChromium();
  if (name === 'firefox') return openFirefox();
  if (name === 'webkit') return openWebKit();
  return openOld(name);
}

export interface Bench {
  /** Of the engine, from the start. */
  readonly name: (typeof engineNames)[number];
  /** The engine, from the first test on. */
  engine(): Engine;
  site(): TestServer;
}

/** Writes tests for one engine, whichever `ENGINES` names. */
export function inEngine(name: (typeof engineNames)[number], tests: (bench: Bench) => void): void {
  describe(name, () => {
    let engine: Engine | undefined;
    let server: TestServer | undefined;
    beforeAll(async () => {
      server = await serve();
      engine = await openEngine(name);
    });
    afterAll(async () => {
      await engine?.close();
      await server?.close();
    });
    const sure = <T>(what: T | undefined): T => {
      if (!what) throw new Error(`${name} has not been started.`);
      return what;
    };
    tests({ name, engine: () => sure(engine), site: () => sure(server) });
  });
}

/**
 * Writes the same tests for each engine, one engine after the other. `npm run test:engines -- webkit`
 * takes that engine alone.
 * @param among the engines that have what the tests are about, where not all have it
 */
export function inEachEngine(
  tests: (bench: Bench) => void,
  among: readonly (typeof engineNames)[number][] = engineNames,
): void {
  const wanted = process.env['ENGINES']?.split(',');
  for (const name of among.filter((each) => !wanted || wanted.includes(each))) {
    inEngine(name, tests);
  }
}

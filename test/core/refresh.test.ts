import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waitFor } from '../../src/core/refresh.js';

const chance = fc.double({ min: 0, max: 1, noNaN: true });
const failures = fc.nat(2000);

describe('waitFor', () => {
  it('waits as long as the page says and at most a fifth more, never under 15 seconds', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 86_400, noNaN: true }), chance, (seconds, random) => {
        const least = Math.max(seconds, 15) * 1000;
        const wait = waitFor({ seconds, failures: 0, random });
        expect(wait).toBeGreaterThanOrEqual(least);
        expect(wait).toBeLessThanOrEqual(least * 1.2 + 1e-6);
      }),
    );
  });

  it('doubles with each failure, up to five minutes or what the page says itself', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 3600, noNaN: true }), failures, (seconds, failed) => {
        const least = Math.max(seconds, 15);
        const [now, next] = [failed, failed + 1].map((each) =>
          waitFor({ seconds, failures: each, random: 1 }),
        );
        expect(next).toBeGreaterThanOrEqual(now as number);
        expect(next).toBeLessThanOrEqual((now as number) * 2 + 1e-6);
        expect(now).toBeLessThanOrEqual(Math.max(300, least * 1.2) * 1000 + 1e-6);
      }),
    );
  });

  it.each([
    [0, 15],
    [1, 30],
    [2, 60],
    [3, 120],
    [4, 240],
    [5, 250],
    [5000, 250],
  ])('after %i failures: %i seconds before the jitter', (failed, seconds) => {
    expect(waitFor({ seconds: 15, failures: failed, random: 0 })).toBe(seconds * 1000);
  });

  it('waits as long as the server asks, if that is longer', () => {
    fc.assert(
      fc.property(fc.nat(80_000), failures, chance, (retryAfter, failed, random) => {
        const plain = { seconds: 15, failures: failed, random };
        expect(waitFor({ ...plain, retryAfter })).toBe(
          Math.max(waitFor(plain), retryAfter * (1 + 0.2 * random) * 1000),
        );
      }),
    );
  });

  it('gives a timer something that it can hold, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true }),
        failures,
        fc.double({ min: 0, noNaN: true }),
        chance,
        (...given) => {
          const [seconds, failed, retryAfter, random] = given;
          const wait = waitFor({ seconds, failures: failed, random, retryAfter });
          expect(wait).toBeGreaterThanOrEqual(15_000);
          expect(wait).toBeLessThan(2 ** 31);
        },
      ),
    );
  });

  it('waits for ever where there is no number', () => {
    expect(waitFor({ seconds: Number.NaN, failures: 0, random: 0.5 })).toBeNaN();
  });
});

/** Chance that gives the same each time: mulberry32. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const VIEWERS = 1000;
const SECONDS = 15;
/** When each wait may end: of 15 to 18 seconds, no second gets more than a third in expectation. */
const SPREAD = SECONDS * 0.2;

/**
 * The timers of viewers who look at one file from the moments when they come, for `minutes`: how many requests there are in
 * each second.
 * @param fails whether the server fails at a moment, in seconds.
 */
function requests(
  arrivals: readonly number[],
  minutes: number,
  random: () => number,
  fails: (moment: number) => boolean = () => false,
): number[] {
  const counts = Array<number>(minutes * 60).fill(0);
  for (const arrival of arrivals) {
    let failed = 0;
    for (let moment = arrival; ; ) {
      moment += waitFor({ seconds: SECONDS, failures: failed, random: random() }) / 1000;
      const second = Math.floor(moment);
      if (second >= counts.length) break;
      counts[second] = (counts[second] ?? 0) + 1;
      failed = fails(moment) ? failed + 1 : 0;
    }
  }
  return counts;
}

/**
 * What a second with `mean` requests in expectation stays under, but for a chance of one in ten million: each viewer asks at
 * most once in it, independently of the others, so Chernoff's bound holds, exp(-mean * ((1 + d) ln(1 + d) - d)).
 */
function ceiling(mean: number): number {
  let most = mean;
  const chanceOf = (count: number) => Math.exp(count - mean - count * Math.log(count / mean));
  while (chanceOf(most) > 1e-7) most++;
  return most;
}

const sum = (counts: readonly number[]) => counts.reduce((all, each) => all + each, 0);

describe('a thousand viewers of one file', () => {
  const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

  /*
   * Of a viewer let u(t) be the density of requests, a(t) that of the arrival. A request follows the arrival or the request
   * before it after 15 to 18 s, evenly: u(t) is the mean of a + u over t - 18 to t - 15. While people come, a <= 1/15
   * and u = 0; from then on u is a mean of what was <= 1/15. So no second expects more than a fifteenth of them.
   */
  it.each(seeds)(
    'who come within 15 seconds: no second has more than a fifteenth of them (%i)',
    (seed) => {
      const random = dice(seed);
      const arrivals = Array.from({ length: VIEWERS }, () => random() * SECONDS);
      const counts = requests(arrivals, 60, random);
      expect(Math.max(...counts)).toBeLessThanOrEqual(ceiling(VIEWERS / SECONDS));
      expect(ceiling(VIEWERS / SECONDS)).toBeLessThan(VIEWERS / 8);
      // One each 15 to 18 seconds, so 16.5 on average.
      expect(sum(counts.slice(600)) / 3000).toBeCloseTo(VIEWERS / 16.5, 0);
    },
  );

  /* Whenever they come: at most one request of each in 15 s, so the mean over 3 s of u is at most a third. */
  it.each(seeds)(
    'who come in one moment: never more than a third, and evenly soon (%i)',
    (seed) => {
      const random = dice(seed);
      const counts = requests(Array<number>(VIEWERS).fill(0), 60, random);
      expect(Math.max(...counts)).toBeLessThanOrEqual(ceiling(VIEWERS / SPREAD));
      const later = counts.slice(15 * 60);
      expect(Math.max(...later)).toBeLessThanOrEqual(ceiling(VIEWERS / SECONDS));
    },
  );

  it.each(seeds)(
    'ask a server that fails less and less, each in the end once in five minutes (%i)',
    (seed) => {
      const random = dice(seed);
      const arrivals = Array.from({ length: VIEWERS }, () => random() * SECONDS);
      const from = 10 * 60;
      const counts = requests(arrivals, 60, random, (moment) => moment >= from);
      const minutes = Array.from({ length: 60 }, (_, at) =>
        sum(counts.slice(at * 60, at * 60 + 60)),
      );
      const [healthy = 0] = minutes.slice(9);
      // The first of them is the request that finds it out; the next come after 30, 60, 120 and 240 seconds.
      expect(minutes[10]).toBeLessThan(healthy * 0.75);
      expect(sum(minutes.slice(12, 15))).toBeLessThan(healthy * 1.5);
      // From then on each comes once in 250 to 300 seconds, where it came 18 times.
      for (let at = 20; at < 60; at += 5)
        expect(sum(minutes.slice(at, at + 5))).toBeLessThan((healthy * 5) / 12);
      for (const second of counts.slice(from)) {
        expect(second).toBeLessThanOrEqual(ceiling(VIEWERS / SECONDS));
      }
      // Whoever is left alone for an hour has been asked 14 times by each at most, and not 218 times.
      expect(sum(counts.slice(from)) / VIEWERS).toBeLessThan(16);
    },
  );

  it('come back to a server that has recovered as they left it: no crowd waits at the door', () => {
    const random = dice(99);
    const arrivals = Array.from({ length: VIEWERS }, () => random() * SECONDS);
    const counts = requests(arrivals, 60, random, (moment) => moment >= 600 && moment < 1800);
    for (const second of counts.slice(1800)) {
      expect(second).toBeLessThanOrEqual(ceiling(VIEWERS / SECONDS));
    }
    // All are back within five minutes.
    expect(sum(counts.slice(2100)) / 1500 / (VIEWERS / 16.5)).toBeCloseTo(1, 1);
  });
});

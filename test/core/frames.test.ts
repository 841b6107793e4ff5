import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { animate } from '../../src/core/frames.js';

let held: FrameRequestCallback[] = [];
let clock = 10_000;

/** Shows as many frames, as many ms apart. */
function frames(count: number, ms: number): void {
  for (let i = 0; i < count; i++) {
    clock += ms;
    for (const each of held.splice(0)) each(clock);
  }
}

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => held.push(callback));
});

afterEach(() => {
  held = [];
  vi.unstubAllGlobals();
});

describe('the loop of frames', () => {
  it('draws about fifteen times a second, however many frames the screen shows', () => {
    for (const [ms, most] of [
      [1000 / 60, 15],
      [1000 / 144, 16],
      [100, 10],
    ] as const) {
      const times: number[] = [];
      animate((elapsed) => times.push(elapsed) > 0 && elapsed < 1000);
      frames(1000 / ms + 20, ms);
      expect(times[0]).toBe(0);
      const within = times.filter((time) => time > 0 && time <= 1001);
      expect(within.length).toBeLessThanOrEqual(most);
      expect(within.length).toBeGreaterThanOrEqual(Math.min(most, 10));
      expect(held).toEqual([]);
    }
  });

  it('is one for all, which draw at the same moment, and ends with the last', () => {
    const drawn: string[] = [];
    animate((elapsed) => {
      drawn.push('a');
      return elapsed < 100;
    });
    const stop = animate(() => drawn.push('b') > 0);
    frames(1, 100);
    expect(drawn).toEqual(['a', 'b']);
    frames(2, 100);
    expect(drawn).toEqual(['a', 'b', 'a', 'b', 'b']);
    expect(held.length).toBe(1);
    stop();
    frames(1, 100);
    expect(held).toEqual([]);
  });

  it('goes on when the clock was set back', () => {
    let count = 0;
    const stop = animate(() => ++count > 0);
    frames(1, 100);
    clock -= 5000;
    frames(1, 100);
    expect(count).toBe(2);
    stop();
    frames(1, 100);
    expect(held).toEqual([]);
  });
});

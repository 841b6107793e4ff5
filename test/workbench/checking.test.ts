import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_FEED, type RawFeed } from '../../src/publish/raw.js';
import { Store } from '../../workbench/state/store.js';
import { checkAlong } from '../../workbench/worker/checking.js';
import { TaskFailure, Workshop } from '../../workbench/worker/client.js';

const feedOf = (title: string): RawFeed => ({ ...EMPTY_FEED, items: [{ id: 'a', title }] });

/** A store that is checked by a workshop whose answers the test gives. */
function checked() {
  const asked: { readonly title: string; answer(): void; fail(): void }[] = [];
  const workshop = new Workshop();
  workshop.run = (({ text }: { readonly text: string }) =>
    new Promise((resolve, reject) => {
      const { title } = JSON.parse(text).items[0];
      asked.push({
        title,
        answer: () => resolve([]),
        fail: () => reject(new TaskFailure('broken')),
      });
    })) as unknown as Workshop['run'];
  const store = new Store('en');
  checkAlong(store, workshop);
  return { store, asked };
}

const PAUSE = 1000;

describe('checking along', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('asks for one check at a time, and for the last feed when that is done', async () => {
    const { store, asked } = checked();
    for (const title of ['first', 'second', 'third', 'last']) {
      store.edit(feedOf(title));
      await vi.advanceTimersByTimeAsync(PAUSE);
    }
    expect(asked.map(({ title }) => title)).toEqual(['first']);
    asked[0]?.answer();
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(asked.map(({ title }) => title)).toEqual(['first', 'last']);
    expect(store.state.checked).not.toBe(store.state.feed);
    asked[1]?.answer();
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(store.state.checked).toBe(store.state.feed);
    expect(asked).toHaveLength(2);
  });

  it('goes on after a check that failed, and does not ask for the same again', async () => {
    const { store, asked } = checked();
    store.edit(feedOf('first'));
    await vi.advanceTimersByTimeAsync(PAUSE);
    asked[0]?.fail();
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(asked).toHaveLength(1);
    expect(store.state.unchecked).toBe(store.state.feed);
    store.edit(feedOf('second'));
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(asked.map(({ title }) => title)).toEqual(['first', 'second']);
  });

  it('does not check what was emptied meanwhile', async () => {
    const { store, asked } = checked();
    store.edit(feedOf('first'));
    await vi.advanceTimersByTimeAsync(PAUSE);
    store.erase();
    asked[0]?.answer();
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(asked).toHaveLength(1);
    expect(store.state.checked).toBe(store.state.feed);
  });
});

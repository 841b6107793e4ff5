import { describe, expect, it } from 'vitest';
import type { Imported } from '../../src/publish/import/imported.js';
import { EMPTY_FEED } from '../../src/publish/raw.js';
import { imported } from '../../workbench/facts/opening.js';
import { Store } from '../../workbench/state/store.js';
import { TaskFailure, Workshop } from '../../workbench/worker/client.js';

const READ: Imported = { format: 'csv', feed: EMPTY_FEED, notes: [], rows: 0 };

/** A workshop whose one task ends when the test says so. */
function slow() {
  let resolve: (read: Imported) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<Imported>((...settle) => {
    [resolve, reject] = settle;
  });
  let tell: (done: number, total: number) => void = () => {};
  const workshop = new Workshop();
  workshop.run = (async (_: unknown, progress: typeof tell) => {
    tell = progress;
    return promise;
  }) as unknown as Workshop['run'];
  return { workshop, resolve, reject, tell: () => tell(1, 2) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a file that is being read', () => {
  it('comes to nothing where all is erased meanwhile, and leaves a later one busy', async () => {
    const store = new Store('en');
    const first = slow();
    const reading = imported({ store, workshop: first.workshop }, async () => []);
    await settled();
    first.tell();
    expect(store.state.busy).toEqual({ task: 'import', done: 1, total: 2 });
    store.erase();
    first.tell();
    expect(store.state.busy).toBeUndefined();
    const second = slow();
    const later = imported({ store, workshop: second.workshop }, async () => []);
    first.resolve(READ);
    expect(await reading).toBeUndefined();
    expect(store.state.busy).toEqual({ task: 'import', done: 0, total: 0 });
    second.resolve(READ);
    expect(await later).toBe(READ);
    expect(store.state.busy).toBeUndefined();
  });

  it('fails without a word after an erasure, and says so without one', async () => {
    const store = new Store('en');
    const [gone, there] = [slow(), slow()];
    const reading = imported({ store, workshop: gone.workshop }, async () => []);
    store.erase();
    gone.reject(new TaskFailure('broken'));
    expect(await reading).toBeUndefined();
    const other = imported({ store, workshop: there.workshop }, async () => []);
    there.reject(new TaskFailure('broken'));
    await expect(other).rejects.toThrow('broken');
    expect(store.state.busy).toBeUndefined();
  });
});

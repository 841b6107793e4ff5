import type { LitElement } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import type { Imported } from '../../src/publish/import/imported.js';
import { EMPTY_FEED, type RawFeed } from '../../src/publish/raw.js';
import type { CellNote } from '../../src/publish/table/cells.js';
import { readingsOf } from '../../workbench/facts/desk.js';
import { FactsDesk } from '../../workbench/facts/facts-desk.js';
import { imported, taken } from '../../workbench/facts/opening.js';
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

describe('the desk', () => {
  const host = {
    requestUpdate() {},
    updateComplete: Promise.resolve(true),
  } as unknown as LitElement;
  const feedOf = (title: string): RawFeed => ({ ...EMPTY_FEED, items: [{ id: title, title }] });
  const deskFor = (store: Store) =>
    new FactsDesk(host, { store, workshop: new Workshop(), say() {} });

  it('says how a cell was read of the feed in which it was, and of none that was undone', () => {
    const store = new Store('en');
    const desk = deskFor(store);
    const note: CellNote = { code: 'number-read', severity: 'change', facts: { value: '5' } };
    desk.edit(feedOf('first'));
    desk.edit(feedOf('second'), new Map([['cell', note]]));
    expect(readingsOf(desk).get('cell')).toBe(note);
    store.undo();
    expect(readingsOf(desk).size).toBe(0);
    store.redo();
    expect(readingsOf(desk).get('cell')).toBe(note);
  });

  it('gives what replaces all its own name', async () => {
    vi.stubGlobal('document', { getElementById: () => null });
    const store = new Store('en');
    const desk = deskFor(store);
    taken(store, { ...READ, feed: feedOf('old') }, 'old');
    const added = taken(store, { ...READ, feed: feedOf('new') }, 'new');
    expect(store.state.name).toBe('old');
    if (added) desk.replace(added);
    expect(store.state).toMatchObject({ name: 'new', feed: feedOf('new') });
    store.undo();
    expect(store.state).toMatchObject({ name: 'old', feed: feedOf('old') });
    await settled();
    vi.unstubAllGlobals();
  });
});

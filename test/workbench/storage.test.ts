import { afterEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_FEED } from '../../src/publish/raw.js';
import { keptIn } from '../../workbench/state/kept.js';
import { keep } from '../../workbench/state/storage.js';
import { keptOf, Store } from '../../workbench/state/store.js';

const look = { kind: 'stat', id: 'a', attributes: { theme: 'dark' } } as const;
const scripts = { folder: 'https://cdn.example/', classic: false };
const kept = { ...keptOf(new Store('en').state), feed: EMPTY_FEED, name: 'a', look, scripts };

describe('what an earlier visit kept', () => {
  it('is taken up as it was', () => {
    expect(keptIn(kept)).toEqual(kept);
    expect(keptIn({ ...kept, look: undefined })).toEqual({ ...kept, look: undefined });
  });

  it.each([
    ['no object', 'text'],
    ['no feed', { ...kept, feed: { items: [] } }],
    ['items that are none', { ...kept, feed: { version: '', items: [1] } }],
    ['no name', { ...kept, name: undefined }],
    ['another language', { ...kept, language: 'fr' }],
  ])('is nothing with %s', (_, value) => {
    expect(keptIn(value)).toBeUndefined();
  });

  it.each([
    ['a widget that is none', { ...look, kind: 'toString' }],
    ['no id', { ...look, id: 1 }],
    ['no attributes', { ...look, attributes: null }],
  ])('goes without a look of %s', (_, value) => {
    expect(keptIn({ ...kept, look: value })).toEqual({ ...kept, look: undefined });
  });

  it('goes without what is no text of a look, and has a place of scripts in any case', () => {
    const other = { ...kept, look: { ...look, attributes: { theme: 'dark', of: 1 } } };
    const { scripts: _, ...without } = other;
    expect(keptIn(without)).toEqual({ ...kept, scripts: { folder: '', classic: true } });
  });
});

describe('a browser that keeps nothing', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('does not hold up the page by never answering', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('indexedDB', { open: () => ({}) });
    const store = new Store('en');
    let isDone = false;
    void keep(store).then(() => {
      isDone = true;
    });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(isDone).toBe(true);
    expect(store.state.keeps).toBe(false);
  });

  it('is told of where it refuses', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
    const store = new Store('en');
    await keep(store);
    expect(store.state.keeps).toBe(false);
  });
});

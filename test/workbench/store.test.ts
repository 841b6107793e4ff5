import { describe, expect, it } from 'vitest';
import { EMPTY_FEED, type RawFeed } from '../../src/publish/raw.js';
import { Store } from '../../workbench/state/store.js';

const feedOf = (title: string): RawFeed => ({ ...EMPTY_FEED, items: [{ id: 'a', title }] });

describe('undoing', () => {
  it('brings back the feed and its name, there and back', () => {
    const store = new Store('en');
    const [first, second] = [feedOf('first'), feedOf('second')];
    store.edit(first, { name: 'one' });
    store.edit(second, { name: 'two' });
    store.undo();
    expect(store.state).toMatchObject({ feed: first, name: 'one' });
    store.redo();
    expect(store.state).toMatchObject({ feed: second, name: 'two' });
    store.undo();
    store.undo();
    expect(store.state).toMatchObject({ feed: EMPTY_FEED, name: '' });
    expect(store.canUndo).toBe(false);
  });

  it('leaves the look and the address that were chosen since', () => {
    const store = new Store('en');
    store.edit(feedOf('first'));
    store.edit(feedOf('second'));
    const look = { kind: 'article', id: 'a', attributes: {} } as const;
    store.set({ look, address: 'https://news.example/feed.json' });
    store.undo();
    expect(store.state).toMatchObject({ look, address: 'https://news.example/feed.json' });
    store.redo();
    expect(store.state).toMatchObject({ look, address: 'https://news.example/feed.json' });
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LaoshanErrorEvent } from '../../src/core/events.js';
import { FeedController } from '../../src/core/feed-controller.js';
import { PagingController } from '../../src/core/paging.js';
import type { Feed } from '../../src/feed/index.js';
import { answering, hostOf } from './stub.js';

let tests = 0;
/** An address of its own: the store remembers what it has read. */
const address = () => `https://city.example/${++tests}/requests.json`;

const requests = (...ids: readonly number[]) =>
  ids.map((service_request_id) => ({ service_request_id, status: 'open' }));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A controller that has read what the host's `src` names, or has failed to. */
async function read(src: string) {
  const { host, events } = hostOf(src);
  const feed = new FeedController<Feed>(host, { select: ({ feed }) => feed });
  feed.hostConnected();
  feed.sync();
  await vi.waitFor(() => expect(events).toHaveLength(1));
  return { host, feed, events };
}

describe('an Open311 server', () => {
  it.each([
    [[{ code: 403, description: 'Invalid api_key 12345' }], 'Invalid api_key 12345'],
    [{ errors: [{ code: 400, description: 'No jurisdiction' }] }, 'No jurisdiction'],
  ])('that answers %j is no feed; what it says is on the console alone', async (answer, said) => {
    const src = address();
    answering({ [src]: answer });
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { feed, events } = await read(src);
    const [event] = events as LaoshanErrorEvent[];
    expect([feed.state, event?.code]).toEqual(['error', 'not-a-feed']);
    expect(event?.message).toContain(src);
    expect(event?.message).not.toContain(said);
    expect(warn.mock.calls).toEqual([[`${event?.message} ${said}`]]);
  });

  it('that has no requests is a feed without items', async () => {
    const src = address();
    answering({ [src]: [] });
    const { feed } = await read(src);
    expect([feed.state, feed.value?.items]).toEqual(['ready', []]);
  });

  it('may be given in place of an address', () => {
    answering({});
    const { host } = hostOf('');
    const feed = new FeedController<Feed>(host, { select: ({ feed: given }) => given });
    feed.give(requests(1, 2));
    feed.sync();
    expect(feed.value?.items.map(({ id }) => id)).toEqual(['1', '2']);
    expect(feed.value?.next_url).toBeUndefined();
  });
});

describe('the pages of an Open311 server', () => {
  /** Reads page after page until there is none, and gives the ids of each. */
  async function pagesOf(src: string, answers: Readonly<Record<string, unknown>>) {
    const asked = answering(answers);
    const { host, feed } = await read(src);
    const paging = new PagingController(host, feed);
    paging.pagesOf(feed.value);
    while (await paging.load());
    const pages = paging.pagesOf(feed.value);
    return { asked, pages: pages.map(({ items }) => items.map(({ id }) => id)) };
  }

  it('end with the one that is not full', async () => {
    const full = `${address()}?page_size=2`;
    const { asked, pages } = await pagesOf(full, {
      [full]: requests(1, 2),
      [`${full}&page=2`]: requests(3, 4),
      [`${full}&page=3`]: requests(5),
    });
    expect(pages).toEqual([['1', '2'], ['3', '4'], ['5']]);
    expect(asked).toHaveLength(3);
  });

  it('end with an empty one where no size is known', async () => {
    const base = address();
    const { asked, pages } = await pagesOf(`${base}?page=1`, {
      [`${base}?page=1`]: requests(1, 2),
      [`${base}?page=2`]: requests(3),
      [`${base}?page=3`]: [],
    });
    expect(pages).toEqual([['1', '2'], ['3'], []]);
    expect(asked).toHaveLength(3);
  });

  it('end where the last one is given again', async () => {
    const base = address();
    const { asked, pages } = await pagesOf(`${base}?page=1&page_size=2`, {
      [`${base}?page=1&page_size=2`]: requests(1, 2),
      [`${base}?page=2&page_size=2`]: requests(3, 4),
      [`${base}?page=3&page_size=2`]: requests(3, 4),
      [`${base}?page=4&page_size=2`]: requests(3, 4),
    });
    expect(pages).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(asked).toHaveLength(3);
  });
});

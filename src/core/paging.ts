import type { ReactiveController } from 'lit';
import type { Feed } from '../feed/index.js';
import { readAddress } from './address.js';
import { FeedFailure } from './failure.js';
import { askingOf, type FeedController, type FeedHost } from './feed-controller.js';
import { findIn } from './sources.js';

/** Pages read for one click while they bring nothing, as those may where a tag is asked for. */
const PAGES = 5;

/** Whether a click asks for what is here: not for another tab, and not what a script of the page has dealt with. */
export function isPlain(event: MouseEvent): boolean {
  const { ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
  return !(ctrlKey || metaKey || shiftKey || altKey || defaultPrevented);
}

/**
 * The further pages of a host's feed, as its `next_url` names them, each read when it is asked for and by the store's
 * rules. A page that was there before is not gone to again, so that no circle of addresses goes on for ever.
 */
export class PagingController implements ReactiveController {
  /** The last page that was asked for did not come. */
  failed = false;
  readonly #host: FeedHost;
  readonly #feed: FeedController<unknown>;
  #pages: readonly Feed[] = [];
  /** Addresses of pages that were read. */
  #read = new Set<string | undefined>();
  #load: AbortController | undefined;

  constructor(host: FeedHost, feed: FeedController<unknown>) {
    this.#host = host;
    this.#feed = feed;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** A page is on its way. */
  get loading(): boolean {
    return this.#load !== undefined;
  }

  /** The address of the page after those that were read; undefined where there is none. */
  get next(): string | undefined {
    const { next_url = '' } = this.#pages[this.#pages.length - 1] ?? {};
    return /^https?:/.test(next_url) && !this.#read.has(plain(next_url)) ? next_url : undefined;
  }

  /** A feed and those of its further pages that were read; without a feed, there are none. */
  pagesOf(first: Feed | undefined): readonly Feed[] {
    if (first !== this.#pages[0]) {
      this.#stop();
      this.failed = false;
      this.#pages = first ? [first] : [];
      this.#read = new Set([first?.feed_url && plain(first.feed_url), addressOf(this.#host)]);
    }
    return this.#pages;
  }

  /** Reads pages until one has brought something, five at most. Returns whether anything has come of it, be it a failure. */
  async loadUntil(enough: () => Promise<boolean>): Promise<boolean> {
    let pages = 0;
    while (await this.load()) if (++pages === PAGES || (await enough())) break;
    // Nothing: a second click, or one that the page has made void meanwhile.
    return pages > 0 || this.failed;
  }

  /** Reads the next page, from which the host's feed then selects too. Returns whether there is one more. */
  async load(): Promise<boolean> {
    const address = this.next;
    if (!address || this.#load || !this.#host.isConnected) return false;
    const controller = new AbortController();
    const { signal } = controller;
    this.#load = controller;
    this.failed = false;
    this.#host.requestUpdate();
    try {
      const source = readAddress(address, address);
      const options = { ...askingOf(this.#host), signal, fresh: false };
      const { loaded } = await findIn(source, options, () => undefined);
      if (signal.aborted) return false;
      this.#load = undefined;
      this.#read.add(plain(address));
      if (!this.#repeats(loaded.feed)) this.#pages = [...this.#pages, loaded.feed];
      this.#feed.extend(address, loaded);
      return true;
    } catch (error) {
      if (signal.aborted) return false;
      this.#load = undefined;
      this.failed = true;
      this.#host.requestUpdate();
      this.#feed.tellFailure(
        address,
        error instanceof FeedFailure ? error : new FeedFailure('network'),
      );
      return false;
    }
  }

  /** Some servers give their last page for any that comes after it: with its `next_url` read, there is no more. */
  #repeats({ items }: Feed): boolean {
    const before = this.#pages[this.#pages.length - 1]?.items;
    const [first] = items;
    return first !== undefined && items.length === before?.length && first.id === before[0]?.id;
  }

  #stop(): void {
    this.#load?.abort();
    this.#load = undefined;
  }
}

const plain = (url: string) => url.split('#')[0];

function addressOf({ src }: FeedHost): string | undefined {
  try {
    return readAddress(src ?? '', document.baseURI).feed;
  } catch {
    return undefined;
  }
}

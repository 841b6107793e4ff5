import { complaintOf, isFeed, piecesOf } from '../feed/index.js';
import type { Address } from './address.js';
import { FeedFailure } from './failure.js';
import { page } from './page.js';
import { inTasks } from './pieces.js';
import { type Fresh, toJson } from './request.js';
import { justRead, type Loaded, load } from './store.js';

export interface SourceOptions {
  readonly credentials: RequestCredentials;
  readonly signal: AbortSignal;
  readonly maxBytes?: number;
  readonly kept?: boolean;
  readonly fresh: Fresh;
}

/** A way to a feed: already on the page, or to be fetched. */
type Way = (options: SourceOptions) => Promise<Loaded>;

/**
 * Reads the feed that an address names and takes from it what `select` finds. For an address without
 * a feed the page's default feeds are tried in the order of DESIGN section 3, until one has the item.
 * @throws {FeedFailure} the first feed's, or `no-item` when the page has no default feed.
 */
export async function findIn<T>(
  address: Address,
  options: SourceOptions,
  select: (loaded: Loaded) => T,
): Promise<{ readonly loaded: Loaded; readonly value: T }> {
  let failure: unknown;
  for (const ways of waysTo(address)) {
    // All of one kind are started together, so that hanging ones cost one deadline and not several, and
    // are taken in the page's order.
    const answers = ways.map((way) => outcomeOf(way, options));
    for (const answer of answers) {
      try {
        const loaded = (await answer)();
        return { loaded, value: select(loaded) };
      } catch (error) {
        if (options.signal.aborted) throw error;
        failure ??= error;
      }
    }
  }
  throw failure ?? new FeedFailure('no-item', { nowhere: true });
}

/** What a way has come to, to be asked for: those behind the one that is taken may fail unheard. */
async function outcomeOf(way: Way, options: SourceOptions): Promise<() => Loaded> {
  try {
    const loaded = await way(options);
    return () => loaded;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

/** Looks for each kind when the one before has failed: a bundle may have come meanwhile. */
function* waysTo({ feed }: Address): Generator<readonly Way[]> {
  if (feed === undefined) {
    yield inlineFeeds();
    yield linkedFeeds();
    yield builtInFeeds();
  } else {
    yield [fetched(feed)];
  }
}

function inlineFeeds(): Way[] {
  const scripts = document.querySelectorAll('script[type="application/feed+json"][data-laoshan]');
  return [...scripts].map((script) =>
    named('<script data-laoshan>', () => {
      const text = script.textContent ?? '';
      return remembered(script, text, async () => parseHere(toJson(text), false));
    }),
  );
}

function linkedFeeds(): Way[] {
  const links = document.querySelectorAll<HTMLLinkElement>(
    'link[rel~="alternate"][type="application/feed+json"][data-laoshan][href]',
  );
  return [...links].map(({ href }) => named(href, fetched(href)));
}

function builtInFeeds(): Way[] {
  return page().feeds.map(
    (json) => () => remembered(json as object, '', () => parseHere(json, true)),
  );
}

/** A way whose failure says which feed it was: the tag that looked for it does not name one. */
function named(src: string, way: Way): Way {
  return async (options) => {
    try {
      return await way(options);
    } catch (error) {
      throw error instanceof FeedFailure
        ? new FeedFailure(error.code, { ...error.detail, src })
        : error;
    }
  };
}

function fetched(href: string): Way {
  const [url = href] = href.split('#');
  return ({ signal, fresh, ...asking }) => load({ url, ...asking }, signal, fresh);
}

const memory = new WeakMap<object, { readonly text: string; readonly loaded: Promise<Loaded> }>();

/** A feed that lies on the page is parsed once, and again only after its text changed. */
function remembered(owner: object, text: string, read: () => Promise<Loaded>): Promise<Loaded> {
  const known = memory.get(owner);
  if (known?.text === text) return known.loaded;
  const loaded = read();
  memory.set(owner, { text, loaded });
  return loaded;
}

async function parseHere(json: unknown, embedded: boolean): Promise<Loaded> {
  if (!isFeed(json)) throw new FeedFailure('not-a-feed', { said: complaintOf(json) });
  const pieces = piecesOf(json, hereOf(document), { inline: true, embedded });
  return justRead(await inTasks(pieces));
}

/** The document's own address: never its `<base>`, which is about the page's links and not the feed's. */
function hereOf({ URL: url, baseURI }: Document): string {
  return /^(http|file)/.test(url) ? url : baseURI;
}

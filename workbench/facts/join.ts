import { type RawFeed, type RawObject, isObject } from '../../src/publish/raw.js';
import { freshId } from '../../src/publish/mend/ids.js';

/** Fields of a feed's head that say what it is, rather than what is in it. */
const HEAD = ['version', 'items', '_laoshan'];

/**
 * A feed with the items of another one behind its own. Of the other's head it takes what it lacks itself. What comes in under an id
 * that is there already gets one of its own.
 */
export function joined(feed: RawFeed, added: RawFeed): RawFeed {
  const { items, ...head } = feed;
  const ids = new Set(items.map(idOf));
  const renamed = new Map<string, string>();
  for (const item of added.items) {
    const id = idOf(item);
    if (!id || !ids.has(id)) continue;
    const own = freshId(id, [...ids, ...added.items.map(idOf)]);
    renamed.set(id, own);
    ids.add(own);
  }
  const extension = { ...objectOf(added['_laoshan']), ...objectOf(feed['_laoshan']) };
  const missing = Object.entries(added).filter(([key]) => !HEAD.includes(key) && !(key in feed));
  return {
    ...Object.fromEntries(missing),
    ...head,
    version: feed.version,
    ...(Object.keys(extension).length > 0 && { _laoshan: extension }),
    items: [...items, ...added.items.map((item) => withOwnId(item, renamed))],
  };
}

const objectOf = (value: unknown): RawObject => (isObject(value) ? value : {});

const idOf = ({ id }: RawObject): string =>
  typeof id === 'string' || typeof id === 'number' ? String(id) : '';

import { Ids, idOf, withNamed } from '../../src/publish/mend/ids.js';
import { isObject, type RawFeed, type RawObject } from '../../src/publish/raw.js';

/** Fields of a feed's head that are put together, or stay. */
const KEPT: readonly string[] = ['version', 'items', '_laoshan'];

/**
 * A feed with the items of another one behind its own. Of the other's head it takes what it lacks itself. What comes in
 * under an id that is there already gets one of its own.
 */
export function joined(feed: RawFeed, added: RawFeed): RawFeed {
  const extension = { ...objectOf(added['_laoshan']), ...objectOf(feed['_laoshan']) };
  const lacking = Object.entries(added).filter(
    ([key]) => !KEPT.includes(key) && !Object.hasOwn(feed, key),
  );
  return {
    ...feed,
    ...Object.fromEntries(lacking),
    ...(Object.keys(extension).length > 0 && { _laoshan: extension }),
    items: [...feed.items, ...apart(feed.items, added.items)],
  };
}

/** Items that share no id with others. */
function apart(others: readonly RawObject[], items: readonly RawObject[]): readonly RawObject[] {
  const taken = new Set(others.map(({ id }) => idOf(id)));
  const clashing = new Set(items.map(({ id }) => idOf(id)).filter((id) => id && taken.has(id)));
  if (!clashing.size) return items;
  const ids = new Ids([...others, ...items].map(({ id }) => idOf(id)));
  const own = new Map([...clashing].map((id) => [id, ids.fresh(id)]));
  return items.map((item) => {
    const id = own.get(idOf(item['id']));
    return withNamed(id === undefined ? item : { ...item, id }, own);
  });
}

const objectOf = (value: unknown): RawObject => (isObject(value) ? value : {});

/** A feed on its way to pages nobody knows: in a bundle, in a preview. Pure: runs in Node and in a browser alike. */

/** Keys under which a feed holds a picture's address. */
const pictureKeys = new Set(['image', 'banner_image', 'icon', 'favicon', 'avatar', 'media_url']);
/** Lists whose entries are pictures, with the address as `url`. */
const pictureLists = new Set(['srcset', 'photos']);
/** Keys under which a feed holds any other address. */
const linkKeys = new Set(['url', 'external_url', 'home_page_url', 'feed_url', 'next_url']);

/** What becomes of an address; one for which nothing is returned is left out. */
export type Visit = (address: string, isPicture: boolean) => string | undefined;

/**
 * Relative addresses resolve against the feed's own `feed_url`; where it has none they would point nowhere, and are
 * left out.
 * @param pictures a picture's address as the feed has it -> the data URL that takes its place
 */
export function visitOf(feed: unknown, pictures?: ReadonlyMap<string, string>): Visit {
  const keepRelative = isAbsolute(String((feed as { feed_url?: unknown }).feed_url));
  return (address, isPicture) => {
    const inside = isPicture ? pictures?.get(address) : undefined;
    if (inside !== undefined) return inside;
    return keepRelative || isAbsolute(address) ? address : undefined;
  };
}

export function isAbsolute(address: string): boolean {
  try {
    return Boolean(new URL(address));
  } catch {
    return false;
  }
}

/** A deep copy in which every address went through `visit`. */
export function copyOf(value: unknown, visit: Visit, inPictures = false): unknown {
  if (Array.isArray(value)) {
    const entries = value.map((entry) => copyOf(entry, visit, inPictures));
    return inPictures ? entries.filter((entry) => hasUrl(entry)) : entries;
  }
  if (typeof value !== 'object' || value === null) return value;
  const result: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value)) {
    // In a script, unlike in JSON, this key would set the object's prototype.
    if (key === '__proto__') continue;
    const isPicture = pictureKeys.has(key) || (inPictures && key === 'url');
    if (typeof field === 'string' && (isPicture || linkKeys.has(key))) {
      const address = visit(field, isPicture);
      if (address !== undefined) result[key] = address;
    } else {
      result[key] = copyOf(field, visit, pictureLists.has(key));
    }
  }
  return result;
}

function hasUrl(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && 'url' in entry;
}

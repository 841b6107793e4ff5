import { isObject, type Json, type RawObject } from '../raw.js';
import { type Imported, type Importer, ImportFailure } from './imported.js';
import { Noted } from './noted.js';

/** Lists and objects within each other: beyond it, not even `JSON.stringify` writes them. */
const MAX_DEPTH = 500;

/**
 * JSON Feed (https://www.jsonfeed.org/version/1.1/) as it stands: what its fields are worth is told by `check`. Keys that nobody reads
 * stay, so that other programs' extensions do.
 */
export const jsonFeed: Importer = {
  format: 'json-feed',

  recognises({ json }) {
    return isJsonFeed(json);
  },

  read({ json }): Imported {
    if (!isJsonFeed(json)) throw new ImportFailure('not-json-feed');
    if (!isShallow(json, MAX_DEPTH)) throw new ImportFailure('json-deep', { limit: MAX_DEPTH });
    const noted = new Noted();
    const items: RawObject[] = [];
    json.items.forEach((item, at) => {
      if (isObject(item)) items.push(item);
      else noted.loss('not-an-entry', `items[${at}]`);
    });
    const feed = { ...json, items };
    return { format: 'json-feed', feed, notes: noted.notes, rows: json.items.length };
  },
};

type JsonFeed = RawObject & { readonly version: string; readonly items: readonly Json[] };

/** Also of a later version, or of one that is mistyped: its items are what they are. */
function isJsonFeed(json: unknown): json is JsonFeed {
  if (!isObject(json) || !Array.isArray(json['items'])) return false;
  const { version } = json;
  return typeof version === 'string' && /\bjsonfeed\.org\/version\//.test(version);
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((each) => isShallow(each, levels - 1));
}

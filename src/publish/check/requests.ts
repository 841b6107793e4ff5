import { requestsOf } from '../../feed/open311.js';
import { below } from '../path.js';

/** A request of an Open311 answer, and where it stands in that. */
export interface Request {
  readonly value: unknown;
  readonly path: string;
}

/** What servers wrap requests in. */
const WRAPPERS = ['service_requests', 'requests', 'request'];

/** The requests of an answer, in the order in which `parse` counts them; undefined of a feed. */
export function locateRequests(raw: unknown): readonly Request[] | undefined {
  const places = new Map<unknown, string>();
  const place = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    places.set(value, path);
    const inside = Array.isArray(value)
      ? Array.from(value.keys())
      : WRAPPERS.filter((key) => Object.hasOwn(value, key));
    for (const key of inside) place(Reflect.get(value, key), below(path, key));
  };
  const requests = requestsOf(raw);
  if (requests) place(raw, '');
  return requests?.map((value, index) => ({ value, path: places.get(value) ?? `[${index}]` }));
}

import type { Tell } from '../finding.js';

/** An id and where it stands. */
export interface Identified {
  readonly id: string;
  /** Of the item. */
  readonly path: string;
}

const UUID = /^(?:urn:uuid:)?[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;
/** Seconds or milliseconds since 1970, from 2014 to 2033, at most with a word before them. */
const MOMENT = /^[^\d/]{0,20}1[4-9]\d{8}(?:\d{3})?$/;
/** Of fewer it is no pattern. */
const FEW = 3;

/** Ids by which a page would find something else tomorrow, or that cannot well be told apart or pasted. */
export function checkIds(items: readonly Identified[], tell: Tell): void {
  const [first] = items;
  if (first && isCounted(items)) tell('unstable-id', `${first.path}.id`, { made: 'position' });
  const moment = items.find(({ id }) => MOMENT.test(id));
  if (moment) tell('unstable-id', `${moment.path}.id`, { made: 'time' });
  const random = items.filter(({ id }) => UUID.test(id));
  if (random[0]) tell('random-id', `${random[0].path}.id`, { count: random.length });
  const like = new Map<string, string>();
  for (const { id, path } of items) {
    if (/\s/.test(id) || (/%[\da-f]{2}/i.test(id) && !/^\w+:/.test(id)))
      tell('awkward-id', `${path}.id`, { id });
    const plain = decoded(id).normalize('NFKC').toLowerCase();
    const other = like.get(plain);
    if (other === undefined) like.set(plain, id);
    else if (other !== id) tell('similar-id', `${path}.id`, { id, other });
  }
}

/** item-0, item-1, item-2: an item put before them would take the address of another. */
function isCounted(items: readonly Identified[]): boolean {
  const [, word = '', from = ''] = /^(\D*)([01])$/.exec(items[0]?.id ?? '') ?? [];
  const start = Number(from);
  return (
    items.length >= FEW &&
    from !== '' &&
    items.every(({ id }, index) => id === word + (start + index))
  );
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

import type { Item } from '../../../feed/index.js';
import type { Tell } from '../finding.js';
import type { Meant } from '../similar.js';

/** The items of a feed, and their ids. */
export interface Known {
  readonly items: ReadonlyMap<string, Item>;
  readonly ids: readonly string[];
}

/** Ids that an item names, and that no item of the feed has. */
export function checkRelations(
  { _laoshan: { items = [], stat, tiers, arena } }: Item,
  path: string,
  known: Known,
  meant: Meant,
  tell: Tell,
): void {
  const own = `${path}._laoshan`;
  const named = (id: string, at: string, isFigure: boolean) => {
    const item = known.items.get(id);
    if (!item) tell('unknown-id', at, { id, meant: meant.of(id, known.ids) });
    else if (isFigure && !item._laoshan.stat) tell('no-stat', at, { id });
  };
  items.forEach((id, index) => {
    named(id, `${own}.items[${index}]`, false);
  });
  stat?.sum_of?.forEach((id, index) => {
    named(id, `${own}.stat.sum_of[${index}]`, true);
  });
  tiers?.rows?.forEach(({ item }, index) => {
    if (item !== undefined) named(item, `${own}.tiers.rows[${index}].item`, true);
  });
  arena?.speakers?.forEach((speaker, place) => {
    speaker.items?.forEach((id, index) => {
      named(id, `${own}.arena.speakers[${place}].items[${index}]`, false);
    });
  });
}

import { formatDay } from '../../format/index.js';
import type { Messages } from '../../messages/index.js';

/** What cases can be chosen by; the columns of a `Register` are in this order. */
export const FACETS = ['standing', 'service', 'agency', 'period'] as const;
export type Facet = (typeof FACETS)[number];

/** `feed` is the order in which the feed has the cases; `open` begins with those that are open longest. */
export type Order = 'feed' | 'newest' | 'oldest' | 'open';

/** What the reader has asked for: of each facet a value, empty for cases that state none; absent for all of them. */
export interface Choice extends Readonly<Partial<Record<Facet, string | undefined>>> {
  readonly query: string;
  readonly order: Order;
}

export const ALL: Choice = { query: '', order: 'feed' };

/** Whether a choice leaves out any cases, as an order alone does not. */
export const narrows = (choice: Choice): boolean =>
  choice.query.trim() !== '' || FACETS.some((facet) => choice[facet] !== undefined);

/** A value of a facet in words. */
export function valueText(facet: Facet, value: string, { locale, hotline }: Messages): string {
  if (facet === 'standing') return hotline.filters[value as 'answered'];
  if (facet === 'period') return value ? (formatDay(value, locale) ?? value) : hotline.undated;
  return value || hotline.unstated;
}

/** All that a choice asks for, in words: each by its name, the search in quotation marks. */
export function choiceText(choice: Choice, words: Messages): readonly string[] {
  const { filters, orders } = words.hotline;
  const query = choice.query.trim();
  const said = [
    ...FACETS.flatMap((facet) => {
      const value = choice[facet];
      return value === undefined ? [] : valueText(facet, value, words);
    }),
    ...(query ? [`“${query}”`] : []),
    ...(choice.order === 'feed' ? [] : [orders[choice.order]]),
  ];
  return said.length ? said : [filters.all];
}

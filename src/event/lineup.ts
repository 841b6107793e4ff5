import type { Arena, Item, Speaker } from '../feed/index.js';
import { type DateFormat, formatDate } from '../format/index.js';
import type { Messages } from '../messages/index.js';

export interface Award {
  readonly label: string;
  readonly speakers: readonly Speaker[];
  /** Ids that no speaker has. */
  readonly unknown: readonly string[];
}

/** By the order that the feed states; those without one follow as they come. */
export function inOrder(speakers: readonly Speaker[]): readonly Speaker[] {
  const place = ({ order = Number.MAX_VALUE }: Speaker) => order;
  return [...speakers].sort((a, b) => place(a) - place(b));
}

/** What a speaker is called, and what else is to be said of the person: name, organisation, role. */
export function titlesOf({ name, organisation, role }: Speaker): readonly string[] {
  return [name, organisation, role].filter((title) => title !== undefined);
}

/** The first of them; words of ours where there is none. */
export function titleOf(speaker: Speaker, { arena }: Messages): string {
  return titlesOf(speaker)[0] ?? arena.unnamed;
}

/** The items that speakers brought, by id: those that the feed has. */
export function broughtBy(
  speakers: readonly Speaker[],
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  const wanted = new Set(speakers.flatMap(({ items: ids = [] }) => ids));
  return new Map(items.filter(({ id }) => wanted.has(id)).map((item) => [item.id, item]));
}

/** A moment for print, without its date where that is the one of `known`, which stands before it; `''` where nothing is left. */
export function momentText(value: string, known: string | undefined, format: DateFormat): string {
  const full = formatDate(value, { ...format, time: true }) ?? '';
  const date = formatDate(value, format);
  return date && date === formatDate(known ?? '', format)
    ? full.slice(date.length).replace(/^\W+/, '')
    : full;
}

/** Awards as the editor gave them, with whom they name. */
export function awardsOf({ awards = [], speakers = [] }: Arena): readonly Award[] {
  const byId = new Map([...speakers].reverse().map((speaker) => [speaker.id, speaker]));
  return awards.map(({ label, speakers: given = [] }) => {
    const ids = [...new Set(given)];
    return {
      label,
      speakers: ids.flatMap((id) => byId.get(id) ?? []),
      unknown: ids.filter((id) => !byId.has(id)),
    };
  });
}

import { calendarOf } from '../event/index.js';
import type { Feed, Item } from '../feed/index.js';
import type { Messages } from '../messages/index.js';

/** The event as a calendar file; `undefined` for one without a date. */
export function fileOf(
  { feed, item }: { readonly feed: Feed; readonly item: Item },
  words: Messages,
  page: string,
  stamp: number,
): string | undefined {
  const { feed_url, home_page_url, _laoshan } = feed;
  const feedUrl = feed_url ?? home_page_url ?? page;
  return calendarOf([item], { feedUrl, zone: _laoshan.time_zone, words, stamp });
}

/** A name that every system takes for a file: letters, digits, spaces and strokes, as many as fit. */
export function nameOf(title: string | undefined, fallback: string): string {
  const clean = (title ?? '')
    .replace(/[^\p{L}\p{N}\p{M} _-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${[...clean].slice(0, 60).join('').trim() || fallback}.ics`;
}

/** Hands a text over as a file: the address lives as long as the browser needs to read it, and no request is made. */
export function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

import { html, nothing } from 'lit';
import type { Item } from '../feed/index.js';
import { formatDate, formatDay } from '../format/index.js';

/** A date, whole or partial, as a day; in the feed's zone where it has a time. */
export function dateOf(value: string | undefined, zone: string, locale: string) {
  const text = value && (formatDay(value, locale) ?? formatDate(value, { zone, locale }));
  return text ? html`<time datetime=${value}>${text}</time>` : nothing;
}

/** When the item is of: its day as printed, or the day of publication in the feed's zone. */
export function itemDate(
  { date_published, _laoshan: { day } }: Item,
  zone: string,
  locale: string,
) {
  return dateOf(day ?? date_published, zone, locale);
}

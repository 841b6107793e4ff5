import { html, nothing } from 'lit';
import type { Item } from '../feed/index.js';
import { formatDate, formatDay } from '../format/index.js';

/** When the item is of: its day as printed, or the day of publication in the feed's zone. */
export function itemDate(
  { date_published, _laoshan: { day } }: Item,
  zone: string,
  locale: string,
) {
  const text = day
    ? formatDay(day, locale)
    : date_published && formatDate(date_published, { zone, locale });
  return text ? html`<time datetime=${day ?? date_published ?? nothing}>${text}</time>` : nothing;
}

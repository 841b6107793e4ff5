import { html, nothing } from 'lit';
import type { Item } from '../feed/index.js';
import { formatDate, formatDay } from '../format/index.js';
import type { Messages } from '../messages/index.js';
import { line } from './line.js';
import { link } from './link.js';

export interface ProvenanceOptions {
  readonly words: Messages;
  /** The feed's time zone. */
  readonly zone: string;
  /** Whether the reader or print has asked for it: it is built then, and stays. */
  readonly built: boolean;
  /** The items whose figures add up to this one. */
  readonly parts: readonly Item[];
  onToggle(event: Event): void;
}

/** Whether more can be told of where a figure comes from than the name of its source. */
export function hasProvenance({ _laoshan: { stat } }: Item): boolean {
  return !!(stat?.quote || stat?.as_of || stat?.sum_of?.length);
}

/** Where a figure comes from, to open: the source's own words, its name with its link, the date, what it is the sum of. */
export function provenance(item: Item, { words, zone, built, parts, onToggle }: ProvenanceOptions) {
  const { stat: { quote, as_of } = {}, source } = item._laoshan;
  const date =
    as_of && (formatDay(as_of, words.locale) ?? formatDate(as_of, { zone, locale: words.locale }));
  const labels = parts.map(({ title, _laoshan }) => _laoshan.stat?.label ?? title ?? '');
  return html`<details class="provenance" @toggle=${onToggle}>
    <summary>${words.stat.provenance}</summary>
    ${
      built
        ? html`${quote ? html`<q dir="auto">${quote}</q>` : nothing}
          ${line([
            source?.name && link(source.url, source.name),
            date && html`<time datetime=${as_of}>${date}</time>`,
            labels.length > 0 && words.stat.sum(labels),
          ])}`
        : nothing
    }
  </details>`;
}

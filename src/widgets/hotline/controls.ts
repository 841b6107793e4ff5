import { html, nothing } from 'lit';
import { digitsOf } from '../../format/index.js';
import type { Messages } from '../../messages/index.js';
import { link } from '../../parts/link.js';
import { prose } from '../../parts/whole.js';
import { choiceText, FACETS, type Facet, narrows, type Order, valueText } from './choice.js';
import type { Desk } from './desk.js';
import { optionsIn } from './facets.js';

const STANDINGS = [undefined, 'answered', 'unanswered', 'unknown'] as const;

const number = (value: number, words: Messages): string => digitsOf(`${value}`, words);

const sumOf = (counts: Uint32Array): number => counts.reduce((sum, count) => sum + count, 0);

/** What there is of a facet, and how many cases each would show; nothing of it until all cases are read. */
function facetIn({ register, sifted }: Desk, facet: Facet) {
  const column = FACETS.indexOf(facet);
  const { values = [] } = register?.columns[column] ?? {};
  return { values, counts: sifted?.counts[column] ?? new Uint32Array() };
}

/** Chooses by standing, with the count of each; without a choice of unknown ones where there are none. */
function statusButtons(desk: Desk, words: Messages) {
  const { filters, status } = words.hotline;
  const { values, counts } = facetIn(desk, 'standing');
  return html`<div class="filters" role="group" aria-label=${status}>
    ${STANDINGS.map((standing) => {
      const code = values.indexOf(standing ?? '');
      if (standing === 'unknown' && code < 0) return nothing;
      const count = standing ? (counts[code] ?? 0) : sumOf(counts);
      return html`<button
        type="button"
        aria-pressed=${standing === desk.choice.standing}
        @click=${() => desk.choose({ standing })}
        >${filters[standing ?? 'all']} (${number(count, words)})</button
      >`;
    })}
  </div>`;
}

/** Everything else that cases can be found by. A list to choose from is there where there are two things to choose. */
function finders(desk: Desk, words: Messages) {
  const { drafts = [] } = desk.register ?? {};
  return html`<div class="finders">
    ${search(desk, words)}
    <div class="lists">
      ${FACETS.map((facet, column) =>
        facet !== 'standing' && (drafts[column]?.values.length ?? 0) > 1
          ? facetList(desk, facet, words)
          : nothing,
      )}
      ${orderList(desk, words)}
    </div>
  </div>`;
}

/** While characters are being composed, as Chinese ones are, what stands in the field is not what is looked for. */
function search(desk: Desk, { hotline }: Messages) {
  const onInput = (event: Event) => {
    if ((event as InputEvent).isComposing) return;
    desk.type((event.currentTarget as HTMLInputElement).value);
  };
  return html`<label
    >${hotline.search}<input
      type="search"
      autocomplete="off"
      spellcheck="false"
      .value=${desk.choice.query}
      @focus=${() => desk.prepare()}
      @input=${onInput}
      @compositionend=${onInput}
  /></label>`;
}

/** An option's value says whether it is one: a case may be of no service, and a service may have any name. */
function facetList(desk: Desk, facet: Exclude<Facet, 'standing'>, words: Messages) {
  const { hotline } = words;
  const { values, counts } = facetIn(desk, facet);
  const chosen = desk.choice[facet];
  const { options, more } = optionsIn(values, counts, chosen);
  const said = ({ value, count }: (typeof options)[number]) =>
    [`=${value}`, `${valueText(facet, value, words)} (${number(count, words)})`] as const;
  const whole = ['', `${hotline.filters.all} (${number(sumOf(counts), words)})`] as const;
  const rest = more ? [[undefined, hotline.unlisted(number(more, words))] as const] : [];
  return list(
    hotline[facet],
    values.length ? [whole, ...options.map(said), ...rest] : [],
    chosen === undefined ? '' : `=${chosen}`,
    (value) => desk.choose({ [facet]: value ? value.slice(1) : undefined }),
  );
}

function orderList(desk: Desk, { hotline }: Messages) {
  const { orders = [], columns = [], drafts } = desk.register ?? {};
  if (!orders.length) return nothing;
  // The feed's own order has the name that it deserves.
  const own = orders.includes('newest') ? 'feed' : 'newest';
  return list(
    hotline.order,
    columns === drafts
      ? orders.map((order) => [order, hotline.orders[order === 'feed' ? own : order]])
      : [],
    desk.choice.order,
    (order) => desk.choose({ order: order as Order }),
  );
}

/** An option without a value is none, and only says something. */
function list(
  label: string,
  options: readonly (readonly [value: string | undefined, text: string])[],
  chosen: string,
  onChoose: (value: string) => void,
) {
  return html`<label
    >${label}<select
      @change=${({ currentTarget }: Event) => onChoose((currentTarget as HTMLSelectElement).value)}
    >
      ${options.map(([value, text]) => html`<option value=${value ?? ''} ?disabled=${value === undefined} .selected=${value === chosen}>${text}</option>`)}
    </select></label
  >`;
}

/** All that the reader can choose by, and what has come of it. */
export function controls(desk: Desk, filters: string | null, words: Messages, onClear: () => void) {
  if (!desk.register) return nothing;
  const all = filters === 'all';
  const asked = (all && narrows(desk.choice)) || !desk.count;
  return html`${statusButtons(desk, words)} ${all ? finders(desk, words) : nothing}
  ${asked ? result(desk, words, onClear) : nothing}`;
}

/** What has been found in numbers, with the way back to all cases. */
function result({ choice, count, total }: Desk, words: Messages, onClear: () => void) {
  const { hotline } = words;
  const found = count ? hotline.found(number(count, words), number(total, words)) : hotline.none;
  return html`<p class="result note">
    ${prose(hotline.told(choiceText(choice, words), found))}
    <button type="button" @click=${onClear}>${hotline.clear}</button>
  </p>`;
}

/** How many cases are on show of all, or of those that were read where the feed has a further page. */
export function shownText(
  { shown, total }: Pick<Desk, 'shown' | 'total'>,
  page: string | undefined,
  words: Messages,
) {
  const { hotline } = words;
  return hotline[page ? 'read' : 'shown'](number(shown.length, words), number(total, words));
}

/** What the reader has asked for, and what has come of it. */
export function toldText(desk: Desk, page: string | undefined, words: Messages): string {
  return words.hotline.told(choiceText(desk.choice, words), shownText(desk, page, words));
}

interface Paging {
  /** The address of the feed's next page. */
  readonly next: string | undefined;
  readonly loading: boolean;
}

/** Says that there is more, and brings it: cases that are there, then the feed's next page. Paper has the page's address instead. */
export function moreCases(
  desk: Desk,
  { next: page, loading }: Paging,
  words: Messages,
  onMore: (event: MouseEvent) => void,
) {
  const { hotline, articles } = words;
  const { next, shown, total } = desk;
  if (!page && (!shown.length || shown.length === total)) return nothing;
  const further = page && link(page, loading ? articles.loading : hotline.nextPage);
  return html`<p class="more note" @click=${onMore}>
    ${prose(shownText(desk, page, words))}
    ${next ? html`<button type="button">${hotline.next(number(next, words))}</button>` : further}
    <span class="address">${location.href.split('#')[0]}</span>
  </p>`;
}

import { html, nothing } from 'lit';
import type { Author, Item } from '../feed/index.js';
import { readingOf } from '../items/index.js';
import type { Messages } from '../messages/index.js';
import { byline } from './byline.js';
import { dateOf, itemDate } from './date.js';
import { heading } from './heading.js';
import { headline } from './headline.js';
import { link } from './link.js';
import { picture } from './picture.js';
import { shape } from './status.js';
import { prose } from './whole.js';

/** How a story is set. */
export type StoryLayout = 'card' | 'row' | 'hero' | 'text';

export interface StoryOptions {
  readonly words: Messages;
  /** The feed's zone. */
  readonly zone: string;
  /** Level of the heading. */
  readonly level: number;
  readonly layout: StoryLayout;
  /** What the story's `lang` is. */
  readonly language: unknown;
  /** Who made it, where the story does not say. */
  readonly authors: readonly Author[];
  /** Where it is, where the story does not say. */
  readonly address?: string | undefined;
  /** Stands under it. */
  readonly figures?: unknown;
  /** Addresses of pictures that could not be loaded. */
  readonly failed: ReadonlySet<string>;
  onPictureError(image: string): void;
}

/** The picture's width by the window's, which is all that a browser knows at first. */
const SIZES: Readonly<Record<StoryLayout, string>> = {
  card: '(min-width: 38em) 42vw, 100vw',
  hero: '(min-width: 62em) 58vw, 100vw',
  row: '13em',
  text: '',
};

/**
 * One story: kicker, headline, summary, byline and picture; the headline is its one link. Of one that was retracted,
 * nothing but the headline goes on claiming what it said.
 */
export function story(item: Item, options: StoryOptions) {
  const { words, layout, figures = nothing } = options;
  const { image } = item;
  const { kicker, retracted } = item._laoshan;
  const { headline: title, summary } = readingOf(item, words.article.untitled);
  const pictured = image && layout !== 'text' && !retracted;
  // One sign alone would be narrower than a finger needs.
  const short = title.length < 3 ? 'short' : '';
  return html`<article class="article ${short} ${pictured ? 'pictured' : ''}" lang=${options.language} data-layout=${layout}>
    <div class="text">
      ${retracted ? renderMark(retracted, options) : nothing}
      ${kicker ? html`<p class="kicker" dir="auto">${kicker}</p>` : nothing}
      ${renderTitle(item, title, options)}
      ${retracted ? renderReason(retracted, words) : renderSummary(summary)}
      ${renderByline(item, options)}
      ${retracted ? nothing : [renderCorrections(item, options), figures]}
    </div>
    ${pictured ? renderPicture(item, image, options) : nothing}
  </article>`;
}

type Retraction = NonNullable<Item['_laoshan']['retracted']>;

function renderMark({ date }: Retraction, { words, zone }: StoryOptions) {
  return html`<p class="retracted" part="status"
    >${shape('other')}${words.article.retracted} ${dateOf(date, zone, words.locale)}</p
  >`;
}

function renderTitle({ url, external_url, language }: Item, title: string, options: StoryOptions) {
  const { words, level, address } = options;
  const content = headline(title, language ?? words.locale);
  return heading(level, link(url ?? external_url ?? address, content));
}

function renderSummary(summary: string) {
  return summary ? html`<p class="summary" dir="auto">${prose(summary)}</p>` : nothing;
}

function renderReason({ reason }: Retraction, { article }: Messages) {
  return html`<p class="summary">
    ${reason ? html`${article.reason}<bdi>${prose(reason)}</bdi>` : article.noReason}
  </p>`;
}

function renderByline(item: Item, { words, zone, authors }: StoryOptions) {
  const names = item.authors.length ? item.authors : authors;
  const date = itemDate(item, zone, words.locale);
  if (!names.length && date === nothing) return nothing;
  return html`<p class="byline note">${byline(names, words)}${date}</p>`;
}

function renderCorrections({ _laoshan: { corrections = [] } }: Item, options: StoryOptions) {
  const { words, zone } = options;
  return corrections.map(
    ({ date, text }) => html`<p class="correction note">
      <b>${words.article.correction}</b> ${dateOf(date, zone, words.locale)}
      <bdi>${prose(text)}</bdi>
    </p>`,
  );
}

function renderPicture(item: Item, image: string, options: StoryOptions) {
  return picture(item, {
    failed: options.failed.has(image),
    missing: options.words.article.pictureMissing,
    sizes: SIZES[options.layout],
    onError: () => options.onPictureError(image),
  });
}

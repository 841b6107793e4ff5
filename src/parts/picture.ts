import { html, nothing } from 'lit';
import type { Item } from '../feed/index.js';
import { sourcesOf } from './sources.js';

/** Of an item, what a picture needs. */
export type Pictured = Pick<Item, 'image' | '_laoshan'>;

export interface PictureOptions {
  /** The picture could not be loaded; its place is kept. */
  readonly failed: boolean;
  /** Stands there instead when the picture has no words of its own. */
  readonly missing: string;
  /** Its width on the page: the attribute `sizes`. Not `auto`: Chromium 156 never lets go of such a picture once it is off the page. */
  readonly sizes: string;
  onError(): void;
}

/** The item's picture in a frame whose room is kept from the start, with caption and credit. */
export function picture(item: Pictured, { failed, missing, sizes, onError }: PictureOptions) {
  const { image_alt = '', image_width, image_height, caption, credit } = item._laoshan;
  if (!item.image) return nothing;
  const sources = sourcesOf(item);
  // Where one of the sizes is not there, the picture itself may be.
  const onFailed = ({ currentTarget }: Event) => {
    const image = currentTarget as HTMLImageElement;
    if (image.srcset) image.removeAttribute('srcset');
    else onError();
  };
  return html`<figure class="picture">
    <div class="frame">
      ${
        failed
          ? html`<p class="missing note" dir="auto">${image_alt || missing}</p>`
          : html`<img
              loading="lazy"
              sizes=${sources ? sizes : nothing}
              srcset=${sources ?? nothing}
              src=${item.image}
              alt=${image_alt}
              width=${image_width ?? nothing}
              height=${image_height ?? nothing}
              decoding="async"
              referrerpolicy="no-referrer"
              @error=${onFailed}
            />`
      }
    </div>
    ${
      caption || credit
        ? html`<figcaption>
            ${caption ? html`<span class="caption" dir="auto">${caption}</span>` : nothing}
            ${credit ? html`<span class="credit" dir="auto">${credit}</span>` : nothing}
          </figcaption>`
        : nothing
    }
  </figure>`;
}

import { html } from 'lit';
import type { Report } from '../feed/index.js';
import { type Photo, paired } from '../items/index.js';
import type { Messages } from '../messages/index.js';
import { picture } from './picture.js';

export interface PhotosOptions {
  readonly words: Messages;
  /** Addresses of the pictures that could not be loaded. */
  readonly failed: ReadonlySet<string>;
  onPictureError(image: string): void;
}

/** Each pair side by side where there is room, then the others in rows. */
export function photos(report: Report, options: PhotosOptions) {
  return paired(report).map(
    (group) => html`<div class="photos">${group.map((photo) => renderPhoto(photo, options))}</div>`,
  );
}

function renderPhoto(photo: Photo, { words, failed, onPictureError }: PhotosOptions) {
  const { url, when, alt, credit, width, height } = photo;
  return picture(
    {
      image: url,
      _laoshan: {
        ...(alt && { image_alt: alt }),
        // One of the two alone keeps no room.
        ...(width && height && { image_width: width, image_height: height }),
        ...(when && { caption: words.hotline.photos[when] }),
        ...(credit && { credit }),
      },
    },
    {
      failed: failed.has(url),
      missing: words.article.pictureMissing,
      sizes: '',
      onError: () => onPictureError(url),
    },
  );
}

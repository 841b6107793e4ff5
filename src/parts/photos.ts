import { html } from 'lit';
import type { Report } from '../feed/index.js';
import type { Messages } from '../messages/index.js';
import { picture } from './picture.js';

type Photo = NonNullable<Report['photos']>[number];

export interface PhotosOptions {
  readonly words: Messages;
  /** Addresses of the pictures that could not be loaded. */
  readonly failed: ReadonlySet<string>;
  onPictureError(image: string): void;
}

/** A report's pictures: those from before and after by twos, in the order of the feed, and what is left. */
export function paired({ photos = [], media_url }: Report): readonly (readonly Photo[])[] {
  const known = photos.some(({ url }) => url === media_url);
  const all = media_url && !known ? [...photos, { url: media_url }] : photos;
  const [before, after] = (['before', 'after'] as const).map((when) =>
    all.filter((photo) => photo.when === when),
  ) as [Photo[], Photo[]];
  const pairs = Math.min(before.length, after.length);
  const rest = [...before.slice(pairs), ...after.slice(pairs), ...all.filter(({ when }) => !when)];
  return [
    ...before.slice(0, pairs).map((photo, index) => [photo, after[index] as Photo]),
    ...(rest.length ? [rest] : []),
  ];
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

import type { Item } from '../feed/index.js';

/**
 * What `srcset` says of an item's picture, or undefined. With widths in it a browser takes nothing from `src`, so the
 * picture itself belongs among them; where it cannot be (its width is not known), the smaller ones would be all there is.
 */
export function sourcesOf({
  image,
  _laoshan,
}: Pick<Item, 'image' | '_laoshan'>): string | undefined {
  const { srcset = [], image_width } = _laoshan;
  const own = srcset.some(({ url }) => url === image);
  if (!srcset.length || !(own || image_width)) return undefined;
  const all = own ? srcset : [...srcset, { url: image, width: image_width }];
  // A comma at its end would be taken for the end of the entry.
  return all.map(({ url, width }) => `${url?.replace(/,$/, '%2C')} ${width}w`).join(', ');
}

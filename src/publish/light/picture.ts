import type { Item } from '../../feed/index.js';
import { h, type Tag } from '../markup.js';
import { around, joined } from './pieces.js';
import type { Setting } from './setting.js';

/** A picture with its caption and credit. Lazy, so that it costs nothing where the element stands in for it. */
export function picture(
  { image, _laoshan }: Pick<Item, 'image' | '_laoshan'>,
  setting: Setting,
): Tag | undefined {
  if (!image) return undefined;
  const { image_alt, image_width, image_height, caption, credit } = _laoshan;
  return h(
    'figure',
    {},
    img(image, image_alt, setting, image_width, image_height),
    around('figcaption', joined([caption, credit], ' ')) ?? [],
  );
}

/** @param width, height in pixels; one of the two alone says nothing. */
export function img(
  url: string,
  alt: string | undefined,
  { addressOf }: Setting,
  width?: number,
  height?: number,
): Tag {
  const size = width && height ? { width: `${width}`, height: `${height}` } : {};
  return h('img', {
    src: addressOf(url),
    alt: alt ?? '',
    ...size,
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
  });
}

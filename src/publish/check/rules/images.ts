import type { Item } from '../../../feed/index.js';
import { image } from '../../../feed/schema.js';
import type { Tell } from '../finding.js';
import type { Visited } from '../visited.js';

/** Pixels: the widest page on a screen of double density shows no more. */
export const WIDE = 2_560;

interface Picture {
  readonly alt?: string | undefined;
  readonly credit?: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** A picture by plain HTTP: browsers block or replace it on a page of HTTPS (https://www.w3.org/TR/mixed-content/). */
export function checkAddress(visited: Visited, tell: Tell): void {
  const { shape, value } = visited;
  if (shape === image && typeof value === 'string' && /^\s*http:/i.test(value))
    tell('insecure-image', visited.path, {});
}

/** What the pictures of an item lack for those who do not see them, for whoever made them, and for a page that does not jump. */
export function checkImages(item: Item, path: string, tell: Tell): void {
  const { report, arena } = item._laoshan;
  if (item.image) {
    const { image_alt: alt, image_width: width, image_height: height } = item._laoshan;
    const { credit, srcset } = item._laoshan;
    checkPicture({ alt, credit, width, height }, `${path}.image`, tell);
    if (width && width > WIDE && !srcset)
      tell('wide-image', `${path}._laoshan.image_width`, { width, most: WIDE });
  }
  report?.photos?.forEach((photo, index) => {
    checkPicture(photo, `${path}._laoshan.report.photos[${index}].url`, tell);
  });
  arena?.speakers?.forEach((speaker, index) => {
    if (speaker.image && !speaker.image_alt)
      tell('no-alt', `${path}._laoshan.arena.speakers[${index}].image`, {});
  });
}

function checkPicture({ alt, credit, width, height }: Picture, path: string, tell: Tell): void {
  if (!alt) tell('no-alt', path, {});
  if (!credit) tell('no-credit', path, {});
  if (!width || !height) tell('no-dimensions', path, {});
}

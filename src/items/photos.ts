import type { Report } from '../feed/index.js';

export type Photo = NonNullable<Report['photos']>[number];

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

import type { Feed } from '../../feed/index.js';
import type { Shown } from '../light/index.js';
import { type JsonLdOptions, jsonLdOf, scriptText } from './json-ld.js';
import { BAKED_MARK } from './tags.js';

/** What a tag shows, and of which feed. */
export interface ShownOf {
  readonly feed: Feed;
  readonly shown: readonly Shown[];
}

/**
 * The script element that tells search engines what a page shows; empty where there is nothing that they have terms for. Each of
 * its feeds is told by itself, since what the feed says of all its items holds for no others.
 */
export function dataScript(all: readonly ShownOf[], options: Omit<JsonLdOptions, 'feed'>): string {
  const feeds = [...new Set(all.map(({ feed }) => feed))];
  const texts = feeds.flatMap((feed) => {
    const own = all.filter((each) => each.feed === feed);
    const data = jsonLdOf(
      own.flatMap(({ shown }) => shown),
      { ...options, feed },
    );
    return data ? [scriptText(data)] : [];
  });
  const [first, ...more] = texts;
  if (first === undefined) return '';
  const text = more.length ? `[${texts.join()}]` : first;
  return `<script type="application/ld+json" ${BAKED_MARK}>${text}</script>`;
}

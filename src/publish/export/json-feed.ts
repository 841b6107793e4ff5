import type { Exporter } from './exported.js';

/** JSON Feed (https://www.jsonfeed.org/version/1.1/): the feed as it is, its keys in their order. */
export const jsonFeed: Exporter = {
  format: 'json-feed',
  write: (feed) => ({
    files: [
      {
        name: 'feed.json',
        type: 'application/feed+json',
        text: `${JSON.stringify(feed, null, 2)}\n`,
      },
    ],
    notes: [],
  }),
};

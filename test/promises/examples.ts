import { readFileSync } from 'node:fs';
import { at } from '../../scripts/paths.mjs';
import { EXAMPLES } from '../../scripts/promises/stories.mjs';
import type { TestServer } from '../helpers/serve.js';

/** What an invented host answers for one address. */
export type Feed = { readonly status: number; readonly body: string } | { readonly mode: 'hang' };

/** A story as an editor would have pasted it. */
export interface Example {
  /** `elements-stat-dark`. */
  readonly id: string;
  readonly title: string;
  /** The tags that it is about; none where it is about no single one. */
  readonly tags: readonly string[];
  /** In which every element of it ends. */
  readonly state: string;
  /** Console lines that it writes. */
  readonly says: number;
  readonly markup: string;
  /** By name: `paper` for `https://news.example/paper.json`. */
  readonly feeds: Readonly<Record<string, Feed>>;
}

/** Every story, collected by scripts/promises/stories.mjs. */
export const examples: readonly Example[] = JSON.parse(readFileSync(at(EXAMPLES), 'utf8'));

/** The stories of the default feed, one for each element: enough where each costs a page of its own. */
export const oneOfEach: readonly Example[] = examples.filter(({ id }) => /-defaultfeed$/.test(id));

/** The markup of an example on this server, its feeds answered there too. */
export function markupOn(site: TestServer, example: Example): string {
  return Object.entries(example.feeds).reduce((markup, [name, feed]) => {
    const host = `https://news.example/${name}.json`;
    return markup.replaceAll(
      host,
      'mode' in feed ? hanging(site, example) : answering(site, example, name, feed),
    );
  }, example.markup);
}

const hanging = (site: TestServer, { id }: Example) =>
  `${site.origin}/hostile/feed.json?mode=hang&amp;key=${id}`;

function answering(
  site: TestServer,
  { id }: Example,
  name: string,
  { status, body }: Extract<Feed, { status: number }>,
): string {
  const path = `/invented/${id}/${name}.json`;
  if (status !== 200) return site.origin + path;
  return site.page(path, body, { 'Content-Type': 'application/feed+json' });
}

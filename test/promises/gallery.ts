import type { Bench } from '../engines/engines.js';
import { type EmbeddedPage, type Embedding, scripted, TAGS } from './embedded.js';
import { type Example, examples, markupOn } from './examples.js';
import { shareOf } from './payloads.js';

/** Every story of an element, but those whose feed never comes: a browser waits for six of one host at a time. */
export const answered: readonly Example[] = examples.filter(
  ({ tags, feeds }) => tags.length && !Object.values(feeds).some((feed) => 'mode' in feed),
);

/** Those of each element that differ most: where each sheet or each rule asks for all of them again. */
export const telling: readonly Example[] = answered.filter(({ id }) =>
  /-(defaultfeed|hero|everystatus|overdue|onstage|elder|english|figures|retracted|withdrawn|score)$/.test(
    id,
  ),
);

/** The stories, by the element that they are about. */
export const byElement: readonly (readonly [string, readonly Example[]])[] = Array.from(
  new Set(examples.flatMap(({ tags }) => tags)),
  (tag) => [tag, examples.filter(({ tags }) => tags.includes(tag))],
);

/**
 * Those of some stories that an engine tries: the old ones, which run one file, a third each, and each of them the default feed.
 * Under the strictest policy each draws all of them (headers.test.ts).
 */
export function sharedBy({ name }: Bench, stories: readonly Example[]): readonly Example[] {
  const own = new Set(shareOf(name, stories, 1));
  return stories.filter((example) => own.has(example) || /-defaultfeed$/.test(example.id));
}

/** Many stories on one page, each in a section with its id; opened when each has come to its state. */
export async function gallery(
  bench: Bench,
  shown: readonly Example[],
  { body = '', after = '', ...embedding }: Partial<Embedding> & { readonly after?: string } = {},
): Promise<EmbeddedPage> {
  const page = await scripted(bench, {
    ...embedding,
    body: body + wall(bench.site(), shown) + after,
  });
  await page.waitFor(hung(), 20_000);
  return page;
}

/** The sections of a gallery. */
export const wall = (site: ReturnType<Bench['site']>, shown: readonly Example[]): string =>
  `<main class="content">${shown.map((example) => `<section id="${example.id}" data-state="${example.state}">${markupOn(site, example)}</section>`).join('\n')}</main>`;

/**
 * True when every element of a gallery is in its story's state, and has its pictures: those further down would
 * come as the reader comes near, and those that fail give way to words.
 */
export const hung = (): string => `(${isHung})(${JSON.stringify(TAGS)})`;

function isHung(tags: string): boolean {
  return Array.from(document.querySelectorAll('section[data-state]')).every((section) =>
    Array.from(section.querySelectorAll(tags)).every((element) => {
      const { shadowRoot } = element;
      const pictures = Array.from(shadowRoot ? shadowRoot.querySelectorAll('img') : []);
      for (const picture of pictures) picture.loading = 'eager';
      return (
        element.getAttribute('state') === section.getAttribute('data-state') &&
        pictures.every((picture) => picture.complete && picture.naturalWidth)
      );
    }),
  );
}

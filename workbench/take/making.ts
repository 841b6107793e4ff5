import type { Snippet } from '../../src/publish/index.js';
import { srcOf } from '../look/page-of.js';
import { runtime } from '../look/runtime.js';
import type { Look, State } from '../state/state.js';
import type { Workshop } from '../worker/client.js';
import { feedAddress, usableFolder } from './addresses.js';
import { optionsFor } from './release.js';

/** What can be taken away of one state. */
export interface Made {
  /** For pages that read the feed where it lies. */
  readonly page: Snippet;
  /** For pages with the single file. */
  readonly single: Snippet;
}

/** @returns `undefined` where the look shows nothing. @throws {TaskFailure} */
export async function make(
  state: State,
  look: Look,
  workshop: Workshop,
): Promise<Made | undefined> {
  const { feed, address, scripts } = state;
  const { kind, id, attributes } = look;
  const text = JSON.stringify(feed);
  const options = optionsFor({ ...scripts, folder: usableFolder(scripts.folder) });
  const [page, single] = await Promise.all(
    [feedAddress(feed, address), ''].map((place) => {
      const request = { kind, src: srcOf(place, id), attributes };
      return workshop.run({ what: 'snippet', text, request, options });
    }),
  );
  return page && single && { page, single };
}

/** The single file. @throws {TaskFailure} `no-worker` also where the script for pages is missing */
export async function makeBundle(
  { feed }: State,
  workshop: Workshop,
): Promise<Uint8Array<ArrayBuffer>> {
  const { text } = await runtime();
  return workshop.run({ what: 'bundle', text: JSON.stringify(feed), runtime: text });
}

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
  const text = JSON.stringify(feed);
  const { kind, id, attributes } = withRoom(look, new Blob([text]).size);
  const options = optionsFor({ ...scripts, folder: usableFolder(scripts.folder) });
  const [page, single] = await Promise.all(
    [feedAddress(feed, address), ''].map((place) => {
      const request = { kind, src: srcOf(place, id), attributes };
      return workshop.run({ what: 'snippet', text, request, options });
    }),
  );
  return page && single && { page, single };
}

const MIB = 2 ** 20;

/** A hotline reads 1 MiB and no more, unless its page says so (docs/embedding.md): so much again that the feed may grow. */
export function withRoom(look: Look, bytes: number): Look {
  if (look.kind !== 'hotline' || bytes <= MIB) return look;
  const room = String(2 * Math.ceil(bytes / MIB) * MIB);
  return { ...look, attributes: { ...look.attributes, 'max-bytes': room } };
}

/** The single file. @throws {TaskFailure} `no-worker` also where the script for pages is missing */
export async function makeBundle(
  { feed }: State,
  workshop: Workshop,
): Promise<Uint8Array<ArrayBuffer>> {
  const { text } = await runtime();
  return workshop.run({ what: 'bundle', text: JSON.stringify(feed), runtime: text });
}

import { dirname } from 'node:path';
import type { Speaker } from '../command/check.js';
import { integrityOf } from '../command/integrity.js';
import { ownFile } from '../command/own.js';
import { readPictures } from '../command/pictures.js';
import { sizeText } from '../format/index.js';
import { bundleBytes, picturesOf } from '../publish/bundle.js';
import type { Place } from './place.js';

export interface Bundled {
  readonly bytes: Uint8Array;
  readonly integrity: string;
  /** What is said of pictures that are not inside. */
  readonly failures: readonly string[];
}

/** The script that `laoshan bundle` makes of the feed, with the project's folder as the site's. */
export function bundledFeed(
  json: unknown,
  { file, root }: Place,
  { words: { bundle, shell }, language }: Speaker,
): Bundled {
  const { inside, failed } = readPictures(picturesOf(json), {
    folder: dirname(file),
    root,
    size: (bytes) => sizeText(bytes, language),
  });
  const bytes = bundleBytes(ownFile('laoshan.classic.js'), json, { pictures: inside });
  const failures = failed.map(({ address, failure }) =>
    bundle.failed(address, failure.sentence(shell)),
  );
  return { bytes, integrity: integrityOf(bytes), failures };
}

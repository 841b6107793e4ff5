import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { laoshan } from './command.js';

/** Feeds of a test by their file names, beside the pages that name them. */
export type Feeds = Readonly<Record<string, unknown>>;

/** Bakes one page with the built command, in a folder of its own; returns the page. */
export async function baked(
  folder: string,
  html: string,
  feeds: Feeds,
  options: readonly string[] = ['--stylesheet', '/dist/laoshan.css'],
): Promise<string> {
  writeFileSync(join(folder, 'page.html'), html);
  const given = Object.entries(feeds).flatMap(([name, feed]) => {
    writeFileSync(join(folder, name), JSON.stringify(feed));
    return ['--feed', name];
  });
  const { code, err } = await laoshan(['bake', 'page.html', ...given, ...options], { cwd: folder });
  if (code !== 0) throw new Error(`laoshan bake ended with ${code}: ${err}`);
  return readFileSync(join(folder, 'page.html'), 'utf8');
}

/** A page with these tags in its body. */
export const pageOf = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

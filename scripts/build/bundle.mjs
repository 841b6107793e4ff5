import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { at, read, write } from '../paths.mjs';
import { fromNpm } from './from-npm.mjs';

/** dist/laoshan.bundle.js: the classic script with the default feed and its pictures inside. */
export async function makeBundle() {
  const { bundle, picturesOf } = await fromNpm('publish/bundle.js');
  const { pictureUrl } = await fromNpm('publish/pictures.js');
  const source = 'feeds/laoshan.zh-CN.json';
  const feed = JSON.parse(read(source));
  const pictures = new Map();
  for (const address of picturesOf(feed)) {
    const path = join(dirname(source), address);
    if (!existsSync(at(path))) throw new Error(`${source} names ${address}, which does not exist.`);
    const url = pictureUrl(readFileSync(at(path)));
    if (!url) throw new Error(`What kind of picture is ${path}?`);
    pictures.set(address, url);
  }
  write('dist/laoshan.bundle.js', bundle(read('dist/laoshan.classic.js'), feed, { pictures }));
}

import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { at, read, write } from '../paths.mjs';
import { fromNpm } from './from-npm.mjs';

/** dist/laoshan.bundle.js: the classic script with the default feed and its pictures inside. */
export async function makeBundle() {
  const { bundle, picturesOf } = await fromNpm('publish/bundle.js');
  const source = 'feeds/laoshan.zh-CN.json';
  const feed = JSON.parse(read(source));
  const pictures = new Map();
  for (const address of picturesOf(feed)) {
    const path = join(dirname(source), address);
    if (!existsSync(at(path))) throw new Error(`${source} names ${address}, which does not exist.`);
    pictures.set(address, dataUrl(at(path)));
  }
  write('dist/laoshan.bundle.js', bundle(read('dist/laoshan.classic.js'), feed, { pictures }));
}

const types = { '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp' };

/** @param {string} path */
function dataUrl(path) {
  const extension = extname(path);
  if (extension === '.svg') return svgUrl(readFileSync(path, 'utf8'));
  const type = types[extension];
  if (!type) throw new Error(`What kind of picture is ${path}?`);
  return `data:${type};base64,${readFileSync(path).toString('base64')}`;
}

/** An SVG as a data URL; percent signs compress better than base64. @param {string} svg */
function svgUrl(svg) {
  const text = svg
    .replace(/<\?xml[^>]*\?>|<!--[\s\S]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(/> </g, '><')
    .trim();
  const quotes = text.includes("'") ? text : text.replace(/"/g, "'");
  const kept = /%(?:20|2C|2F|3A|3B|3D)/g;
  return `data:image/svg+xml,${encodeURIComponent(quotes).replace(kept, decodeURIComponent)}`;
}

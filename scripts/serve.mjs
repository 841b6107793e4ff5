import { createServer } from 'node:http';
import sirv from 'sirv';
import { at } from './paths.mjs';

/** The folders that are served: the first part of an address, and where it is. */
const folders = {
  site: 'site',
  dist: 'dist',
  feeds: 'feeds',
  examples: 'examples',
  workbench: 'dist/workbench',
};

/** With the charset: a page that says nothing of its own must not garble Chinese. */
const types = new Map([
  ['js', 'text/javascript;charset=utf-8'],
  ['css', 'text/css;charset=utf-8'],
  ['json', 'application/json;charset=utf-8'],
  ['svg', 'image/svg+xml;charset=utf-8'],
  ['txt', 'text/plain;charset=utf-8'],
]);

/**
 * A server of our own files, for `npm start` and for tests. Nothing outside these folders, no
 * hidden files, no listings.
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean} [first]
 *   sees each request before; true means that it answered
 */
export function createSite(first = () => false) {
  // `dev` reads the disk at each request: what a build replaces shows at once.
  const open = new Map(
    Object.entries(folders).map(([name, path]) => [
      name,
      sirv(at(path), { dev: true, etag: true, setHeaders: headersFor(name) }),
    ]),
  );
  return createServer((request, response) => {
    if (first(request, response)) return;
    const { method, url = '/' } = request;
    if (method !== 'GET' && method !== 'HEAD') {
      return say(response, 405, 'Only GET and HEAD.', { Allow: 'GET, HEAD' });
    }
    const [path = '/', query] = url.split('?');
    const search = query === undefined ? '' : `?${query}`;
    // The front page's own addresses are relative to its folder.
    if (path === '/' || path === '/site')
      return say(response, 302, '', { Location: `/site/${search}` });
    // The page's addresses are relative to its folder, like the front page's.
    if (path === '/workbench') return say(response, 302, '', { Location: `/workbench/${search}` });
    const [, name = '', ...rest] = path.split('/');
    const serve = open.get(name);
    const notFound = () => say(response, 404, 'Not found.');
    if (!serve || isHidden(path)) return notFound();
    request.url = `/${rest.join('/')}${search}`;
    serve(request, response, notFound);
  });
}

/** @param {string} path as asked for, perhaps percent-encoded */
function isHidden(path) {
  try {
    return /[/\\]\./.test(decodeURIComponent(path));
  } catch {
    return true;
  }
}

/** @param {string} folder */
function headersFor(folder) {
  /** @param {import('node:http').ServerResponse} response @param {string} path */
  return (response, path) => {
    const extension = path.slice(path.lastIndexOf('.') + 1);
    const feed = folder === 'feeds' && extension === 'json';
    const type = feed ? 'application/feed+json;charset=utf-8' : types.get(extension);
    if (type) response.setHeader('Content-Type', type);
  };
}

/** @param {import('node:http').ServerResponse} response @param {number} status @param {string} text
 *  @param {Record<string, string>} [headers] */
function say(response, status, text, headers = {}) {
  response.writeHead(status, {
    'Content-Type': 'text/plain;charset=utf-8',
    'Cache-Control': 'no-cache',
    ...headers,
  });
  response.end(text);
}

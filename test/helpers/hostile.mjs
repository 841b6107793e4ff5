/**
 * A server's bad days, scripted by the address. The same in Node's page tests and in the browser's
 * element tests:
 *
 *   /hostile/feed.json?key=a&status=503,503,200&body={"version":...}
 *
 * | parameter | meaning |
 * | --- | --- |
 * | key | whose requests these are: for the log, and for lists that go on with each request |
 * | status | 200 by default; a list is worked off request by request, its last entry stays |
 * | mode | `ok` (default), `hang` (no answer), `drip` (a byte each 50 ms), `cut` (connection lost half-way), `empty`, `huge` (blanks without end, up to 64 MiB), `bomb` (as much, in a small gzip), `redirect` (to `to`), `loop` (to itself), `stray` (304 with a body); a list too |
 * | file | a file of ours as the body, such as `/feeds/laoshan.zh-CN.json` |
 * | body | the body itself; without either, a small feed with one stat, `a` |
 * | delay | ms before the answer |
 * | type | Content-Type; `application/feed+json` by default |
 * | as | the body's encoding: `utf-8` (default), `bom` (the same with a mark), `utf-16` (with a mark) |
 * | etag | its tag: an honest 304 to whoever has that already, which any browser may keep |
 * | cors | `0` leaves out Access-Control-Allow-Origin |
 * | header | `Name: value`, may be repeated |
 *
 * `/hostile/log?key=a` answers what was asked under that key: `[{method, url, headers, cut}]`; `cut` is true
 * once the connection was closed before the answer was whole.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** @typedef {{ method: string, url: string, headers: Record<string, string | string[] | undefined>, cut: boolean }} Asked */

/** @type {Map<string, Asked[]>} */
const logs = new Map();

const small = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Small',
  items: [
    { id: 'a', title: 'One', content_text: 'One', _laoshan: { stat: { value: 1, unit: '件' } } },
  ],
};

/** @param {string} key @returns {readonly Asked[]} */
export const askedUnder = (key) => logs.get(key) ?? [];

/**
 * Answers an address below /hostile/.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @returns {boolean} false for any other address
 */
export function answerHostile(request, response) {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (!pathname.startsWith('/hostile/')) return false;
  const key = searchParams.get('key') ?? '';
  if (searchParams.get('cors') !== '0') response.setHeader('Access-Control-Allow-Origin', '*');
  if (pathname === '/hostile/log') {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(askedUnder(key)));
    return true;
  }
  // The pictures of a feed of ours, which lie beside it.
  if (/\.(?:avif|webp|jpe?g|png|svg)$/.test(pathname)) {
    response.writeHead(302, { Location: pathname.replace('/hostile/', '/feeds/') }).end();
    return true;
  }
  const log = logs.get(key) ?? [];
  logs.set(key, log);
  const asked = {
    method: request.method ?? '',
    url: request.url ?? '',
    headers: request.headers,
    cut: false,
  };
  log.push(asked);
  response.on('close', () => {
    asked.cut = !response.writableFinished;
  });
  const delay = Number(searchParams.get('delay') ?? 0);
  const turn = log.length - 1;
  setTimeout(() => answer(request, response, searchParams, turn), delay);
  return true;
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {URLSearchParams} how
 * @param {number} turn
 */
function answer({ url = '/', headers }, response, how, turn) {
  const mode = inTurn(how.get('mode'), turn) ?? 'ok';
  if (mode === 'hang') return;
  response.statusCode = Number(inTurn(how.get('status'), turn) ?? 200);
  response.setHeader('Content-Type', how.get('type') ?? 'application/feed+json');
  response.setHeader('Cache-Control', 'no-store');
  const tag = `"${how.get('etag')}"`;
  if (how.has('etag')) response.setHeader('ETag', tag).setHeader('Cache-Control', 'no-cache');
  if (headers['if-none-match'] === tag) response.statusCode = 304;
  for (const header of how.getAll('header')) {
    const [name = '', ...value] = header.split(':');
    response.setHeader(name.trim(), value.join(':').trim());
  }
  const body = bodyOf(how);
  if (mode === 'redirect' || mode === 'loop') {
    response.statusCode = 302;
    response.setHeader('Location', mode === 'loop' ? url : (how.get('to') ?? '/'));
    response.end();
  } else if (mode === 'bomb') {
    response.setHeader('Content-Encoding', 'gzip');
    response.end(bomb());
  } else if (mode === 'stray') {
    response.socket?.end(
      `HTTP/1.1 304 Not Modified\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
    );
  } else if (mode === 'empty') {
    response.end();
  } else if (mode === 'cut') {
    response.setHeader('Content-Length', body.length);
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
  } else if (mode === 'drip') {
    drip(response, body);
  } else if (mode === 'huge') {
    flood(response, 64);
  } else {
    response.end(body);
  }
}

/** @param {string | null} list @param {number} turn */
function inTurn(list, turn) {
  const entries = list?.split(',') ?? [];
  return entries[Math.min(turn, entries.length - 1)];
}

/** @param {URLSearchParams} how */
function bodyOf(how) {
  const file = how.get('file');
  if (file && /^\/(?:feeds|dist|examples|site)\//.test(file) && !file.includes('..')) {
    return readFileSync(fileURLToPath(new URL(`../..${file}`, import.meta.url)));
  }
  const text = how.get('body') ?? JSON.stringify(small);
  const encoding = how.get('as');
  return encoding === 'utf-16'
    ? Buffer.from(`\ufeff${text}`, 'utf16le')
    : Buffer.from(encoding === 'bom' ? `\ufeff${text}` : text);
}

/** @type {Buffer | undefined} */
let packed;
const bomb = () => {
  packed ??= gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '));
  return packed;
};

/** @param {import('node:http').ServerResponse} response @param {Buffer} body */
function drip(response, body) {
  let sent = 0;
  const timer = setInterval(() => {
    response.write(body.subarray(sent, sent + 1));
    sent += 1;
    if (sent >= body.length) response.end();
  }, 50);
  response.on('close', () => clearInterval(timer));
}

/** As fast as the reader takes it. @param {import('node:http').ServerResponse} response @param {number} left MiB */
function flood(response, left) {
  if (left === 0) return response.end();
  if (!response.destroyed)
    response.write(Buffer.alloc(1024 * 1024, ' '), () => flood(response, left - 1));
}

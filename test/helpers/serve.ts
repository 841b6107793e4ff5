import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import { createSite } from '../../scripts/serve.mjs';
import { answerHostile, askedUnder } from './hostile.mjs';
import { isNoted, noted, own, type ServedPage } from './noting.js';

export interface TestServer {
  /** `http://127.0.0.1:<port>`, without a slash at its end. */
  readonly origin: string;
  /** Serves a page of the test's own; returns its address. A text stands for HTML. */
  page(path: string, body: string, headers?: Readonly<Record<string, string>>): string;
  /** What was asked of `/hostile/...?key=<key>`, oldest first; see hostile.mjs. */
  asked: typeof askedUnder;
  /** Every path asked for, oldest first. */
  readonly paths: readonly string[];
  close(): Promise<void>;
}

/** Where a tab is while no test has it: a page that says nothing, asks for nothing, and is of the same site. */
export const LEFT = '/left';
const LEFT_PAGE = '<!doctype html><title>Left</title><link rel="icon" href="data:,">';

/** The server of `npm start` on a free port, and beside it pages of the test and `/hostile/`. */
export async function serve(): Promise<TestServer> {
  const pages = new Map<string, ServedPage>([[LEFT, { body: LEFT_PAGE, headers: {} }]]);
  const paths: string[] = [];
  const server = createSite((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    paths.push(path);
    const noting = isNoted(request.headers['user-agent']);
    const page = pages.get(path) ?? (noting ? own(path) : undefined);
    if (!page) return answerHostile(request, response);
    const isHtml = /html/.test(page.headers['Content-Type'] ?? 'text/html');
    const { body, headers } = noting && isHtml ? noted(page) : page;
    response.writeHead(200, {
      'Content-Type': 'text/html;charset=utf-8',
      'Cache-Control': 'no-store',
      ...headers,
    });
    response.end(body);
    return true;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    paths,
    asked: askedUnder,
    page(path, body, headers = {}) {
      pages.set(path, { body, headers });
      return origin + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A second server, of another origin, for the tests that follow; call it while they are collected. */
export function anotherOrigin(): () => TestServer {
  let server: TestServer | undefined;
  beforeAll(async () => {
    server = await serve();
  });
  afterAll(() => server?.close());
  return () => {
    if (!server) throw new Error('The other origin has not been started.');
    return server;
  };
}

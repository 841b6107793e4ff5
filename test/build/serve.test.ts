import { type ChildProcess, spawn } from 'node:child_process';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { serve, type TestServer } from '../helpers/serve.js';

let server: TestServer;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

/** The answer to a path as it stands: `fetch` would tidy up `..` before asking. */
function ask(
  path: string,
  method = 'GET',
): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.origin);
    request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        body += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('the server of npm start', () => {
  it('leads from / to the front page, whose addresses are relative to its folder', async () => {
    expect(await ask('/')).toMatchObject({ status: 302, headers: { location: '/site/' } });
    expect(await ask('/site?x=1')).toMatchObject({ headers: { location: '/site/?x=1' } });
    const page = await ask('/site/');
    expect(page).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/html;charset=utf-8' },
    });
    expect(page.body).toContain('<laoshan-stat');
  });

  it('has the workbench at an address of its own', async () => {
    expect(await ask('/workbench?lang=en')).toMatchObject({
      status: 302,
      headers: { location: '/workbench/?lang=en' },
    });
    expect((await ask('/workbench/')).body).toContain('workbench.js');
    expect((await ask('/workbench/worker.js')).headers['content-type']).toBe(
      'text/javascript;charset=utf-8',
    );
  });

  it.each([
    ['/dist/laoshan.js', 'text/javascript;charset=utf-8'],
    ['/dist/laoshan.css', 'text/css;charset=utf-8'],
    ['/dist/integrity.json', 'application/json;charset=utf-8'],
    ['/feeds/laoshan.zh-CN.json', 'application/feed+json;charset=utf-8'],
    ['/feeds/illustrations/innovation-park.svg', 'image/svg+xml;charset=utf-8'],
  ])('serves %s as %s, to be asked for again', async (path, type) => {
    expect(await ask(path)).toMatchObject({
      status: 200,
      headers: { 'content-type': type, 'cache-control': 'no-cache' },
    });
  });

  it.each([
    '/package.json',
    '/src/index.ts',
    '/feeds/',
    '/dist/',
    '/nothing.html',
    '/site/.hidden',
    '/.git/config',
    '/site/../package.json',
    '/site/%2e%2e/package.json',
    '/site/..%2fpackage.json',
    '/site/..%5cpackage.json',
    '/dist/../../etc/passwd',
    '//etc/passwd',
    '/site/%',
    '/site/%00',
    '/node_modules/lit/package.json',
  ])('has no %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it('only gives', async () => {
    expect(await ask('/site/', 'POST')).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    });
    expect(await ask('/dist/laoshan.js', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });
});

describe('the scripted server', () => {
  const url = (how: string): string => `${server.origin}/hostile/feed.json?${how}`;

  it('works a list of answers off and keeps a log', async () => {
    const statuses = [];
    for (let turn = 0; turn < 4; turn++) {
      statuses.push((await fetch(url('key=list&status=503,404,200'))).status);
    }
    expect(statuses).toEqual([503, 404, 200, 200]);
    expect(server.asked('list')).toHaveLength(4);
    const log = await (await fetch(`${server.origin}/hostile/log?key=list`)).json();
    expect(log[0]).toMatchObject({ method: 'GET', headers: { host: expect.any(String) } });
  });

  it('answers with what it is told', async () => {
    const answer = await fetch(url('body=x&type=text/html&header=Retry-After:%203&cors=0'));
    expect(await answer.text()).toBe('x');
    expect(answer.headers.get('content-type')).toBe('text/html');
    expect(answer.headers.get('retry-after')).toBe('3');
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    const file = await fetch(url('file=/feeds/laoshan.en.json'));
    expect(await file.json()).toMatchObject({ language: 'en' });
  });

  it('hangs, cuts and is late', async () => {
    const hanging = fetch(url('mode=hang'), { signal: AbortSignal.timeout(200) });
    await expect(hanging).rejects.toThrow();
    await expect(fetch(url('mode=cut')).then((answer) => answer.text())).rejects.toThrow();
    const started = Date.now();
    await fetch(url('delay=150&mode=empty'));
    expect(Date.now() - started).toBeGreaterThanOrEqual(140);
  });
});

describe('npm start', () => {
  const script = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url));
  const children: ChildProcess[] = [];
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });

  /** Starts it; `line` is the first thing it says, `end` how it ended. */
  function start(env: Record<string, string>) {
    const child = spawn(process.execPath, [script, '--no-build'], {
      env: { ...process.env, ...env },
    });
    children.push(child);
    let said = '';
    const line = new Promise<string>((resolve) => {
      const listen = (part: Buffer): void => {
        said += part;
        if (said.includes('\n')) resolve(said.trim());
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
    });
    const end = new Promise<number | null>((resolve) => child.on('close', resolve));
    return { child, line, end };
  }

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'says where it is and ends cleanly on %s',
    async (signal) => {
      const { child, line, end } = start({ PORT: '0' });
      const said = await line;
      expect(said).toMatch(/^Laoshan Widgets: http:\/\/127\.0\.0\.1:\d+\/$/);
      const address = said.split(' ').pop() ?? '';
      expect((await fetch(address)).status).toBe(200);
      child.kill(signal);
      expect(await end).toBe(0);
    },
  );

  it('says so when the port is taken, or is none', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    const taken = start({ PORT: String(port) });
    expect(await taken.line).toBe(`Port ${port} is taken. Another one: PORT=${port + 1} npm start`);
    expect(await taken.end).toBe(1);
    other.close();
    const none = start({ PORT: 'x' });
    expect(await none.line).toBe('PORT must be a whole number from 0 to 65535, not "x".');
    expect(await none.end).toBe(1);
  });
});

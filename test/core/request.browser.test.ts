import { expect } from '@open-wc/testing';
import { FeedFailure } from '../../src/core/failure.js';
import { LIMITS, MAX_BYTES, type RequestOptions, request } from '../../src/core/request.js';
import { hostile } from '../browser/hostile.js';

/** The product's limits, a hundred times faster. */
const FAST = { attempt: 400, total: 1000, retries: 2, backoff: 5 };

function options(over: Partial<RequestOptions> = {}): RequestOptions {
  return {
    credentials: 'omit',
    signal: new AbortController().signal,
    maxBytes: () => MAX_BYTES,
    ...over,
  };
}

async function failureOf(run: Promise<unknown>): Promise<FeedFailure> {
  try {
    await run;
  } catch (error) {
    if (error instanceof FeedFailure) return error;
  }
  throw new Error('This should have failed with a FeedFailure.');
}

describe('request', () => {
  it('has the limits of DESIGN section 6', () => {
    expect(LIMITS).to.include({ attempt: 8000, total: 19500, retries: 2 });
    expect(MAX_BYTES).to.equal(1048576);
  });

  it('reads a feed, and says where it was after a redirect', async () => {
    const { url } = hostile('mode=redirect&to=/feeds/laoshan.zh-CN.json');
    const answer = await request(url, options());
    expect(answer.url).to.match(/\/feeds\/laoshan\.zh-CN\.json$/);
    expect(answer.json).to.have.property('version');
  });

  it('sends no cookie, no referrer and no header of its own', async () => {
    // biome-ignore lint/suspicious/noDocumentCookie: the test is that this one stays at home
    document.cookie = 'laoshan-test=1';
    const { url, log } = hostile('');
    await request(url, options());
    const [asked] = await log();
    expect(asked?.method).to.equal('GET');
    expect(asked?.headers).not.to.have.any.keys('cookie', 'referer', 'x-requested-with');
    expect(asked?.headers['accept']).to.equal('*/*');
    // biome-ignore lint/suspicious/noDocumentCookie: cleans up
    document.cookie = 'laoshan-test=; max-age=0';
  });

  for (const [how, code] of [
    ['status=404', 'http'],
    ['status=403', 'http'],
    ['body=<!doctype html><p>no', 'not-json'],
    ['mode=empty', 'not-json'],
    ['mode=huge', 'too-large'],
  ] as const) {
    it(`${how}: ${code}, asked once`, async () => {
      const { url, log } = hostile(how);
      const failure = await failureOf(request(url, options(), FAST));
      expect(failure.code).to.equal(code);
      expect(await log()).to.have.length(1);
    });
  }

  for (const [how, code] of [
    ['status=500', 'http'],
    ['status=429', 'http'],
    ['mode=cut', 'network'],
  ] as const) {
    it(`${how}: ${code}, after two retries`, async () => {
      const { url, log } = hostile(how);
      const failure = await failureOf(request(url, options(), FAST));
      expect(failure.code).to.equal(code);
      expect(await log()).to.have.length(3);
    });
  }

  it('retries 408 too, which Chromium itself may send again on a used connection', async () => {
    const { url, log } = hostile('status=408');
    expect((await failureOf(request(url, options(), FAST))).detail.status).to.equal(408);
    expect((await log()).length).to.be.at.least(3);
  });

  it('takes the answer that a retry brings', async () => {
    const { url, log } = hostile('status=503,503,200');
    const answer = await request(url, options(), FAST);
    expect(answer.json).to.have.property('items');
    expect(await log()).to.have.length(3);
  });

  it('does not retry before the time that Retry-After names', async () => {
    const { url, log } = hostile('status=503&header=Retry-After:3600');
    const failure = await failureOf(request(url, options(), FAST));
    expect(failure.detail).to.deep.include({ status: 503, retryAfter: 3600 });
    expect(await log()).to.have.length(1);
  });

  for (const mode of ['hang', 'drip']) {
    it(`${mode}: timeout within the whole limit`, async () => {
      const { url, log } = hostile(`mode=${mode}`);
      const failure = await failureOf(request(url, options(), FAST));
      expect(failure.code).to.equal('timeout');
      expect((await log()).length).to.be.within(1, 3);
    });
  }

  it('reads no further than the cap, which may be raised meanwhile', async () => {
    const { url } = hostile('file=/feeds/laoshan.zh-CN.json');
    const failure = await failureOf(request(url, options({ maxBytes: () => 100 }), FAST));
    expect(failure.detail.limit).to.equal(100);
  });

  it('calls a host that cannot be reached `network`', async () => {
    const failure = await failureOf(request('http://127.0.0.1:9/feed.json', options(), FAST));
    expect(failure.code).to.equal('network');
  });

  it('calls a host that forbids reading `network`: browsers do not tell', async () => {
    const { url } = hostile('cors=0');
    const other = url.replace('localhost', '127.0.0.1');
    const failure = await failureOf(request(other, options(), FAST));
    expect(failure.code).to.equal('network');
  });

  it('does not try files: no browser lets a page fetch them', async () => {
    expect((await failureOf(request('file:///feed.json', options()))).code).to.equal('blocked');
  });

  it('calls a refusal by the page’s own policy `blocked`, and does not retry', async () => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    // With the host: to WebKit, `ws:` alone stands for every address of https too.
    meta.content = `connect-src 'self' ws://${location.host}`;
    document.head.append(meta);
    const slow = { ...FAST, backoff: 1e6, total: 2e6 };
    const failure = await failureOf(request('https://blocked.example/', options(), slow));
    expect(failure.code).to.equal('blocked');
  });
});

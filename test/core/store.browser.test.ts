import { expect } from '@open-wc/testing';
import { page } from '../../src/core/page.js';
import { load, type Source } from '../../src/core/store.js';
import { hostile } from '../browser/hostile.js';

const omit = (url: string): Source => ({ url, credentials: 'omit' });
const signal = () => new AbortController().signal;
const task = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('store', () => {
  it('asks once, however many want the feed', async () => {
    const { url, log } = hostile('delay=20');
    const answers = await Promise.all([1, 2, 3].map(() => load(omit(url), signal())));
    answers.push(await load(omit(url), signal()));
    expect(new Set(answers).size).to.equal(1);
    expect(await log()).to.have.length(1);
  });

  it('keeps credentials apart', async () => {
    const { url, log } = hostile();
    await load(omit(url), signal());
    await load({ url, credentials: 'same-origin' }, signal());
    expect(await log()).to.have.length(2);
  });

  it('resolves the feed’s URLs against where the feed was found', async () => {
    const body = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'x',
      items: [{ id: 'a', url: 'story.html' }],
    });
    const { url } = hostile(`body=${encodeURIComponent(body)}`);
    const { feed } = await load(omit(url), signal());
    expect(feed.items[0]?.url).to.equal(new URL('/hostile/story.html', location.href).href);
  });

  it('cuts the request when the last consumer leaves', async () => {
    const { url } = hostile('mode=hang');
    const [one, two] = [new AbortController(), new AbortController()];
    const results = Promise.allSettled([load(omit(url), one.signal), load(omit(url), two.signal)]);
    one.abort();
    await task();
    expect(page().loads.get(`omit ${url}`)?.pending).not.to.equal(undefined);
    two.abort();
    await task();
    expect(page().loads.get(`omit ${url}`)).to.include({ pending: undefined, consumers: 0 });
    expect((await results).map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
  });

  it('goes on for one that leaves and joins within a task, as a moved element does', async () => {
    const { url, log } = hostile('delay=50');
    const first = new AbortController();
    const gone = load(omit(url), first.signal);
    first.abort();
    const again = load(omit(url), signal());
    expect(await again).to.equal(await gone);
    expect(await log()).to.have.length(1);
  });

  it('keeps the last good feed when a newer request fails, then asks again', async () => {
    const { url, log } = hostile('status=200,404,200');
    const good = await load(omit(url), signal());
    const kept = await load(omit(url), signal(), true);
    expect(kept.feed).to.equal(good.feed);
    expect(kept.failure).to.have.property('code', 'http');
    const better = await load(omit(url), signal());
    expect(better.feed).not.to.equal(good.feed);
    expect(better.failure).to.equal(undefined);
    expect(await log()).to.have.length(3);
  });

  it('lets a later consumer raise the cap of a request under way', async () => {
    const { url } = hostile('file=/feeds/laoshan.zh-CN.json&delay=30');
    const small = load({ ...omit(url), maxBytes: 100 }, signal());
    const large = load({ ...omit(url), maxBytes: 1e6 }, signal());
    expect(await small).to.equal(await large);
  });

  it('shares across copies of the script: the record is the page’s', () => {
    const record = (globalThis as unknown as Record<symbol, unknown>)[
      Symbol.for('laoshan-widgets')
    ];
    expect(record).to.equal(page());
    expect(Object.keys(globalThis)).not.to.include('laoshan-widgets');
  });
});

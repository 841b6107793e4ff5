import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { page } from '../../src/core/page.js';
import type { LaoshanArticle, LaoshanStat } from '../../src/index.js';
import { hostile } from '../browser/hostile.js';
import { drawn, mount, mountReady, useElements } from '../browser/mount.js';

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Counts what is running of a kind, while `run` runs. */
async function counting<T>(run: (running: () => number) => Promise<T>): Promise<T> {
  const real = { set: window.setInterval, clear: window.clearInterval };
  const running = new Set<number>();
  window.setInterval = ((...given: Parameters<typeof setInterval>) => {
    const id = real.set.apply(window, given) as unknown as number;
    running.add(id);
    return id;
  }) as typeof setInterval;
  window.clearInterval = ((id: number) => {
    running.delete(id);
    real.clear.call(window, id);
  }) as typeof clearInterval;
  try {
    return await run(() => running.size);
  } finally {
    window.setInterval = real.set;
    window.clearInterval = real.clear;
  }
}

describe('the life of an element', () => {
  useElements();

  it('cuts its request when it is removed', async () => {
    const { url } = hostile('mode=hang');
    const element = mount<LaoshanStat>(html`<laoshan-stat src="${url}#a"></laoshan-stat>`);
    await later(50);
    expect(page().loads.get(`omit ${url}`)?.consumers).to.equal(1);
    element.remove();
    await later(50);
    expect(page().loads.get(`omit ${url}`)).to.include({ pending: undefined, consumers: 0 });
  });

  it('[P31] does not ask again for one that was removed in a pause before a retry', async () => {
    const { url, log } = hostile('status=500&header=Retry-After:1');
    const element = mount<LaoshanStat>(html`<laoshan-stat src="${url}#a"></laoshan-stat>`);
    await later(200);
    element.remove();
    await later(1300);
    expect(await log()).to.have.length(1);
  });

  it('[P31] leaves no timer when it is removed in the middle of a request', async () => {
    const { url } = hostile('mode=cut&delay=100');
    const real = window.setTimeout;
    const waits: number[] = [];
    window.setTimeout = ((run: () => void, ms = 0) => {
      waits.push(ms);
      return real.call(window, run, ms);
    }) as typeof setTimeout;
    const element = mount<LaoshanStat>(html`<laoshan-stat src="${url}#a"></laoshan-stat>`);
    await new Promise((resolve) => real.call(window, resolve, 50));
    element.remove();
    waits.length = 0;
    await new Promise((resolve) => real.call(window, resolve, 300));
    window.setTimeout = real;
    expect(waits.filter((ms) => ms > 0)).to.deep.equal([]);
  });

  it('shows nothing of an address that it has left', async () => {
    const slow = hostile('delay=150');
    const fast = hostile('file=/feeds/laoshan.zh-CN.json');
    const element = mount<LaoshanStat>(html`<laoshan-stat src="${slow.url}#a"></laoshan-stat>`);
    // Somebody else keeps the slow answer coming.
    mount(html`<laoshan-stat src="${slow.url}#a"></laoshan-stat>`);
    await later(20);
    element.src = `${fast.url}#removed-stock`;
    await drawn(element);
    await later(300);
    expect(element.item?.id).to.equal('removed-stock');
  });

  it('does not search on after it was removed', async () => {
    const first = hostile('mode=hang');
    const element = document.createElement('laoshan-stat');
    const link = document.createElement('link');
    link.rel = 'alternate';
    link.type = 'application/feed+json';
    link.dataset['laoshan'] = '';
    link.href = first.url;
    document.head.append(link);
    element.src = '#a';
    document.body.append(element);
    await later(50);
    element.remove();
    await later(50);
    expect(page().waiting.size).to.equal(0);
    await element.reload();
    expect(page().waiting.size).to.equal(0);
    expect(await first.log()).to.have.length(1);
    link.remove();
  });

  it('finds an item in a bundle that came while another default feed was failing', async () => {
    const dying = hostile('status=404&delay=200');
    const link = document.createElement('link');
    link.rel = 'alternate';
    link.type = 'application/feed+json';
    link.dataset['laoshan'] = '';
    link.href = dying.url;
    document.head.append(link);
    const element = mount<LaoshanStat>(html`<laoshan-stat src="#a"></laoshan-stat>`);
    await later(50);
    page().addFeed({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ id: 'a', _laoshan: { stat: { value: 3 } } }],
    });
    await drawn(element);
    expect(element.state).to.equal('ready');
    page().feeds.length = 0;
    link.remove();
  });

  it('draws the age of old content again each minute, by one timer that ends with it', async () => {
    await counting(async (running) => {
      const { url } = hostile('status=200,404');
      const element = await mountReady<LaoshanStat>(
        html`<laoshan-stat lang="en" src="${url}#a"></laoshan-stat>`,
      );
      expect(running()).to.equal(0);
      await element.reload();
      await element.updateComplete;
      expect(element.state).to.equal('stale');
      expect(running()).to.equal(1);
      element.remove();
      expect(running()).to.equal(0);
      element.theme = 'dark';
      await element.updateComplete;
      expect(running()).to.equal(0);
      document.body.append(element);
      await element.updateComplete;
      expect(running()).to.equal(1);
      element.remove();
    });
  });

  it('says how old the content is', async () => {
    const { url } = hostile('status=200,404');
    const element = await mountReady<LaoshanStat>(
      html`<laoshan-stat lang="en" src="${url}#a"></laoshan-stat>`,
    );
    await element.reload();
    const { now } = Date;
    Date.now = () => now() + 3 * 3600_000;
    element.requestUpdate();
    await element.updateComplete;
    Date.now = now;
    expect(element.renderRoot.querySelector('.stale')?.textContent).to.contain('3 hours ago');
  });

  it('stops watching for the viewport when it is removed', async () => {
    const { unobserve } = IntersectionObserver.prototype;
    const left: Element[] = [];
    IntersectionObserver.prototype.unobserve = function (target) {
      left.push(target);
      unobserve.call(this, target);
    };
    const element = await mountReady<LaoshanStat>(html`<laoshan-stat value="1"></laoshan-stat>`);
    element.remove();
    IntersectionObserver.prototype.unobserve = unobserve;
    expect(left).to.include(element);
  });

  it('gives the attributes back when the page takes its item away', async () => {
    const element = await mountReady<LaoshanStat>(html`<laoshan-stat value="5"></laoshan-stat>`);
    const value = () => element.renderRoot.querySelector('.value')?.textContent;
    element.item = { id: 'a', _laoshan: { stat: { value: 7 } } };
    await drawn(element);
    expect(value()).to.equal('7');
    element.item = undefined;
    await drawn(element);
    expect(value()).to.equal('5');
  });

  it('draws the same item once', async () => {
    const item = { id: 'a', title: 'x' };
    const element = mount<LaoshanArticle>(html`<laoshan-article></laoshan-article>`);
    let loads = 0;
    element.addEventListener('laoshan-load', () => {
      loads++;
      if (loads < 20) element.item = item;
    });
    element.item = item;
    await drawn(element);
    await later(30);
    expect(loads).to.equal(1);
  });

  it('takes numbers where a framework sets properties', async () => {
    const element = mount<LaoshanStat>(html`<laoshan-stat></laoshan-stat>`);
    element.value = 55;
    await drawn(element);
    expect(element.renderRoot.querySelector('.value')?.textContent).to.equal('55');
  });

  for (const level of [1, 7, 0, 2.5, Number.NaN]) {
    it(`keeps a headline for headingLevel = ${level}`, async () => {
      const element = mount<LaoshanArticle>(html`<laoshan-article></laoshan-article>`);
      element.item = { id: 'a', title: 'x' };
      Object.assign(element, { headingLevel: level });
      await drawn(element);
      expect(element.renderRoot.querySelector('h3')?.textContent).to.equal('x');
    });
  }

  it('[P24] sends no cookie but for credentials="same-origin"', async () => {
    // biome-ignore lint/suspicious/noDocumentCookie: the test is about cookies
    document.cookie = 'laoshan-life=1';
    const [never, asked] = [hostile(), hostile()];
    const element = mount<LaoshanStat>(html`<laoshan-stat></laoshan-stat>`);
    Object.assign(element, { credentials: 'include' });
    element.src = `${never.url}#a`;
    await drawn(element);
    await mountReady(
      html`<laoshan-stat credentials="same-origin" src="${asked.url}#a"></laoshan-stat>`,
    );
    // biome-ignore lint/suspicious/noDocumentCookie: cleans up
    document.cookie = 'laoshan-life=; max-age=0';
    expect((await never.log())[0]?.headers).not.to.have.property('cookie');
    expect((await asked.log())[0]?.headers).to.have.property('cookie');
  });

  it('hides an inline figure that the page hides', async () => {
    const element = await mountReady<LaoshanStat>(
      html`<laoshan-stat layout="inline" value="1" hidden></laoshan-stat>`,
    );
    expect(getComputedStyle(element).display).to.equal('none');
  });

  it('keeps the editor’s link for a story that has none of its own', async () => {
    const element = mount<LaoshanArticle>(
      html`<laoshan-article><h3><a href="https://news.example/park">样例</a></h3></laoshan-article>`,
    );
    element.item = { id: 'a', title: '样例标题' };
    await drawn(element);
    const link = element.renderRoot.querySelector('a');
    expect(link?.href).to.equal('https://news.example/park');
    expect(link?.textContent).to.equal('样例标题');
  });
});

import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { page } from '../../src/core/page.js';
import { define, type LaoshanStat, upgrade } from '../../src/index.js';
import { settled } from '../../stories/play.js';
import { hostile } from '../browser/hostile.js';
import { mount, unmount } from '../browser/mount.js';

const feed = (value: number, id = 'a') => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'x',
  language: 'zh-CN',
  items: [{ id, _laoshan: { stat: { value, unit: '件' } } }],
});

const silent = console.warn;

async function stat(src: string | null): Promise<LaoshanStat> {
  const element = document.createElement('laoshan-stat');
  if (src !== null) element.setAttribute('src', src);
  element.textContent = 'light';
  document.body.append(element);
  await settled(element);
  await element.updateComplete;
  return element;
}

function inline(content: unknown): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/feed+json';
  script.dataset['laoshan'] = '';
  script.textContent = typeof content === 'string' ? content : JSON.stringify(content);
  document.head.append(script);
  return script;
}

function linked(href: string): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'alternate';
  link.type = 'application/feed+json';
  link.dataset['laoshan'] = '';
  link.href = href;
  document.head.append(link);
  return link;
}

const figureOf = (element: LaoshanStat) =>
  element.renderRoot.querySelector('.reading')?.textContent?.replace(/\s/g, '');

describe('default feeds', () => {
  before(() => {
    define();
    console.warn = () => {};
  });
  after(() => {
    console.warn = silent;
  });
  afterEach(() => {
    for (const node of document.querySelectorAll('[data-laoshan],laoshan-stat')) node.remove();
    page().feeds.length = 0;
  });

  it('an inline feed comes first, then a linked one, then a built-in one', async () => {
    page().addFeed(feed(3));
    expect(figureOf(await stat('#a'))).to.equal('3件');
    const { url } = hostile(`body=${encodeURIComponent(JSON.stringify(feed(2)))}`);
    linked(url);
    expect(figureOf(await stat('#a'))).to.equal('2件');
    inline(feed(1));
    expect(figureOf(await stat('#a'))).to.equal('1件');
  });

  it('looks for the item in the next default feed when the first lacks it', async () => {
    inline(feed(1, 'other'));
    page().addFeed(feed(3));
    expect(figureOf(await stat('#a'))).to.equal('3件');
  });

  it('reads an inline feed again after its text changed', async () => {
    const script = inline(feed(1));
    expect(figureOf(await stat('#a'))).to.equal('1件');
    script.textContent = JSON.stringify(feed(7));
    expect(figureOf(await stat('#a'))).to.equal('7件');
  });

  it('wakes an element that found none when a bundle comes late', async () => {
    const element = await stat('#a');
    expect(element.state).to.equal('error');
    const ready = new Promise((resolve) => element.addEventListener('laoshan-load', resolve));
    page().addFeed(feed(3));
    await ready;
    expect(element.state).to.equal('ready');
  });

  it('says not-json for an inline feed that is broken', async () => {
    inline('{');
    const element = document.createElement('laoshan-stat');
    element.setAttribute('src', '#a');
    const failed = new Promise<CustomEvent>((resolve) => {
      element.addEventListener('laoshan-error', (event) => resolve(event as never));
    });
    document.body.append(element);
    expect(await failed).to.include({ code: 'not-json', src: '#a' });
  });

  for (const src of [null, '', '#']) {
    it(`a stat with src ${JSON.stringify(src)} names no item: no-item, light content`, async () => {
      inline(feed(1));
      const element = await stat(src);
      expect(element.state).to.equal('error');
      expect(element.renderRoot.querySelector('slot')).not.to.equal(null);
    });
  }

  it('matches an id raw before it decodes it, and takes 100% for what it is', async () => {
    inline({
      ...feed(0),
      items: [...feed(1, '100%').items, ...feed(2, '拆违').items, ...feed(3, '%41').items],
    });
    expect(figureOf(await stat('#100%'))).to.equal('1件');
    expect(figureOf(await stat('#%E6%8B%86%E8%BF%9D'))).to.equal('2件');
    expect(figureOf(await stat('#%41'))).to.equal('3件');
  });
});

describe('carriers', () => {
  before(define);
  afterEach(() => {
    unmount();
    page().feeds.length = 0;
  });

  it('become elements, with their attributes and their content inside', async () => {
    page().addFeed(feed(5));
    const root = mount<HTMLElement>(html`<div>
      <p data-laoshan="stat" data-src="#a" data-layout="inline" lang="zh-CN">五<b>件</b></p>
      <div data-laoshan="nothing-of-ours">left alone</div>
    </div>`);
    upgrade(root);
    upgrade(root);
    const made = root.querySelectorAll('laoshan-stat');
    expect(made).to.have.length(1);
    const element = made[0] as LaoshanStat;
    expect(element.parentElement?.localName).to.equal('p');
    expect(element.getAttribute('src')).to.equal('#a');
    expect(element.getAttribute('layout')).to.equal('inline');
    expect(element.getAttribute('lang')).to.equal('zh-CN');
    expect(element.querySelector('b')?.textContent).to.equal('件');
    await settled(element);
    expect(element.state).to.equal('ready');
    expect(root.textContent).to.contain('left alone');
  });
});

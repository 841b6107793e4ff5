import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { page } from '../../src/core/page.js';
import {
  type LaoshanArticle,
  LaoshanErrorEvent,
  LaoshanLoadEvent,
  type LaoshanStat,
} from '../../src/index.js';
import { settled } from '../../stories/play.js';
import { hostile } from '../browser/hostile.js';
import { drawn, mount, mountReady, useElements } from '../browser/mount.js';

const oneEvent = <T extends Event>(target: EventTarget, type: string) =>
  new Promise<T>((resolve) =>
    target.addEventListener(type, (event) => resolve(event as T), { once: true }),
  );

const wrapper = (element: LaoshanStat | LaoshanArticle) =>
  element.renderRoot.querySelector('.laoshan');

describe('every element', () => {
  useElements();

  it('tells of new data with an event that bubbles out of shadow roots', async () => {
    const { url } = hostile();
    const load = oneEvent<LaoshanLoadEvent>(document, 'laoshan-load');
    await mountReady(html`<laoshan-stat src="${url}#a"></laoshan-stat>`);
    const event = await load;
    expect(event).to.be.instanceOf(LaoshanLoadEvent);
    expect(event).to.include({ src: `${url}#a`, bubbles: true, composed: true });
    expect(event.problems).to.deep.equal([]);
  });

  for (const [how, code] of [
    ['status=404', 'http'],
    ['mode=empty', 'not-json'],
    ['body={}', 'not-a-feed'],
    ['mode=huge', 'too-large'],
  ] as const) {
    it(`${how}: an event with the code ${code} and a sentence, the light content stays`, async () => {
      const { url } = hostile(how);
      const failed = oneEvent<LaoshanErrorEvent>(document, 'laoshan-error');
      const element = await mountReady<LaoshanStat>(
        html`<laoshan-stat src="${url}#a">light</laoshan-stat>`,
      );
      const event = await failed;
      expect(event).to.be.instanceOf(LaoshanErrorEvent);
      expect(event).to.include({ src: `${url}#a`, code });
      expect(event.message).to.contain('<laoshan-stat>').and.contain(url);
      expect(element.state).to.equal('error');
      expect(element.renderRoot.querySelector('slot')).not.to.equal(null);
    });
  }

  it('keeps the last good content when a reload fails, marked with its age; then recovers', async () => {
    const { url } = hostile('status=200,404,200');
    const element = await mountReady<LaoshanStat>(
      html`<laoshan-stat src="${url}#a" lang="en"></laoshan-stat>`,
    );
    await element.reload();
    await element.updateComplete;
    expect(element.state).to.equal('stale');
    expect(element.renderRoot.querySelector('.reading')?.textContent).to.contain('1');
    expect(element.renderRoot.querySelector('.stale')?.textContent).to.match(/just now/);
    expect(element.renderRoot.querySelector('.stale')?.textContent).to.match(/\d\d:\d\d/);
    await element.reload();
    await element.updateComplete;
    expect(element.state).to.equal('ready');
    expect(element.renderRoot.querySelector('.stale')).to.equal(null);
  });

  it('does not fetch again when it is moved, nor draws a second time', async () => {
    const { url, log } = hostile();
    const element = await mountReady<LaoshanStat>(
      html`<laoshan-stat src="${url}#a"></laoshan-stat>`,
    );
    const before = wrapper(element);
    const place = document.createElement('div');
    document.body.append(place);
    place.append(element);
    await element.updateComplete;
    expect(element.state).to.equal('ready');
    expect(wrapper(element)).to.equal(before);
    expect(await log()).to.have.length(1);
    place.remove();
  });

  it('follows src', async () => {
    const [one, two] = [hostile(), hostile('status=404')];
    const element = await mountReady<LaoshanStat>(
      html`<laoshan-stat src="${one.url}#a"></laoshan-stat>`,
    );
    element.src = `${two.url}#a`;
    await oneEvent(element, 'laoshan-error');
    expect(element.state).to.equal('error');
    expect(element.item).to.equal(undefined);
  });

  it('takes an item from the page, through the same parser, without a fetch', async () => {
    const element = document.createElement('laoshan-article');
    element.item = { id: 1, title: '页面给的\u202e一条', url: 'javascript:alert(1)' };
    document.body.append(element);
    await drawn(element);
    expect(element.item).to.include({ id: '1', title: '页面给的一条' });
    expect(element.renderRoot.querySelector('a')).to.equal(null);
    expect(element.renderRoot.textContent).to.contain('页面给的一条');
    element.remove();
  });

  it('takes an item that was set before the element was defined', async () => {
    class Early extends HTMLElement {
      item: unknown = { id: 'x', title: 'early' };
    }
    customElements.define('laoshan-early-test', Early);
    const element = document.createElement('laoshan-article');
    element.item = new Early().item;
    document.body.append(element);
    await settled(element);
    expect(element.state).to.equal('ready');
    element.remove();
  });

  for (const given of [
    null,
    1,
    'x',
    [],
    { id: 'a' },
    {
      get id() {
        throw new Error('no');
      },
    },
  ]) {
    it(`survives item = ${typeof given === 'object' ? 'an odd object' : given}`, async () => {
      const element = document.createElement('laoshan-stat');
      element.item = given;
      document.body.append(element);
      await settled(element);
      expect(element.state).to.be.oneOf(['error', 'empty']);
      element.remove();
    });
  }

  it('speaks its own language, else the feed’s, else the page’s', async () => {
    const feed = (language?: string) => {
      const body = {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'x',
        language,
        items: [{ id: 'a', _laoshan: { stat: { value: 1020000, unit: 'm²' } } }],
      };
      return `${hostile(`body=${encodeURIComponent(JSON.stringify(body))}`).url}#a`;
    };
    const value = async (template: ReturnType<typeof html>) => {
      const root = mount(template);
      const element = (
        root.localName === 'laoshan-stat' ? root : root.querySelector('laoshan-stat')
      ) as LaoshanStat;
      await drawn(element);
      return [
        wrapper(element)?.getAttribute('lang'),
        element.renderRoot.querySelector('.value')?.textContent,
      ];
    };
    expect(
      await value(html`<div lang="en"><laoshan-stat src=${feed('zh-CN')}></laoshan-stat></div>`),
    ).to.deep.equal(['zh-CN', '102']);
    expect(
      await value(html`<div lang="en"><laoshan-stat src=${feed()}></laoshan-stat></div>`),
    ).to.deep.equal(['en', '1.02']);
    expect(
      await value(html`<laoshan-stat lang="en" src=${feed('zh-CN')}></laoshan-stat>`),
    ).to.deep.equal(['en', '1.02']);
    expect(
      await value(html`<laoshan-stat lang="auto" src=${feed('zh-CN')}></laoshan-stat>`),
    ).to.deep.equal(['zh-CN', '102']);
    expect(
      await value(html`<laoshan-stat lang="auto" src=${feed('x-?')}></laoshan-stat>`),
    ).to.deep.equal([
      document.documentElement.lang || 'zh-CN',
      document.documentElement.lang === 'en' ? '1.02' : '102',
    ]);
  });

  it('follows a change of lang', async () => {
    const { url } = hostile('file=/feeds/laoshan.zh-CN.json');
    const element = await mountReady<LaoshanStat>(
      html`<laoshan-stat src="${url}#removed-stock"></laoshan-stat>`,
    );
    element.lang = 'en';
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.value')?.textContent).to.equal('1.02');
  });

  it('leaves hidden, and the outer box, to the page', async () => {
    const element = await mountReady<LaoshanStat>(
      html`<laoshan-stat value="1" unit="件"></laoshan-stat>`,
    );
    expect(getComputedStyle(element).display).to.equal('block');
    element.hidden = true;
    expect(getComputedStyle(element).display).to.equal('none');
    element.hidden = false;
    element.style.width = '300px';
    expect(element.getBoundingClientRect().width).to.equal(300);
  });

  it('looks the same inside on a page that unsets everything, at any root font size', async () => {
    const plain = await mountReady<LaoshanStat>(
      html`<laoshan-stat value="1020000" unit="平方米" label="样例"></laoshan-stat>`,
    );
    const styleOf = (element: LaoshanStat) => {
      const computed = getComputedStyle(element.renderRoot.querySelector('.value') as Element);
      return [
        'fontSize',
        'fontFamily',
        'fontWeight',
        'color',
        'letterSpacing',
        'lineHeight',
        'textTransform',
      ].map((name) => computed[name as 'color']);
    };
    const expected = styleOf(plain);
    const style = document.createElement('style');
    style.textContent =
      '*{all:unset!important}html{font-size:62.5%!important}body{font:italic 9px serif;letter-spacing:.3em;text-transform:uppercase;color:red}';
    document.head.append(style);
    expect(styleOf(plain)).to.deep.equal(expected);
    style.remove();
  });

  it('does not collapse, nor push, as a flex or grid item', async () => {
    const row = mount(
      html`<div style="display:flex;width:600px"><laoshan-stat value="1" unit="件" label="样例"></laoshan-stat><p>beside</p></div>`,
    );
    const grid = mount(
      html`<div style="display:grid;grid-template-columns:repeat(3,1fr);width:300px">${[1, 2, 3].map((n) => html`<laoshan-stat value=${n} unit="件"></laoshan-stat>`)}</div>`,
    );
    await Promise.all(
      [...row.querySelectorAll('laoshan-stat'), ...grid.querySelectorAll('laoshan-stat')].map(
        (element) => element.updateComplete,
      ),
    );
    expect(row.querySelector('laoshan-stat')?.getBoundingClientRect().width).to.be.above(150);
    for (const cell of grid.children) expect(cell.getBoundingClientRect().width).to.equal(100);
  });

  it('leaves nothing behind after 200 mounts', async () => {
    const { url, log } = hostile();
    for (let i = 0; i < 200; i++) {
      const element = document.createElement('laoshan-stat');
      element.src = `${url}#a`;
      document.body.append(element);
      if (i % 2) await element.updateComplete;
      element.remove();
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await log()).length).to.be.at.most(2);
    expect(page().loads.get(`omit ${url}`)?.consumers).to.equal(0);
    expect(page().waiting.size).to.equal(0);
  });
});

import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { LaoshanArticles, LaoshanErrorEvent, LaoshanLoadEvent } from '../../src/index.js';
import { answer, HOST } from '../../stories/answers.js';
import { chinese } from '../../stories/feeds.js';
import { briefsOf, newsroom } from '../../stories/newsroom.js';
import { publishers } from '../../stories/publishers.js';
import { drawn, mount, mountReady, useElements } from '../browser/mount.js';

const all = <T extends Element = HTMLElement>(element: LaoshanArticles, selector: string) =>
  Array.from(element.renderRoot.querySelectorAll<T>(selector));
const find = <T extends Element = HTMLElement>(element: LaoshanArticles, selector: string) =>
  element.renderRoot.querySelector<T>(selector);
const link = (element: LaoshanArticles) => find<HTMLAnchorElement>(element, '.more a');
const status = (element: LaoshanArticles) => find(element, '[role=status]');
const plain = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim();
const hrefs = (element: LaoshanArticles) =>
  all<HTMLAnchorElement>(element, '.title a').map(({ href }) => href);
const briefs = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `https://paper.example/brief-${from + i}`);

const tag = (name: string, more: TemplateResult | string = '') =>
  html`<laoshan-articles src="${HOST}${name}.json">${more}</laoshan-articles>`;

/** A click as a reader makes it; returns whether the browser would follow the link. */
function click(element: LaoshanArticles, keys: MouseEventInit = {}): boolean {
  const event = new MouseEvent('click', {
    bubbles: true,
    composed: true,
    cancelable: true,
    ...keys,
  });
  let followed = false;
  const stop = (late: Event) => {
    followed = !late.defaultPrevented;
    late.preventDefault();
  };
  document.addEventListener('click', stop, { once: true });
  link(element)?.dispatchEvent(event);
  return followed;
}

/** Clicks, and waits for what comes of it. */
async function more(element: LaoshanArticles): Promise<LaoshanLoadEvent | LaoshanErrorEvent> {
  const answered = new Promise<LaoshanLoadEvent | LaoshanErrorEvent>((resolve) => {
    element.addEventListener('laoshan-load', resolve, { once: true });
    element.addEventListener('laoshan-error', resolve, { once: true });
  });
  expect(click(element)).to.equal(false);
  const event = await answered;
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
  return event;
}

let feeds = 0;

describe('laoshan-articles', () => {
  let restore: (() => void) | undefined;

  useElements();
  afterEach(() => {
    restore?.();
    restore = undefined;
  });

  /** Feeds under names that no test has had: the page keeps what it has read. */
  function given(
    make: (name: (page: number) => string) => Readonly<Record<string, object | number>>,
  ) {
    const round = ++feeds;
    const name = (page: number) => `round-${round}-${page}`;
    restore = answer(make(name));
    return name(1);
  }
  const address = (name: string) => `${HOST}${name}.json`;
  const paged = () =>
    given((name) => ({
      [name(1)]: briefsOf(0, 8, { next_url: address(name(2)) }),
      [name(2)]: briefsOf(7, 10, { next_url: address(name(3)) }),
      [name(3)]: briefsOf(10, 12),
    }));

  it('[P38] is a list of articles, each with one link, named by its headline', async () => {
    const element = await mountReady<LaoshanArticles>(
      tag(given((name) => ({ [name(1)]: briefsOf(0, 5) }))),
    );
    const list = find(element, '.stories');
    expect([list?.localName, list?.getAttribute('role')]).to.deep.equal(['ul', 'list']);
    expect(all(element, 'li[part=item] > article')).to.have.length(5);
    for (const article of all(element, 'article')) {
      const links = article.querySelectorAll('a');
      expect(links).to.have.length(1);
      expect(links[0]?.closest('h3')).not.to.equal(null);
    }
    expect(find(element, '.more')).to.equal(null);
  });

  it('shows the six newest where nothing else is asked for, in the feed’s order', async () => {
    const element = await mountReady<LaoshanArticles>(
      html`<laoshan-articles src=${chinese}></laoshan-articles>`,
    );
    expect(all(element, 'article')).to.have.length(6);
    expect(element.items).to.have.length(7);
    expect(plain(find(element, '.title'))).to.contain('擂台');
    expect(plain(find(element, '.more'))).to.equal('显示6篇，共7篇');
  });

  it('shows as many as asked for, and six for what is no number of stories', async () => {
    const name = given((of) => ({ [of(1)]: briefsOf(0, 12) }));
    const element = await mountReady<LaoshanArticles>(tag(name));
    for (const [limit, shown] of [
      ['2', 2],
      ['100', 12],
      ['0', 6],
      ['-1', 6],
      ['2.5', 6],
      ['x', 6],
    ] as const) {
      element.setAttribute('limit', limit);
      await element.updateComplete;
      expect(all(element, 'article'), limit).to.have.length(shown);
    }
  });

  it('shows those with a tag, and follows it', async () => {
    const element = await mountReady<LaoshanArticles>(tag(given((of) => ({ [of(1)]: newsroom }))));
    element.tag = '样例栏目';
    await element.updateComplete;
    await drawn(element);
    expect(hrefs(element)).to.include('https://paper.example/brief-1');
    expect(hrefs(element)).not.to.include('https://paper.example/brief-2');
  });

  it('shows the one that the address names, with no way to more', async () => {
    const name = paged();
    const element = await mountReady<LaoshanArticles>(
      html`<laoshan-articles src="${address(name)}#brief-3"></laoshan-articles>`,
    );
    expect(hrefs(element)).to.deep.equal(briefs(3, 4));
    expect(find(element, '.more')).to.equal(null);
    element.setAttribute('src', address(name));
    await element.updateComplete;
    await drawn(element);
    expect(link(element)).not.to.equal(null);
    element.setAttribute('src', `${address(name)}#brief-3`);
    await element.updateComplete;
    await drawn(element);
    expect(find(element, '.more')).to.equal(null);
  });

  it('says no-item of a name that is no story’s', async () => {
    const name = given((of) => ({ [of(1)]: newsroom }));
    const element = mount<LaoshanArticles>(
      html`<laoshan-articles src="${address(name)}#length">light</laoshan-articles>`,
    );
    const { code } = await new Promise<LaoshanErrorEvent>((resolve) => {
      element.addEventListener('laoshan-error', resolve, { once: true });
    });
    expect([code, element.state]).to.deep.equal(['no-item', 'error']);
  });

  it('shows items that the page has set, as JSON Feed has them', async () => {
    const element = mount<LaoshanArticles>(
      html`<laoshan-articles lang="zh-CN"></laoshan-articles>`,
    );
    element.items = newsroom.items;
    await drawn(element);
    expect(all(element, 'article')).to.have.length(6);
    expect(link(element)).to.equal(null);
    expect(plain(find(element, '.more'))).to.match(/^显示6篇，共\d+篇$/);
  });

  describe('in columns', () => {
    const columns = (element: LaoshanArticles) =>
      new Set(all(element, '.stories > li').map((item) => item.getBoundingClientRect().left)).size;

    for (const [layout, count, width, wanted] of [
      ['grid', 6, 1200, 3],
      ['grid', 6, 800, 2],
      ['grid', 6, 500, 1],
      ['grid', 4, 1200, 2],
      ['grid', 1, 1200, 1],
      ['list', 6, 1000, 1],
      ['list', 6, 1300, 2],
    ] as const) {
      it(`sets ${count} in ${wanted}: ${layout}, ${width} px`, async () => {
        const name = given((of) => ({ [of(1)]: briefsOf(0, count) }));
        const element = await mountReady<LaoshanArticles>(
          html`<laoshan-articles layout=${layout} style="width:${width}px" src=${address(name)}></laoshan-articles>`,
        );
        expect(columns(element)).to.equal(wanted);
        const [article] = all(element, 'article');
        expect(article?.dataset['layout']).to.equal(layout === 'list' ? 'row' : 'card');
      });
    }
  });

  describe('more', () => {
    it('[P16] is a real link to the next page, and leads nowhere by itself where keys ask for another tab', async () => {
      const name = paged();
      const element = await mountReady<LaoshanArticles>(tag(name));
      expect(link(element)?.href).to.equal(address(name.replace(/1$/, '2')));
      expect(link(element)?.rel).to.equal('noopener noreferrer');
      for (const keys of [
        { ctrlKey: true },
        { metaKey: true },
        { shiftKey: true },
        { altKey: true },
      ])
        expect(click(element, keys), JSON.stringify(keys)).to.equal(true);
      expect(all(element, 'article')).to.have.length(6);
    });

    it('leaves a click alone that the page has dealt with', async () => {
      const element = await mountReady<LaoshanArticles>(tag(paged()));
      link(element)?.addEventListener('click', (event) => event.preventDefault());
      expect(click(element)).to.equal(false);
      await element.updateComplete;
      expect(link(element)?.textContent).to.equal('更多报道');
    });

    it('brings what is left of the page and the next page, each story once, page after page to the last', async () => {
      const name = paged();
      const element = await mountReady<LaoshanArticles>(tag(name));
      const event = await more(element);
      expect([event.type, event.src]).to.deep.equal([
        'laoshan-load',
        address(name.replace(/1$/, '2')),
      ]);
      expect(hrefs(element)).to.deep.equal(briefs(0, 10));
      expect(element.items).to.have.length(10);
      expect(link(element)?.href).to.equal(address(name.replace(/1$/, '3')));
      await more(element);
      expect(hrefs(element)).to.deep.equal(briefs(0, 12));
      expect(find(element, '.more')).to.equal(null);
      expect(element.state).to.equal('ready');
    });

    it('[P37] says once how many are on show, in a region that was there before', async () => {
      const element = await mountReady<LaoshanArticles>(tag(paged()));
      const region = status(element);
      expect([region?.textContent, region?.className]).to.deep.equal(['', 'hidden']);
      const said: string[] = [];
      const observer = new MutationObserver(() => said.push(region?.textContent ?? ''));
      observer.observe(region as Node, { childList: true, characterData: true, subtree: true });
      await more(element);
      observer.disconnect();
      expect(said).to.deep.equal(['显示10篇']);
      expect(status(element)).to.equal(region);
    });

    it('[P39] keeps the focus on the link, and gives it to the first story that came when the link goes', async () => {
      const element = await mountReady<LaoshanArticles>(tag(paged()));
      link(element)?.focus();
      await more(element);
      expect(element.shadowRoot?.activeElement).to.equal(link(element));
      await more(element);
      const focused = element.shadowRoot?.activeElement;
      expect(focused).to.equal(all(element, '.title')[10]);
    });

    it('[P23] asks once, however often it is clicked and however many elements want the page', async () => {
      const name = paged();
      const asked: string[] = [];
      const { fetch } = window;
      window.fetch = (input, init) => {
        asked.push(String(input));
        return fetch(input, init);
      };
      try {
        const [a, b] = [
          await mountReady<LaoshanArticles>(tag(name)),
          await mountReady<LaoshanArticles>(tag(name)),
        ];
        const both = [more(a), more(b)];
        click(a);
        await Promise.all(both);
        expect(hrefs(a)).to.deep.equal(hrefs(b));
      } finally {
        window.fetch = fetch;
      }
      expect(asked).to.deep.equal([address(name), address(name.replace(/1$/, '2'))]);
    });

    it('leaves the link where the next page fails, says so in a sentence, and works when tried again', async () => {
      const name = given((of) => ({ [of(1)]: briefsOf(0, 3, { next_url: address(of(2)) }) }));
      const next = name.replace(/1$/, '2');
      const element = await mountReady<LaoshanArticles>(tag(name));
      const event = (await more(element)) as LaoshanErrorEvent;
      expect([event.type, event.code, event.src]).to.deep.equal([
        'laoshan-error',
        'http',
        address(next),
      ]);
      expect(event.message).to.contain(address(next));
      expect(element.state).to.equal('ready');
      expect(element.getAttribute('state')).to.equal('ready');
      expect(link(element)?.href).to.equal(address(next));
      expect([plain(status(element)), status(element)?.className]).to.deep.equal([
        '下一页没有取到，请再试一次。',
        'note',
      ]);
      const back = answer({ [next]: briefsOf(3, 5) });
      await more(element);
      back();
      expect(hrefs(element)).to.deep.equal(briefs(0, 5));
      expect(status(element)?.className).to.equal('hidden');
    });

    for (const [what, next] of [
      ['itself', (name: (page: number) => string) => address(name(1))],
      ['itself with a fragment', (name: (page: number) => string) => `${address(name(1))}#x`],
      ['what is no page', () => 'mailto:desk@paper.example'],
      ['what may not be linked', () => 'javascript:alert(1)'],
    ] as const) {
      it(`ends where the next page is ${what}`, async () => {
        const element = await mountReady<LaoshanArticles>(
          tag(given((name) => ({ [name(1)]: briefsOf(0, 3, { next_url: next(name) }) }))),
        );
        expect(find(element, '.more')).to.equal(null);
      });
    }

    it('ends where a page leads back to one that was there before', async () => {
      const name = given((of) => ({
        [of(1)]: briefsOf(0, 3, { next_url: address(of(2)) }),
        [of(2)]: briefsOf(3, 6, { next_url: address(of(1)) }),
      }));
      const element = await mountReady<LaoshanArticles>(tag(name));
      await more(element);
      expect(hrefs(element)).to.deep.equal(briefs(0, 6));
      expect(find(element, '.more')).to.equal(null);
    });

    it('goes over pages without a story of the tag, a few for a click', async () => {
      const name = given((of) => ({
        [of(1)]: briefsOf(0, 2, { next_url: address(of(2)) }),
        [of(2)]: briefsOf(2, 3, { next_url: address(of(3)) }),
        [of(3)]: briefsOf(3, 4),
      }));
      const element = await mountReady<LaoshanArticles>(
        html`<laoshan-articles tag="样例栏目" src=${address(name)}></laoshan-articles>`,
      );
      expect(hrefs(element)).to.deep.equal(briefs(1, 2));
      click(element);
      for (let tries = 0; tries < 50 && hrefs(element).length < 2; tries++)
        await new Promise((resolve) => setTimeout(resolve, 20));
      expect(hrefs(element)).to.deep.equal([...briefs(1, 2), ...briefs(3, 4)]);
    });

    it('is a link to the feed’s own site where more exist and there is no next page', async () => {
      const name = given((of) => ({ [of(1)]: briefsOf(0, 8) }));
      const element = await mountReady<LaoshanArticles>(tag(name));
      expect(link(element)?.href).to.equal('https://paper.example/');
      expect(plain(find(element, '.more'))).to.equal('显示6篇，共8篇 更多报道');
      expect(click(element)).to.equal(true);
    });

    it('[P30] keeps the pages that were read when the feed fails later', async () => {
      const name = paged();
      const element = await mountReady<LaoshanArticles>(tag(name));
      await more(element);
      const back = answer({ [name]: 404 });
      await element.reload();
      back();
      await element.updateComplete;
      expect(element.state).to.equal('stale');
      expect(hrefs(element)).to.deep.equal(briefs(0, 10));
    });

    it('[P31] leaves a page that is on its way when it is taken from the document', async () => {
      const name = given((of) => ({ [of(1)]: briefsOf(0, 3, { next_url: address(of(2)) }) }));
      const next = name.replace(/1$/, '2');
      const hang = answer({ [next]: 'never' });
      const element = await mountReady<LaoshanArticles>(tag(name));
      click(element);
      await element.updateComplete;
      expect(link(element)?.textContent).to.equal('正在读取……');
      const { parentNode } = element;
      element.remove();
      hang();
      await new Promise((resolve) => setTimeout(resolve, 20));
      parentNode?.append(element);
      await element.updateComplete;
      expect(link(element)?.textContent).to.equal('更多报道');
      expect(element.state).to.equal('ready');
    });
  });

  describe('the feeds of other publishers', () => {
    for (const [name, feed] of Object.entries(publishers)) {
      it(`are shown, without one address that is not the publisher’s: ${name}`, async () => {
        const element = await mountReady<LaoshanArticles>(tag(given((of) => ({ [of(1)]: feed }))));
        expect(element.state).to.equal('ready');
        for (const title of all(element, '.title')) expect(plain(title)).not.to.equal('');
        expect(all(element, 'script,img[src*=uploads]')).to.have.length(0);
        for (const href of hrefs(element)) expect(href).to.match(/^https:\/\/[\w.-]+\.example\//);
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      });
    }
  });
});

import { expect } from '@open-wc/testing';
import { html, nothing } from 'lit';
import { page } from '../../src/core/page.js';
import type { LaoshanArena } from '../../src/index.js';
import { drawn, mount, useElements } from '../browser/mount.js';
import { type MovedClock, moveClock } from '../browser/moved-clock.js';

const ADDRESS = 'https://live.example/feed.json';
const later = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms));
/** When every request that was made is answered and drawn, however slow the machine. */
async function quiet(): Promise<void> {
  await later(20);
  const answers = [...page().loads.values()].flatMap(({ pending }) => pending?.answer ?? []);
  if (answers.length === 0) return;
  await Promise.allSettled(answers);
  await quiet();
}
const plain = (element: LaoshanArena, selector: string) =>
  element.renderRoot.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();

/** What the server has now: a feed, or a status. */
let file: object | number;
let headers: Record<string, string> = {};
const asked: RequestInit[] = [];

const feedOf = (on_stage: string | undefined, more: object = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: '样例',
  ...more,
  items: [
    {
      id: 'a',
      title: '样例擂台',
      _laoshan: {
        arena: {
          ...(on_stage && { on_stage }),
          speakers: ['甲', '乙', '丙'].map((id) => ({ id, name: `${id}样例`, summary: '样例。' })),
        },
      },
    },
  ],
});

/** Whom the page's observer looks at. */
const watched = new Set<Element>();
const observers: ((seen: boolean, target: Element) => void)[] = [];

describe('an element that asks again', () => {
  useElements();
  const real = { fetch: window.fetch, observer: window.IntersectionObserver };
  let clock: MovedClock;

  before(() => {
    // The page's own, which tells of nothing in a tab in the background.
    window.IntersectionObserver = class {
      readonly #targets = new Set<Element>();
      constructor(tell: (entries: readonly object[]) => void) {
        observers.push((isIntersecting, target) => {
          if (this.#targets.has(target)) tell([{ target, isIntersecting }]);
        });
      }
      observe(target: Element) {
        this.#targets.add(target);
        watched.add(target);
      }
      unobserve(target: Element) {
        this.#targets.delete(target);
        watched.delete(target);
      }
    } as unknown as typeof IntersectionObserver;
    window.fetch = async (input, init = {}) => {
      if (!String(input).startsWith(ADDRESS)) return real.fetch.call(window, input, init);
      asked.push(init);
      return typeof file === 'number'
        ? new Response('', { status: file, headers })
        : new Response(JSON.stringify(file));
    };
  });
  after(() => {
    window.fetch = real.fetch;
    window.IntersectionObserver = real.observer;
  });
  beforeEach(() => {
    page().loads.clear();
    asked.length = 0;
    headers = {};
    file = feedOf('甲');
    see(true);
    clock = moveClock('2024-03-05T14:00:00+08:00');
  });
  afterEach(() => {
    clock.end();
    Reflect.deleteProperty(document, 'hidden');
    Reflect.deleteProperty(navigator, 'onLine');
  });

  function see(visible: boolean) {
    Object.defineProperty(document, 'hidden', { configurable: true, value: !visible });
    document.dispatchEvent(new Event('visibilitychange'));
  }

  function connect(online: boolean) {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: online });
    dispatchEvent(new Event(online ? 'online' : 'offline'));
  }

  async function arena(refresh: string | null = '15', view?: string) {
    const element = mount<LaoshanArena>(
      html`<laoshan-arena src="${ADDRESS}#a" view=${view ?? nothing} refresh=${refresh ?? nothing}></laoshan-arena>`,
    );
    await drawn(element);
    return element;
  }

  async function mountBoth() {
    mount(html`<div>
      <laoshan-arena src="${ADDRESS}#a"></laoshan-arena>
      <laoshan-arena src="${ADDRESS}#a" refresh="15"></laoshan-arena>
    </div>`);
    await quiet();
  }

  /** The next timer, and the answer to what it asks. */
  async function tick() {
    clock.next();
    await quiet();
  }

  const within = (waits: readonly number[], seconds: number) => {
    expect(waits).to.have.length(1);
    expect(waits[0]).to.be.within(seconds * 1000, seconds * 1200);
  };

  for (const [refresh, seconds] of [
    ['15', 15],
    ['60', 60],
    ['1', 15],
    ['0', 15],
    ['-5', 15],
    ['15.5', 15.5],
  ] as const) {
    it(`refresh="${refresh}": after ${seconds} seconds and a fifth more at most`, async () => {
      await arena(refresh);
      within(clock.waits, seconds);
      for (let round = 2; round < 5; round++) {
        await tick();
        expect(asked).to.have.length(round);
        within(clock.waits, seconds);
      }
    });
  }

  for (const refresh of [null, '', 'often', '15s', 'NaN', 'Infinity'])
    it(`[P29] refresh=${JSON.stringify(refresh)}: never`, async () => {
      await arena(refresh);
      expect(clock.waits).to.deep.equal([]);
    });

  it('asks the server and not the cache, by the rules of every request, and changes nothing where nothing has changed', async () => {
    const element = await arena();
    const { item } = element;
    let loads = 0;
    element.addEventListener('laoshan-load', () => loads++);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((each) => records.push(...each));
    observer.observe(element.renderRoot, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    observer.observe(element, { attributes: true });
    for (let round = 0; round < 3; round++) await tick();
    records.push(...observer.takeRecords());
    expect(records).to.deep.equal([]);
    expect(loads).to.equal(0);
    expect(element.item).to.equal(item);
    expect(asked.map(({ cache }) => cache)).to.deep.equal([
      'default',
      'no-cache',
      'no-cache',
      'no-cache',
    ]);
    for (const { credentials, referrerPolicy, headers: own } of asked)
      expect([credentials, referrerPolicy, own]).to.deep.equal(['omit', 'no-referrer', undefined]);
  });

  it('shows and tells who came on stage meanwhile, and leaves open what stands open', async () => {
    const element = await arena();
    element.renderRoot.querySelectorAll('summary')[2]?.click();
    await quiet();
    file = feedOf('乙');
    await tick();
    expect(plain(element, '[aria-current] .title')).to.equal('乙样例');
    expect(plain(element, '[role=status]')).to.equal('正在发言：乙样例');
    const open = [...element.renderRoot.querySelectorAll('details')].map((each) => each.open);
    expect(open).to.deep.equal([false, false, true]);
  });

  it('keeps open the speaker, and not the place, when one comes in front', async () => {
    const element = await arena();
    element.renderRoot.querySelectorAll('summary')[1]?.click();
    await quiet();
    const { items, ...feed } = feedOf('甲');
    const [{ _laoshan, ...item }] = items as [(typeof items)[number]];
    const speakers = [{ id: '新', name: '新样例', summary: '样例。' }, ..._laoshan.arena.speakers];
    file = { ...feed, items: [{ ...item, _laoshan: { arena: { ..._laoshan.arena, speakers } } }] };
    await tick();
    const open = [...element.renderRoot.querySelectorAll('details')].filter((each) => each.open);
    expect(open.map((each) => each.querySelector('.hidden')?.textContent)).to.deep.equal([
      '乙样例',
    ]);
  });

  it('makes one request of all that show the feed, and shows it in all at once', async () => {
    const [one, two, calm] = [await arena(), await arena('15', 'schedule'), await arena('')];
    expect(asked).to.have.length(1);
    file = feedOf('丙');
    await tick();
    expect(asked).to.have.length(2);
    for (const element of [one, two])
      expect(plain(element as LaoshanArena, '.badge')).to.equal('正在发言');
    expect(plain(one as LaoshanArena, '[aria-current] .title')).to.equal('丙样例');
    expect(plain(two as LaoshanArena, '[aria-current] .name')).to.equal('丙样例');
    expect(plain(calm as LaoshanArena, '[aria-current] .title')).to.equal('甲样例');
    expect(clock.waits).to.have.length(2);
  });

  it('waits twice as long after each failure, up to five minutes, with one attempt each; then as before', async () => {
    const element = await arena();
    file = 503;
    let requests = 1;
    for (const seconds of [30, 60, 120, 240, 250, 250]) {
      await tick();
      expect(asked).to.have.length(++requests);
      expect(element.state).to.equal('stale');
      within(clock.waits, seconds);
      expect(clock.waits[0]).to.be.at.most(300_000);
    }
    file = feedOf('甲');
    await tick();
    expect(element.state).to.equal('ready');
    within(clock.waits, 15);
  });

  it('waits as long as the server says', async () => {
    await arena();
    file = 429;
    headers = { 'Retry-After': '600' };
    await tick();
    within(clock.waits, 600);
  });

  it('asks again where there never was an answer, which is a failure as any other', async () => {
    file = 404;
    const element = await arena();
    expect(element.state).to.equal('error');
    for (const seconds of [30, 60]) {
      within(clock.waits, seconds);
      await tick();
    }
    file = feedOf('甲');
    await tick();
    expect(element.state).to.equal('ready');
    within(clock.waits, 15);
  });

  it('waits as long as the server says where there never was an answer', async () => {
    file = 503;
    headers = { 'Retry-After': '600' };
    await arena();
    within(clock.waits, 600);
  });

  it('is at its own pace again when a script has asked and got an answer', async () => {
    const element = await arena();
    file = 500;
    for (let round = 0; round < 4; round++) await tick();
    within(clock.waits, 240);
    file = feedOf('乙');
    await element.reload();
    await element.updateComplete;
    expect(element.state).to.equal('ready');
    within(clock.waits, 15);
  });

  it('makes one request of all that wait for one feed, whatever they want of it', async () => {
    file = 404;
    await arena();
    for (const id of ['b', 'c'])
      mount(html`<laoshan-arena src="${ADDRESS}#${id}" refresh="15"></laoshan-arena>`);
    await quiet();
    const before = asked.length;
    await tick();
    expect(asked).to.have.length(before + 1);
    expect(clock.waits).to.have.length(3);
    for (const wait of clock.waits) expect(wait).to.be.at.least(60_000);
  });

  it('asks no more for what an expired feed does not have', async () => {
    file = feedOf('甲', { expired: true });
    const element = mount<LaoshanArena>(
      html`<laoshan-arena src="${ADDRESS}#nobody" refresh="15"></laoshan-arena>`,
    );
    await quiet();
    expect(element.state).to.equal('error');
    expect(clock.waits).to.deep.equal([]);
  });

  it('asks again from a root that was baked into the page', async () => {
    file = 404;
    const outer = document.createElement('div');
    outer.setHTMLUnsafe(
      `<laoshan-arena src="${ADDRESS}#a" refresh="15"><template shadowrootmode="open"><p>样例</p></template></laoshan-arena>`,
    );
    document.body.append(outer);
    const found = outer.firstElementChild as LaoshanArena;
    await quiet();
    expect(found.state).to.equal('error');
    within(clock.waits, 30);
    file = feedOf('甲');
    await tick();
    expect(plain(found, '[aria-current] .title')).to.equal('甲样例');
    outer.remove();
  });

  it('knows that nothing has changed though another asked first, who does not ask again', async () => {
    const [, element] = [await mountBoth(), document.querySelector<LaoshanArena>('[refresh]')];
    let loads = 0;
    element?.addEventListener('laoshan-load', () => loads++);
    await tick();
    expect(asked).to.have.length(2);
    expect(loads).to.equal(0);
  });

  it('tells who came on stage once, however many views of it there are', async () => {
    const views = [await arena(), await arena('15', 'schedule'), await arena('60', 'scoreboard')];
    file = feedOf('乙');
    await tick();
    const said = views.map((view) => plain(view, '[role=status]')).filter(Boolean);
    expect(said).to.deep.equal(['正在发言：乙样例']);
  });

  it('has whoever can be heard tell it', async () => {
    const [one, two] = [await arena(), await arena('15', 'schedule')] as const;
    one.hidden = true;
    file = feedOf('乙');
    await tick();
    expect(plain(two, '[role=status]')).to.equal('正在发言：乙样例');
  });

  it('asks no more when the feed has expired', async () => {
    const element = await arena();
    file = feedOf(undefined, { expired: true });
    await tick();
    expect(element.item).not.to.equal(undefined);
    expect(clock.waits).to.deep.equal([]);
    see(false);
    see(true);
    await quiet();
    expect(asked).to.have.length(2);
  });

  it('[P29] does not ask in a hidden tab, and at once when it is looked at again, if it is due', async () => {
    await arena();
    see(false);
    expect(clock.waits).to.deep.equal([]);
    clock.pass(5_000);
    see(true);
    expect(clock.waits).to.have.length(1);
    see(false);
    clock.pass(3600_000);
    await quiet();
    expect(asked).to.have.length(1);
    see(true);
    see(false);
    see(true);
    await quiet();
    expect(asked).to.have.length(2);
    within(clock.waits, 15);
  });

  it('[P29] does not ask off line; a hall that comes back together does not ask together', async () => {
    await arena();
    connect(false);
    clock.pass(3600_000);
    expect(clock.waits).to.deep.equal([]);
    connect(true);
    await quiet();
    expect(asked).to.have.length(1);
    within(clock.waits, 15);
  });

  it('[P29] does not ask off screen', async () => {
    const element = await arena();
    for (const tell of observers) tell(false, element);
    expect(clock.waits).to.deep.equal([]);
    for (const tell of observers) tell(true, element);
    expect(clock.waits).to.have.length(1);
  });

  it('asks no more when it is removed, and again when it is back', async () => {
    const element = await arena();
    element.remove();
    expect(clock.waits).to.deep.equal([]);
    dispatchEvent(new Event('online'));
    expect(clock.waits).to.deep.equal([]);
    document.body.append(element);
    await element.updateComplete;
    expect(clock.waits).to.have.length(1);
    element.refresh = null;
    await element.updateComplete;
    expect(clock.waits).to.deep.equal([]);
    element.setAttribute('refresh', '30');
    await element.updateComplete;
    within(clock.waits, 30);
    element.removeAttribute('refresh');
    await element.updateComplete;
    expect(clock.waits).to.deep.equal([]);
    element.remove();
  });

  it('goes on when another one leaves, and leaves nothing behind when it goes', async () => {
    const types = ['visibilitychange', 'online', 'offline'];
    const listening = new Map(types.map((type) => [type, new Set<unknown>()]));
    const counts = () => types.map((type) => listening.get(type)?.size);
    const own = ['addEventListener', 'removeEventListener'] as const;
    for (const target of [document, window]) {
      const [add, remove] = [target.addEventListener, target.removeEventListener];
      target.addEventListener = (...given: Parameters<typeof add>) => {
        listening.get(given[0])?.add(given[1]);
        Reflect.apply(add, target, given);
      };
      target.removeEventListener = (...given: Parameters<typeof remove>) => {
        listening.get(given[0])?.delete(given[1]);
        Reflect.apply(remove, target, given);
      };
    }
    const [one, two] = [await arena(), await arena('60')];
    one.remove();
    connect(false);
    expect(clock.waits).to.deep.equal([]);
    connect(true);
    within(clock.waits, 60);
    expect(counts()).not.to.include(0);
    two.remove();
    for (const target of [document, window])
      for (const name of own) Reflect.deleteProperty(target, name);
    expect(counts()).to.deep.equal([0, 0, 0]);
    expect([...watched]).to.deep.equal([]);
    expect(clock.waits).to.deep.equal([]);
  });

  it('does not hurry what shows another feed', async () => {
    await arena();
    mount(html`<laoshan-arena src="${ADDRESS}?other#a" refresh="600"></laoshan-arena>`);
    await quiet();
    expect(asked).to.have.length(2);
    await tick();
    expect(asked).to.have.length(3);
  });

  it('is set already while an answer is on its way', async () => {
    await arena();
    clock.next();
    within(clock.waits, 15);
    await quiet();
    within(clock.waits, 15);
  });

  it('puts the stage right though nothing has changed, as clocks stand still with a machine', async () => {
    const { items, ...feed } = feedOf(undefined);
    const [item] = items as [(typeof items)[number]];
    const arenaOf = { ...item._laoshan.arena, starts_at: '2024-03-05T14:30' };
    file = { ...feed, items: [{ ...item, _laoshan: { arena: arenaOf } }] };
    const element = await arena();
    expect(plain(element, '.stage')).to.equal('未开始');
    clock.pass(3600_000);
    await tick();
    expect(asked).to.have.length(2);
    expect(plain(element, '.stage')).not.to.equal('未开始');
  });

  it('goes by another feed when it has another address', async () => {
    const element = await arena();
    clock.pass(10_000);
    element.src = `${ADDRESS}?other#a`;
    await quiet();
    within(clock.waits, 15);
  });
});

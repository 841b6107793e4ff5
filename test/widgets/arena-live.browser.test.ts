import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { LaoshanArena } from '../../src/index.js';
import { answer, HOST } from '../../stories/answers.js';
import { arenas } from '../../stories/arenas.js';
import { contests } from '../../stories/contest.js';
import { drawn, mount, mountReady, useElements } from '../browser/mount.js';
import { type MovedClock, moveClock } from '../browser/moved-clock.js';

const all = <T extends Element = HTMLElement>(element: LaoshanArena, selector: string) =>
  Array.from(element.renderRoot.querySelectorAll<T>(selector));
const plain = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim();
const texts = (element: LaoshanArena, selector: string) => all(element, selector).map(plain);
const told = (element: LaoshanArena) => texts(element, '[role=status]');
const turns = (element: LaoshanArena) => texts(element, '.turn,.badge');

const speakers = ['甲', '乙', '丙'].map((name) => ({ id: name, name: `${name}样例` }));
const eventOf = (arena: object) => ({
  id: 'a',
  title: '样例',
  _laoshan: { arena: { speakers, ...arena } },
});

async function given(arena: object, template = html`<laoshan-arena></laoshan-arena>`) {
  const element = mount<LaoshanArena>(template);
  element.item = eventOf(arena);
  await drawn(element);
  return element;
}

async function change(element: LaoshanArena, arena: object) {
  element.item = eventOf(arena);
  await element.updateComplete;
}

describe('laoshan-arena through its day', () => {
  useElements();
  let clock: MovedClock | undefined;
  afterEach(() => clock?.end());

  it('goes from before to after by one timer for each change, and then by none', async () => {
    clock = moveClock('2024-03-05T09:00:00+08:00');
    const restore = answer({ arenas });
    const element = await mountReady<LaoshanArena>(
      html`<laoshan-arena src="${HOST}arenas#whole-arena"></laoshan-arena>`,
    );
    restore();
    const seen: string[] = [];
    for (let changes = 0; ; changes++) {
      await element.updateComplete;
      const signs = turns(element).map((turn) => turn?.replace(/发言/, ''));
      seen.push(
        `${new Date(Date.now() + 8 * 3600_000).toISOString().slice(11, 16)} ${texts(element, '.stage')} ${signs}`,
      );
      const { waits } = clock;
      if (!waits.length) break;
      expect(waits).to.have.length(1);
      if (changes === 20) throw new Error('It never ends.');
      clock.next();
    }
    expect(seen).to.deep.equal([
      '09:00 未开始 待,待,待,待,待',
      '14:00 正在进行 正在,待,待,待,待',
      '14:10 等待下一位 已,待,待,待,待',
      '14:12 正在进行 已,正在,待,待,待',
      '14:22 等待下一位 已,已,待,待,待',
      '14:24 正在进行 已,已,正在,待,待',
      '14:34 等待下一位 已,已,已,待,待',
      '14:36 正在进行 已,已,已,正在,待',
      '14:46 等待下一位 已,已,已,已,待',
      '14:48 正在进行 已,已,已,已,正在',
      '14:58 正在进行 已,已,已,已,已',
      '16:30 已结束 已,已,已,已,已',
    ]);
  });

  it('waits for a day that is years off, with a timer that can hold it', async () => {
    clock = moveClock('2024-03-05T09:00:00+08:00');
    await given({ starts_at: '2999-03-05T14:00' });
    expect(clock.waits).to.deep.equal([2 ** 31 - 1]);
  });

  it('is put right when the page is looked at again, as timers sleep with the machine', async () => {
    clock = moveClock('2024-03-05T13:59:00+08:00');
    const element = await given({ starts_at: '2024-03-05T14:00', ends_at: '2024-03-05T15:00' });
    expect(texts(element, '.stage')).to.deep.equal(['未开始']);
    clock.pass(3600_000 * 2);
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
    expect(texts(element, '.stage')).to.deep.equal(['已结束']);
    expect(clock.waits).to.deep.equal([]);
  });

  it('leaves no timer when it is removed, and sets one when it is back', async () => {
    clock = moveClock('2024-03-05T13:59:00+08:00');
    const element = await given({ starts_at: '2024-03-05T14:00' });
    element.remove();
    expect(clock.waits).to.deep.equal([]);
    document.body.append(element);
    await element.updateComplete;
    expect(clock.waits).to.deep.equal([60_000]);
    element.remove();
  });

  it('tells each turn by word, shape and colour', async () => {
    const element = await given({ on_stage: '乙' });
    expect(turns(element)).to.deep.equal(['已发言', '正在发言', '待发言']);
    const signs = all(element, '.turn,.badge').map((node) => {
      const { width, height, borderRadius, transform } = getComputedStyle(node, '::before');
      return [width, height, borderRadius, transform].join();
    });
    expect(new Set(signs).size).to.equal(3);
    const colours = all(element, '.turn,.badge').map((node) => getComputedStyle(node).color);
    expect(new Set(colours).size).to.equal(3);
  });

  it('says nothing of turns that the feed does not tell', async () => {
    const element = await given({ starts_at: '2024-03-05', ends_at: '2999-03-05' });
    expect(turns(element)).to.deep.equal([]);
    expect(texts(element, '.stage')).to.deep.equal(['正在进行']);
    expect(all(element, 'button')).to.have.length(0);
  });

  for (const view of ['lineup', 'schedule'] as const) {
    it(`moves nothing of the ${view} when the speaker changes`, async () => {
      const element = await given(
        { on_stage: '甲' },
        html`<laoshan-arena view=${view}></laoshan-arena>`,
      );
      for (const width of [256, 700, 1110]) {
        element.style.width = `${width}px`;
        const places = () =>
          all(element, '.speaker .title, tbody .name').map((node) => {
            const { left, top } = node.getBoundingClientRect();
            return [Math.round(left), Math.round(top)];
          });
        await change(element, { on_stage: '甲' });
        const before = places();
        expect(before).to.have.length(3);
        for (const id of ['乙', '丙']) {
          await change(element, { on_stage: id });
          expect(places()).to.deep.equal(before);
        }
      }
    });
  }
});

describe('the one status message of laoshan-arena', () => {
  useElements();

  it('is there from the start, and empty', async () => {
    const element = await given({ on_stage: '乙' });
    expect(told(element)).to.deep.equal(['']);
  });

  it('tells a new speaker once, and nothing else', async () => {
    const element = await given({ on_stage: '甲' });
    const [status] = all(element, '[role=status]');
    let changes = 0;
    const observer = new MutationObserver((records) => {
      changes += records.length;
    });
    observer.observe(status as Node, { childList: true, characterData: true, subtree: true });
    await change(element, { on_stage: '乙' });
    expect(told(element)).to.deep.equal(['正在发言：乙样例']);
    await change(element, { on_stage: '乙', venue: '样例镇礼堂' });
    element.theme = 'dark';
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    expect(changes).to.equal(1);
    expect(all(element, '[role=status]')).to.deep.equal([status]);
    await change(element, {});
    expect(told(element)).to.deep.equal(['']);
    observer.disconnect();
  });

  it('says nothing of another event, whoever speaks there', async () => {
    const element = await given({ on_stage: '甲' });
    element.item = { ...eventOf({ on_stage: '乙' }), id: 'b' };
    await element.updateComplete;
    expect(told(element)).to.deep.equal(['']);
  });

  it('tells what the clock changes too', async () => {
    const clock = moveClock('2024-03-05T14:09:00+08:00');
    try {
      const element = await given({
        speakers: speakers.map((speaker, index) => ({
          ...speaker,
          starts_at: `2024-03-05T14:${index}0`,
        })),
      });
      expect(texts(element, '.badge')).to.deep.equal(['正在发言']);
      clock.next();
      await element.updateComplete;
      expect(told(element)).to.deep.equal(['正在发言：乙样例']);
    } finally {
      clock.end();
    }
  });

  it('speaks English of an English event', async () => {
    const element = await given(
      { on_stage: '甲' },
      html`<laoshan-arena lang="en"></laoshan-arena>`,
    );
    await change(element, { on_stage: '乙' });
    expect(told(element)).to.deep.equal(['Speaking now: 乙样例']);
  });
});

describe('“go to now” of laoshan-arena', () => {
  useElements();
  const shown = (element: LaoshanArena) =>
    all(element, 'button').filter((node) => getComputedStyle(node).visibility === 'visible');

  for (const [arena, count] of [
    [{}, 0],
    [{ on_stage: '甲' }, 0],
    [{ on_stage: '乙' }, 1],
    [{ on_stage: '丙' }, 1],
    [{ starts_at: '2024-03-05', ends_at: '2024-03-05' }, 0],
  ] as const) {
    it(`is ${count ? '' : 'not '}there for ${JSON.stringify(arena)}`, async () => {
      for (const view of ['lineup', 'schedule'] as const) {
        const element = await given(arena, html`<laoshan-arena view=${view}></laoshan-arena>`);
        expect(shown(element)).to.have.length(count);
      }
    });
  }

  it('is not there between two speakers', async () => {
    const restore = answer({ contests });
    const element = await mountReady<LaoshanArena>(
      html`<laoshan-arena src="${HOST}contests#cup-between"></laoshan-arena>`,
    );
    restore();
    expect(texts(element, '.stage')).to.deep.equal(['等待下一位']);
    expect(shown(element)).to.have.length(0);
  });

  const templates = [
    ['lineup', html`<laoshan-arena></laoshan-arena>`, 'H4'],
    ['schedule', html`<laoshan-arena view="schedule"></laoshan-arena>`, 'TH'],
  ] as const;
  for (const [view, template, name] of templates) {
    it(`brings the reader of a long ${view} to who is speaking, and gives that the focus`, async () => {
      const element = await given(
        {
          on_stage: 's80',
          speakers: Array.from({ length: 100 }, (_, index) => ({
            id: `s${index}`,
            name: `样例${index}`,
          })),
        },
        template,
      );
      element.style.width = '320px';
      const [button] = shown(element);
      expect(plain(button)).to.equal('现在发言');
      expect(button?.getBoundingClientRect().height).to.be.at.least(24);
      window.scrollTo(0, 0);
      button?.click();
      const focused = element.shadowRoot?.activeElement;
      expect(focused?.tagName).to.equal(name);
      expect(plain(focused)).to.contain('样例80');
      const { top, bottom } = focused?.getBoundingClientRect() ?? new DOMRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(window.innerHeight);
      window.scrollTo(0, 0);
    });
  }

  it('goes to the current one on the screen, whatever was drawn for paper', async () => {
    const element = await given(
      { on_stage: '丙' },
      html`<laoshan-arena view="schedule"></laoshan-arena>`,
    );
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    shown(element)[0]?.click();
    expect(element.shadowRoot?.activeElement?.localName).to.equal('th');
  });
});

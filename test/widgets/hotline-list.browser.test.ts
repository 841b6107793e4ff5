import { expect } from '@open-wc/testing';
import { html, nothing } from 'lit';
import type { LaoshanErrorEvent, LaoshanHotline } from '../../src/index.js';
import { type Answers, answer, HOST } from '../../stories/answers.js';
import { city, cityOf } from '../../stories/city.js';
import { violationsIn } from '../browser/axe.js';
import { all, find, given, pages, plain, press, report, titles } from '../browser/hotline.js';
import { drawn, mount, mountReady, useElements } from '../browser/mount.js';
import { onlyWhere, readAs } from '../browser/reader.js';
import { watchRunning } from '../browser/running.js';

const { items: CITY } = cityOf(0, 60);

const hotline = (
  items: readonly unknown[] = CITY,
  { filters = 'all', size = 10, lang = 'zh-CN' } = {},
) =>
  given(
    html`<laoshan-hotline lang=${lang} filters=${filters} page-size=${size}></laoshan-hotline>`,
    items,
  );

const said = (element: LaoshanHotline) => plain(find(element, '[role=status]'));
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What stands over a control. */
const labelOf = (control: Element) =>
  Array.from(control.parentElement?.childNodes ?? [], (node) =>
    node.nodeType === Node.TEXT_NODE ? node.textContent?.trim() : '',
  ).join('');
const selects = (element: LaoshanHotline) => all<HTMLSelectElement>(element, 'select');
const named = (element: LaoshanHotline, label: string) => {
  const found = selects(element).find((each) => labelOf(each) === label);
  if (!found) throw new Error(`No list is called ${label}.`);
  return found;
};
const optionsOf = (element: LaoshanHotline, label: string) =>
  Array.from(named(element, label).options, plain);

async function choose(element: LaoshanHotline, label: string, text: string): Promise<void> {
  const list = named(element, label);
  const index = Array.from(list.options).findIndex((option) => option.text.startsWith(text));
  if (index < 0) throw new Error(`${label} has no ${text}.`);
  list.selectedIndex = index;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

const field = (element: LaoshanHotline) => find<HTMLInputElement>(element, 'input');

/** One change of the field, as a key makes it. */
function key(element: LaoshanHotline, value: string, event: Event = new InputEvent('input')): void {
  const input = field(element);
  if (!input) throw new Error('There is no search.');
  input.value = value;
  input.dispatchEvent(event);
}

/** The same, and the drawing that follows. */
async function type(element: LaoshanHotline, value: string): Promise<void> {
  key(element, value);
  await wait(40);
  await element.updateComplete;
}

describe('the list of laoshan-hotline', () => {
  useElements();

  describe('what there is to choose by', () => {
    it('is a search, a list each for what cases differ in, and an order, all with labels', async () => {
      const element = await hotline();
      expect([...all(element, 'input'), ...selects(element)].map(labelOf)).to.deep.equal([
        '搜索',
        '事项',
        '承办单位',
        '排序',
      ]);
      expect(field(element)?.type).to.equal('search');
      for (const control of [...all(element, 'input'), ...selects(element)])
        expect(!!control.closest('label'), labelOf(control)).to.equal(true);
    });

    it('has a period where cases are of several months', async () => {
      const element = await hotline(cityOf(0, 200).items);
      expect(optionsOf(element, '时间')).to.deep.equal([
        '全部 (200)',
        '2024年5月 (124)',
        '2024年4月 (76)',
      ]);
    });

    it('leaves out lists with one thing to choose, and an order without two dates', async () => {
      const element = await hotline([
        report({ service_name: '甲', requested_datetime: '2024-03-05' }),
        report({ service_name: '甲' }, { id: 'b' }),
      ]);
      expect(selects(element).map(labelOf)).to.deep.equal(['时间']);
      expect(optionsOf(element, '时间')).to.deep.equal([
        '全部 (2)',
        '2024年3月 (1)',
        '未注明日期 (1)',
      ]);
    });

    it('is only the status for filters="status", and nothing for "none"', async () => {
      const status = await hotline(CITY, { filters: 'status' });
      expect(all(status, 'input,select')).to.have.length(0);
      expect(all(status, '.filters')).to.have.length(1);
      const none = await hotline(CITY, { filters: 'none' });
      expect(all(none, 'input,select,.filters')).to.have.length(0);
    });

    it('speaks English', async () => {
      const element = await hotline(CITY, { lang: 'en' });
      expect([...all(element, 'input'), ...selects(element)].map(labelOf)).to.deep.equal([
        'Search',
        'Service',
        'Agency',
        'Order',
      ]);
      await choose(element, 'Order', 'Longest open first');
      expect(said(element)).to.equal('Longest open first: 10 of 60 shown');
    });

    it('has the same height and width whatever it says', async () => {
      const element = await hotline();
      const before = selects(element).map((each) => each.offsetWidth);
      await choose(element, '事项', '样例路灯');
      expect(selects(element).map((each) => each.offsetWidth)).to.deep.equal(before);
    });

    it('[P39] has targets of 24 px, in elder mode 44 px', async () => {
      for (const [mode, least] of [
        ['standard', 24],
        ['elder', 44],
      ] as const) {
        const element = await hotline();
        element.mode = mode;
        await element.updateComplete;
        await type(element, '样例');
        for (const target of all(element, 'input,select,button'))
          expect(target.getBoundingClientRect().height, mode).to.be.at.least(least);
      }
    });
  });

  describe('a choice', () => {
    it('shows its cases, and has the counts of all others follow', async () => {
      const element = await hotline();
      const services = optionsOf(element, '事项');
      await choose(element, '事项', '样例环卫');
      const [, count] = /样例环卫 \((\d+)\)/.exec(services.join()) ?? [];
      expect(plain(find(element, '.filters button'))).to.equal(`全部 (${count})`);
      expect(plain(find(element, '.result'))).to.equal(`样例环卫：符合${count}件，共60件 清除条件`);
      expect(optionsOf(element, '事项')).to.deep.equal(services);
      expect(optionsOf(element, '承办单位')[0]).to.equal(`全部 (${count})`);
      await press(element, '已答复');
      expect(find(element, '[aria-pressed=true]')?.textContent).to.match(/^已答复/);
      expect(optionsOf(element, '事项')[0]).to.equal('全部 (36)');
      for (const status of all(element, '.status')) expect(plain(status)).to.equal('已答复');
    });

    it('may be of what is not stated', async () => {
      const element = await hotline();
      await choose(element, '承办单位', '未注明');
      expect(plain(find(element, '.result'))).to.equal('未注明：符合6件，共60件 清除条件');
      expect(all(element, '.answer bdi')).to.have.length(0);
    });

    it('is given back as a whole, with the focus on the first control', async () => {
      const element = await hotline();
      await choose(element, '事项', '样例环卫');
      await choose(element, '排序', '最早在前');
      await press(element, '未答复');
      await type(element, '样例');
      await press(element, '清除条件');
      expect(!!find(element, '.result')).to.equal(false);
      expect(field(element)?.value).to.equal('');
      expect(named(element, '事项').selectedIndex).to.equal(0);
      expect(find(element, '[aria-pressed=true]')?.textContent).to.equal('全部 (60)');
      // An order leaves nothing out.
      expect(titles(element)[0]).to.equal('第60件样例来电');
      expect(element.shadowRoot?.activeElement === find(element, '.hotline button')).to.equal(true);
      expect(said(element)).to.equal('最早在前：显示10件，共60件');
    });

    it('that finds nothing says so, and how to go back', async () => {
      const element = await hotline();
      await type(element, '没有这样的字');
      expect(titles(element)).to.deep.equal([]);
      expect(!!find(element, 'ul')).to.equal(false);
      expect(plain(find(element, '.result'))).to.equal(
        '“没有这样的字”：没有符合条件的来电 清除条件',
      );
      expect(!!find(element, '.more')).to.equal(false);
      await press(element, '清除条件');
      expect(titles(element)).to.have.length(10);
    });

    it('goes on when the data changes, though nothing is left of it', async () => {
      const element = await hotline();
      await choose(element, '事项', '样例停车');
      element.items = [report({ service_name: '甲' }), report({ service_name: '乙' }, { id: 'b' })];
      await element.updateComplete;
      expect(titles(element)).to.deep.equal([]);
      expect(optionsOf(element, '事项')).to.deep.equal([
        '全部 (2)',
        '甲 (1)',
        '乙 (1)',
        '样例停车 (0)',
      ]);
      expect(named(element, '事项').selectedOptions[0]?.text).to.equal('样例停车 (0)');
      await press(element, '清除条件');
      expect(titles(element)).to.have.length(2);
    });

    it('is among a hundred of many, and says that there are more, which a search brings', async () => {
      const element = await hotline(
        Array.from({ length: 130 }, (_, id) =>
          report({ agency_responsible: `第${id}科`, description: `第${id}件` }, { id: `${id}` }),
        ),
      );
      const last = () => named(element, '承办单位').options[101];
      expect(optionsOf(element, '承办单位')).to.have.length(102);
      expect([last()?.text, last()?.disabled]).to.deep.equal([
        '另有30项未列出，搜索可缩小范围',
        true,
      ]);
      await type(element, '第129件');
      expect(optionsOf(element, '承办单位')).to.deep.equal(['全部 (1)', '第129科 (1)']);
      await choose(element, '承办单位', '第129科');
      await press(element, '清除条件');
      expect(named(element, '承办单位').selectedIndex).to.equal(0);
    });

    it('[P1] is of names that are text, whatever they are', async () => {
      const evil = '<option selected>"=&';
      const element = await hotline([
        report({ service_name: evil, agency_responsible: '' }),
        report({ service_name: '=' }, { id: 'b' }),
        report({}, { id: 'c' }),
      ]);
      expect(optionsOf(element, '事项')).to.deep.equal([
        '全部 (3)',
        `${evil} (1)`,
        '= (1)',
        '未注明 (1)',
      ]);
      await choose(element, '事项', evil);
      expect(titles(element)).to.have.length(1);
      await choose(element, '事项', '= ');
      expect(plain(find(element, '.result'))).to.match(/^=：符合1件/);
    });
  });

  describe('an order', () => {
    it('is the newest first, the oldest first, or those first that are open longest', async () => {
      const element = await hotline();
      expect(optionsOf(element, '排序')).to.deep.equal(['最新在前', '最早在前', '最久未答复在前']);
      expect(titles(element)[0]).to.equal('第1件样例来电');
      await choose(element, '排序', '最早在前');
      expect(titles(element).slice(0, 2)).to.deep.equal(['第60件样例来电', '第59件样例来电']);
      await choose(element, '排序', '最久未答复在前');
      expect(all(element, '.status').map(plain)).to.deep.equal(Array(10).fill('未见答复'));
      expect(titles(element)[0]).to.equal('第56件样例来电');
      expect(!!find(element, '.result')).to.equal(false);
    });

    it('calls the feed’s own by what it is', async () => {
      const dates = ['2024-03-05', '2024-03-07', '2024-03-06'];
      const element = await hotline(
        dates.map((requested_datetime, index) =>
          report({ requested_datetime }, { id: `${index}` }),
        ),
      );
      expect(optionsOf(element, '排序')).to.deep.equal(['原有顺序', '最新在前', '最早在前']);
      expect(named(element, '排序').selectedIndex).to.equal(0);
      await choose(element, '排序', '最新在前');
      expect(all<HTMLTimeElement>(element, 'time').map((each) => each.dateTime)).to.deep.equal([
        '2024-03-07',
        '2024-03-06',
        '2024-03-05',
      ]);
    });
  });

  describe('a search', () => {
    it('finds while one types, in whatever width and case, and keeps the field as it was', async () => {
      const element = await hotline();
      field(element)?.focus();
      const input = field(element);
      await type(element, '路灯　０１');
      expect(titles(element)).to.have.length(3);
      expect(field(element) === input).to.equal(true);
      expect(input?.value).to.equal('路灯　０１');
      expect(element.shadowRoot?.activeElement === input).to.equal(true);
    });

    it('draws once for all keys of a frame', async () => {
      const element = await hotline();
      let drawings = 0;
      const render = element.render.bind(element);
      element.render = () => {
        drawings++;
        return render();
      };
      for (const text of ['样', '样例', '样例路', '样例路灯']) key(element, text);
      await wait(40);
      await element.updateComplete;
      expect(drawings).to.equal(1);
      expect(plain(find(element, '.result'))).to.match(/^“样例路灯”：符合12件/);
    });

    it('waits until characters are composed', async () => {
      const element = await hotline();
      const composing = () => new InputEvent('input', { isComposing: true });
      for (const letters of ['l', 'lu', 'lu d', 'lu deng']) key(element, letters, composing());
      await wait(40);
      element.requestUpdate();
      await element.updateComplete;
      expect(field(element)?.value).to.equal('lu deng');
      expect(!!find(element, '.result')).to.equal(false);
      key(element, '路灯', composing());
      key(element, '路灯', new CompositionEvent('compositionend', { data: '路灯' }));
      await wait(40);
      await element.updateComplete;
      expect(plain(find(element, '.result'))).to.match(/^“路灯”：符合12件/);
      expect(field(element)?.value).to.equal('路灯');
    });

    it('[P37] is told once, when the keys rest', async () => {
      const element = await hotline();
      const told: (string | undefined)[] = [];
      const observer = new MutationObserver(() => told.push(said(element)));
      const region = find(element, '[role=status]') as Element;
      observer.observe(region, { childList: true, characterData: true, subtree: true });
      for (const text of ['路', '路灯', '路灯 0']) await type(element, text);
      expect(told).to.deep.equal([]);
      for (let tries = 0; !told.length && tries < 150; tries++) await wait(20);
      await wait(50);
      observer.disconnect();
      expect(told).to.deep.equal(['“路灯 0”：显示10件，共60件']);
    });

    it('goes on with the next page and with new data', async () => {
      const element = await hotline();
      await type(element, '路灯');
      element.items = cityOf(0, 20).items;
      await element.updateComplete;
      expect(plain(find(element, '.result'))).to.match(/^“路灯”：符合4件，共20件/);
    });

    it('[P31] leaves no timer when its element is taken away, and goes on when it is put back', async () => {
      const element = await hotline();
      const running = watchRunning();
      try {
        key(element, '路灯');
        expect(running.count()).to.have.property('setTimeout', 2);
        const { parentNode } = element;
        element.remove();
        expect(running.count()['setTimeout']).to.equal(undefined);
        parentNode?.append(element);
        await element.updateComplete;
        expect(plain(find(element, '.result'))).to.match(/^“路灯”：符合12件/);
      } finally {
        running.end();
      }
    });
  });

  describe('a long list', () => {
    const long = cityOf(0, 6_000).items;

    it('[P33] is drawn before all of it is read, and its lists fill when it is', async () => {
      const element = mount<LaoshanHotline>(
        html`<laoshan-hotline lang="zh-CN" filters="all"></laoshan-hotline>`,
      );
      element.items = long;
      await element.updateComplete;
      expect(titles(element)).to.have.length(20);
      expect(selects(element).map(labelOf)).to.deep.equal(['事项', '承办单位', '时间', '排序']);
      expect(optionsOf(element, '事项')).to.deep.equal([]);
      expect(plain(find(element, '.filters button'))).to.equal('全部 (6,000)');
      const widths = () => selects(element).map((each) => each.getBoundingClientRect().toJSON());
      const before = widths();
      for (let tries = 0; !optionsOf(element, '事项').length && tries < 200; tries++)
        await wait(10);
      expect(optionsOf(element, '事项')[0]).to.equal('全部 (6,000)');
      expect(widths()).to.deep.equal(before);
    });

    it('is searched once all of it is folded', async () => {
      const element = await hotline(long);
      await type(element, '样例-005999');
      for (let tries = 0; titles(element).length > 1 && tries < 200; tries++) await wait(10);
      expect(titles(element)).to.deep.equal(['第5999件样例来电']);
    });

    it('takes no more than 600 elements for a page of 50, with everything to choose by', async () => {
      const element = await hotline(city.items, { size: 50 });
      expect(all(element, '[part=item]')).to.have.length(50);
      expect(all(element, '*').length).to.be.at.most(600);
    });

    it('stands in one list, in blocks of 100 behind the first', async () => {
      const element = await hotline(long, { filters: 'none', size: 250 });
      expect(all(element, '[role=list]')).to.have.length(1);
      expect(all(element, '.cases > [part=item]')).to.have.length(100);
      expect(
        all(element, '.block').map(
          (each) => all(element, '.block [part=item]').filter((item) => each.contains(item)).length,
        ),
      ).to.deep.equal([100, 50]);
      expect(all(element, '[part=item]')).to.have.length(250);
      for (const block of all(element, '.block')) {
        expect(getComputedStyle(block).getPropertyValue('content-visibility')).to.equal('auto');
      }
      const last = all(element, '.case > .title')[249];
      last?.scrollIntoView();
      expect(Math.abs(last?.getBoundingClientRect().top ?? 99)).to.be.below(innerHeight);
    });

    it('[P34] has nothing that axe finds wrong with it', async () => {
      const element = await hotline(long, { size: 102 });
      expect(all(element, '.block')).to.have.length(1);
      expect(await violationsIn(element)).to.deep.equal([]);
    }).timeout(20_000);

    onlyWhere('cdp')('[P40] is printed whole', async () => {
      const element = await hotline(long, { size: 250 });
      await readAs({ print: true });
      try {
        for (const block of all(element, '.block'))
          expect(getComputedStyle(block).getPropertyValue('content-visibility')).to.equal(
            'visible',
          );
        for (const control of all(element, 'input,select,button'))
          expect(control.getClientRects()).to.have.length(0);
      } finally {
        await readAs({});
      }
    });
  });

  describe('the feed’s further pages', () => {
    let restore: (() => void) | undefined;
    let feeds = 0;
    afterEach(() => restore?.());

    async function paged(feed: Answers = pages, size = 24, filters = 'all') {
      // A feed of its own for each, since the page remembers what it has read.
      const name = `cases-${++feeds}`;
      const { recent = {}, ...others } = feed;
      restore = answer({ [name]: recent, ...others });
      return mountReady<LaoshanHotline>(
        html`<laoshan-hotline
          src="${HOST}${name}.json"
          filters=${filters}
          page-size=${size || nothing}
        ></laoshan-hotline>`,
      );
    }
    const link = (element: LaoshanHotline) => find<HTMLAnchorElement>(element, '.more a');
    const answered = (element: LaoshanHotline) =>
      new Promise<Event>((resolve) => {
        for (const name of ['laoshan-load', 'laoshan-error'])
          element.addEventListener(name, resolve, { once: true });
      });
    async function follow(element: LaoshanHotline) {
      const event = answered(element);
      link(element)?.focus();
      link(element)?.click();
      await event;
      await wait(0);
      await element.updateComplete;
      return event;
    }

    it('[P16] are reached by a real link once all that was read is on show', async () => {
      const element = await paged(pages, 20);
      expect(plain(find(element, '.more'))).to.match(/^显示20件，已读取24件 再看4件/);
      expect(!!link(element)).to.equal(false);
      await press(element, '再看');
      expect(plain(find(element, '.more'))).to.match(/^显示24件，已读取24件 继续读取/);
      expect(link(element)?.href).to.equal(`${HOST}older-cases.json`);
      expect(said(element)).to.equal('全部：显示24件，已读取24件');
    });

    it('are read in place, with the focus on the first case that came', async () => {
      const element = await paged();
      await follow(element);
      expect(titles(element)).to.have.length(40);
      expect(!!find(element, '.more')).to.equal(false);
      expect(plain(element.shadowRoot?.activeElement)).to.equal('第25件样例来电');
      expect(said(element)).to.equal('全部：显示40件，共40件');
      expect(plain(find(element, '.filters button'))).to.equal('全部 (40)');
    });

    it('are followed by the browser where keys ask for another tab', async () => {
      const element = await paged();
      // Composed, so that it comes to the document: WebKit would follow the link otherwise.
      const init = { bubbles: true, composed: true, cancelable: true, ctrlKey: true };
      const event = new MouseEvent('click', init);
      document.addEventListener('click', (late) => late.preventDefault(), { once: true });
      link(element)?.dispatchEvent(event);
      await element.updateComplete;
      expect(titles(element)).to.have.length(24);
    });

    it('go on with what was chosen and searched', async () => {
      const element = await paged();
      await choose(element, '排序', '最早在前');
      await type(element, '路灯');
      expect(titles(element)).to.have.length(5);
      await follow(element);
      expect(titles(element)).to.have.length(8);
      expect(titles(element)[0]).to.equal('第36件样例来电');
    });

    it('leave the link where one fails, and say so', async () => {
      const element = await paged({ recent: cityOf(0, 24, { next_url: `${HOST}later.json` }) });
      const event = (await follow(element)) as LaoshanErrorEvent;
      expect([event.type, event.code]).to.deep.equal(['laoshan-error', 'http']);
      expect(said(element)).to.equal('下一页没有取到，请再试一次。');
      expect(find(element, '[role=status]')?.className).to.equal('note');
      expect(element.shadowRoot?.activeElement === link(element)).to.equal(true);
      // What the reader does next is told in its place, and works.
      await choose(element, '事项', '样例停车');
      expect(said(element)).to.match(/^样例停车：/);
      await press(element, '清除条件');
      const back = answer({ later: pages['older-cases'] });
      await follow(element);
      back();
      expect(titles(element)).to.have.length(40);
    });

    it('are none where the address names one report', async () => {
      restore = answer(pages);
      const element = await mountReady<LaoshanHotline>(
        html`<laoshan-hotline src="${HOST}recent.json#city-3"></laoshan-hotline>`,
      );
      expect(titles(element)).to.deep.equal(['第3件样例来电']);
      expect(!!find(element, '.more')).to.equal(false);
    });
  });

  describe('a feed over 1 MiB', () => {
    const large = { large: { ...cityOf(0, 2), padding: 'x'.repeat(1_100_000) } };

    it('[P7] is read where the page allows as many bytes, and as soon as it does', async () => {
      const restore = answer(large);
      try {
        const element = await mountReady<LaoshanHotline>(
          html`<laoshan-hotline src="${HOST}large.json"></laoshan-hotline>`,
        );
        expect(element.state).to.equal('error');
        for (const text of ['x', '0', '-5']) {
          element.setAttribute('max-bytes', text);
          await element.updateComplete;
          await drawn(element);
          expect(element.state, text).to.equal('error');
        }
        element.setAttribute('max-bytes', '2000000');
        await element.updateComplete;
        await drawn(element);
        expect(element.state).to.equal('ready');
        expect(titles(element)).to.have.length(2);
      } finally {
        restore();
      }
    });
  });
});

import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { LaoshanHotline } from '../../src/index.js';
import { chinese, english } from '../../stories/feeds.js';
import { many, reports } from '../../stories/reports.js';
import { all, find, given, plain, press, report, titles } from '../browser/hotline.js';
import { drawn, mount, mountReady, useElements } from '../browser/mount.js';

const hotline = (
  items: readonly unknown[] = reports.items,
  template = html`<laoshan-hotline lang="zh-CN"></laoshan-hotline>`,
) => given(template, items);

const only = (id: string) => reports.items.filter((item) => item.id === id);

describe('laoshan-hotline', () => {
  useElements();

  describe('a case', () => {
    it('[P38] reads heading first, then status, place, words, answer, verdict and details', async () => {
      const element = await hotline(only('whole'));
      const order = Array.from(
        find(element, '.case')?.children ?? [],
        (node) => node.className || node.localName,
      );
      expect(order).to.deep.equal([
        'title',
        'status done',
        'note',
        'said',
        'answer answered',
        'note outcome',
        'details',
      ]);
    });

    it('[P38] is an item of a list', async () => {
      const element = await hotline();
      const list = find(element, 'ul');
      expect(list?.getAttribute('role')).to.equal('list');
      const shown = reports.items.filter((item) => item._laoshan);
      expect(list?.children).to.have.length(shown.length);
      for (const item of Array.from(list?.children ?? [])) {
        expect(item.localName).to.equal('li');
        expect(item.getAttribute('part')).to.equal('item');
        expect(item.className).to.equal('case');
      }
    });

    for (const level of [2, 6]) {
      it(`is headed at level ${level} when the page asks`, async () => {
        const element = await hotline(
          only('whole'),
          html`<laoshan-hotline heading-level=${level}></laoshan-hotline>`,
        );
        expect(find(element, `h${level}`)?.textContent).to.equal('样例路口的红绿灯只亮红灯');
      });
    }

    it('[P38] says place and day of the call, in the feed’s zone', async () => {
      const element = await hotline(only('whole'));
      expect(plain(find(element, '.case > .note'))).to.equal('样例路与虚构街路口 2024年3月5日');
      expect(find<HTMLTimeElement>(element, '.case > .note time')?.dateTime).to.equal(
        '2024-03-04T23:30:00Z',
      );
    });

    it('is of the item’s own date where it states no other, and of none where it has none', async () => {
      const dated = await hotline([report({ status: 'open' }, { date_published: '2024-03-05' })]);
      expect(plain(find(dated, '.case > .note'))).to.equal('2024年3月5日');
      const undated = await hotline([report({ status: 'open' })]);
      expect(find(undated, 'time')).to.equal(null);
    });

    it('sets the answer apart, with the word and the agency', async () => {
      const element = await hotline(only('whole'));
      expect(plain(find(element, '.answer > .label'))).to.equal('答复 样例交通科');
      const style = getComputedStyle(find(element, '.answer') as Element);
      expect(style.borderInlineStartWidth).to.equal('3px');
      expect(style.borderInlineStartColor).to.equal('rgb(23, 87, 47)');
    });

    it('calls progress what an authority says of an open case', async () => {
      const element = await hotline(only('progress'));
      expect(plain(find(element, '.answer > .label'))).to.equal('进展 样例道路科');
      const style = getComputedStyle(find(element, '.answer') as Element);
      expect(style.borderInlineStartColor).not.to.equal('rgb(23, 87, 47)');
    });

    it('names its toggle for assistive technology by its title, and has none without details', async () => {
      const element = await hotline(only('whole'));
      expect(plain(find(element, 'summary'))).to.equal('详情');
      expect(find(element, 'summary')?.getAttribute('aria-label')).to.equal(
        '详情 样例路口的红绿灯只亮红灯',
      );
      expect(find(await hotline(only('odd')), 'details')).to.equal(null);
    });

    it('states the language that is its own', async () => {
      const element = await hotline([...only('english'), ...only('whole')]);
      expect(all(element, '.case').map((node) => node.getAttribute('lang'))).to.deep.equal([
        'en',
        null,
      ]);
    });

    it('takes no more than 8 elements, answered, without details', async () => {
      const element = await hotline([
        report({
          status: 'closed',
          description: '一句话。',
          address: '样例路',
          agency_responsible: '样例科',
          status_notes: '已办。',
        }),
      ]);
      expect(all(element, '.cases *')).to.have.length(8);
    });

    it('wears its status as shape, colour and word', async () => {
      const element = await hotline();
      const seen = new Map<string, string>();
      for (const status of all(element, '.status')) {
        const { content, borderLeftWidth, borderRightWidth, clipPath } = getComputedStyle(
          status,
          '::before',
        );
        expect(content).to.equal('""');
        const shape = [borderLeftWidth, borderRightWidth, clipPath].join();
        const before = seen.get(status.className);
        if (before) expect(shape).to.equal(before);
        seen.set(status.className, shape);
      }
      expect([...seen.keys()].sort()).to.deep.equal([
        'status doing',
        'status done',
        'status other',
        'status todo',
      ]);
      expect(new Set(seen.values()).size).to.equal(4);
    });

    it('has its status in a column of one width where there is room, above it elsewhere', async () => {
      const element = await hotline(
        undefined,
        html`<laoshan-hotline lang="zh-CN" style="width:700px"></laoshan-hotline>`,
      );
      const lefts = all(element, '.case > .title').map((node) => node.getBoundingClientRect().left);
      expect(new Set(lefts).size).to.equal(1);
      const [status, title] = [find(element, '.status'), find(element, '.title')];
      const boxes = () => [status, title].map((node) => node?.getBoundingClientRect());
      const [wideStatus, wideTitle] = boxes();
      expect(wideStatus?.right ?? 0).to.be.below(wideTitle?.left ?? 0);
      element.style.width = '400px';
      const [narrowStatus, narrowTitle] = boxes();
      expect(narrowStatus?.bottom ?? 0).to.be.at.most(narrowTitle?.top ?? 0);
    });

    for (const [lang, feed] of [
      ['zh-CN', chinese],
      ['en', english],
    ] as const) {
      it(`never parts a status of ours, nor lets it into the text: ${lang}`, async () => {
        const element = await mountReady<LaoshanHotline>(
          html`<laoshan-hotline style="width:640px" src=${feed}></laoshan-hotline>`,
        );
        for (const status of all(element, '.status')) {
          const { height } = status.getBoundingClientRect();
          expect(height).to.be.below(2 * Number.parseFloat(getComputedStyle(status).fontSize));
          expect(status.scrollWidth).to.be.at.most(status.clientWidth);
        }
      });
    }
  });

  describe('the default feed', () => {
    it('has four cases, two with an answer, none with a date that nobody printed', async () => {
      const element = await mountReady<LaoshanHotline>(
        html`<laoshan-hotline src=${chinese}></laoshan-hotline>`,
      );
      expect(all(element, '.status').map(plain)).to.deep.equal([
        '未见答复',
        '未见答复',
        '已答复',
        '已答复',
      ]);
      expect(all(element, '.answer')).to.have.length(2);
      expect(all(element, 'time')).to.have.length(0);
      expect(plain(find(element, '.answer > .label'))).to.equal(
        '答复 崂山区城市管理局环境卫生管理科',
      );
    });

    it('speaks English in its English edition', async () => {
      const element = await mountReady<LaoshanHotline>(
        html`<laoshan-hotline src=${english} filters="status"></laoshan-hotline>`,
      );
      expect(all(element, '.status').map(plain)).to.deep.equal([
        'No answer printed',
        'No answer printed',
        'Answered',
        'Answered',
      ]);
      expect(all(element, 'button').map(plain)).to.deep.equal([
        'All (4)',
        'Answered (2)',
        'Unanswered (2)',
      ]);
    });

    it('shows the one case that the address names, and the same without words told twice', async () => {
      const element = await mountReady<LaoshanHotline>(
        html`<laoshan-hotline src="${chinese}#report-bins"></laoshan-hotline>`,
      );
      expect(titles(element)).to.deep.equal(['学校对面垃圾桶扎堆，垃圾满出来']);
      expect(plain(find(element, '.laoshan'))?.match(/立即向来电人道歉/g)).to.have.length(1);
    });
  });

  describe('bad input', () => {
    it('of a case without title or words is said to be so', async () => {
      const element = await hotline(only('nothing'));
      expect(titles(element)).to.deep.equal(['无标题']);
      expect(plain(find(element, '.status'))).to.equal('状态不明');
      expect(plain(find(element, '.case > .note'))).to.equal('没有内容');
    });

    it('of an unknown status is shown as it stands and counted as unknown', async () => {
      const element = await hotline(
        [...only('odd'), ...only('closed')],
        html`<laoshan-hotline lang="zh-CN" filters="status"></laoshan-hotline>`,
      );
      expect(plain(find(element, '.status'))).to.equal('等待样例公司送来零件后再安排');
      expect(all(element, 'button').map(plain)).to.deep.equal([
        '全部 (2)',
        '已答复 (1)',
        '未答复 (0)',
        '状态不明 (1)',
      ]);
    });

    it('of one id twice: the newer state stands', async () => {
      const state = (status: string, updated_datetime: string) => ({ status, updated_datetime });
      const element = await hotline([
        report(state('open', '2024-03-05')),
        report(state('closed', '2024-03-06')),
      ]);
      expect(all(element, '.status').map(plain)).to.deep.equal(['已答复']);
    });

    it('of 20,000 characters is cut, with a way to read on', async () => {
      const description = `${'样例说得很长。'.repeat(2_900)}完。`;
      const element = await hotline([report({ status: 'open', description })]);
      const said = plain(find(element, '.said')) ?? '';
      expect([...said].length).to.be.at.most(200);
      expect(plain(find(element, 'summary'))).to.match(/^继续阅读/);
      expect(said + plain(find(element, '.rest'))).to.equal(description);
      expect(find(element, '.rest')?.closest('details')?.open).to.equal(false);
    });

    it('of a long answer too', async () => {
      const status_notes = '样例答复很长。'.repeat(100);
      const element = await hotline([report({ status: 'closed', status_notes })]);
      expect(plain(find(element, '.rest'))).to.match(/^答复 样例答复很长。/);
    });

    it('[P8] of 100,000 characters everywhere draws at once', async () => {
      const text = '字'.repeat(100_000);
      const before = performance.now();
      await hotline(
        Array.from({ length: 20 }, (_, index) =>
          report({ description: text, status_notes: text }, { id: `${index}` }),
        ),
      );
      expect(performance.now() - before).to.be.below(2_000);
    });

    it('[P1] that is hostile becomes no markup', async () => {
      const evil = '<img src=x onerror=alert(1)><b style="color:red">';
      const element = await hotline([
        {
          id: evil,
          title: evil,
          url: 'java\nscript:alert(1)',
          language: evil,
          _laoshan: {
            source: { name: evil, url: 'javascript:alert(1)' },
            report: {
              service_request_id: evil,
              status: evil,
              status_notes: evil,
              service_name: evil,
              description: evil,
              agency_responsible: evil,
              address: evil,
              requested_datetime: evil,
              notes: [{ type: evil, description: evil, datetime: evil }],
            },
          },
        },
      ]);
      expect(all(element, 'img,b,a,[style],[lang]:not(.laoshan)')).to.have.length(0);
      expect(plain(find(element, '.said'))).to.equal(evil);
      expect(plain(find(element, '.status'))).to.equal(evil);
    });
  });

  describe('the filters', () => {
    const filtered = (size = 20) =>
      hotline(
        reports.items,
        html`<laoshan-hotline lang="zh-CN" filters="status" page-size=${size}></laoshan-hotline>`,
      );

    it('are a group of buttons with counts, all pressed at first', async () => {
      const element = await filtered();
      const group = find(element, '[role=group]');
      expect(group?.getAttribute('aria-label')).to.equal('状态');
      expect(
        all(element, 'button').map((each) => [plain(each), each.getAttribute('aria-pressed')]),
      ).to.deep.equal([
        ['全部 (15)', 'true'],
        ['已答复 (5)', 'false'],
        ['未答复 (8)', 'false'],
        ['状态不明 (2)', 'false'],
      ]);
    });

    for (const filters of ['none', '', 'x']) {
      it(`are not there for filters="${filters}"`, async () => {
        const element = await hotline(
          reports.items,
          html`<laoshan-hotline filters=${filters}></laoshan-hotline>`,
        );
        expect(all(element, 'button')).to.have.length(0);
      });
    }

    it('choose what is on show, and say so', async () => {
      const element = await filtered();
      await press(element, '已答复');
      expect(all(element, '.answer.answered')).to.have.length(5);
      expect(titles(element)).to.have.length(5);
      expect(plain(find(element, '[aria-pressed=true]'))).to.equal('已答复 (5)');
      expect(plain(find(element, '.more'))).to.match(/^显示5件，共15件/);
      await press(element, '全部');
      expect(titles(element)).to.have.length(15);
      expect(find(element, '.more')).to.equal(null);
    });

    it('[P37] speak through one status message, empty until the reader changes something, once a change', async () => {
      const element = await filtered();
      const status = find(element, '[role=status]');
      expect(all(element, '[role=status],[aria-live]')).to.have.length(1);
      expect(plain(status)).to.equal('');
      const said: (string | undefined)[] = [];
      const observer = new MutationObserver(() => said.push(plain(status)));
      observer.observe(status as Element, { childList: true, characterData: true, subtree: true });
      await press(element, '已答复');
      await press(element, '未答复');
      element.requestUpdate();
      await element.updateComplete;
      observer.disconnect();
      expect(said).to.deep.equal(['已答复：显示5件，共15件', '未答复：显示8件，共15件']);
      expect(find(element, '[role=status]')).to.equal(status);
    });

    it('leave open what is open, by case and not by place', async () => {
      const element = await filtered();
      const opened = () =>
        all<HTMLDetailsElement>(element, 'details')
          .filter(({ open }) => open)
          .map((each) => plain(each.closest('.case')?.querySelector('.title')));
      find(element, 'summary')?.click();
      await new Promise((resolve) => setTimeout(resolve, 30));
      await element.updateComplete;
      expect(opened()).to.deep.equal(['样例路口的红绿灯只亮红灯']);
      await press(element, '未答复');
      expect(opened()).to.deep.equal([]);
      await press(element, '全部');
      expect(opened()).to.deep.equal(['样例路口的红绿灯只亮红灯']);
    });

    it('show a sentence where nothing is left, and everything once they are gone', async () => {
      const element = await hotline(
        only('closed'),
        html`<laoshan-hotline lang="zh-CN" filters="status"></laoshan-hotline>`,
      );
      await press(element, '未答复');
      expect(find(element, 'ul')).to.equal(null);
      expect(plain(find(element, '.result'))).to.equal('未答复：没有符合条件的来电 清除条件');
      expect(find(element, '.more')).to.equal(null);
      element.filters = 'none';
      await element.updateComplete;
      expect(titles(element)).to.have.length(1);
    });

    it('[P39] are at least 24 px high, in elder mode 44 px, as the toggles are', async () => {
      for (const [mode, least] of [
        ['', 24],
        ['elder', 44],
      ] as const) {
        const element = await hotline(
          [...many.items, ...only('whole')],
          html`<laoshan-hotline filters="status" mode=${mode} page-size="1"></laoshan-hotline>`,
        );
        const shown = await hotline(
          only('whole'),
          html`<laoshan-hotline mode=${mode}></laoshan-hotline>`,
        );
        const targets = [...all(element, 'button'), ...all(shown, 'summary')];
        expect(targets).to.have.length(5);
        for (const target of targets) {
          expect(target.getBoundingClientRect().height).to.be.at.least(least);
        }
      }
    });
  });

  describe('the pages', () => {
    const paged = (size: string | number, items: readonly unknown[] = many.items) =>
      hotline(
        items,
        html`<laoshan-hotline lang="zh-CN" filters="status" page-size=${size}></laoshan-hotline>`,
      );

    for (const size of ['0', '-5', '2.5', 'x', '', '1e400']) {
      it(`are of 20 for page-size="${size}"`, async () => {
        expect(titles(await paged(size))).to.have.length(20);
      });
    }

    it('are of 20 for an odd property', async () => {
      const element = await paged(5);
      element.pageSize = Number.NaN;
      await element.updateComplete;
      expect(titles(element)).to.have.length(20);
    });

    it('grow by the true number, and say how far they are', async () => {
      const element = await paged(50);
      expect(plain(find(element, '.more'))).to.match(/^显示50件，共134件 再看50件/);
      await press(element, '再看');
      expect(titles(element)).to.have.length(100);
      expect(plain(find(element, '.more > button'))).to.equal('再看34件');
      expect(plain(find(element, '[role=status]'))).to.equal('全部：显示100件，共134件');
      await press(element, '再看');
      expect(titles(element)).to.have.length(134);
      expect(find(element, '.more')).to.equal(null);
    });

    it('begin again with a filter', async () => {
      const element = await paged(10);
      await press(element, '再看');
      await press(element, '已答复');
      expect(titles(element)).to.have.length(10);
      expect(plain(find(element, '.more > button'))).to.equal('再看10件');
    });

    it('are not there where all is shown', async () => {
      expect(find(await paged(20, only('whole')), '.more')).to.equal(null);
    });
  });

  describe('its data', () => {
    it('may be set as items, and taken away again', async () => {
      const element = mount<LaoshanHotline>(
        html`<laoshan-hotline src=${chinese}></laoshan-hotline>`,
      );
      element.items = reports.items;
      await drawn(element);
      expect(element.items).to.have.length(15);
      expect(titles(element)[0]).to.equal('样例路口的红绿灯只亮红灯');
      element.items = undefined;
      await element.updateComplete;
      await drawn(element);
      expect(element.items.map(({ id }) => id)).to.include('report-bins');
    });

    it('is read once of a list, and again of another', async () => {
      const raw = [...reports.items];
      const element = await hotline(raw);
      const { items } = element;
      element.items = raw;
      await drawn(element);
      expect(element.items === items).to.equal(true);
      element.items = raw.slice(0, 3);
      await drawn(element);
      expect(element.items).to.have.length(3);
      element.items = raw;
      await drawn(element);
      expect(element.items).to.have.length(items.length);
    });

    for (const items of [[{ id: 'a' }, { id: 'b' }], [{ id: 'a' }], []])
      it(`are no items where none of ${items.length} is a report`, async () => {
        const element = await hotline(items);
        expect(element.state).to.equal('empty');
        expect(element.items).to.deep.equal([]);
      });

    it('are those with the tag, whenever it changes', async () => {
      const element = await hotline(
        reports.items,
        html`<laoshan-hotline tag="traffic"></laoshan-hotline>`,
      );
      expect(element.items.map(({ id }) => id)).to.deep.equal(['whole']);
      for (const [tag, state, count] of [
        ['lights', 'ready', 1],
        ['nobody-has-it', 'empty', 0],
        [null, 'ready', 15],
      ] as const) {
        element.tag = tag;
        await drawn(element);
        await element.updateComplete;
        expect(element.state).to.equal(state);
        expect(element.items).to.have.length(count);
      }
    });

    it('are those with the tag in a feed too, without asking for it again', async () => {
      const element = await mountReady<LaoshanHotline>(
        html`<laoshan-hotline src=${chinese} tag="hotline"></laoshan-hotline>`,
      );
      expect(element.items).to.have.length(4);
      const { fetch } = window;
      window.fetch = () => Promise.reject(new Error('asked again'));
      element.tag = 'x';
      await element.updateComplete;
      await drawn(element);
      window.fetch = fetch;
      expect(element.state).to.equal('empty');
    });
  });

  it('keeps the reader’s place when its feed fails', async () => {
    const element = await mountReady<LaoshanHotline>(
      html`<laoshan-hotline src="${chinese}" filters="status"></laoshan-hotline>`,
    );
    const [list, status] = [find(element, 'ul'), find(element, '[role=status]')];
    const { fetch } = window;
    window.fetch = async () => new Response('', { status: 404 });
    await element.reload();
    window.fetch = fetch;
    await element.updateComplete;
    expect(element.state).to.equal('stale');
    expect(find(element, '.stale')).not.to.equal(null);
    expect(find(element, 'ul')).to.equal(list);
    expect(find(element, '[role=status]')).to.equal(status);
  });
});

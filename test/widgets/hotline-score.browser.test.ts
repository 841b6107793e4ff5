import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { LaoshanHotline } from '../../src/index.js';
import { answer, HOST } from '../../stories/answers.js';
import { cityOf, sparse } from '../../stories/city.js';
import { chinese } from '../../stories/feeds.js';
import { violationsIn } from '../browser/axe.js';
import { all, find, given, pages, plain } from '../browser/hotline.js';
import { mount, mountReady, useElements } from '../browser/mount.js';

const hotline = (items: readonly unknown[], lang = 'zh-CN', tag: string | null = null) =>
  given(
    html`<laoshan-hotline lang=${lang} score="all" page-size="1" .tag=${tag}></laoshan-hotline>`,
    items,
  );

const measures = (element: LaoshanHotline) =>
  all(element, '.measures > div').map((each) => Array.from(each.children, plain));
const basis = (element: LaoshanHotline) => all(element, '.score > p').map(plain);

const report = (id: number, fields: object, rest: object = {}) => ({
  id: `${id}`,
  title: `样例${id}`,
  ...rest,
  _laoshan: { report: fields },
});
const due = { expected_datetime: '2024-03-08' };
const inTime = { status: 'closed', updated_datetime: '2024-03-06', ...due };

describe('the score of laoshan-hotline', () => {
  useElements();

  it('is there only where the page asks for it', async () => {
    const element = await hotline(sparse.items);
    expect(all(element, '.score')).to.have.length(1);
    for (const score of [null, 'none', '', 'x']) {
      if (score === null) element.removeAttribute('score');
      else element.setAttribute('score', score);
      await element.updateComplete;
      expect(all(element, '.score'), `${score}`).to.have.length(0);
    }
    element.setAttribute('score', 'all');
    await element.updateComplete;
    expect(all(element, '.score')).to.have.length(1);
  });

  it('has each share with both of its numbers, and says of how many it cannot be told', async () => {
    const element = await hotline([
      report(1, { ...inTime, satisfaction: 'satisfied' }),
      report(2, { ...inTime, satisfaction: 'unsatisfied' }),
      report(3, { status: 'closed', notes: [{ type: '办结', datetime: '2024-03-09' }], ...due }),
      report(4, { status: 'closed' }),
      report(5, { status: 'open' }),
      report(6, { status: '样例状态' }),
    ]);
    expect(measures(element)).to.deep.equal([
      ['收到', '6件'],
      ['已答复', '80%', '5件中4件', '另有1件未注明或无法判断'],
      ['按期办结', '约66.7%', '3件中2件', '另有1件未注明或无法判断'],
      ['满意', '50%', '2件中1件', '另有2件未注明或无法判断'],
    ]);
    expect(basis(element)).to.deep.equal(['按列表中的6件来电统计']);
  });

  it('says the same in English', async () => {
    const element = await hotline([report(1, inTime), report(2, { status: 'open' })], 'en');
    expect(measures(element)).to.deep.equal([
      ['Received', '2'],
      ['Answered', '50%', '1 of 2'],
      ['Closed on time', '100%', '1 of 1'],
      ['Satisfied', 'Not stated', 'Not stated or cannot be told: 1 more'],
    ]);
  });

  it('says what is not stated, and does not count it as nothing', async () => {
    const element = await hotline(sparse.items);
    expect(measures(element)).to.deep.equal([
      ['收到', '5件'],
      ['已答复', '约66.7%', '3件中2件', '另有2件未注明或无法判断'],
      ['按期办结', '未注明', '另有2件未注明或无法判断'],
      ['满意', '未注明', '另有2件未注明或无法判断'],
    ]);
  });

  it('is of the cases with the tag, whatever is on show or chosen', async () => {
    const element = await hotline(
      [
        report(1, { status: 'open' }, { tags: ['x'] }),
        report(2, { status: 'closed' }, { tags: ['x'] }),
        report(3, { status: 'closed' }),
      ],
      'zh-CN',
      'x',
    );
    element.filters = 'status';
    await element.updateComplete;
    all(element, 'button')[1]?.click();
    await element.updateComplete;
    expect(measures(element)[1]).to.deep.equal(['已答复', '50%', '2件中1件']);
    expect(basis(element)).to.deep.equal(['按列表中的2件来电统计']);
  });

  it('says that it is of a part where the feed has pages that were not read, and counts on with them', async () => {
    const restore = answer({
      scored: { ...pages.recent, next_url: `${HOST}scored-older.json` },
      'scored-older': pages['older-cases'],
    });
    try {
      const element = await mountReady<LaoshanHotline>(
        html`<laoshan-hotline src="${HOST}scored.json" page-size="30" score="all"></laoshan-hotline>`,
      );
      expect(basis(element)[0]).to.equal('只按已读取的24件来电统计，其余尚未读取');
      const read = new Promise((resolve) => {
        element.addEventListener('laoshan-load', resolve, { once: true });
      });
      find(element, '.more a')?.click();
      await read;
      await element.updateComplete;
      expect(basis(element)[0]).to.equal('按列表中的40件来电统计');
      expect(measures(element)[0]).to.deep.equal(['收到', '40件']);
    } finally {
      restore();
    }
  });

  it('[P33] of a long list has its place at once and its numbers when all is counted', async () => {
    const element = mount<LaoshanHotline>(
      html`<laoshan-hotline lang="zh-CN" score="all" page-size="1"></laoshan-hotline>`,
    );
    element.items = cityOf(0, 5_000).items;
    await element.updateComplete;
    expect(basis(element)).to.include('正在读取……');
    const { height } = find(element, '.score')?.getBoundingClientRect() ?? {};
    for (let tries = 0; basis(element).includes('正在读取……') && tries < 200; tries++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(basis(element)).to.include('按列表中的5,000件来电统计');
    expect(measures(element)[0]).to.deep.equal(['收到', '5,000件']);
    expect(find(element, '.score')?.getBoundingClientRect().height).to.equal(height);
  });

  describe('the agencies', () => {
    const of = (name: string | undefined, count: number, closed: number) =>
      Array.from({ length: count }, (_, index) => ({
        ...(name && { agency_responsible: name }),
        status: index < closed ? 'closed' : 'open',
      }));
    const items = [...of('甲科', 2, 2), ...of(undefined, 1, 0), ...of('乙科', 4, 1)].map(
      (fields, id) => report(id, fields),
    );
    const rows = (element: LaoshanHotline) =>
      all(element, 'tr').map((row) => Array.from(row.children, plain));

    it('[P38] are one table with a name for each row, the most cases first', async () => {
      const element = await hotline(items);
      expect(rows(element)).to.deep.equal([
        ['乙科', '4件', '已答复 1', ''],
        ['甲科', '2件', '已答复 2', ''],
        ['未注明', '1件', '已答复 0', ''],
      ]);
      expect(plain(find(element, 'caption'))).to.equal('各承办单位收到的来电');
      for (const row of all(element, 'tr')) {
        expect(row.getAttribute('role')).to.equal('row');
        expect(row.firstElementChild?.getAttribute('scope')).to.equal('row');
        expect(row.lastElementChild?.getAttribute('aria-hidden')).to.equal('true');
      }
    });

    for (const dir of ['ltr', 'rtl'] as const) {
      it(`have bars from one zero, as long as the cases are many, filled as far as they are answered: ${dir}`, async () => {
        const element = await hotline(items);
        element.dir = dir;
        const bars = all(element, '.bar').map((bar) =>
          Array.from(bar.querySelectorAll('svg'), (svg) => {
            const { left, right, width } = svg.getBoundingClientRect();
            return { from: dir === 'ltr' ? left : -right, width };
          }),
        );
        const [full] = bars[0] ?? [];
        const parts = bars.map((bar) =>
          bar.map(({ width }) => Math.round((4 * width) / (full?.width ?? 1))),
        );
        expect(parts).to.deep.equal([[4, 1], [2, 2], [1]]);
        for (const { from } of bars.flat()) expect(from).to.be.closeTo(full?.from ?? 0, 0.5);
      });
    }

    it('are ten, and the others are summed up in a row of their own', async () => {
      const many = Array.from({ length: 12 }, (_, id) =>
        report(id, { agency_responsible: `${id}`, status: id > 9 ? 'closed' : 'open' }),
      );
      const element = await hotline([
        ...many,
        report(12, { agency_responsible: '0', status: 'open' }),
        report(13, { status: 'open' }),
      ]);
      expect(rows(element)).to.have.length(12);
      expect(rows(element)[0]).to.deep.equal(['0', '2件', '已答复 0', '']);
      expect(rows(element).slice(-2)).to.deep.equal([
        ['其他2个单位', '2件', '已答复 2', ''],
        ['未注明', '1件', '已答复 0', ''],
      ]);
      expect(all(element, 'tr:nth-child(11) svg')).to.have.length(2);
    });

    it('are not said to have left unanswered what nobody knows the state of', async () => {
      const odd = (id: number, agency_responsible: string, status: string) =>
        report(id, { agency_responsible, status });
      const element = await hotline([
        odd(1, '甲科', 'Duplicate'),
        odd(2, '甲科', 'Duplicate'),
        odd(3, '甲科', 'Duplicate'),
        odd(4, '乙科', 'Duplicate'),
        odd(5, '乙科', 'closed'),
      ]);
      expect(rows(element)).to.deep.equal([
        ['甲科', '3件', '状态不明 3', ''],
        ['乙科', '2件', '已答复 1，状态不明 1', ''],
      ]);
      const widths = all(element, 'tr').map((row) =>
        Array.from(row.querySelectorAll('svg'), (svg) => svg.getAttribute('width')),
      );
      expect(widths).to.deep.equal([[], ['100%', '100%']]);
    });

    it('are there where it is one alone, and left out where none is stated', async () => {
      expect(rows(await hotline(items.slice(0, 2)))).to.deep.equal([
        ['甲科', '2件', '已答复 2', ''],
      ]);
      expect(all(await hotline([report(1, {})]), 'table')).to.have.length(0);
    });

    it('[P1] have names that are text', async () => {
      const evil = '<img src=x onerror=alert(1)>';
      const element = await hotline([
        report(1, { agency_responsible: evil }),
        report(2, { agency_responsible: '__proto__' }),
      ]);
      expect(rows(element).map(([name]) => name)).to.deep.equal([evil, '__proto__']);
      expect(all(element, 'img')).to.have.length(0);
    });
  });

  describe('how it is counted', () => {
    it('is one click away, and built then', async () => {
      const element = await hotline(sparse.items);
      const details = find<HTMLDetailsElement>(element, '.formulas');
      expect([details?.open, details?.children.length]).to.deep.equal([false, 1]);
      const toggled = new Promise((resolve) => details?.addEventListener('toggle', resolve));
      find(element, '.formulas summary')?.click();
      await toggled;
      await element.updateComplete;
      expect(all(element, '.formulas dt').map(plain)).to.deep.equal(['已答复', '按期办结', '满意']);
      expect(all(element, '.formulas dd').map(plain)[0]).to.equal(
        '已答复的件数（含不予受理）÷ 状态明确的件数',
      );
    });

    it('[P40] is printed', async () => {
      const element = await hotline(sparse.items);
      dispatchEvent(new Event('beforeprint'));
      expect(find<HTMLDetailsElement>(element, '.formulas')?.open).to.equal(true);
      expect(all(element, '.formulas dd')).to.have.length(3);
      dispatchEvent(new Event('afterprint'));
      expect(find<HTMLDetailsElement>(element, '.formulas')?.open).to.equal(false);
    });
  });

  it('of the default feed claims no more than it has', async () => {
    const element = await mountReady<LaoshanHotline>(
      html`<laoshan-hotline src=${chinese} score="all"></laoshan-hotline>`,
    );
    expect(measures(element)).to.deep.equal([
      ['收到', '4件'],
      ['已答复', '50%', '4件中2件'],
      ['按期办结', '未注明', '另有2件未注明或无法判断'],
      ['满意', '未注明', '另有2件未注明或无法判断'],
    ]);
  });

  it('[P34] has nothing that axe finds wrong with it', async () => {
    const element = await hotline(cityOf(0, 60).items);
    expect(await violationsIn(element)).to.deep.equal([]);
  });
});

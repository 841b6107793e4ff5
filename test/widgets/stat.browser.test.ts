import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { LaoshanStat } from '../../src/index.js';
import { drawn, mount, mountReady, useElements } from '../browser/mount.js';

const part = (element: LaoshanStat, name: string) =>
  element.renderRoot.querySelector(`[part="${name}"]`)?.textContent;

const spoken = (element: LaoshanStat) =>
  element.renderRoot.textContent?.replace(/\s+/g, ' ').trim();

/** Opens where a figure comes from, as a reader does. */
async function open(element: LaoshanStat): Promise<void> {
  const details = element.renderRoot.querySelector('details');
  const toggled = new Promise((resolve) => {
    details?.addEventListener('toggle', resolve, { once: true });
  });
  details?.querySelector('summary')?.click();
  await toggled;
  await element.updateComplete;
}

describe('laoshan-stat', () => {
  useElements();

  it('reads as one sentence: label, figure, unit, period, source', async () => {
    const element = await mountReady<LaoshanStat>(html`<laoshan-stat></laoshan-stat>`);
    element.item = {
      id: 'a',
      _laoshan: {
        stat: { value: 12.5, unit: '㎡', label: '样例面积', period: '样例年' },
        source: { name: '样例统计站', url: 'https://paper.example/' },
      },
    };
    await drawn(element);
    const paragraph = element.renderRoot.querySelector('.laoshan')?.children;
    expect(paragraph).to.have.length(1);
    expect(paragraph?.[0]?.localName).to.equal('p');
    expect(spoken(element)).to.equal('样例面积 12.5㎡平方米 样例年 来源：样例统计站');
    const [shown, heard] = element.renderRoot.querySelectorAll('[part="unit"] > span');
    expect(shown?.getAttribute('aria-hidden')).to.equal('true');
    expect(heard?.textContent).to.equal('平方米');
  });

  it('takes at most 10 elements in its shadow root, 16 with where each figure comes from', async () => {
    const response = await fetch('/feeds/laoshan.zh-CN.json');
    const { items } = await response.json();
    const element = await mountReady<LaoshanStat>(html`<laoshan-stat></laoshan-stat>`);
    const count = () => element.renderRoot.querySelectorAll('*').length;
    for (const item of items) {
      if (!item._laoshan?.stat) continue;
      element.item = item;
      await drawn(element);
      const details = element.renderRoot.querySelector('details');
      if (details) await open(element);
      expect(count()).to.be.within(3, 16);
      element.item = {
        ...item,
        _laoshan: { ...item._laoshan, stat: { ...item._laoshan.stat, quote: undefined } },
      };
      await drawn(element);
      expect(count()).to.be.within(3, 10);
    }
  });

  it('links its source safely', async () => {
    const element = await mountReady<LaoshanStat>(html`<laoshan-stat></laoshan-stat>`);
    const item = (url: string) => ({
      id: 'a',
      _laoshan: { stat: { value: 1 }, source: { name: '样例', url } },
    });
    element.item = item('https://paper.example/');
    await drawn(element);
    expect(element.renderRoot.querySelector('a')?.rel).to.equal('noopener noreferrer');
    element.item = item('javascript:alert(1)');
    await drawn(element);
    expect(element.renderRoot.querySelector('a')).to.equal(null);
    expect(spoken(element)).to.contain('来源：样例');
  });

  for (const [attributes, value, unit] of [
    [{ value: '1020000', unit: '平方米' }, '102', '万平方米'],
    [{ value: '1,020,000', unit: '平方米' }, '102', '万平方米'],
    [{ value: '１０２', unit: '件' }, '102', '件'],
    [{ value: '-0.5', unit: '%' }, '-0.5%', undefined],
    [{ value: '150', unit: '亩', qualifier: 'over' }, '150', '余亩'],
    [{ value: '150', unit: '亩', qualifier: 'roughly' }, '150', '亩'],
    [{ min: '700000', max: '1000000', unit: '元' }, '70–100', '万元'],
    [{ value: '123456789012345678901' }, '123,456,789,012,345,678,901', undefined],
  ] as const) {
    it(`needs no feed: ${JSON.stringify(attributes)}`, async () => {
      const element = document.createElement('laoshan-stat');
      for (const [name, text] of Object.entries(attributes)) element.setAttribute(name, text);
      document.body.append(element);
      await drawn(element);
      expect(element.state).to.equal('ready');
      expect(part(element, 'value')).to.equal(value);
      expect(part(element, 'unit')).to.equal(unit);
      element.remove();
    });
  }

  for (const value of ['', 'abc', '102万', 'NaN', 'Infinity', '1e999', '1.2.3', '1,02']) {
    it(`leaves the light content for value="${value}"`, async () => {
      const element = await mountReady<LaoshanStat>(
        html`<laoshan-stat value=${value}>light</laoshan-stat>`,
      );
      expect(element.state).to.equal('error');
      expect(element.renderRoot.querySelector('slot')).not.to.equal(null);
    });
  }

  it('follows its attributes', async () => {
    const element = await mountReady<LaoshanStat>(
      html`<laoshan-stat value="1" unit="件"></laoshan-stat>`,
    );
    element.value = '20000';
    await element.updateComplete;
    expect(part(element, 'value')).to.equal('2');
    expect(part(element, 'unit')).to.equal('万件');
    element.setAttribute('label', '样例');
    await element.updateComplete;
    expect(part(element, 'label')).to.equal('样例');
  });

  it('prefers the feed to its attributes, and an item to both', async () => {
    const element = await mountReady<LaoshanStat>(
      html`<laoshan-stat value="1" unit="件" src="/feeds/laoshan.zh-CN.json#removed-stock"></laoshan-stat>`,
    );
    expect(part(element, 'value')).to.equal('102');
    element.item = { id: 'a', _laoshan: { stat: { value: 7 } } };
    await drawn(element);
    expect(part(element, 'value')).to.equal('7');
  });

  it('stands in a sentence in the page’s own type', async () => {
    const paragraph = mount<HTMLElement>(
      html`<p style="font:italic 30px monospace;color:rgb(1, 2, 3)">拆除<laoshan-stat layout="inline" value="1020000" unit="平方米"></laoshan-stat>。</p>`,
    );
    const element = paragraph.querySelector('laoshan-stat') as LaoshanStat;
    await drawn(element);
    const inner = element.renderRoot.querySelector('.inline') as HTMLElement;
    expect(inner.textContent).to.equal('102万平方米');
    const { font, color } = getComputedStyle(paragraph);
    expect(getComputedStyle(inner)).to.include({ font, color, display: 'inline' });
    expect(getComputedStyle(element).display).to.equal('inline');
    expect(paragraph.getClientRects()).to.have.length(1);
  });

  for (const width of [256, 288, 320, 350, 400, 1600]) {
    it(`holds a long figure in ${width} px`, async () => {
      const element = await mountReady<LaoshanStat>(
        html`<laoshan-stat
          style="width:${width}px"
          value="123456789012345"
          unit="个样例单位"
          label="一个相当长的样例标签，长到要折行"
        ></laoshan-stat>`,
      );
      const { right } = element.getBoundingClientRect();
      for (const node of element.renderRoot.querySelectorAll('.laoshan *')) {
        expect(node.getBoundingClientRect().right).to.be.at.most(right + 0.5);
      }
    });
  }

  it('is a ledger row in a narrow column, stacked in a wide one', async () => {
    const tops = async (width: number) => {
      const element = await mountReady<LaoshanStat>(
        html`<laoshan-stat style="width:${width}px" value="1980" unit="件" label="办结"></laoshan-stat>`,
      );
      const [label, reading] = ['.label', '.reading'].map((selector) =>
        element.renderRoot.querySelector(selector)?.getBoundingClientRect(),
      );
      return (reading?.top ?? 0) >= (label?.bottom ?? 0);
    };
    expect(await tops(340)).to.equal(false);
    expect(await tops(500)).to.equal(true);
  });
});

describe('what a figure carries', () => {
  useElements();

  const source = { name: '样例统计站', url: 'https://paper.example/stat' };

  async function carrying(stat: object) {
    const element = await mountReady<LaoshanStat>(html`<laoshan-stat></laoshan-stat>`);
    element.item = { id: 'a', title: '样例', _laoshan: { stat: { value: 90, ...stat }, source } };
    await drawn(element);
    return element;
  }

  it('is told in the same sentence: change and target', async () => {
    const element = await carrying({
      unit: '家',
      previous: { value: 80, label: '去年' },
      target: 120,
    });
    expect(spoken(element)).to.equal(
      '样例 90家 比去年增加10家 目标120家，完成75% 来源：样例统计站',
    );
    expect(element.renderRoot.querySelector('.change')?.classList.contains('up')).to.equal(true);
    const bar = element.renderRoot.querySelector('.target');
    expect(bar?.getAttribute('aria-hidden')).to.equal('true');
    expect(bar?.querySelector('rect')?.getAttribute('width')).to.equal('75');
  });

  it('is a line over time, told in full to those who do not see it', async () => {
    const element = await carrying({
      series: [
        { label: '前年', value: 10 },
        { label: '去年', value: 30 },
        { label: '今年', value: 20 },
      ],
    });
    const line = element.renderRoot.querySelector('svg[role="img"]');
    expect(line?.getAttribute('aria-label')).to.equal('走势：前年 10，去年 30，今年 20');
    expect(line?.querySelector('polyline')?.getAttribute('points')).to.equal('0,20 50,0 100,10');
  });

  for (const series of [[], [{ label: '今年', value: 1 }], [{ label: '今年', value: 'x' }]]) {
    it(`has no line of ${JSON.stringify(series)}`, async () => {
      const element = await carrying({ series });
      expect(element.renderRoot.querySelector('svg')).to.equal(null);
    });
  }

  it('is where it comes from, built when first opened', async () => {
    const element = await carrying({ quote: '样例九十家', as_of: '--07-15' });
    const details = element.renderRoot.querySelector('details') as HTMLDetailsElement;
    expect(details.children).to.have.length(1);
    expect(element.renderRoot.querySelector('a')).to.equal(null);
    await open(element);
    expect(details.querySelector('q')?.textContent).to.equal('样例九十家');
    expect(details.querySelector('a')?.href).to.equal(source.url);
    expect(details.querySelector('a')?.textContent).to.equal(source.name);
    expect(details.querySelector('time')?.textContent).to.equal('7月15日');
  });

  it('is where it comes from, built and open on paper, and closed again after it', async () => {
    const element = await carrying({ quote: '样例九十家' });
    const details = element.renderRoot.querySelector('details') as HTMLDetailsElement;
    dispatchEvent(new Event('beforeprint'));
    expect(details.open).to.equal(true);
    expect(details.querySelector('q')?.textContent).to.equal('样例九十家');
    dispatchEvent(new Event('afterprint'));
    expect(details.open).to.equal(false);
  });

  it('is of what it is the sum', async () => {
    const element = await mountReady<LaoshanStat>(
      html`<laoshan-stat src="/hostile/feed.json?body=${encodeURIComponent(
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          items: [
            { id: 'a', _laoshan: { stat: { value: 3, sum_of: ['b', 'c', 'gone'] } } },
            { id: 'b', _laoshan: { stat: { value: 1, label: '甲项' } } },
            { id: 'c', title: '乙项', _laoshan: { stat: { value: 2 } } },
          ],
        }),
      )}#a"></laoshan-stat>`,
    );
    await open(element);
    expect(element.renderRoot.querySelector('details')?.textContent).to.contain(
      '以下各项之和：甲项、乙项',
    );
  });

  it('is in the notation that the page asks for', async () => {
    const element = await mountReady<LaoshanStat>(
      html`<laoshan-stat notation="mixed" value="123450000" unit="元"></laoshan-stat>`,
    );
    expect(part(element, 'value')).to.equal('1亿2,345万');
    element.notation = 'standard';
    await element.updateComplete;
    expect(part(element, 'value')).to.equal('123,450,000');
    expect(part(element, 'unit')).to.equal('元');
  });
});

import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { LaoshanStat } from '../../src/index.js';
import { drawn, mount, mountReady, useElements } from '../browser/mount.js';

const part = (element: LaoshanStat, name: string) =>
  element.renderRoot.querySelector(`[part="${name}"]`)?.textContent;

const spoken = (element: LaoshanStat) =>
  element.renderRoot.textContent?.replace(/\s+/g, ' ').trim();

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

  it('takes at most 10 elements in its shadow root', async () => {
    const element = mount<LaoshanStat>(
      html`<laoshan-stat src="/feeds/laoshan.zh-CN.json#removed-stock"></laoshan-stat>`,
    );
    await drawn(element);
    expect(element.renderRoot.querySelectorAll('*').length).to.be.within(3, 10);
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

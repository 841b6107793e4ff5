import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { LaoshanStats } from '../../src/index.js';
import { drawn, mountReady, useElements } from '../browser/mount.js';

const CHINESE = '/feeds/laoshan.zh-CN.json';

const spoken = (element: LaoshanStats) =>
  [...element.renderRoot.querySelectorAll('li')].map((item) =>
    item.textContent?.replace(/\s+/g, ' ').trim(),
  );

const set = (...stats: readonly object[]) =>
  stats.map((stat, index) => ({ id: `s${index}`, _laoshan: { stat } }));

describe('laoshan-stats', () => {
  useElements();

  it('says each figure as one sentence, and their common source once', async () => {
    const element = await mountReady<LaoshanStats>(
      html`<laoshan-stats src=${CHINESE} of="cases-closed removed-stock"></laoshan-stats>`,
    );
    expect(spoken(element)).to.deep.equal([
      '办结违建问题 1,980件 今年以来',
      '拆除存量违建 102万平方米 今年以来',
    ]);
    expect(element.renderRoot.querySelector('.source')?.textContent).to.equal(
      '来源：崂山区综合行政执法局',
    );
    expect(element.items.map(({ id }) => id)).to.deep.equal(['cases-closed', 'removed-stock']);
  });

  it('tells each source with its figure where they differ', async () => {
    const element = await mountReady<LaoshanStats>(
      html`<laoshan-stats src=${CHINESE} of="removed-stock high-tech"></laoshan-stats>`,
    );
    expect(spoken(element).join()).to.contain('来源：崂山区综合行政执法局');
    expect(element.renderRoot.querySelector('.source')).to.equal(null);
  });

  it('follows its tag and its names', async () => {
    const element = await mountReady<LaoshanStats>(
      html`<laoshan-stats src=${CHINESE} of="removed-stock"></laoshan-stats>`,
    );
    const followed = async () => {
      await element.updateComplete;
      await drawn(element);
    };
    element.of = 'high-tech little-giants';
    await followed();
    expect(element.items).to.have.length(2);
    element.of = 'high-tech gone';
    await followed();
    expect(element.state).to.equal('error');
    expect(element.renderRoot.querySelector('slot')).not.to.equal(null);
    element.of = null;
    element.tag = 'no such tag';
    await followed();
    expect(element.state).to.equal('empty');
  });

  it('shows what the page sets, without those that are no figures', async () => {
    const element = await mountReady<LaoshanStats>(html`<laoshan-stats></laoshan-stats>`);
    element.items = [
      ...set({ value: 1, unit: '件' }, { label: '没有数' }, { rank: { position: 2 } }),
      { id: 'story', title: '样例' },
    ];
    await drawn(element);
    expect(spoken(element)).to.deep.equal(['1件', '第2位']);
  });

  it('is a list of as many columns as fit, evenly filled', async () => {
    const columns = async (width: number, count: number) => {
      const element = await mountReady<LaoshanStats>(
        html`<laoshan-stats style="width:${width}px"></laoshan-stats>`,
      );
      element.items = set(...Array.from({ length: count }, (_, value) => ({ value })));
      await drawn(element);
      const lefts = [...element.renderRoot.querySelectorAll('li')].map(
        (item) => item.getBoundingClientRect().left,
      );
      expect(element.renderRoot.querySelector('ul')?.getAttribute('role')).to.equal('list');
      return new Set(lefts).size;
    };
    expect(await columns(256, 4)).to.equal(1);
    expect(await columns(600, 4)).to.equal(2);
    expect(await columns(1100, 4)).to.equal(4);
    expect(await columns(1100, 6)).to.equal(3);
  });
});

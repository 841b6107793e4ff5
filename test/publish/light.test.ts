import { describe, expect, it } from 'vitest';
import type { Attributes } from '../../src/publish/light/index.js';
import { light } from './light-feed.js';

describe('the light content of a story', () => {
  it('puts corrections first, then picture, kicker, headline, summary, byline and key figures', () => {
    expect(
      light('article', { src: 'feed.json#story', figures: '2' }).blocks,
    ).toMatchInlineSnapshot(`
      "<article>
      <p><strong>更正</strong> <time datetime="2024-03-06">2024年3月6日</time> 原文把桥的数目写成四座。</p>
      <figure><img src="/feeds/illustrations/river-road.svg" alt="插图：河上的桥" width="1200" height="800" loading="lazy" referrerpolicy="no-referrer">
      <figcaption>新桥通车。 插图：样例</figcaption></figure>
      <p>修桥</p>
      <h3><a href="/story" rel="noopener noreferrer">样例镇修好三座桥</a></h3>
      <p>镇里今年修好三座桥。</p>
      <p>最后一座上周通车。</p>
      <p>记者 甲样例 · 摄影 乙样例 · <time datetime="2024-03-05T09:30:00+08:00">2024年3月5日</time></p>
      <ul>
      <li>修好的桥 <b>3座</b> <small>今年 · 本页计算</small></li>
      <li>每座桥的造价 <b>70–100万元</b></li></ul></article>"
    `);
  });

  it('goes on claiming nothing of what was retracted but the headline', () => {
    expect(light('article', { src: '#withdrawn' }).blocks).toMatchInlineSnapshot(`
      "<article>
      <p><strong>已撤回</strong> <time datetime="2024-03-07">2024年3月7日</time></p>
      <h3>样例镇的一条旧闻</h3>
      <p>撤回原因：消息来源有误。</p>
      <p>样例报 · <time datetime="2024-03-04T08:00:00+08:00">2024年3月4日</time></p></article>"
    `);
  });

  it('has no picture as a text, and no figures as a row', () => {
    expect(light('article', { src: '#story', layout: 'text' }).html).not.toContain('<img');
    expect(light('article', { src: '#story', layout: 'row', figures: '2' }).html).not.toContain(
      '<ul',
    );
  });

  it('is the newest where the tag names none, and any item that it names', () => {
    expect(light('article').ids).toEqual(['story']);
    expect(light('article', { src: '#lamp' }).ids).toEqual(['lamp']);
    expect(light('article', { src: '#%6Camp' }).ids).toEqual(['lamp']);
  });

  it('keeps the link that the editor wrote, where the feed has none', () => {
    const address = 'https://town.example/old';
    expect(light('article', { src: '#withdrawn' }, { address }).html).toContain('<a href="/old"');
    expect(light('article', { src: '#story' }, { address }).html).not.toContain('/old');
    expect(light('articles', {}, { address }).html).not.toContain('/old');
  });

  it('says its language where that is not the page’s', () => {
    expect(light('article', { src: '#untitled' }).html).toMatch(/^<article lang="en"><h3>A bridge/);
    expect(light('article', { src: '#untitled' }, { language: 'en-GB' }).html).toMatch(
      /^<article lang="en">/,
    );
    expect(light('article', { src: '#story' }).html).not.toContain('lang');
    expect(light('article', { src: '#story' }, { language: 'en' }).html).toMatch(
      /^<article lang="zh-CN">/,
    );
  });
});

describe('the light content of figures', () => {
  it('is a sentence, with where it comes from and how it went over time', () => {
    expect(light('stat', { src: '#bridges' }).blocks).toMatchInlineSnapshot(`
      "<p>修好的桥 <b>3座</b> <small>今年 · 比去年增加2座 · 目标4座，完成75% · <a href="/bridges" rel="noopener noreferrer">来源：样例镇公所</a> · 本页计算</small></p>
      <p><q>今年修好三座桥</q> · <time datetime="2024-03-01">2024年3月1日</time> · 以下各项之和：每座桥的造价、全县排名</p>
      <p>走势：2022年 2座，2023年 1座</p>"
    `);
  });

  it('is the figure alone within a sentence of the page', () => {
    expect(light('stat', { src: '#cost', layout: 'inline' }).html).toBe('70–100万元');
    expect(light('stat', { src: '#cost', layout: 'inline', notation: 'standard' }).html).toBe(
      '700,000–1,000,000元',
    );
  });

  it('is that of the tag’s own attributes, where it has no address', () => {
    const own = { value: '1,020,000', unit: '平方米', label: '样例面积' };
    expect(light('stat', own).html).toBe('<p>样例面积 <b>102万平方米</b></p>');
    expect(light('stat', { ...own, src: '#gone' }).ids).toBeUndefined();
  });

  it('tells a source that all share once', () => {
    expect(light('stats', { of: 'cost bridges' }).blocks).toMatchInlineSnapshot(`
      "<ul>
      <li>每座桥的造价 <b>70–100万元</b></li>
      <li>修好的桥 <b>3座</b> <small>今年 · 比去年增加2座 · 目标4座，完成75% · 本页计算</small></li></ul>
      <p><a href="/bridges" rel="noopener noreferrer">来源：样例镇公所</a></p>"
    `);
    expect(light('stats').text.match(/来源/g)).toHaveLength(2);
    expect(light('stats', { tag: '桥' }).ids).toEqual(['bridges', 'cost']);
  });
});

describe('the light content of counts', () => {
  it('is a table with its heading as the caption', () => {
    expect(light('tiers', { src: '#funnel', 'heading-level': '2' }).blocks).toMatchInlineSnapshot(`
      "<table>
      <caption>
      <h2><a href="/funnel" rel="noopener noreferrer">从报名到修桥</a></h2></caption>
      <tbody>
      <tr><th scope="row">报名</th><td>12座</td><td></td></tr>
      <tr><th scope="row">修好 <small>今年 · 本页计算</small></th><td>3座</td><td>25%（本页计算）</td></tr></tbody></table>
      <p>一座桥可以报名几次。</p>
      <p><a href="/bridges" rel="noopener noreferrer">来源：样例镇公所</a> · 以第一项为100%</p>"
    `);
  });
});

describe('light content', () => {
  it.each([
    ['stat', '#gone'],
    ['stat', '#story'],
    ['stat', ''],
    ['stats', '#story'],
    ['tiers', ''],
    ['tiers', '#bridges'],
    ['hotline', '#story'],
    ['arena', '#gone'],
    ['article', '#gone'],
    ['articles', '#bridges'],
    ['presenter', ''],
  ])('is none for laoshan-%s of "%s"', (tag, src) => {
    expect(light(tag, { src }).ids).toBeUndefined();
  });

  it('is none for a set that lacks one of its figures, and for a tag that nothing has', () => {
    expect(light('stats', { of: 'bridges gone' }).ids).toBeUndefined();
    expect(light('stats', { tag: 'none' }).ids).toBeUndefined();
    expect(light('articles', { tag: 'none' }).ids).toBeUndefined();
  });

  it.each([
    ['2', 'h2'],
    ['6', 'h6'],
    ['7', 'h3'],
    ['2.5', 'h3'],
    ['x', 'h3'],
  ])('has headings of the level that the page asks for: %s gives %s', (level, name) => {
    const { html } = light('articles', { limit: '1', 'heading-level': level });
    expect(html).toContain(`<${name}>`);
  });

  it('has no more than lines of text where nothing else may stand', () => {
    const lines = (tag: string, attributes?: Attributes) =>
      light(tag, attributes, { phrasing: true }).html;
    expect(
      [
        lines('article', { src: '#withdrawn' }),
        lines('stat', { src: '#cost' }),
        lines('stats', { of: 'cost bridges' }),
        lines('tiers', { src: '#funnel' }),
        lines('hotline'),
        lines('arena'),
        lines('articles', { limit: '3' }),
      ].join('\n'),
    ).toMatchInlineSnapshot(`
      "<b>已撤回</b> · 样例镇的一条旧闻
      每座桥的造价 <b>70–100万元</b> <span><a href="/bridges" rel="noopener noreferrer">来源：样例镇公所</a></span>
      每座桥的造价 <b>70–100万元</b> | 修好的桥 <b>3座</b> <span>今年 · 比去年增加2座 · 目标4座，完成75% · 本页计算</span> | <a href="/bridges" rel="noopener noreferrer">来源：样例镇公所</a>
      <a href="/funnel" rel="noopener noreferrer">从报名到修桥</a> · 报名 12座 · 修好 3座
      桥头的路灯不亮 · 已回访 | 想在桥上加栏杆 · 不予受理 | 只有标题的来电 · 未见答复
      <a href="/contest" rel="noopener noreferrer">样例镇修桥擂台</a> · <time datetime="2024-03-01T14:00:00">2024年3月1日 14:00</time>–<time datetime="2024-03-01T16:00:00">16:00</time> · 样例镇礼堂 · 主办：样例镇公所 · 已结束
      <a href="/story" rel="noopener noreferrer">样例镇修好三座桥</a> | <b>已撤回</b> · 样例镇的一条旧闻 | <span lang="en">A bridge opens. It is short.</span>"
    `);
  });
});

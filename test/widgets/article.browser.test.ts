import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { LaoshanArticle } from '../../src/index.js';
import { answer, HOST } from '../../stories/answers.js';
import { drawing, invented } from '../../stories/feeds.js';
import { newsroom } from '../../stories/newsroom.js';
import { publishers } from '../../stories/publishers.js';
import { drawn, mount, mountReady, useElements } from '../browser/mount.js';

async function article(item: unknown, template = html`<laoshan-article></laoshan-article>`) {
  const element = mount<LaoshanArticle>(template);
  element.item = item;
  await drawn(element);
  return element;
}

const whole = invented.items.find(({ id }) => id === 'whole');
const find = <T extends Element = HTMLElement>(element: LaoshanArticle, selector: string) =>
  element.renderRoot.querySelector<T>(selector);

describe('laoshan-article', () => {
  useElements();

  it('has one link, named by the headline, safe for the page that it leaves', async () => {
    const element = await article(whole);
    const links = element.renderRoot.querySelectorAll('a');
    expect(links).to.have.length(1);
    expect(links[0]?.href).to.equal('https://paper.example/bridge');
    expect(links[0]?.textContent).to.equal(whole?.title);
    expect(links[0]?.rel).to.equal('noopener noreferrer');
    expect(links[0]?.closest('h3')).not.to.equal(null);
  });

  it('reads heading first, picture last, whatever stands first on the screen', async () => {
    const element = await article(whole);
    const order = Array.from(
      element.renderRoot.querySelectorAll('.kicker,.title,.summary,.byline,figure'),
      (node) => node.className || node.localName,
    );
    expect(order).to.deep.equal(['kicker', 'title', 'summary', 'byline note', 'picture']);
  });

  it('names its authors by role, and dates it in the feed’s zone', async () => {
    const element = await article(whole);
    expect(find(element, '.byline')?.textContent?.replace(/\s+/g, ' ').trim()).to.equal(
      '记者 样例记者甲 通讯员 样例通讯员乙 摄影 样例摄影丙 2024年3月5日',
    );
    expect(find<HTMLTimeElement>(element, 'time')?.dateTime).to.equal('2024-03-05T00:30:00+08:00');
  });

  it('prints a month-day date as one', async () => {
    const element = await article({ id: 'a', title: 'x', _laoshan: { day: '--07-15' } });
    expect(find(element, 'time')?.textContent).to.equal('7月15日');
    expect(find<HTMLTimeElement>(element, 'time')?.dateTime).to.equal('--07-15');
  });

  for (const level of [2, 3, 4, 5, 6]) {
    it(`is headed at level ${level} when the page asks`, async () => {
      const element = await article(
        whole,
        html`<laoshan-article heading-level=${level}></laoshan-article>`,
      );
      expect(element.renderRoot.querySelectorAll(`h${level}`)).to.have.length(1);
    });
  }

  for (const level of ['1', '7', 'x', '']) {
    it(`keeps level 3 for heading-level="${level}"`, async () => {
      const element = await article(
        whole,
        html`<laoshan-article heading-level=${level}></laoshan-article>`,
      );
      expect(element.renderRoot.querySelectorAll('h3')).to.have.length(1);
    });
  }

  it('keeps the picture’s room before and after it has come, at 3:2', async () => {
    const element = await article(whole);
    const frame = find(element, '.frame')?.getBoundingClientRect();
    expect((frame?.width ?? 0) / (frame?.height ?? 1)).to.be.closeTo(1.5, 0.01);
    const image = find<HTMLImageElement>(element, 'img');
    expect(image?.alt).to.equal('一条路沿河通向远处的桥');
    expect([image?.getAttribute('width'), image?.getAttribute('height')]).to.deep.equal([
      '1200',
      '800',
    ]);
    expect(image?.referrerPolicy).to.equal('no-referrer');
  });

  it('puts the words of a picture in its place when it cannot be loaded', async () => {
    const element = await article({ ...whole, image: 'https://feeds.example/gone.png' });
    find(element, 'img')?.dispatchEvent(new Event('error'));
    await element.updateComplete;
    expect(find(element, 'img')).to.equal(null);
    expect(find(element, '.missing')?.textContent).to.equal('一条路沿河通向远处的桥');
    expect(find(element, '.frame')?.getBoundingClientRect().height).to.be.above(50);
    element.item = whole;
    await drawn(element);
    expect(find(element, 'img')).not.to.equal(null);
  });

  it('has no picture in layout="text"', async () => {
    const element = await article(whole, html`<laoshan-article layout="text"></laoshan-article>`);
    expect(find(element, 'figure')).to.equal(null);
  });

  it('sets picture and text side by side where there is room, at 5 to 7', async () => {
    const element = await article(
      whole,
      html`<laoshan-article style="width:900px"></laoshan-article>`,
    );
    const [picture, text] = ['.picture', '.text'].map((selector) =>
      find(element, selector)?.getBoundingClientRect(),
    );
    expect(picture?.right ?? 0).to.be.below(text?.left ?? 0);
    expect((picture?.width ?? 0) / (900 - 2 * 14.4)).to.be.closeTo(5 / 12, 0.01);
    element.style.width = '400px';
    const [above, below] = ['.picture', '.text'].map((selector) =>
      find(element, selector)?.getBoundingClientRect(),
    );
    expect(above?.bottom ?? 0).to.be.at.most(below?.top ?? 0);
  });

  it('breaks a Chinese headline after clauses, else between words', async () => {
    const element = await article({ id: 'a', title: '山海之间多出一条绿道，老院墙' });
    const clauses = Array.from(element.renderRoot.querySelectorAll('.headline > span'));
    expect(clauses.map((clause) => clause.textContent)).to.deep.equal([
      '山海之间多出一条绿道，',
      '老院墙',
    ]);
    const words = Array.from(clauses[0]?.querySelectorAll('span') ?? []);
    expect(words.map((word) => word.textContent)).to.include('之间');
    for (const word of words) expect(getComputedStyle(word).whiteSpace).to.equal('nowrap');
    expect(find(element, '.title')?.textContent).to.equal('山海之间多出一条绿道，老院墙');
  });

  it('parts no figure from its unit at any width, and leaves the text as it is', async () => {
    const summary = '今年以来拆除存量违建102万平方米，提前完成；5月26日现场会在崂山召开。';
    const element = await article({ id: 'a', title: '拆掉102万平方米存量违建', summary });
    expect(find(element, '.summary')?.textContent).to.equal(summary);
    const figures = Array.from(element.renderRoot.querySelectorAll('.whole')).filter((each) =>
      /\d/.test(each.textContent ?? ''),
    );
    expect(figures.map((each) => each.textContent)).to.deep.equal([
      '102万平方米',
      '102万平方米',
      '5月26日',
    ]);
    for (let width = 240; width < 480; width += 8) {
      element.style.width = `${width}px`;
      for (const figure of figures) expect(figure.getClientRects()).to.have.length(1);
      expect(element.scrollWidth).to.be.at.most(width);
    }
  });

  it('takes the first sentence for the headline of an item without a title, and says it once', async () => {
    const element = await article({ id: 'a', content_text: '只有一句。' });
    expect(find(element, '.title')?.textContent).to.equal('只有一句。');
    expect(find(element, '.summary')).to.equal(null);
  });

  it('shows the newest article of a feed without an item in the address', async () => {
    const element = mount<LaoshanArticle>(
      html`<laoshan-article src="/feeds/laoshan.zh-CN.json"></laoshan-article>`,
    );
    await drawn(element);
    expect(element.item?.id).to.equal('secretary-arena');
  });

  it('lets nothing of a hostile item become markup', async () => {
    const evil = '<img src=x onerror=alert(1)><b style="color:red">';
    const element = await article({
      id: evil,
      title: evil,
      summary: evil,
      url: 'java\nscript:alert(1)',
      image: 'data:image/svg+xml,<svg onload=alert(1)>',
      authors: [{ name: evil }],
      _laoshan: { kicker: evil, caption: evil, credit: evil, image_alt: evil },
    });
    expect(element.renderRoot.querySelectorAll('img,b,a,[style]')).to.have.length(0);
    expect(find(element, '.summary')?.textContent).to.equal(evil);
  });

  describe('what a story carries besides', () => {
    const plain = (node: Element | null | undefined) =>
      node?.textContent?.replace(/\s+/g, ' ').trim();
    const item = (id: string) => newsroom.items.find((each) => each.id === id);
    const order = (element: LaoshanArticle) =>
      Array.from(
        find(element, '.text')?.children ?? [],
        (node) => node.className.split(' ')[0] || node.localName,
      );
    let restore: (() => void) | undefined;

    before(() => {
      restore = answer({ 'article-newsroom': newsroom, ...publishers });
    });
    after(() => restore?.());

    const ofFeed = (id: string, layout: string, figures: number) =>
      mountReady<LaoshanArticle>(
        html`<laoshan-article
          src="${HOST}article-newsroom.json#${id}"
          layout=${layout}
          figures=${figures}
        ></laoshan-article>`,
      );

    it('is key figures, as many as the page asks for, from the feed that the story came from', async () => {
      const element = await ofFeed('counted', 'card', 4);
      expect(order(element)).to.deep.equal(['kicker', 'title', 'summary', 'byline', 'ledger']);
      expect(
        Array.from(element.renderRoot.querySelectorAll('.ledger li'), (each) => plain(each)),
      ).to.deep.equal([
        '桥长 120米',
        '工期 样例年 2个冬天',
        '每天过桥的板车 450余辆',
        '样例造价 本页计算 120–150万元',
      ]);
      element.figures = 1;
      await element.updateComplete;
      expect(element.renderRoot.querySelectorAll('.ledger li')).to.have.length(1);
      element.figures = 0;
      await element.updateComplete;
      expect(find(element, '.ledger')).to.equal(null);
    });

    for (const [layout, wanted] of [
      ['hero', 2],
      ['text', 2],
      ['row', 0],
    ] as const) {
      it(`has ${wanted} of two key figures in layout="${layout}"`, async () => {
        const element = await ofFeed('counted', layout, 2);
        expect(element.renderRoot.querySelectorAll('.ledger li')).to.have.length(wanted);
      });
    }

    it('is its picture in other sizes, by the width of its frame', async () => {
      const element = await article(item('sized'));
      const image = find<HTMLImageElement>(element, 'img');
      expect(image?.srcset.split(', ')).to.deep.equal([
        `${drawing('cherry-valley')} 300w`,
        `${drawing('mayors-cup')} 700w`,
        `${drawing('river-road')} 1200w`,
      ]);
      expect(image?.sizes).to.match(/vw$/);
      expect(image?.loading).to.equal('lazy');
      expect(find(await article(whole), 'img[srcset],img[sizes]')).to.equal(null);
    });

    it('falls back to the picture itself when one of its sizes fails, and only then to its words', async () => {
      const element = await article(item('size-fails'));
      const image = find<HTMLImageElement>(element, 'img');
      image?.dispatchEvent(new Event('error'));
      await element.updateComplete;
      expect(find(element, 'img')).to.equal(image);
      expect(image?.hasAttribute('srcset')).to.equal(false);
      expect(image?.src).to.equal(drawing('river-road'));
      image?.dispatchEvent(new Event('error'));
      await element.updateComplete;
      expect(find(element, '.missing')).not.to.equal(null);
    });

    for (const layout of ['card', 'row', 'hero', 'text']) {
      it(`is what was put right, under the byline: ${layout}`, async () => {
        const element = await ofFeed('corrected', layout, 0);
        expect(order(element).slice(-2)).to.deep.equal(['correction', 'correction']);
        expect(Array.from(element.renderRoot.querySelectorAll('.correction'), plain)).to.deep.equal(
          [
            '更正 2024年3月6日 桥长一百二十米，先前误作一百五十米。',
            '更正 摄影者的名字写错了一个字，已改。',
          ],
        );
      });

      it(`is its retraction, before all else, with nothing left that was claimed: ${layout}`, async () => {
        const element = await ofFeed('retracted', layout, 4);
        expect(order(element)).to.deep.equal(['retracted', 'kicker', 'title', 'summary', 'byline']);
        const mark = find(element, '.retracted');
        expect([plain(mark), mark?.getAttribute('part')]).to.deep.equal([
          '已撤回 2024年3月7日',
          'status',
        ]);
        expect(mark?.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
        expect(plain(find(element, '.title'))).to.equal(item('retracted')?.title);
        expect(find<HTMLAnchorElement>(element, '.title a')?.href).to.equal(
          'https://paper.example/bridge',
        );
        expect(plain(find(element, '.summary'))).to.equal(
          '撤回原因：样例镇没有这座桥：来稿未经核实就刊出了。',
        );
        expect(find(element, 'img,figure,.ledger,.correction')).to.equal(null);
        expect(element.renderRoot.textContent).not.to.contain('一百二十米');
      });
    }

    it('is a retraction that says neither when nor why', async () => {
      const element = await article(item('retracted-bare'));
      expect(plain(find(element, '.retracted'))).to.equal('已撤回');
      expect(plain(find(element, '.summary'))).to.equal('撤回原因未说明');
    });

    it('is said in English of an English story', async () => {
      const retracted = await article(item('retracted-english'));
      expect(plain(find(retracted, '.retracted'))).to.equal('Retracted March 2024');
      expect(plain(find(retracted, '.summary'))).to.equal(
        'Reason: The sample town has no such bridge.',
      );
      const corrected = await article(item('corrected-english'));
      expect(plain(find(corrected, '.correction'))).to.equal(
        'Correction 6 March 2024 The doors were varnished, not painted.',
      );
    });

    for (const name of Object.keys(publishers)) {
      it(`is not needed: the newest story of another publisher’s feed, ${name}`, async () => {
        const element = await mountReady<LaoshanArticle>(
          html`<laoshan-article src="${HOST}${name}.json" figures="4"></laoshan-article>`,
        );
        expect(element.state).to.equal('ready');
        expect(plain(find(element, '.title'))).not.to.equal('');
        expect(find(element, '.summary')?.textContent).not.to.contain('&ZeroWidthSpace;');
        expect(find(element, '.ledger,.retracted,.correction')).to.equal(null);
      });
    }
  });
});

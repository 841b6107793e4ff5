import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { LaoshanTiers } from '../../src/index.js';
import { drawn, mountReady, useElements } from '../browser/mount.js';

const chinese = '/feeds/laoshan.zh-CN.json';
const english = '/feeds/laoshan.en.json';

const textOf = (node: Element | null | undefined) =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Each row as it is read: the cells that assistive technology gets. */
const rowsIn = ({ renderRoot }: LaoshanTiers) =>
  Array.from(renderRoot.querySelectorAll('tr'), ({ cells }) =>
    Array.from(cells)
      .filter((cell) => !cell.hasAttribute('aria-hidden'))
      .map(textOf),
  );

const barsIn = ({ renderRoot }: LaoshanTiers) =>
  Array.from(renderRoot.querySelectorAll('tr'), (row) => row.querySelector('svg'));

const shownOf = (values: readonly (number | string)[], shape = 'bars') => ({
  id: 'a',
  title: '样例计数',
  _laoshan: {
    tiers: { shape, unit: '家', rows: values.map((value, i) => ({ label: `样例${i}`, value })) },
  },
});

async function showing(item: object, width = 600): Promise<LaoshanTiers> {
  const element = await mountReady<LaoshanTiers>(
    html`<laoshan-tiers style="width:${width}px"></laoshan-tiers>`,
  );
  element.item = item;
  await drawn(element);
  return element;
}

describe('laoshan-tiers', () => {
  useElements();

  it('is one real table, named by a heading: a header and the exact figure in each row', async () => {
    const element = await mountReady<LaoshanTiers>(
      html`<laoshan-tiers src="${chinese}#honours" heading-level="4">x</laoshan-tiers>`,
    );
    const tables = element.renderRoot.querySelectorAll('table');
    expect(tables).to.have.length(1);
    const name = tables[0]?.getAttribute('aria-labelledby');
    const title = element.renderRoot.querySelector(`#${name} > h4`);
    expect(textOf(title)).to.equal('崂山培育的企业，按称号计');
    expect(rowsIn(element)).to.deep.equal([
      ['国家专精特新“小巨人”', '6家'],
      ['独角兽企业', '7家'],
      ['制造业单项冠军', '9家'],
      ['省瞪羚企业', '24家'],
      ['专精特新企业', '509家'],
      ['高新技术企业', '628家'],
    ]);
    for (const { cells } of tables[0]?.rows ?? []) {
      expect(cells[0]?.localName).to.equal('th');
      expect(cells[0]?.getAttribute('scope')).to.equal('row');
    }
    const notes = Array.from(element.renderRoot.querySelectorAll('.tiers > .note'), textOf);
    expect(notes).to.deep.equal([
      '称号有重叠，数字各算各的，不分高低。',
      '至今 来源：青岛日报/观海新闻',
    ]);
  });

  it('says a funnel’s share of the first as our calculation', async () => {
    for (const [feed, rows, foot] of [
      [
        chinese,
        [
          ['参赛项目', '53个', ''],
          ['进入半决赛的企业（项目）', '11家', '约20.8%（本页计算）'],
        ],
        '来源：青岛日报/观海新闻 以第一项为100%',
      ],
      [
        english,
        [
          ['Projects entered', '53 projects', ''],
          ['Through to the semi-final', '11 companies (projects)', 'about 20.8% (our calculation)'],
        ],
        'Source: Qingdao Daily / Guanhai News The first row is 100%',
      ],
    ] as const) {
      const element = await mountReady<LaoshanTiers>(
        html`<laoshan-tiers src="${feed}#cup-funnel">x</laoshan-tiers>`,
      );
      expect(rowsIn(element)).to.deep.equal(rows);
      expect(textOf(element.renderRoot.querySelector('.line'))).to.equal(foot);
      expect(element.renderRoot.querySelector('.funnel')).not.to.equal(null);
    }
  });

  it('draws a funnel that grows as bars, without shares', async () => {
    const element = await showing(shownOf([11, 53], 'funnel'));
    expect(rowsIn(element)).to.deep.equal([
      ['样例0', '11家'],
      ['样例1', '53家'],
    ]);
    expect(element.renderRoot.querySelector('.funnel')).to.equal(null);
  });

  for (const width of [256, 600, 1200]) {
    for (const dir of ['ltr', 'rtl']) {
      it(`draws bars as long as the counts from one zero: ${width} px, ${dir}`, async () => {
        const values = [6, 7, 9, 24, 509, 628];
        const element = await showing(shownOf(values), width);
        element.dir = dir;
        const boxes = barsIn(element).map((bar) => bar?.getBoundingClientRect() ?? new DOMRect());
        const zero = ({ left, right }: DOMRect) => (dir === 'rtl' ? right : left);
        for (const box of boxes) expect(zero(box)).to.be.closeTo(zero(boxes[0] as DOMRect), 0.1);
        const unit = ((boxes[5]?.width ?? 0) - 2) / 628;
        boxes.forEach((box, i) => {
          expect(box.width - 2).to.be.closeTo((values[i] ?? 0) * unit, 0.05);
          expect(box.height).to.be.greaterThan(4);
        });
        const { left, right } = element.getBoundingClientRect();
        for (const box of boxes) {
          expect(box.left).to.be.at.least(left - 0.5);
          expect(box.right).to.be.at.most(right + 0.5);
        }
      });
    }
  }

  it('keeps the smallest in sight over fifteen orders of magnitude, and 0 apart from it', async () => {
    const element = await showing(shownOf([1, 0, '9007199254740993']));
    const [least, none, most] = barsIn(element);
    expect(least?.getBoundingClientRect().width).to.be.closeTo(2, 0.01);
    expect(none).to.equal(null);
    expect(most?.getAttribute('width')).to.equal('100%');
    expect(rowsIn(element).map(([, figure]) => figure)).to.deep.equal([
      '1家',
      '0家',
      '9,007,199,254,740,993家',
    ]);
    // The axis is where a count is, and not where there is none.
    expect(element.renderRoot.querySelectorAll('.bar')).to.have.length(3);
  });

  it('says that there is no data, never 0, and draws no bar for it', async () => {
    const element = await showing({
      id: 'a',
      _laoshan: { tiers: { rows: [{ label: '甲', value: 2 }, { label: '乙' }] } },
    });
    expect(rowsIn(element)).to.deep.equal([
      ['甲', '2'],
      ['乙', '无数据'],
    ]);
    expect(barsIn(element)[1]).to.equal(null);
    expect(element.renderRoot.querySelectorAll('.bar')).to.have.length(1);
    expect(element.renderRoot.querySelector('[aria-labelledby], .title')).to.equal(null);
    element.lang = 'en';
    await element.updateComplete;
    expect(rowsIn(element)[1]).to.deep.equal(['乙', 'no data']);
  });

  it('draws no bar at all beside a count below zero', async () => {
    const element = await showing(shownOf([12, -3]));
    expect(rowsIn(element).map(([, figure]) => figure)).to.deep.equal(['12家', '-3家']);
    expect(element.renderRoot.querySelector('svg, .bar')).to.equal(null);
  });

  for (const src of [
    '',
    '#',
    `${chinese}`,
    `${chinese}#`,
    `${chinese}#high-tech`,
    `${chinese}#x`,
  ]) {
    it(`leaves the light content for src="${src}"`, async () => {
      const element = await mountReady<LaoshanTiers>(
        html`<laoshan-tiers src=${src}>light</laoshan-tiers>`,
      );
      expect(element.state).to.equal('error');
      expect(element.renderRoot.querySelector('slot')).not.to.equal(null);
    });
  }

  it('is empty where no row has a figure', async () => {
    for (const rows of [undefined, [], [{ label: '甲' }], [{ label: '乙', item: 'gone' }]]) {
      const element = await showing({ id: 'a', _laoshan: { tiers: { rows } } });
      expect(element.state).to.equal('empty');
      expect(element.renderRoot.querySelector('slot')).not.to.equal(null);
    }
  });

  it('says a period in the row where not all share it, and what is computed', async () => {
    const element = await mountReady<LaoshanTiers>(html`<laoshan-tiers></laoshan-tiers>`);
    const feed = document.createElement('script');
    feed.type = 'application/feed+json';
    feed.dataset['laoshan'] = '';
    const rows = [
      { label: '甲', item: 'a' },
      { label: '乙', item: 'b' },
    ];
    feed.textContent = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: [
        { id: 'a', _laoshan: { stat: { value: 3, period: '6月', computed: true } } },
        { id: 'b', _laoshan: { stat: { value: 2, qualifier: 'over', unit: '亩' } } },
        { id: 't', _laoshan: { tiers: { rows } } },
      ],
    });
    document.body.append(feed);
    element.src = '#t';
    await element.reload();
    await drawn(element);
    feed.remove();
    expect(rowsIn(element)).to.deep.equal([
      ['甲 6月 本页计算', '3'],
      ['乙', '超过2亩'],
    ]);
    expect(element.renderRoot.querySelector('.line')).to.equal(null);
  });

  it('links its source and its heading safely', async () => {
    const item = (url: string) => ({
      ...shownOf([1]),
      url,
      _laoshan: { ...shownOf([1])._laoshan, source: { name: '样例统计站', url } },
    });
    const safe = await showing(item('https://paper.example/'));
    expect(Array.from(safe.renderRoot.querySelectorAll('a'), ({ rel }) => rel)).to.deep.equal([
      'noopener noreferrer',
      'noopener noreferrer',
    ]);
    const unsafe = await showing(item('javascript:alert(1)'));
    expect(unsafe.renderRoot.querySelector('a')).to.equal(null);
    expect(textOf(unsafe.renderRoot.querySelector('.line'))).to.equal('来源：样例统计站');
  });

  it('has every row wide in one line: label, figure, bar', async () => {
    const element = await showing(shownOf([628, 24]), 1000);
    for (const { cells } of element.renderRoot.querySelectorAll('tr')) {
      const middles = Array.from(cells, (cell) => {
        const { top, bottom } = cell.getBoundingClientRect();
        return (top + bottom) / 2;
      });
      for (const middle of middles) expect(middle).to.be.closeTo(middles[0] ?? 0, 1);
    }
  });

  it('writes no style attribute', async () => {
    const element = await showing(shownOf([628, 24]));
    expect(element.renderRoot.querySelector('[style]')).to.equal(null);
  });
});

import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { LaoshanArena, LaoshanLoadEvent } from '../../src/index.js';
import { answer, HOST } from '../../stories/answers.js';
import { contests, oddContests, zoneless } from '../../stories/contest.js';
import { drawn, mount, mountReady, useElements } from '../browser/mount.js';
import { onlyWhere, readAs } from '../browser/reader.js';

type View = 'lineup' | 'schedule' | 'scoreboard';

/** Each has an address of its own, since the page keeps what it has read. */
let count = 0;

async function contest(id: string, view: View, feed: object = contests) {
  const name = `contests-${++count}`;
  const restore = answer({ [name]: feed });
  const element = await mountReady<LaoshanArena>(
    html`<laoshan-arena view=${view} src="${HOST}${name}#${id}"></laoshan-arena>`,
  );
  restore();
  return element;
}

async function given(arena: object, view: View) {
  const element = mount<LaoshanArena>(html`<laoshan-arena view=${view}></laoshan-arena>`);
  element.item = { id: 'a', title: '样例', _laoshan: { arena } };
  await drawn(element);
  return element;
}

const all = <T extends Element = HTMLElement>(element: LaoshanArena, selector: string) =>
  Array.from(element.renderRoot.querySelectorAll<T>(selector));
const plain = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim();
const texts = (element: LaoshanArena, selector: string) => all(element, selector).map(plain);
const rows = (element: LaoshanArena) =>
  all(element, 'tbody tr').map((row) =>
    [...row.children].filter((cell) => !cell.hasAttribute('aria-hidden')).map(plain),
  );

function fits(element: LaoshanArena) {
  const { right } = element.getBoundingClientRect();
  for (const node of all(element, '.arena *:not(.hidden,thead,thead *)'))
    expect(node.getBoundingClientRect().right, plain(node)).to.be.at.most(right + 0.5);
}

describe('the schedule of laoshan-arena', () => {
  useElements();

  it('is a table with a caption, heads of columns and of rows, wide and narrow', async () => {
    const element = await contest('cup-on', 'schedule');
    for (const width of [256, 1110]) {
      element.style.width = `${width}px`;
      expect(texts(element, 'caption')).to.deep.equal(['日程']);
      const heads = all(element, 'thead th').map((th) => [
        plain(th),
        th.getAttribute('scope'),
        th.getAttribute('role'),
      ]);
      expect(heads).to.deep.equal(
        ['时间', '发言人', '题目', '状态'].map((name) => [name, 'col', 'columnheader']),
      );
      for (const th of all(element, 'tbody th'))
        expect([th.getAttribute('scope'), th.getAttribute('role')]).to.deep.equal([
          'row',
          'rowheader',
        ]);
      for (const row of all(element, 'tr'))
        expect([row.getAttribute('role'), row.children.length]).to.deep.equal(['row', 4]);
    }
    expect(rows(element)[0]).to.deep.equal([
      '14:10–14:18',
      '1 东桥社区 样例领队',
      '菜场不打烊',
      '已发言',
    ]);
    expect(rows(element)[1]?.[3]).to.equal('正在发言');
    expect(all(element, 'ol,details')).to.have.length(0);
  });

  it('marks the one row of who is speaking', async () => {
    const element = await contest('cup-on', 'schedule');
    const [current, ...others] = all(element, '[aria-current="true"]');
    expect(others).to.have.length(0);
    expect(plain(current?.querySelector('.name'))).to.equal('2 西桥社区');
    expect(getComputedStyle(current as Element).borderTopWidth).to.equal('3px');
  });

  it('is the order of the lineup where there are no times, without empty columns', async () => {
    const element = await contest('cup-bare', 'schedule');
    expect(texts(element, 'thead th')).to.deep.equal(['发言人']);
    expect(rows(element)).to.deep.equal(
      ['东桥社区', '西桥社区', '南门社区', '北门社区', '中街社区'].map((name) => [name]),
    );
  });

  it('shows the default feed’s five', async () => {
    const element = await mountReady<LaoshanArena>(
      html`<laoshan-arena view="schedule" src="/feeds/laoshan.zh-CN.json"></laoshan-arena>`,
    );
    expect(texts(element, '.name')).to.deep.equal([
      '1 金家岭街道',
      '2 中韩街道',
      '3 沙子口街道',
      '4 王哥庄街道',
      '5 北宅街道',
    ]);
    expect(texts(element, 'thead th')).to.deep.equal(['发言人', '题目']);
  });

  it('says where a time is missing that others have', async () => {
    const element = await given(
      {
        speakers: [
          { id: 'a', name: '甲', starts_at: '2024-03-05T14:00' },
          { id: 'b', name: '乙' },
        ],
      },
      'schedule',
    );
    expect(rows(element).map(([time]) => time)).to.deep.equal(['2024年3月5日 14:00', '未定']);
  });

  for (const width of [256, 320, 600, 1110]) {
    it(`fits ${width} px, with a name of 200 characters too`, async () => {
      for (const element of [
        await contest('cup-on', 'schedule'),
        await contest('cup-odd', 'schedule', oddContests),
      ]) {
        element.style.width = `${width}px`;
        fits(element);
      }
    });
  }
});

describe('the scoreboard of laoshan-arena', () => {
  useElements();

  it('is a table of ranks, criteria and totals as they were announced', async () => {
    const element = await contest('cup', 'scoreboard');
    expect(texts(element, 'caption')).to.deep.equal(['得分']);
    expect(texts(element, 'thead th')).to.deep.equal([
      '名次',
      '发言人',
      '实绩 满分10',
      '讲述 满分10',
      '新意 满分10',
      '总分',
    ]);
    expect(rows(element).map(([rank, name, , , , total]) => [rank, name, total])).to.deep.equal([
      ['1', '东桥社区 样例领队', '9.27'],
      ['2', '西桥社区 样例领队', '9.21'],
      ['2', '南门社区 样例领队', '9.21'],
      ['4', '北门社区 样例领队', '8.63'],
      ['5', '中街社区 样例领队', '8.45'],
    ]);
    const heads = all(element, 'thead th').length;
    for (const row of all(element, 'tbody tr')) expect(row.children).to.have.length(heads + 1);
  });

  it('draws totals from zero', async () => {
    const element = await contest('cup-totals', 'scoreboard');
    const widths = all<SVGElement>(element, '.bar svg').map((svg) => svg.getAttribute('width'));
    expect(widths).to.deep.equal(['100%', '99%', '98%', '97%', '96%']);
    expect(texts(element, 'thead th')).to.deep.equal(['名次', '发言人', '总分']);
  });

  it('draws no bars where a total is below zero', async () => {
    const element = await given(
      { speakers: [-1, 5].map((total) => ({ id: `${total}`, name: '样例', result: { total } })) },
      'scoreboard',
    );
    expect(all(element, 'svg')).to.have.length(0);
    expect(rows(element).map((row) => row.pop())).to.deep.equal(['-1', '5']);
  });

  it('says what is missing, and makes up for nothing', async () => {
    const element = await contest('cup-partial', 'scoreboard');
    const cells = rows(element).map(([rank, name, ...rest]) => [rank, name, rest.pop()]);
    expect(cells).to.deep.equal([
      ['1', '东桥社区 样例领队', '9.27'],
      ['2', '南门社区 样例领队', '未公布'],
      ['未公布', '西桥社区 样例领队', '9.2'],
      ['未公布', '北门社区 正在发言 样例领队', '未公布'],
      ['未公布', '中街社区 样例领队', '未公布'],
    ]);
    expect(plain(all(element, '.part')[3])).to.equal('实绩 未公布');
    expect(plain(all(element, '.part')[0])).to.equal('实绩 9.5/10');
    expect(all(element, '.bar')).to.have.length(2);
  });

  it('has the awards beneath it, each with whom it names', async () => {
    const element = await contest('cup', 'scoreboard');
    expect(texts(element, '.awards h4')).to.deep.equal(['奖项']);
    expect(texts(element, '.awards dt')).to.deep.equal(['样例金奖', '样例银奖', '观众喜爱奖']);
    expect(texts(element, '.awards dd')).to.deep.equal([
      '东桥社区',
      '西桥社区 南门社区',
      '西桥社区',
    ]);
    const [table, awards] = all(element, 'table,.awards').map((node) =>
      node.getBoundingClientRect(),
    );
    expect(awards?.top).to.be.at.least(table?.bottom ?? 0);
  });

  it('leaves out whom an award names and nobody is', async () => {
    const element = await contest('cup-nobody', 'scoreboard', oddContests);
    expect(texts(element, '.awards dd')).to.deep.equal(['东桥社区', '未公布', '未公布']);
  });

  it('says that no results are published, and shows nothing of what judges gave', async () => {
    const judged = {
      criteria: [{ id: 'x', label: '样例标准' }],
      scoring: { audience_weight: 0.5 },
      speakers: [
        {
          id: 'a',
          name: '甲样例',
          audience: 7.7,
          scores: [{ criterion: 'x', judge: '样例评委', value: 8.8 }],
        },
      ],
    };
    for (const element of [
      await contest('cup-closed', 'scoreboard'),
      await given(judged, 'scoreboard'),
      await given({ ...judged, revealed: true }, 'scoreboard'),
    ]) {
      expect(plain(all(element, '.summary')[0])).to.equal('结果未公布');
      expect(all(element, 'table,.awards,ol')).to.have.length(0);
      expect(element.renderRoot.textContent).not.to.match(/评委|8\.8|7\.7|样例标准/);
    }
  });

  it('has no columns for many criteria, and fits', async () => {
    const element = await contest('cup-many', 'scoreboard');
    for (const width of [256, 1110]) {
      element.style.width = `${width}px`;
      expect(getComputedStyle(all(element, 'table')[0] as Element).display).to.equal('block');
      expect(all(element, '.part')[0]?.getBoundingClientRect().height).to.be.below(40);
      fits(element);
    }
  });

  for (const width of [256, 320, 600, 620, 760, 1110]) {
    it(`fits ${width} px`, async () => {
      for (const id of ['cup', 'cup-partial', 'cup-english']) {
        const element = await contest(id, 'scoreboard');
        element.style.width = `${width}px`;
        fits(element);
      }
    });
  }

  it('names each number beside it where there are no columns, for the eye alone', async () => {
    const element = await contest('cup', 'scoreboard');
    const seen = () =>
      all(element, '.of').filter((node) => getComputedStyle(node).display !== 'none').length;
    element.style.width = '320px';
    expect(seen()).to.equal(30);
    element.style.width = '1110px';
    expect(seen()).to.equal(0);
    for (const node of all(element, '.of'))
      expect(node.getAttribute('aria-hidden')).to.equal('true');
  });

  it('speaks English', async () => {
    const element = await contest('cup-english', 'scoreboard');
    expect(texts(element, 'thead th')).to.deep.equal([
      'Rank',
      'Speaker',
      'Results out of 100',
      'Total',
    ]);
    expect(texts(element, '.awards dd')).to.deep.equal(['Sample A Sample C']);
    expect(rows(element)[1]?.[0]).to.equal('Not given');
  });
});

describe('laoshan-arena on paper', () => {
  useElements();
  const visible = (element: LaoshanArena, selector: string) =>
    all(element, selector).filter((node) => node.getClientRects().length > 0).length;

  for (const [view, id, caption] of [
    ['lineup', 'cup', '日程'],
    ['schedule', 'cup', '日程'],
    ['scoreboard', 'cup', '得分'],
    ['lineup', 'cup-bare', undefined],
  ] as const) {
    onlyWhere('cdp')(
      `[P40] ${view} of ${id}: the lineup, opened, ${caption ?? 'and no table that says no more'}`,
      async () => {
        const element = await contest(id, view);
        const before = all(element, 'ol,table').length;
        await readAs({ print: true });
        try {
          dispatchEvent(new Event('beforeprint'));
          expect(visible(element, 'ol')).to.equal(1);
          expect(visible(element, 'li.speaker')).to.equal(5);
          expect(visible(element, 'table')).to.equal(caption ? 1 : 0);
          expect(texts(element, 'caption')).to.deep.equal(caption ? [caption] : []);
          for (const details of all<HTMLDetailsElement>(element, 'details'))
            expect(details.open).to.equal(true);
          expect(visible(element, 'button')).to.equal(0);
          const [list, table] = all(element, 'ol,table').map((node) => node.localName);
          expect([list, table]).to.deep.equal(['ol', caption && 'table']);
        } finally {
          dispatchEvent(new Event('afterprint'));
          await readAs({});
        }
        expect(visible(element, 'ol') + visible(element, 'table')).to.equal(before);
      },
    );
  }

  onlyWhere('cdp')('[P40] prints no button while a speaker is on stage', async () => {
    const element = await contest('cup-on', 'lineup');
    expect(visible(element, 'button')).to.equal(1);
    await readAs({ print: true });
    try {
      expect(visible(element, 'button')).to.equal(0);
    } finally {
      await readAs({});
    }
  });
});

describe('laoshan-arena by keyboard', () => {
  useElements();

  it('has a speaker open in place, by what browsers open by themselves, and keeps it open', async () => {
    const element = await contest('cup', 'lineup');
    const [summary] = all(element, 'summary');
    summary?.focus();
    expect(element.shadowRoot?.activeElement).to.equal(summary);
    // What Enter and the space bar do to a summary.
    summary?.click();
    await new Promise((resolve) => setTimeout(resolve, 20));
    element.theme = 'dark';
    await element.updateComplete;
    expect(all<HTMLDetailsElement>(element, 'details').map(({ open }) => open)).to.deep.equal([
      true,
      false,
      false,
    ]);
    expect(all(element, 'details a')).not.to.be.empty;
  });

  it('goes back to the lineup for a view that there is not', async () => {
    const element = await contest('cup', 'lineup');
    element.setAttribute('view', 'podium');
    await element.updateComplete;
    expect(all(element, 'ol')).to.have.length(1);
  });
});

describe('laoshan-arena given what contradicts itself', () => {
  useElements();

  it('shows an end before its start as it is, takes nothing for over by it, and tells the page', async () => {
    const restore = answer({ odd: oddContests });
    const element = mount<LaoshanArena>(
      html`<laoshan-arena view="schedule" src="${HOST}odd#cup-odd"></laoshan-arena>`,
    );
    const load = new Promise<LaoshanLoadEvent>((resolve) => {
      element.addEventListener('laoshan-load', resolve, { once: true });
    });
    const { problems } = await load;
    restore();
    expect(problems.map(({ code }) => code)).to.include.members([
      'odd-date',
      'odd-order',
      'unknown-id',
    ]);
    expect(texts(element, '.arena > .line time')).to.deep.equal(['2024年3月5日 16:00', '14:00']);
    expect(rows(element)[0]?.[0]).to.equal('14:20–14:10');
    // Two of one order stand as the feed has them.
    expect(texts(element, '.name').map((name) => name?.slice(0, 4))).to.deep.equal([
      '1 东桥',
      '1 西桥',
      '2 样例',
      '2 中街',
      '北门社区',
    ]);
  });

  it('reads times in Shanghai’s where the zone is none', async () => {
    const element = await contest('cup', 'schedule', zoneless);
    expect(rows(element)[0]?.[0]).to.equal('14:10–14:18');
    expect(texts(element, '.stage')).to.deep.equal(['已结束']);
  });

  for (const view of ['lineup', 'schedule'] as const) {
    it(`shows a hundred speakers in its ${view}, each once`, async () => {
      const element = await contest('cup-hundred', view, oddContests);
      expect(all(element, '.speaker,tbody tr')).to.have.length(100);
      expect(all(element, '[aria-current]')).to.have.length(1);
      element.style.width = '256px';
      fits(element);
    });
  }

  for (const view of ['schedule', 'scoreboard'] as const) {
    it(`says that there is no lineup where there are no speakers, as ${view} too`, async () => {
      const element = await given({ venue: '样例' }, view);
      expect(texts(element, '.summary')).to.deep.equal(['发言名单未公布']);
      expect(all(element, 'table')).to.have.length(0);
    });
  }
});

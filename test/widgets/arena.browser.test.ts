import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { LaoshanArena, LaoshanLoadEvent } from '../../src/index.js';
import { answer, HOST } from '../../stories/answers.js';
import { arenas, oddArenas } from '../../stories/arenas.js';
import { drawn, mount, mountReady, useElements } from '../browser/mount.js';

/** An arena of the invented town, with all that its feed has beside it. */
async function invented(id: string, template?: (src: string) => ReturnType<typeof html>) {
  const src = `${HOST}arenas#${id}`;
  const restore = answer({ arenas: { ...arenas, items: [...arenas.items, ...oddArenas.items] } });
  const element = await mountReady<LaoshanArena>(
    template?.(src) ?? html`<laoshan-arena src=${src}></laoshan-arena>`,
  );
  restore();
  return element;
}

async function given(arena: object, more: object = {}) {
  const element = mount<LaoshanArena>(html`<laoshan-arena></laoshan-arena>`);
  element.item = { id: 'a', title: '样例', _laoshan: { arena }, ...more };
  await drawn(element);
  return element;
}

const all = <T extends Element = HTMLElement>(element: LaoshanArena, selector: string) =>
  Array.from(element.renderRoot.querySelectorAll<T>(selector));
const plain = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim();
const texts = (element: LaoshanArena, selector: string) => all(element, selector).map(plain);
const speakers = Array.from({ length: 12 }, (_, index) => ({
  id: `s${index}`,
  name: `${'某'.repeat(index)}人`,
}));

describe('laoshan-arena', () => {
  useElements();

  it('shows the default feed’s five in speaking order, as it prints them', async () => {
    const element = await mountReady<LaoshanArena>(
      html`<laoshan-arena src="/feeds/laoshan.zh-CN.json"></laoshan-arena>`,
    );
    expect(element.item?.id).to.equal('arena-0715');
    expect(texts(element, 'h3')).to.deep.equal(['崂山区书记擂台']);
    expect(texts(element, '.arena > .line')).to.deep.equal(['7月15日 崂山区政府']);
    expect(all<HTMLTimeElement>(element, 'time').map((time) => time.dateTime)).to.deep.equal([
      '--07-15',
    ]);
    expect(texts(element, 'h4')).to.deep.equal([
      '1 金家岭街道',
      '2 中韩街道',
      '3 沙子口街道',
      '4 王哥庄街道',
      '5 北宅街道',
    ]);
    expect(texts(element, '.who > .line')).to.deep.equal(Array(5).fill('街道党工委书记'));
    expect(texts(element, '.mark')).to.deep.equal(['金', '中', '沙', '王', '北']);
    expect(all(element, '.stage,[aria-current],.badge')).to.have.length(0);
  });

  it('is one list of speakers, each with a heading below the event’s, the monogram for the eye alone', async () => {
    const element = await invented('whole-arena');
    const [list] = all(element, 'ol');
    expect(list?.getAttribute('role')).to.equal('list');
    const items = Array.from(list?.children ?? []);
    expect(items).to.have.length(5);
    for (const item of items) {
      expect(item.localName).to.equal('li');
      expect(item.getAttribute('part')).to.equal('speaker');
      expect(item.querySelectorAll('h4')).to.have.length(1);
    }
    for (const sign of all(element, '.mark > span'))
      expect(sign.getAttribute('aria-hidden')).to.equal('true');
  });

  for (const [level, own, below] of [
    ['2', 'h2', 'h3'],
    ['5', 'h5', 'h6'],
    ['9', 'h3', 'h4'],
  ] as const) {
    it(`is headed at ${own} and ${below} for heading-level="${level}"`, async () => {
      const element = await invented(
        'one',
        (src) => html`<laoshan-arena heading-level=${level} src=${src}></laoshan-arena>`,
      );
      expect(all(element, '.title').map(({ localName }) => localName)).to.deep.equal([own, below]);
    });
  }

  it('has no heading past level 6', async () => {
    const element = await invented(
      'one',
      (src) => html`<laoshan-arena heading-level="6" src=${src}></laoshan-arena>`,
    );
    expect(all(element, 'h6')).to.have.length(2);
  });

  it('names the person first, then organisation and role, with turn, topic and summary', async () => {
    const element = await invented('whole-arena');
    const [first] = all(element, '.speaker');
    expect(plain(first)).to.equal(
      '1 甲样例 东桥社区 样例社区书记 已发言 14:00–14:10 三分钟走到菜场 介绍 甲样例 样例摘要：一年里做成的一件事，花了多少，谁在用，还差什么。 甲',
    );
    expect(texts(element, '.arena > .line')).to.deep.equal([
      '2024年3月5日 14:00–16:30 样例镇礼堂 主办：样例镇（虚构） 已结束',
    ]);
    const times = Array.from(first?.querySelectorAll('time') ?? [], (time) => time.dateTime);
    expect(times).to.deep.equal(['2024-03-05T14:00:00', '2024-03-05T14:10:00']);
  });

  it('puts two of one order as the feed has them, both with their number', async () => {
    const restore = answer({ odd: oddArenas });
    const element = await mountReady<LaoshanArena>(
      html`<laoshan-arena src="${HOST}odd#same-order"></laoshan-arena>`,
    );
    restore();
    expect(texts(element, 'h4')).to.deep.equal([
      '1 西桥社区',
      '1 南门社区',
      '2 中街社区',
      '3 东桥社区',
      '北门社区',
    ]);
  });

  it('keeps summary and what was brought in one place to open: figures with label and period, stories as links', async () => {
    const element = await invented('whole-arena');
    const details = all<HTMLDetailsElement>(element, 'details');
    expect(details.map(({ open }) => open)).to.deep.equal(Array(5).fill(false));
    expect(texts(element, 'summary')).to.deep.equal([
      '介绍 甲样例',
      '介绍 乙样例',
      '介绍 成果（5） 丙样例',
      '介绍 丁样例',
      '介绍 成果（1） 戊样例',
    ]);
    const rows = Array.from(details[2]?.querySelectorAll('li') ?? []);
    expect(rows.map(plain)).to.deep.equal([
      '样例河上修起一座只能步行的桥，两岸菜场从此相隔三分钟',
      '样例面积 样例年一月 12.5㎡平方米',
      '样例占比 本页计算 20.75%',
      '超过双精度的样例整数 123,456,789,012,345,678,901个',
      'A footbridge over the Sample, and no steps',
    ]);
    const link = rows[0]?.querySelector('a');
    expect([link?.href, link?.rel]).to.deep.equal([
      'https://paper.example/bridge',
      'noopener noreferrer',
    ]);
    expect(rows[4]?.lang).to.equal('en');
  });

  it('marks the speaker on stage by word, shape and for the ear, and no other', async () => {
    const element = await invented('on-stage');
    const [current, ...others] = all(element, '[aria-current="true"]');
    expect(others).to.have.length(0);
    expect(plain(current?.querySelector('h4'))).to.equal('2 乙样例');
    expect(texts(element, '.badge')).to.deep.equal(['正在发言']);
    expect(getComputedStyle(current as Element).borderTopWidth).to.equal('3px');
    expect(texts(element, '[part="status"]')).to.deep.equal(['正在进行']);
    const tops = all(element, '.speaker h4').map((node) => node.getBoundingClientRect().top);
    expect(new Set(tops.slice(0, 3).map(Math.round)).size).to.equal(1);
  });

  for (const [width, count, columns] of [
    [256, 5, 1],
    [320, 2, 1],
    [480, 2, 2],
    [600, 5, 1],
    [700, 5, 3],
    [700, 4, 2],
    [900, 4, 4],
    [1110, 5, 5],
    [1110, 6, 3],
    [1110, 12, 4],
    [1600, 10, 5],
  ] as const) {
    it(`gives ${count} speakers equal space in ${width} px: columns ${columns}`, async () => {
      const element = await given({ speakers: speakers.slice(0, count) });
      element.style.width = `${width}px`;
      const boxes = all(element, '.speaker').map((node) => node.getBoundingClientRect());
      expect(new Set(boxes.map(({ left }) => Math.round(left))).size).to.equal(columns);
      for (const box of boxes) expect(box.width).to.be.closeTo(boxes[0]?.width ?? 0, 0.1);
      const lefts = boxes.slice(0, columns).map(({ left }) => left);
      expect(lefts).to.deep.equal([...lefts].sort((a, b) => a - b));
    });
  }

  it('has fewer columns in elder mode, and one under 800 px', async () => {
    const element = await given({ speakers: speakers.slice(0, 5) });
    element.mode = 'elder';
    await element.updateComplete;
    for (const [width, columns] of [
      [790, 1],
      [1110, 3],
    ]) {
      element.style.width = `${width}px`;
      const lefts = all(element, '.speaker').map((node) => node.getBoundingClientRect().left);
      expect(new Set(lefts.map(Math.round)).size).to.equal(columns);
    }
  });

  it('stands without speakers, and says so', async () => {
    for (const arena of [{}, { speakers: [] }, { speakers: 'all' }]) {
      const element = await given({ ...arena, venue: '样例镇礼堂' });
      expect(plain(element.renderRoot.querySelector('.arena'))).to.equal(
        '样例 样例镇礼堂 发言名单未公布',
      );
      expect(all(element, 'ol')).to.have.length(0);
    }
  });

  it('names those of whom little is known by what there is', async () => {
    const element = await invented('nameless');
    expect(texts(element, 'h4')).to.deep.equal(['未具名', '样例评委', '未具名']);
    expect(texts(element, '.mark')).to.deep.equal(['', '样', '']);
    expect(all(element, '.who > .line')).to.have.length(0);
  });

  for (const width of [256, 1110]) {
    it(`holds a name of 200 characters in ${width} px`, async () => {
      const element = await invented('long-name');
      element.style.width = `${width}px`;
      expect(all(element, 'h4')[0]?.textContent).to.have.length(202);
      const { right } = element.getBoundingClientRect();
      for (const node of all(element, '.arena *'))
        expect(node.getBoundingClientRect().right).to.be.at.most(right + 0.5);
    });
  }

  it('puts the monogram in the place of a portrait that cannot be loaded, and notes it', async () => {
    const load = new Promise<LaoshanLoadEvent>((resolve) => {
      document.addEventListener('laoshan-load', resolve, { once: true });
    });
    const element = await given({
      speakers: [
        { id: 'a', name: '甲样例', image: 'https://feeds.example/gone.png', image_alt: '样例像' },
        { id: 'b', name: '乙样例', image: '/feeds/illustrations/river-road.svg' },
      ],
    });
    const [gone, there] = all<HTMLImageElement>(element, 'img');
    expect([gone?.alt, there?.alt]).to.deep.equal(['样例像', '']);
    expect([there?.loading, there?.referrerPolicy]).to.deep.equal(['lazy', 'no-referrer']);
    const square = () => all(element, '.mark')[0]?.getBoundingClientRect();
    const { width, height } = square() ?? {};
    expect(width).to.equal(height);
    for (let times = 0; times < 2; times++) gone?.dispatchEvent(new Event('error'));
    await element.updateComplete;
    expect((await load).problems).to.deep.equal([
      { path: 'https://feeds.example/gone.png', code: 'no-picture' },
    ]);
    expect(texts(element, '.mark')).to.deep.equal(['甲', '']);
    expect(all(element, 'img')).to.have.length(1);
    expect([square()?.width, square()?.height]).to.deep.equal([width, height]);
  });

  it('notes a portrait that cannot be loaded for itself, and not for the others of its feed', async () => {
    const src = `${HOST}one-feed#portrait-fails`;
    const restore = answer({ 'one-feed': arenas });
    const first = await mountReady<LaoshanArena>(html`<laoshan-arena src=${src}></laoshan-arena>`);
    for (const image of all(first, 'img')) image.dispatchEvent(new Event('error'));
    const told = new Promise<LaoshanLoadEvent>((resolve) => {
      document.addEventListener('laoshan-load', resolve, { once: true });
    });
    await mountReady<LaoshanArena>(html`<laoshan-arena src=${src}></laoshan-arena>`);
    restore();
    expect((await told).problems).to.deep.equal([]);
  });

  it('reads what stands first on the screen in the order of its sense', async () => {
    const element = await given({
      speakers: [{ id: 'a', name: '甲', image: '/feeds/illustrations/river-road.svg' }],
    });
    const [head, image] = all(element, 'h4,img');
    expect([head?.localName, image?.localName]).to.deep.equal(['h4', 'img']);
    expect(image?.getBoundingClientRect().left).to.be.below(
      head?.getBoundingClientRect().left ?? 0,
    );
  });

  it('opens what was brought for print, and closes it again', async () => {
    const element = await invented('whole-arena');
    const open = () => all<HTMLDetailsElement>(element, 'details').map((details) => details.open);
    const [first] = all<HTMLDetailsElement>(element, 'details');
    if (first) first.open = true;
    dispatchEvent(new Event('beforeprint'));
    expect(open()).to.deep.equal(Array(5).fill(true));
    dispatchEvent(new Event('afterprint'));
    expect(open()).to.deep.equal([true, false, false, false, false]);
    element.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(open()).to.deep.equal([true, false, false, false, false]);
  });

  it('shows no item of another kind', async () => {
    const element = mount<LaoshanArena>(html`<laoshan-arena></laoshan-arena>`);
    element.item = { id: 'a', title: '样例' };
    await drawn(element);
    expect(element.state).to.equal('error');
  });

  it('speaks English for an English event', async () => {
    const element = await invented('english-arena');
    expect(texts(element, '.arena > .line')).to.deep.equal([
      'Sample Hall Organised by Sample Town (invented) Under way Go to now',
    ]);
    expect(texts(element, '.badge')).to.deep.equal(['Speaking now']);
    expect(texts(element, 'summary')).to.deep.equal(['Results (2) Example Berg']);
    expect(texts(element, '.mark')).to.deep.equal(['S', 'H', 'E']);
  });

  it('lets nothing of a hostile item become markup', async () => {
    const evil = '<img src=x onerror=alert(1)><b style="color:red">';
    const speaker = {
      id: evil,
      name: evil,
      role: evil,
      organisation: evil,
      topic: evil,
      summary: evil,
      image: 'data:image/svg+xml,<svg onload=alert(1)>',
      image_alt: evil,
      items: [evil, 'a'],
    };
    const element = await given(
      { venue: evil, organiser: evil, on_stage: evil, speakers: [speaker] },
      { title: evil, url: 'java\nscript:alert(1)' },
    );
    expect(all(element, 'img,b,a,[style]')).to.have.length(0);
    expect(texts(element, '.topic')).to.deep.equal([evil]);
  });
});

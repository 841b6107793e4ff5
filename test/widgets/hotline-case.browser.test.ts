import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { LaoshanHotline } from '../../src/index.js';
import { pictured, staged } from '../../stories/cases.js';
import { drawing } from '../../stories/feeds.js';
import { reports } from '../../stories/reports.js';
import { hostile } from '../browser/hostile.js';
import { all, find, given, plain, report } from '../browser/hotline.js';
import { useElements } from '../browser/mount.js';

const ZH = html`<laoshan-hotline lang="zh-CN"></laoshan-hotline>`;

const hotline = (items: readonly unknown[], template = ZH) => given(template, items);

/** Without what is hidden from sight. */
const seen = (node: Element | null | undefined) => {
  const copy = node?.cloneNode(true) as Element;
  for (const hidden of Array.from(copy.querySelectorAll('.hidden'))) hidden.remove();
  return plain(copy);
};
const only = (id: string) => reports.items.filter((item) => item.id === id);

/** Opens what can be opened, as the reader does. */
async function open(element: LaoshanHotline, most = 1): Promise<LaoshanHotline> {
  for (const details of all<HTMLDetailsElement>(element, 'details').slice(0, most)) {
    const toggled = new Promise((resolve) => {
      details.addEventListener('toggle', resolve, { once: true });
    });
    details.querySelector('summary')?.click();
    await toggled;
  }
  await element.updateComplete;
  return element;
}

/** Draws at that moment of the clock. */
async function at(moment: string, draw: () => Promise<LaoshanHotline>): Promise<LaoshanHotline> {
  const { now } = Date;
  Date.now = () => new Date(moment).getTime();
  try {
    return await draw();
  } finally {
    Date.now = now;
  }
}

describe('a case of laoshan-hotline', () => {
  useElements();

  describe('its details', () => {
    it('are labels and values', async () => {
      const element = await open(await hotline(only('whole')));
      const rows = all(element, 'dt').map((label) => [
        plain(label),
        plain(label.nextElementSibling),
      ]);
      expect(rows.slice(0, 6)).to.deep.equal([
        ['事项', '交通设施'],
        ['编号', '样例-0001'],
        ['提交', '2024年3月5日 07:30'],
        ['更新', '2024年3月6日 09:00'],
        ['预计办结', '2024年3月8日'],
        ['来源', '样例热线'],
      ]);
      const link = find<HTMLAnchorElement>(element, 'dd a');
      expect(link?.href).to.equal('https://hotline.example/1');
      expect(link?.rel).to.equal('noopener noreferrer');
    });

    it('[P38] tell the history as an ordered list', async () => {
      const element = await open(await hotline(only('whole')));
      expect(all(element, 'dd > ol > li').map(plain)).to.deep.equal([
        '2024年3月5日 08:10 派单 交样例交通科。',
        '2024年3月5日 15:00 办理 更换灯组。 接线盒一并更换。',
        '2024年3月6日 09:00 回访',
        '没有日期的一条记录。',
      ]);
      expect(all(element, 'dd > ol time').length).to.equal(3);
    });

    it('name the agency where no answer does', async () => {
      const element = await open(
        await hotline([report({ status: 'open', agency_responsible: '样例科' })]),
      );
      expect(plain(find(element, 'dl'))).to.equal('承办单位样例科');
    });

    it('link to the item’s own page where it has no other source', async () => {
      const element = await open(await hotline([report({}, { url: 'https://hotline.example/9' })]));
      expect(find<HTMLAnchorElement>(element, 'dd a')?.href).to.equal('https://hotline.example/9');
    });

    it('are built when first opened, and stay', async () => {
      const items = Array.from({ length: 50 }, (_, index) => ({
        ...only('whole')[0],
        id: `case-${index}`,
      }));
      const element = await hotline(
        items,
        html`<laoshan-hotline page-size="50"></laoshan-hotline>`,
      );
      expect(all(element, 'dl,img,.steps').length).to.equal(0);
      expect(all(element, 'details > *').length).to.equal(50);
      await open(element);
      expect(all(element, '.steps').length).to.equal(1);
      expect(all(element, 'img').length).to.equal(2);
      const steps = find(element, '.steps');
      await open(element);
      expect(find<HTMLDetailsElement>(element, 'details')?.open).to.equal(false);
      expect(find(element, '.steps') === steps).to.equal(true);
    });

    it('[P40] are built for print at once, all that are on show', async () => {
      const element = await hotline([...only('whole'), ...only('received')]);
      dispatchEvent(new Event('beforeprint'));
      expect(all(element, 'dl').length).to.equal(2);
      expect(all<HTMLDetailsElement>(element, 'details').every((each) => each.open)).to.equal(true);
      dispatchEvent(new Event('afterprint'));
      expect(all<HTMLDetailsElement>(element, 'details').some((each) => each.open)).to.equal(false);
    });

    it('have the rest of a long text from the start, so that find-in-page finds it', async () => {
      const element = await hotline([
        report({ status: 'open', description: `${'样例说得很长。'.repeat(100)}末尾的词。` }),
      ]);
      expect(plain(find(element, 'details'))).to.match(/末尾的词。$/);
      expect(find<HTMLDetailsElement>(element, 'details')?.open).to.equal(false);
    });
  });

  describe('its steps', () => {
    const stage = async (id: string, template = ZH) =>
      open(
        await hotline(
          staged.items.filter((item) => item.id === id),
          template,
        ),
      );

    it('[P38] are an ordered list with a name, the present one marked', async () => {
      const element = await stage('in_progress');
      const list = find(element, 'details > ol');
      expect(list?.getAttribute('role')).to.equal('list');
      expect(list?.getAttribute('aria-label')).to.equal('办理进度');
      expect(all(element, '.steps > li').map(seen)).to.deep.equal([
        '受理',
        '派单',
        '办理',
        '办结',
        '回访',
      ]);
      expect(all(element, '[aria-current=step]').map(plain)).to.deep.equal(['办理']);
    });

    for (const [index, id] of [
      'received',
      'assigned',
      'in_progress',
      'closed',
      'followed_up',
    ].entries()) {
      it(`[P39] are told apart by word and by shape: ${id}`, async () => {
        const element = await stage(id);
        const steps = all(element, '.steps > li');
        expect(steps.map((step) => plain(step)?.split(' ')[1])).to.deep.equal(
          steps.map((_, place) => (place === index ? undefined : place < index ? '已过' : '未到')),
        );
        const shapes = steps.map((step) => step.querySelector('path')?.getAttribute('d'));
        const coming = new Set(shapes.slice(index + 1));
        expect(coming.size).to.be.at.most(1);
        for (const shape of shapes.slice(0, index + 1)) expect(coming.has(shape)).to.equal(false);
        const weights = steps.map((step) => getComputedStyle(step).fontWeight);
        expect(weights.map((weight) => weight === '600')).to.deep.equal(
          steps.map((_, place) => place === index),
        );
      });
    }

    for (const [lang, width, rows] of [
      ['zh-CN', 256, 1],
      ['zh-CN', 700, 1],
      ['en', 256, 5],
      ['en', 700, 1],
    ] as const) {
      it(`stand in one row where there is room, and never beyond it: ${lang}, ${width} px`, async () => {
        const element = await stage(
          'followed_up',
          html`<laoshan-hotline lang=${lang} style="width:${width}px"></laoshan-hotline>`,
        );
        const steps = all(element, '.steps > li');
        const tops = new Set(steps.map((step) => Math.round(step.getBoundingClientRect().top)));
        expect(tops.size).to.be.at.most(rows);
        const { right } = element.getBoundingClientRect();
        for (const step of steps) {
          expect(step.getBoundingClientRect().right).to.be.at.most(right);
          expect(step.scrollWidth).to.be.at.most(step.clientWidth);
        }
      });
    }

    it('are not there without a stage, nor where the report left the way', async () => {
      expect(
        find(await open(await hotline([report({ service_name: '样例' })])), '.steps') === null,
      ).to.equal(true);
      const declined = await hotline(staged.items.filter(({ id }) => id === 'declined'));
      expect(find(declined, 'details') === null).to.equal(true);
    });
  });

  describe('that was declined', () => {
    it('says so, and why, before what was answered', async () => {
      const element = await hotline(only('declined'));
      expect(plain(find(element, '.status'))).to.equal('不予受理');
      expect(all(element, '.answer').map(plain)).to.deep.equal([
        '不予受理的原因 租约是两个样例住户之间的事，热线无权判定。',
        '答复 租约纠纷请向样例法院提出。',
      ]);
      const [reason] = all(element, '.answer');
      expect(getComputedStyle(reason as Element).borderInlineStartColor).not.to.equal(
        'rgb(23, 87, 47)',
      );
    });

    it('gives no reason for another stage, and none that is not given', async () => {
      const other = await hotline([report({ stage: 'closed', declined_reason: '样例原因' })]);
      expect(plain(other.renderRoot.querySelector('.case'))).not.to.contain('样例原因');
      expect(find(await hotline([report({ stage: 'declined' })]), '.answer') === null).to.equal(
        true,
      );
    });

    it('folds a long reason', async () => {
      const element = await hotline([
        report({ stage: 'declined', declined_reason: '样例原因很长。'.repeat(100) }),
      ]);
      const label = '不予受理的原因 ';
      expect([...(plain(find(element, '.answer')) ?? '')].length).to.be.at.most(label.length + 200);
      expect(plain(find(element, '.rest'))).to.match(/^不予受理的原因 样例原因很长。/);
    });
  });

  describe('its expected date', () => {
    const NOON = '2024-03-11T12:00:00+08:00';
    const expecting = (expected_datetime: string, fields: object = {}, template = ZH) =>
      hotline([report({ status: 'open', expected_datetime, ...fields })], template);
    const note = (element: LaoshanHotline) => plain(find(element, '.case > .note'));

    it('[P38] is said while there is time, as a date', async () => {
      const element = await at(NOON, () => expecting('2024-03-20T17:00:00+08:00'));
      expect(note(element)).to.equal('预计2024年3月20日前办结');
      expect(find<HTMLTimeElement>(element, '.due time')?.dateTime).to.equal(
        '2024-03-20T17:00:00+08:00',
      );
    });

    it('is counted in whole days once it has passed, with a sign', async () => {
      for (const [moment, said] of [
        ['2024-03-11T23:59:59+08:00', '预计2024年3月11日前办结'],
        ['2024-03-12T00:00:00+08:00', '已超期1天'],
        ['2024-03-14T23:00:00+08:00', '已超期3天'],
      ] as const) {
        const element = await at(moment, () => expecting('2024-03-11'));
        expect(note(element)).to.equal(said);
      }
      const today = await at(NOON, () => expecting('2024-03-11T09:00:00'));
      expect(note(today)).to.equal('已超期');
      expect(find(today, '.overdue path')?.getAttribute('d')).not.to.equal(
        find(today, '.status path')?.getAttribute('d'),
      );
      expect(find(today, '.overdue svg')?.getAttribute('aria-hidden')).to.equal('true');
      expect(getComputedStyle(find(today, '.overdue') as Element).color).to.equal(
        'rgb(152, 25, 20)',
      );
    });

    it('stands behind place and day', async () => {
      const element = await at(NOON, () =>
        expecting('2024-03-10', { address: '样例路', requested_datetime: '2024-03-01' }),
      );
      expect(note(element)).to.equal('样例路 2024年3月1日 已超期1天');
    });

    it('is said in English too', async () => {
      const EN = html`<laoshan-hotline lang="en"></laoshan-hotline>`;
      const said = async (moment: string) =>
        note(await at(moment, () => expecting('2024-03-10', {}, EN)));
      expect(await said('2024-03-10T12:00:00+08:00')).to.equal('Expected by 10 March 2024');
      expect(await said('2024-03-11T12:00:00+08:00')).to.equal('Overdue by 1 day');
      expect(await said('2024-03-13T12:00:00+08:00')).to.equal('Overdue by 3 days');
    });

    for (const [name, fields, said] of [
      ['on time', { updated_datetime: '2024-03-09' }, '按期办结'],
      ['late', { notes: [{ type: 'closed', datetime: '2024-03-12' }] }, '超期办结'],
      ['neither where that cannot be told', { updated_datetime: '2024-03-12' }, undefined],
    ] as const) {
      it(`says of a closed case that it was ${name}`, async () => {
        const element = await at(NOON, () =>
          expecting('2024-03-10', { status: 'closed', ...fields }),
        );
        expect(plain(find(element, '.case > .outcome'))).to.equal(said);
        expect(find(element, '.due,.overdue') === null).to.equal(true);
      });
    }

    it('is followed by the minute, and not where no word of it can change', async () => {
      const intervals: [() => void, number][] = [];
      const real = window.setInterval;
      window.setInterval = ((call: () => void, ms: number) => {
        intervals.push([call, ms]);
        return -1;
      }) as typeof setInterval;
      try {
        const closed = await expecting('2024-03-11', { status: 'closed' });
        expect(intervals).to.have.length(0);
        closed.remove();
        const element = await at('2024-03-11T23:59:30+08:00', () => expecting('2024-03-11'));
        expect(intervals.map(([, ms]) => ms)).to.deep.equal([60_000]);
        await at('2024-03-12T00:00:30+08:00', async () => {
          intervals[0]?.[0]();
          await element.updateComplete;
          return element;
        });
        expect(note(element)).to.equal('已超期1天');
        element.remove();
      } finally {
        window.setInterval = real;
      }
    });
  });

  describe('its pictures', () => {
    const pictures = async (id: string, template = ZH) =>
      open(
        await hotline(
          pictured.items.filter((item) => item.id === id),
          template,
        ),
      );
    const boxes = (element: LaoshanHotline, selector = 'figure') =>
      all(element, selector).map((each) => each.getBoundingClientRect());

    it('stand by twos with label, alt and credit, the others after them', async () => {
      const element = await pictures('pairs');
      const groups = all(element, '.photos').map((group) =>
        Array.from(group.querySelectorAll('figure'), (figure) => [
          figure.querySelector('img')?.alt,
          plain(figure.querySelector('figcaption')) ?? '',
        ]),
      );
      expect(groups).to.deep.equal([
        [
          ['样例：路面有坑', '办理前'],
          ['样例：路面平整', '办理后 样例道路科拍摄'],
        ],
        [
          ['样例：树枝挡灯', '办理前'],
          ['样例：灯亮着', '办理后'],
        ],
        [['样例：路口全景', '样例市民拍摄']],
      ]);
    });

    for (const [width, columns] of [
      [1000, 2],
      [330, 2],
      [256, 1],
    ] as const) {
      it(`stand in ${columns} where there are ${width} px`, async () => {
        const element = await pictures(
          'pairs',
          html`<laoshan-hotline lang="zh-CN" style="width:${width}px"></laoshan-hotline>`,
        );
        const [first, second] = boxes(element);
        expect(first?.top === second?.top).to.equal(columns === 2);
        expect(new Set(boxes(element).map(({ left }) => left)).size).to.equal(columns);
      });
    }

    it('[P21] have their room before they are there, and are shown whole', async () => {
      const slow = hostile('mode=hang');
      const element = await open(
        await hotline(
          [
            report({
              status: 'open',
              photos: [{ url: slow.url, width: 1200, height: 600 }, { url: `${slow.url}&b` }],
            }),
          ],
          html`<laoshan-hotline style="width:700px"></laoshan-hotline>`,
        ),
      );
      const [known, unknown] = boxes(element, 'img');
      expect((known?.width ?? 0) / (known?.height ?? 1)).to.be.closeTo(2, 0.02);
      expect(unknown?.height).to.be.above(100);
      for (const image of all(element, 'img')) {
        expect(getComputedStyle(image).objectFit).to.equal('contain');
      }
    });

    it('[P24] are asked for as late as can be, and without saying from where', async () => {
      const element = await pictures('pairs');
      for (const image of all<HTMLImageElement>(element, 'img')) {
        expect(image.loading).to.equal('lazy');
        expect(image.decoding).to.equal('async');
        expect(image.referrerPolicy).to.equal('no-referrer');
      }
    });

    it('are not asked for while the details are closed', async () => {
      const asked = hostile('status=404');
      const element = await hotline([
        report({ status: 'open', photos: [{ url: asked.url, when: 'before' }] }),
      ]);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(await asked.log()).to.have.length(0);
      await open(element);
      const image = find<HTMLImageElement>(element, 'img') as HTMLImageElement;
      const failed = new Promise((resolve) => {
        image.addEventListener('error', resolve, { once: true });
      });
      // A tab in the background would never come to the lazy one.
      image.loading = 'eager';
      await failed;
      expect(await asked.log()).to.have.length(1);
    });

    it('say so where they cannot be loaded, each for itself', async () => {
      const element = await pictures('unsized');
      const [, failing] = all<HTMLImageElement>(element, 'img');
      failing?.dispatchEvent(new Event('error'));
      await element.updateComplete;
      expect(all(element, 'img').length).to.equal(1);
      expect(plain(find(element, '.missing'))).to.equal('样例：路面平整');
      expect(all(element, 'figcaption').map(plain)).to.deep.equal(['办理前', '办理后']);
      const bare = await open(await hotline([report({ media_url: drawing('river-road') })]));
      find(bare, 'img')?.dispatchEvent(new Event('error'));
      await bare.updateComplete;
      expect(plain(find(bare, '.missing'))).to.equal('图片无法显示');
    });

    it('are the one of Open311 where the report has no other', async () => {
      const element = await pictures('media');
      expect(all<HTMLImageElement>(element, 'img').map(({ src }) => src)).to.deep.equal([
        drawing('jinjialing-towers'),
      ]);
      expect(find(element, 'figcaption') === null).to.equal(true);
    });
  });

  describe('the caller’s verdict', () => {
    const verdict = async (satisfaction: string) =>
      find(await hotline([report({ status: 'closed', satisfaction })]), '.case > .outcome');

    it('is words with a sign', async () => {
      const [satisfied, unsatisfied] = [await verdict('satisfied'), await verdict('unsatisfied')];
      expect(plain(satisfied)).to.equal('来电人评价：满意');
      expect(plain(unsatisfied)).to.equal('来电人评价：不满意');
      const shape = (node: Element | null) => {
        const sign = node?.querySelector('.verdict');
        return sign && getComputedStyle(sign, '::before').clipPath;
      };
      expect(shape(satisfied)).to.match(/^polygon/);
      expect(shape(satisfied)).not.to.equal(shape(unsatisfied));
    });

    it('is not there where the feed has none', async () => {
      expect((await verdict('perhaps')) === null).to.equal(true);
    });
  });

  describe('its own address', () => {
    for (const id of ['样例 id', '!routes', '100% a/b#c']) {
      it(`opens it again, whatever its id: ${id}`, async () => {
        const element = await open(
          await hotline([
            report({ service_name: '样例' }, { id: 'other', title: '别的' }),
            report({ service_name: '样例' }, { id }),
          ]),
          2,
        );
        const link = all<HTMLAnchorElement>(element, 'details > p > a')[1];
        expect(seen(link)).to.equal('本件链接');
        expect(plain(link)).to.equal('本件链接 样例');
        expect(link?.href.split('#')[0]).to.equal(location.href.split('#')[0]);
        const { href } = location;
        try {
          link?.click();
          await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
          await element.updateComplete;
          expect(location.href).to.equal(link?.href);
          expect(plain(find(element, '[aria-current] > .title'))).to.equal('样例');
        } finally {
          history.replaceState(null, '', href);
        }
      });
    }
  });

  it('[P1] with hostile words in every new field makes no markup of them', async () => {
    const evil = '<img src=x onerror=alert(1)><b style="color:red">';
    const element = await open(
      await hotline([
        report({
          stage: 'declined',
          declined_reason: evil,
          satisfaction: evil,
          expected_datetime: evil,
          photos: [
            { url: 'javascript:alert(1)', when: 'before', alt: evil },
            { url: drawing('river-road'), when: evil, alt: evil, credit: evil },
          ],
          media_url: 'data:text/html,x',
        }),
      ]),
    );
    expect(all(element, 'b,[style]').length).to.equal(0);
    expect(all<HTMLImageElement>(element, 'img').map(({ alt }) => alt)).to.deep.equal([evil]);
    expect(plain(find(element, '.credit'))).to.equal(evil);
  });
});

import { describe, expect, it } from 'vitest';
import { newPage, site, usePages } from '../helpers/pages.js';

usePages();

const HTML = `<!doctype html><html lang="zh-CN"><title>t</title>
<link rel="alternate" type="application/feed+json" data-laoshan href="/feeds/laoshan.zh-CN.json">
<script type="module" src="/dist/laoshan.js"></script><body>
<laoshan-tiers src="#cup-funnel">x</laoshan-tiers><laoshan-tiers src="#honours">y</laoshan-tiers>`;

/** The tree that assistive technology gets, each row on a line. */
async function heardAt(width: number): Promise<readonly string[]> {
  const { page } = await newPage();
  await page.setViewport({ width, height: 800 });
  await page.goto(site().page('/tiers', HTML));
  await page.waitForFunction(
    () => document.querySelectorAll('laoshan-tiers[state=ready]').length === 2,
  );
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textOf = (id: string): string[] => {
    const { role, name, ignored, childIds = [] } = byId.get(id) ?? { ignored: true };
    const said = `${role?.value} ${name?.value}`.replace(/\s+/g, ' ');
    if (!ignored && /^(?:rowheader|cell)$/.test(role?.value)) return [said.trim()];
    const inner = childIds.flatMap(textOf);
    if (!ignored && role?.value === 'row') return [inner.join('; ')];
    return !ignored && role?.value === 'table' ? [said, ...inner] : inner;
  };
  const lines = textOf(nodes[0]?.nodeId ?? '');
  await page.close();
  return lines;
}

describe('laoshan-tiers in the accessibility tree', () => {
  it.each([256, 340, 1000])(
    '[P38] is a table by name, a header and a figure a row: %i px',
    async (width) => {
      expect(await heardAt(width)).toEqual([
        'table 市长杯崂山赛： 从参赛到半决赛',
        'rowheader 参赛项目; cell 53个; cell',
        'rowheader 进入半决赛的企业（项目）; cell 11家; cell 约20.8%（本页计算）',
        'table 崂山培育的企业， 按称号计',
        'rowheader 国家专精特新“小巨人”; cell 6家',
        'rowheader 独角兽企业; cell 7家',
        'rowheader 制造业单项冠军; cell 9家',
        'rowheader 省瞪羚企业; cell 24家',
        'rowheader 专精特新企业; cell 509家',
        'rowheader 高新技术企业; cell 628家',
      ]);
    },
  );

  it('[P40] prints every bar and every figure', async () => {
    const { page } = await newPage();
    await page.goto(site().page('/tiers', HTML));
    await page.waitForFunction(
      () => document.querySelectorAll('laoshan-tiers[state=ready]').length === 2,
    );
    await page.emulateMediaType('print');
    const drawn = await page.$$eval('laoshan-tiers', (all) =>
      all.flatMap(({ shadowRoot }) =>
        Array.from(shadowRoot?.querySelectorAll('tr') ?? [], (row) => {
          const { width = 0, height = 0 } =
            row.querySelector('rect')?.getBoundingClientRect() ?? {};
          const figure = row.querySelector('.sum')?.getBoundingClientRect().width ?? 0;
          return width > 1 && height > 4 && figure > 10;
        }),
      ),
    );
    expect(drawn).toEqual(Array.from({ length: 8 }, () => true));
    await page.close();
  });
});

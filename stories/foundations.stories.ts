import { html, type TemplateResult } from 'lit';
import { ROLES, THEMES } from '../src/core/styles/themes.js';
import { answer, HOST } from './answers.js';
import type { Meta, Story } from './csf.js';
import { chinese } from './feeds.js';
import { contrast } from './foundations/contrast.js';
import { pairs } from './foundations/page.styles.js';
import { specimen } from './foundations/specimen.js';
import { SPACES } from './foundations/specimen.styles.js';
import { TYPE } from './foundations/type-scale.js';
import { adopt } from './pages.js';
import { reports } from './reports.js';

// Its page is foundations.mdx: docs/design.md with these stories in it.
const meta: Meta = { title: 'Foundations', tags: ['!autodocs'] };
export default meta;

adopt(pairs);

const ready = { state: 'ready' } as const;

const titled = (title: string, theme = '', below: unknown = '') =>
  specimen(html`<h2 class="section">${title}</h2>${below}`, theme);

const table = (title: string, rows: readonly TemplateResult[]) =>
  titled(title, '', html`<dl class="rows">${rows}</dl>`);

const row = (name: string, measure: string, shown: TemplateResult) =>
  html`<div><dt>${name}<span>${measure}</span></dt><dd>${shown}</dd></div>`;

const figure = (id: string, theme = '') =>
  html`<laoshan-stat theme=${theme} src="${chinese}#${id}">数字</laoshan-stat>`;

/** What is to be compared, side by side where there is room. */
const pairsOf = (shown: readonly TemplateResult[]) => html`<div data-pairs>${shown}</div>`;

/** Two by two, or four, so that light stays beside dark. */
const evenPairsOf = (shown: readonly TemplateResult[]) =>
  html`<div data-pairs="even">${shown}</div>`;

const FIGURES = [
  'removed-stock',
  'beizhai-wages',
  'park-tax',
  'gdp-rank',
  'beizhai-land',
  'high-tech',
];

export const Figures: Story = {
  name: 'Figures 数字',
  render: () => pairsOf(FIGURES.map((id) => figure(id))),
  parameters: ready,
};

/** A hotline with a report in each standing. */
const STANDINGS = ['received', 'progress', 'closed', 'declined', 'odd'];
const statuses = {
  ...reports,
  items: reports.items.filter(({ id }) => STANDINGS.includes(id)),
};

const statusesIn = (title: string, theme: string) => html`${titled(title, theme)}
  <laoshan-hotline theme=${theme} src="${HOST}statuses.json"><p>来电</p></laoshan-hotline>`;

export const Status: Story = {
  name: 'Status 状态',
  beforeEach: () => answer({ statuses }),
  render: () =>
    pairsOf([
      html`<div>${statusesIn('Word, shape, colour 词、形、色', 'newsprint')}</div>`,
      html`<div data-greyed>${statusesIn('Greyed by the page 页面置灰', 'newsprint')}</div>`,
      html`<div>${statusesIn('Without a hue: mono', 'mono')}</div>`,
    ]),
  parameters: ready,
};

export const Type: Story = {
  name: 'Type 字号',
  render: () =>
    html`${table(
      'Type 字号',
      TYPE.map(({ name, size, narrow, leading, weight, face, sample }, index) =>
        row(
          name,
          `${size === narrow ? size : `${size} (${narrow})`} / ${leading} · ${weight} ${face}`,
          html`<span class="type-${index}">${sample}</span>`,
        ),
      ),
    )}<laoshan-article layout="hero" src="${chinese}#innovation-park"><p>报道</p></laoshan-article>`,
  parameters: ready,
};

const STORIES = ['innovation-park', 'removal-campaign', 'mayors-cup'];

export const Chinese: Story = {
  name: 'Chinese 中文排版',
  render: () =>
    pairsOf(
      STORIES.map(
        (id) =>
          html`<laoshan-article layout="text" src="${chinese}#${id}"><p>报道</p></laoshan-article>`,
      ),
    ),
  parameters: ready,
};

export const Rules: Story = {
  name: 'Rules and space 线与空',
  render: () =>
    html`${table('Rules 线', [
      row('Section', '3 px ink, 2 px gap, 1 px ink', html`<div class="double"></div>`),
      row('Between items', '1 px in rule', html`<div class="hairline"></div>`),
      row('Answer', '3 px in done, at its start', html`<p class="answered">答复</p>`),
      row('No answer yet', '3 px in edge', html`<p class="unanswered">进展</p>`),
      row('Current', '4 px in accent, on panel', html`<p class="current">正在看的一件</p>`),
      row('Current, in a lineup', '3 px in accent, on top', html`<div class="on-stage"></div>`),
      row('Focus', '3 px in ink, 2 px away', html`<span class="focused">键盘所在</span>`),
    ])}${table(
      'Space 空',
      SPACES.map((space, index) =>
        row(`${space} em`, `${space * 17} px`, html`<div class="space space-${index}"></div>`),
      ),
    )}<laoshan-hotline src=${chinese}><p>来电</p></laoshan-hotline>`,
  parameters: ready,
};

const SCHEMES = ['light', 'dark'] as const;

const roles: readonly string[] = ROLES;

function swatch(role: (typeof ROLES)[number], palette: readonly string[]): TemplateResult {
  const hexOf = (name: string) => palette[roles.indexOf(name)] ?? '';
  // What stands on another colour than paper has its name.
  const ground = role.startsWith('on-') ? role.slice(3) : 'paper';
  const ratio = role === ground ? '' : `${contrast(hexOf(role), hexOf(ground)).toFixed(1)}:1`;
  return html`<li><div class="swatch ${role}"></div>${role}<span>${hexOf(role)}</span><span>${ratio}</span></li>`;
}

export const Colour: Story = {
  name: 'Colour and themes 配色',
  render: () =>
    evenPairsOf(
      Object.entries(THEMES).flatMap(([name, palettes]) =>
        palettes.map((palette, index) => {
          const theme = `${name} ${SCHEMES[index]}`;
          const swatches = ROLES.map((role) => swatch(role, palette));
          return html`<div>${titled(theme, theme, html`<ul class="swatches">${swatches}</ul>`)}${figure('removed-stock', theme)}</div>`;
        }),
      ),
    ),
  parameters: ready,
};

export const Elder: Story = {
  name: 'Elder mode 长者模式',
  render: () =>
    pairsOf(
      ['standard', 'elder'].map(
        (mode) => html`<div>${titled(`mode="${mode}"`)}
      <laoshan-stat mode=${mode} src="${chinese}#removed-stock">拆除存量违建102万平方米</laoshan-stat>
      <laoshan-hotline mode=${mode} src="${chinese}#report-bins"><p>垃圾桶扎堆</p></laoshan-hotline>
    </div>`,
      ),
    ),
  parameters: ready,
};

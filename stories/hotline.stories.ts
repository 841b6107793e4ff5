import { html, nothing } from 'lit';
import { answer, HOST } from './answers.js';
import type { Meta, Story } from './csf.js';
import { chinese, english, invented } from './feeds.js';
import { failLater } from './play.js';
import { flawedReports, many, reports } from './reports.js';

const meta: Meta = { title: 'Elements/Hotline', component: 'laoshan-hotline' };
export default meta;

const ready = { state: 'ready' } as const;

/** A story over the invented hotline, or over one report of it. */
function ofInvented(
  id = '',
  attributes: { theme?: string; mode?: string; filters?: string; tag?: string } = {},
): Story {
  const { theme, mode, filters, tag } = attributes;
  return {
    beforeEach: () => answer({ hotline: reports }),
    render: () =>
      html`<laoshan-hotline
        src="${HOST}hotline${id && `#${id}`}"
        filters=${filters ?? nothing}
        theme=${theme ?? nothing}
        mode=${mode ?? nothing}
        tag=${tag ?? nothing}
        ><p>样例来电</p></laoshan-hotline
      >`,
    parameters: ready,
  };
}

export const DefaultFeed: Story = {
  render: () => html`<laoshan-hotline src=${chinese}><p>四件来电</p></laoshan-hotline>`,
  parameters: ready,
};

export const English: Story = {
  render: () =>
    html`<laoshan-hotline src=${english} filters="status"><p>Four calls</p></laoshan-hotline>`,
  parameters: ready,
};

export const WithFilters: Story = {
  render: () =>
    html`<laoshan-hotline src=${chinese} filters="status"><p>四件来电</p></laoshan-hotline>`,
  parameters: ready,
};

export const OneReport: Story = {
  render: () =>
    html`<laoshan-hotline src="${chinese}#report-bins"><p>垃圾桶扎堆</p></laoshan-hotline>`,
  parameters: ready,
};

export const EveryStatus = ofInvented('', { filters: 'all' });
export const Whole = ofInvented('whole');
export const NoTitle = ofInvented('untitled');
export const NoWords = ofInvented('wordless');
export const Nothing = ofInvented('nothing');
export const OddStatus = ofInvented('odd');
export const LongText = ofInvented('long');
export const EnglishReport = ofInvented('english');
export const Arabic = ofInvented('arabic');
export const WithTag = ofInvented('', { tag: 'traffic' });

export const Open: Story = {
  ...ofInvented('whole'),
  play: ({ canvasElement }) => open(canvasElement),
};

export const LongTextOpen: Story = {
  ...ofInvented('long'),
  play: ({ canvasElement }) => open(canvasElement),
};

export const ManyPages: Story = {
  beforeEach: () => answer({ many }),
  render: () =>
    html`<laoshan-hotline src="${HOST}many" filters="status" page-size="5"
      ><p>样例来电</p></laoshan-hotline
    >`,
  parameters: ready,
};

export const Duplicates: Story = {
  beforeEach: () => answer({ flawedReports }),
  render: () => html`<laoshan-hotline src="${HOST}flawedReports"><p>样例来电</p></laoshan-hotline>`,
  parameters: { state: 'ready', says: 1 },
};

export const Dark = ofInvented('', { theme: 'dark', filters: 'status' });
export const Elder = ofInvented('', { mode: 'elder', filters: 'status' });

export const OnRightToLeft: Story = {
  name: 'On a right-to-left page',
  beforeEach: () => answer({ hotline: reports }),
  render: () =>
    html`<div dir="rtl">
      <laoshan-hotline src="${HOST}hotline" filters="status"><p>样例来电</p></laoshan-hotline>
    </div>`,
  parameters: ready,
};

export const Loading: Story = {
  beforeEach: () => answer({ slow: 'never' }),
  render: () => html`<laoshan-hotline src="${HOST}slow"><p>样例来电</p></laoshan-hotline>`,
  parameters: { state: 'loading' },
};

export const Empty: Story = {
  beforeEach: () => answer({ paper: invented }),
  render: () => html`<laoshan-hotline src="${HOST}paper"><p>暂无来电</p></laoshan-hotline>`,
  parameters: { state: 'empty' },
};

export const NoSuchTag: Story = {
  ...ofInvented('', { tag: 'nobody-has-it' }),
  parameters: { state: 'empty' },
};

export const NoItem: Story = { ...ofInvented('missing'), parameters: { state: 'error', says: 1 } };
export const NoReport: Story = { ...ofInvented('story'), parameters: { state: 'error', says: 1 } };

export const Stale: Story = {
  beforeEach: () => answer({ 'failing-hotline': reports }),
  render: () =>
    html`<laoshan-hotline src="${HOST}failing-hotline"><p>样例来电</p></laoshan-hotline>`,
  play: failLater,
  parameters: { state: 'stale', says: 1 },
};

/** What a reader does who wants to see it all. */
async function open(canvas: HTMLElement): Promise<void> {
  const element = canvas.querySelector('laoshan-hotline');
  element?.shadowRoot?.querySelector('summary')?.click();
  await element?.updateComplete;
}

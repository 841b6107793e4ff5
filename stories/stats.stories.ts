import { html } from 'lit';
import { answer, HOST } from './answers.js';
import type { Meta, Story } from './csf.js';
import { chinese, english, flawed, invented } from './feeds.js';
import { figures } from './figures.js';
import { narrow, onDarkPage, onSerifPage, print, rightToLeft } from './pages.js';
import { failLater } from './play.js';

const meta: Meta = { title: 'Elements/Stats', component: 'laoshan-stats' };
export default meta;

const ready = { state: 'ready' } as const;

/** A story over figures of the invented feeds: those named. */
function ofInvented(of: string): Story {
  return {
    beforeEach: () => answer({ paper: invented, figures }),
    render: () =>
      html`<laoshan-stats src="${HOST}paper.json" of=${of}><p>样例数字</p></laoshan-stats>`,
    parameters: ready,
  };
}

const REMOVED = 'removed-stock river-removed cases-closed removed-new';

export const DefaultFeed: Story = {
  render: () =>
    html`<laoshan-stats src=${chinese} of=${REMOVED}
      ><p>今年以来拆除存量违建102万平方米，其中张村河沿线71万平方米；办结违建问题1,980件，新生违建87处。</p></laoshan-stats
    >`,
  parameters: ready,
};

export const One: Story = { ...ofInvented('sign'), name: 'One, with its own source' };
export const Two: Story = { ...ofInvented('sign computed'), name: 'Two, of two sources' };
export const Three: Story = {
  name: 'Three of a kind, of the mayor’s cup and the firms',
  render: () =>
    html`<laoshan-stats src=${chinese} of="cup-entries cup-semifinal high-tech"
      ><p>参赛项目53个，进入半决赛11家，高新技术企业628家。</p></laoshan-stats
    >`,
  parameters: ready,
};
export const Many: Story = {
  name: 'Many: all of a feed, with what each carries',
  beforeEach: () => answer({ figures }),
  render: () => html`<laoshan-stats src="${HOST}figures.json"><p>样例数字</p></laoshan-stats>`,
  parameters: ready,
};
export const LongText = ofInvented('long-label sign huge');
export const ShortText = ofInvented('short-label unlabelled');
export const MissingParts: Story = {
  ...ofInvented('unlabelled rank negative'),
  name: 'Missing parts: no label, no unit, no source',
};

export const English: Story = {
  render: () =>
    html`<laoshan-stats src=${english} of=${REMOVED}
      ><p>1.02 million m² of existing stock removed so far this year</p></laoshan-stats
    >`,
  parameters: ready,
};

export const EnglishItem: Story = {
  ...ofInvented('english-figure sign'),
  name: 'English item in a Chinese feed',
};

export const Loading: Story = {
  beforeEach: () => answer({ slow: 'never' }),
  render: () => html`<laoshan-stats src="${HOST}slow.json"><p>样例数字</p></laoshan-stats>`,
  parameters: { state: 'loading' },
};

export const Empty: Story = {
  name: 'Empty: no figure has the tag',
  beforeEach: () => answer({ figures }),
  render: () =>
    html`<laoshan-stats src="${HOST}figures.json" tag="nothing"><p>样例数字</p></laoshan-stats>`,
  parameters: { state: 'empty' },
};

export const Stale: Story = {
  beforeEach: () => answer({ 'failing-set': figures }),
  render: () =>
    html`<laoshan-stats src="${HOST}failing-set.json" of="risen level"><p>样例数字</p></laoshan-stats>`,
  play: failLater,
  parameters: { state: 'stale', says: 1 },
};

export const Failed: Story = {
  name: 'Error: one of them is no figure',
  beforeEach: () => answer({ flawed }),
  render: () =>
    html`<laoshan-stats src="${HOST}flawed.json" of="sign missing"><p>样例数字</p></laoshan-stats>`,
  parameters: { state: 'error', says: 1 },
};

export const Dark: Story = {
  render: () =>
    html`<laoshan-stats theme="dark" src=${chinese} of=${REMOVED}><p>违建数字</p></laoshan-stats>`,
  parameters: ready,
};

export const Elder: Story = {
  render: () =>
    html`<laoshan-stats mode="elder" src=${chinese} of=${REMOVED}><p>违建数字</p></laoshan-stats>`,
  parameters: ready,
};

export const Narrow = narrow(DefaultFeed);
export const RightToLeft = rightToLeft(DefaultFeed);
export const OnDarkPage = onDarkPage(DefaultFeed);
export const OnSerifPage = onSerifPage(DefaultFeed);
export const Print = print(DefaultFeed);

import { html, nothing } from 'lit';
import { answer, HOST } from './answers.js';
import type { Meta, Story } from './csf.js';
import { chinese, english } from './feeds.js';
import { narrow, onDarkPage, onSerifPage, print, rightToLeft } from './pages.js';
import { failLater } from './play.js';
import { tiersOfTown } from './tiers.js';

const meta: Meta = { title: 'Elements/Tiers', component: 'laoshan-tiers' };
export default meta;

const ready = { state: 'ready' } as const;

/** A story over an item of the invented feed. */
function ofInvented(id: string, level?: 6): Story {
  return {
    beforeEach: () => answer({ tiers: tiersOfTown }),
    render: () =>
      html`<laoshan-tiers src="${HOST}tiers.json#${id}" heading-level=${level ?? nothing}
        ><p>样例计数</p></laoshan-tiers
      >`,
    parameters: ready,
  };
}

export const DefaultFeed: Story = {
  render: () =>
    html`<laoshan-tiers src="${chinese}#honours"><p>高新技术企业628家，专精特新企业509家</p></laoshan-tiers>`,
  parameters: ready,
};

export const Funnel: Story = {
  name: 'A funnel',
  render: () =>
    html`<laoshan-tiers src="${chinese}#cup-funnel"><p>53个项目参赛，11家进半决赛</p></laoshan-tiers>`,
  parameters: ready,
};

export const Steps: Story = { ...ofInvented('steps'), name: 'A funnel of many steps' };
export const Growing: Story = { ...ofInvented('growing'), name: 'A funnel that grows is bars' };
export const One: Story = { ...ofInvented('one-row'), name: 'One row' };
export const Many: Story = { ...ofInvented('many-rows'), name: 'Many rows, and a link' };
export const Magnitudes: Story = { ...ofInvented('magnitudes'), name: 'From one to quadrillions' };
export const BelowZero: Story = { ...ofInvented('below-zero'), name: 'Below zero: no bars' };
export const LongText = ofInvented('long-rows');
export const ShortText = ofInvented('short-rows');
export const MissingParts: Story = {
  ...ofInvented('mixed'),
  name: 'Missing parts: no data, a place, other units',
};
export const Untitled: Story = { ...ofInvented('bare-tiers'), name: 'Missing parts: no title' };
export const HeadingLevel6: Story = { ...ofInvented('steps', 6), name: 'Heading level 6' };

export const English: Story = {
  render: () =>
    html`<laoshan-tiers src="${english}#honours"><p>628 high-tech enterprises, 509 specialised and new firms</p></laoshan-tiers>`,
  parameters: ready,
};

export const EnglishFunnel: Story = {
  name: 'A funnel in English',
  render: () =>
    html`<laoshan-tiers src="${english}#cup-funnel"><p>53 projects entered, 11 go through</p></laoshan-tiers>`,
  parameters: ready,
};

export const EnglishItem: Story = {
  ...ofInvented('english-tiers'),
  name: 'English item in a Chinese feed',
};

export const Loading: Story = {
  beforeEach: () => answer({ slow: 'never' }),
  render: () => html`<laoshan-tiers src="${HOST}slow.json#steps"><p>样例计数</p></laoshan-tiers>`,
  parameters: { state: 'loading' },
};

export const Empty: Story = {
  ...ofInvented('no-counts'),
  name: 'Empty: no counts',
  parameters: { state: 'empty' },
};

export const NoRows: Story = {
  ...ofInvented('no-rows'),
  name: 'Empty: no rows',
  parameters: { state: 'empty' },
};

export const Stale: Story = {
  beforeEach: () => answer({ 'failing-tiers': tiersOfTown }),
  render: () =>
    html`<laoshan-tiers src="${HOST}failing-tiers.json#steps"><p>样例计数</p></laoshan-tiers>`,
  play: failLater,
  parameters: { state: 'stale', says: 1 },
};

export const Failed: Story = {
  ...ofInvented('sign'),
  name: 'Error: no such tiers',
  parameters: { state: 'error', says: 1 },
};

export const Dark: Story = {
  render: () =>
    html`<laoshan-tiers theme="dark" src="${chinese}#honours"><p>高新技术企业628家</p></laoshan-tiers>`,
  parameters: ready,
};

export const Elder: Story = {
  render: () =>
    html`<laoshan-tiers mode="elder" src="${chinese}#honours"><p>高新技术企业628家</p></laoshan-tiers>`,
  parameters: ready,
};

export const Narrow = narrow(DefaultFeed);
export const NarrowFunnel: Story = { ...narrow(Funnel), name: 'A funnel in a narrow column' };
export const RightToLeft = rightToLeft(DefaultFeed);
export const OnDarkPage = onDarkPage(Funnel);
export const OnSerifPage = onSerifPage(DefaultFeed);
export const Print = print(DefaultFeed);
export const PrintFunnel: Story = { ...print(Funnel), name: 'A funnel in print' };

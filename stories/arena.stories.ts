import { html, nothing } from 'lit';
import { answer, HOST } from './answers.js';
import { arenas } from './arenas.js';
import type { Meta, Story } from './csf.js';
import { chinese, english, invented } from './feeds.js';
import { narrow, onDarkPage, onSerifPage, print, rightToLeft } from './pages.js';
import { failLater } from './play.js';

const meta: Meta = { title: 'Elements/Arena', component: 'laoshan-arena' };
export default meta;

const ready = { state: 'ready' } as const;

/** A story over an arena of the invented town. */
function ofInvented(
  id: string,
  attributes: { theme?: string; mode?: string; level?: number } = {},
): Story {
  const { theme, mode, level } = attributes;
  return {
    beforeEach: () => answer({ arenas }),
    render: () =>
      html`<laoshan-arena
        src="${HOST}arenas.json#${id}"
        theme=${theme ?? nothing}
        mode=${mode ?? nothing}
        heading-level=${level ?? nothing}
        ><p>样例擂台</p></laoshan-arena
      >`,
    parameters: ready,
  };
}

export const DefaultFeed: Story = {
  render: () =>
    html`<laoshan-arena src="${chinese}#arena-0715"><p>五个街道依次发言</p></laoshan-arena>`,
  parameters: ready,
};

export const Whole: Story = {
  ...ofInvented('whole-arena'),
  name: 'Whole: all that a speaker can have',
};
export const Before: Story = { ...ofInvented('before'), name: 'Before it begins' };
export const UnderWay: Story = { ...ofInvented('on'), name: 'Under way' };
export const OnStage: Story = { ...ofInvented('on-stage'), name: 'A speaker on stage' };
export const OnStageBare: Story = { ...ofInvented('on-stage-bare'), name: 'On stage, no times' };
export const NoSpeakers: Story = { ...ofInvented('none'), name: 'No speakers' };
export const One: Story = { ...ofInvented('one'), name: 'One speaker' };
export const TwoSpeakers: Story = { ...ofInvented('two'), name: 'Two speakers' };
export const ThreeSpeakers: Story = { ...ofInvented('three'), name: 'Three speakers' };
export const SixSpeakers: Story = { ...ofInvented('six'), name: 'Six speakers' };
export const Many: Story = { ...ofInvented('twelve'), name: 'Many: twelve speakers' };
export const TwoOfOneOrder: Story = { ...ofInvented('same-order'), name: 'Two of one order' };
export const HeadingLevel6: Story = {
  ...ofInvented('whole-arena', { level: 6 }),
  name: 'Heading level 6',
};

export const LongText: Story = { ...ofInvented('long-name'), name: 'Long text: a name' };
export const ShortText: Story = { ...ofInvented('short'), name: 'Short text: names alone' };
export const MissingParts: Story = { ...ofInvented('nameless'), name: 'Missing parts: no names' };
export const Bare: Story = {
  ...ofInvented('bare-arena'),
  name: 'Missing parts: no speakers, no title',
};
export const PortraitFails: Story = { ...ofInvented('portrait-fails'), name: 'The portraits fail' };

export const English: Story = {
  render: () =>
    html`<laoshan-arena src=${english}><p>Five sub-districts, in turn</p></laoshan-arena>`,
  parameters: ready,
};

export const EnglishItem: Story = {
  ...ofInvented('english-arena'),
  name: 'English item in a Chinese feed',
};

export const Loading: Story = {
  beforeEach: () => answer({ slow: 'never' }),
  render: () =>
    html`<laoshan-arena src="${HOST}slow.json#whole-arena"><p>样例擂台</p></laoshan-arena>`,
  parameters: { state: 'loading' },
};

export const Empty: Story = {
  name: 'Empty: no event in the feed',
  beforeEach: () => answer({ paper: invented }),
  render: () => html`<laoshan-arena src="${HOST}paper.json"><p>近期没有擂台</p></laoshan-arena>`,
  parameters: { state: 'empty' },
};

export const Stale: Story = {
  beforeEach: () => answer({ 'failing-arena': arenas }),
  render: () =>
    html`<laoshan-arena src="${HOST}failing-arena.json#whole-arena"><p>样例擂台</p></laoshan-arena>`,
  play: failLater,
  parameters: { state: 'stale', says: 1 },
};

export const Failed: Story = {
  ...ofInvented('sign'),
  name: 'Error: no such arena',
  parameters: { state: 'error', says: 1 },
};

export const Dark = ofInvented('on-stage', { theme: 'dark' });
export const Elder = ofInvented('on-stage', { mode: 'elder' });
export const Narrow = narrow(OnStage);
export const RightToLeft = rightToLeft(OnStage);
export const OnDarkPage = onDarkPage(OnStage);
export const OnSerifPage = onSerifPage(OnStage);
export const Print = print(Whole);

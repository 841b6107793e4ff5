import { html, nothing } from 'lit';
import { answer, HOST } from './answers.js';
import { arenas } from './arenas.js';
import type { Meta, Story } from './csf.js';
import { chinese, english, invented } from './feeds.js';
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
        src="${HOST}arenas#${id}"
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

export const English: Story = {
  render: () =>
    html`<laoshan-arena src=${english}><p>Five sub-districts, in turn</p></laoshan-arena>`,
  parameters: ready,
};

export const Whole = ofInvented('whole-arena');
export const Before = ofInvented('before');
export const UnderWay = ofInvented('on');
export const OnStage = ofInvented('on-stage');
export const OnStageBare = ofInvented('on-stage-bare');
export const OneSpeaker = ofInvented('one');
export const TwoSpeakers = ofInvented('two');
export const ThreeSpeakers = ofInvented('three');
export const SixSpeakers = ofInvented('six');
export const TwelveSpeakers = ofInvented('twelve');
export const NoSpeakers = ofInvented('none');
export const Bare = ofInvented('bare-arena');
export const TwoOfOneOrder = ofInvented('same-order');
export const LongName = ofInvented('long-name');
export const Nameless = ofInvented('nameless');
export const PortraitFails = ofInvented('portrait-fails');
export const EnglishItem = ofInvented('english-arena');
export const HeadingLevel6 = ofInvented('whole-arena', { level: 6 });

export const Dark = ofInvented('on-stage', { theme: 'dark' });
export const Elder = ofInvented('on-stage', { mode: 'elder' });

export const OnRightToLeft: Story = {
  name: 'On a right-to-left page',
  beforeEach: () => answer({ arenas }),
  render: () =>
    html`<div dir="rtl">
      <laoshan-arena src="${HOST}arenas#on-stage"><p>样例擂台</p></laoshan-arena>
    </div>`,
  parameters: ready,
};

export const Loading: Story = {
  beforeEach: () => answer({ slow: 'never' }),
  render: () => html`<laoshan-arena src="${HOST}slow#whole-arena"><p>样例擂台</p></laoshan-arena>`,
  parameters: { state: 'loading' },
};

export const Empty: Story = {
  beforeEach: () => answer({ paper: invented }),
  render: () => html`<laoshan-arena src="${HOST}paper"><p>近期没有擂台</p></laoshan-arena>`,
  parameters: { state: 'empty' },
};

export const NoItem: Story = {
  name: 'Error: no such arena',
  ...ofInvented('sign'),
  parameters: { state: 'error', says: 1 },
};

export const Stale: Story = {
  beforeEach: () => answer({ 'failing-arena': arenas }),
  render: () =>
    html`<laoshan-arena src="${HOST}failing-arena#whole-arena"><p>样例擂台</p></laoshan-arena>`,
  play: failLater,
  parameters: { state: 'stale', says: 1 },
};

import { html, nothing } from 'lit';
import { answer, HOST } from './answers.js';
import type { Meta, Story } from './csf.js';
import { chinese, english, flawed, invented } from './feeds.js';
import { failLater } from './play.js';

const meta: Meta = { title: 'Elements/Article', component: 'laoshan-article' };
export default meta;

const ready = { state: 'ready' } as const;

/** A story over an item of the invented feed. */
function ofInvented(
  id: string,
  attributes: { layout?: string; theme?: string; mode?: string; level?: number } = {},
): Story {
  const { layout, theme, mode, level } = attributes;
  return {
    beforeEach: () => answer({ paper: invented }),
    render: () =>
      html`<laoshan-article
        src="${HOST}paper#${id}"
        layout=${layout ?? nothing}
        theme=${theme ?? nothing}
        mode=${mode ?? nothing}
        heading-level=${level ?? nothing}
        ><h3>样例报道</h3></laoshan-article
      >`,
    parameters: ready,
  };
}

export const DefaultFeed: Story = {
  render: () => html`<laoshan-article src=${chinese}><h3>最新报道</h3></laoshan-article>`,
  parameters: ready,
};

export const English: Story = {
  render: () => html`<laoshan-article src=${english}><h3>The newest story</h3></laoshan-article>`,
  parameters: ready,
};

export const Card = ofInvented('whole');
export const Row = ofInvented('whole', { layout: 'row' });
export const Hero = ofInvented('whole', { layout: 'hero' });
export const Text = ofInvented('whole', { layout: 'text' });
export const UnknownLayout = ofInvented('whole', { layout: 'poster' });
export const HeadingLevel2 = ofInvented('whole', { level: 2 });

export const LongText = ofInvented('wordy');
export const OnlyATitle = ofInvented('bare');
export const NoTitle = ofInvented('untitled');
export const OnlyHtml = ofInvented('html');
export const PictureFails = ofInvented('no-picture-there');
export const UnsafeLink: Story = {
  beforeEach: () => answer({ flawed }),
  render: () =>
    html`<laoshan-article src="${HOST}flawed#unsafe"><h3>样例报道</h3></laoshan-article>`,
  parameters: { state: 'ready', says: 1 },
};

export const BesideABrokenItem: Story = {
  beforeEach: () => answer({ flawed }),
  render: () =>
    html`<laoshan-article src="${HOST}flawed#whole"><h3>样例报道</h3></laoshan-article>`,
  parameters: { state: 'ready', says: 1 },
};
export const Arabic = ofInvented('arabic');
export const EnglishItem = ofInvented('english');

export const Dark = ofInvented('whole', { theme: 'dark' });
export const Elder = ofInvented('whole', { mode: 'elder' });

export const OnRightToLeft: Story = {
  name: 'On a right-to-left page',
  beforeEach: () => answer({ paper: invented }),
  render: () =>
    html`<div dir="rtl">
      <laoshan-article src="${HOST}paper#whole"><h3>样例报道</h3></laoshan-article>
    </div>`,
  parameters: ready,
};

export const Loading: Story = {
  beforeEach: () => answer({ slow: 'never' }),
  render: () => html`<laoshan-article src="${HOST}slow#whole"><h3>样例报道</h3></laoshan-article>`,
  parameters: { state: 'loading' },
};

export const Empty: Story = {
  beforeEach: () =>
    answer({
      figures: {
        ...invented,
        items: invented.items.filter(({ _laoshan }) => _laoshan && 'stat' in _laoshan),
      },
    }),
  render: () => html`<laoshan-article src="${HOST}figures"><h3>暂无报道</h3></laoshan-article>`,
  parameters: { state: 'empty' },
};

export const NoItem: Story = { ...ofInvented('missing'), parameters: { state: 'error', says: 1 } };

export const NotAFeed: Story = {
  beforeEach: () => answer({ settings: { colour: 'blue' } }),
  render: () => html`<laoshan-article src="${HOST}settings"><h3>样例报道</h3></laoshan-article>`,
  parameters: { state: 'error', says: 1 },
};

export const Stale: Story = {
  beforeEach: () => answer({ 'failing-article': invented }),
  render: () =>
    html`<laoshan-article src="${HOST}failing-article#whole"><h3>样例报道</h3></laoshan-article>`,
  play: failLater,
  parameters: { state: 'stale', says: 1 },
};

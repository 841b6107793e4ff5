import { html, nothing } from 'lit';
import { answer, HOST } from './answers.js';
import type { Meta, Story } from './csf.js';
import { chinese, english, flawed, invented } from './feeds.js';
import { newsroom } from './newsroom.js';
import { narrow, onDarkPage, onSerifPage, print, rightToLeft } from './pages.js';
import { failLater } from './play.js';
import { publishers } from './publishers.js';

const meta: Meta = { title: 'Elements/Article', component: 'laoshan-article' };
export default meta;

const ready = { state: 'ready' } as const;

/** A story over an item of the invented feed. */
function ofInvented(
  id: string,
  attributes: {
    layout?: string;
    theme?: string;
    mode?: string;
    level?: number;
  } = {},
): Story {
  const { layout, theme, mode, level } = attributes;
  return {
    beforeEach: () => answer({ paper: invented }),
    render: () =>
      html`<laoshan-article
        src="${HOST}paper.json#${id}"
        layout=${layout ?? nothing}
        theme=${theme ?? nothing}
        mode=${mode ?? nothing}
        heading-level=${level ?? nothing}
        ><h3>样例报道</h3></laoshan-article
      >`,
    parameters: ready,
  };
}

/** A story over the invented feed with broken items in it, which it says once. */
const ofFlawed = (id: string): Story => ({
  beforeEach: () => answer({ flawed }),
  render: () =>
    html`<laoshan-article src="${HOST}flawed.json#${id}"><h3>样例报道</h3></laoshan-article>`,
  parameters: { state: 'ready', says: 1 },
});

export const DefaultFeed: Story = {
  render: () => html`<laoshan-article src=${chinese}><h3>最新报道</h3></laoshan-article>`,
  parameters: ready,
};

export const One: Story = { ...ofInvented('whole'), name: 'One, as a card' };
export const Row: Story = {
  ...ofInvented('whole', { layout: 'row' }),
  name: 'As a row: small picture',
};
export const Hero: Story = {
  ...ofInvented('whole', { layout: 'hero' }),
  name: 'As the lead story',
};
export const Text: Story = { ...ofInvented('whole', { layout: 'text' }), name: 'Text alone' };

/** A story over an item of the paper that carries more than words. */
const ofNewsroom = (id: string, layout?: string, figures?: number): Story => ({
  beforeEach: () => answer({ newsroom }),
  render: () =>
    html`<laoshan-article
      src="${HOST}newsroom.json#${id}"
      layout=${layout ?? nothing}
      figures=${figures ?? nothing}
      ><h3>样例报道</h3></laoshan-article
    >`,
  parameters: ready,
});

export const Figures: Story = { ...ofNewsroom('counted', 'card', 4), name: 'With key figures' };
export const FiguresHero: Story = {
  ...ofNewsroom('counted', 'hero', 4),
  name: 'The lead story with key figures',
};
export const FiguresText: Story = {
  ...ofNewsroom('counted', 'text', 2),
  name: 'Text and two key figures',
};
export const Sizes: Story = { ...ofNewsroom('sized'), name: 'The picture in other sizes' };
export const SizeFails: Story = { ...ofNewsroom('size-fails'), name: 'One of its sizes fails' };
export const Corrected = ofNewsroom('corrected');
export const CorrectedRow: Story = {
  ...ofNewsroom('corrected', 'row'),
  name: 'Corrected, as a row',
};
export const CorrectedEnglish: Story = {
  ...ofNewsroom('corrected-english'),
  name: 'Corrected, in English',
};
export const Retracted = ofNewsroom('retracted', 'card', 4);
export const RetractedRow: Story = {
  ...ofNewsroom('retracted', 'row'),
  name: 'Retracted, as a row',
};
export const RetractedHero: Story = {
  ...ofNewsroom('retracted-bare', 'hero'),
  name: 'The lead story retracted, no reason given',
};
export const RetractedEnglish: Story = {
  ...ofNewsroom('retracted-english'),
  name: 'Retracted, in English',
};

export const Publishers: Story = {
  name: 'The newest of other publishers’ feeds',
  beforeEach: () => answer(publishers),
  render: () =>
    html`${Object.keys(publishers).map(
      (name) =>
        html`<laoshan-article src="${HOST}${name}.json"><h3>样例报道</h3></laoshan-article>`,
    )}`,
  parameters: { state: 'ready', says: 2 },
};

export const Many: Story = {
  name: 'Many, one under the other',
  beforeEach: () => answer({ paper: invented }),
  render: () =>
    html`${['whole', 'untitled', 'html', 'english'].map(
      (id) =>
        html`<laoshan-article src="${HOST}paper.json#${id}" layout="row"><h3>样例报道</h3></laoshan-article>`,
    )}`,
  parameters: ready,
};

export const UnknownLayout: Story = {
  ...ofInvented('whole', { layout: 'poster' }),
  name: 'Layout unknown',
};
export const HeadingLevel2: Story = {
  ...ofInvented('whole', { level: 2 }),
  name: 'Heading level 2',
};
export const LongText = ofInvented('wordy');
export const ShortText: Story = { ...ofInvented('bare'), name: 'Short text: only a title' };
export const MissingParts: Story = {
  ...ofInvented('untitled'),
  name: 'Missing parts: no title, no picture',
};
export const OnlyHtml: Story = { ...ofInvented('html'), name: 'Only HTML in the feed' };
export const PictureFails: Story = { ...ofInvented('no-picture-there'), name: 'The picture fails' };
export const UnsafeLink: Story = { ...ofFlawed('unsafe'), name: 'An unsafe link' };
export const BesideABrokenItem: Story = { ...ofFlawed('whole'), name: 'Beside a broken item' };

export const English: Story = {
  render: () => html`<laoshan-article src=${english}><h3>The newest story</h3></laoshan-article>`,
  parameters: ready,
};

export const EnglishItem: Story = {
  ...ofInvented('english'),
  name: 'English item in a Chinese feed',
};
export const Arabic: Story = { ...ofInvented('arabic'), name: 'Arabic item in a Chinese feed' };

export const Loading: Story = {
  beforeEach: () => answer({ slow: 'never' }),
  render: () =>
    html`<laoshan-article src="${HOST}slow.json#whole"><h3>样例报道</h3></laoshan-article>`,
  parameters: { state: 'loading' },
};

export const Empty: Story = {
  name: 'Empty: no story in the feed',
  beforeEach: () =>
    answer({
      figures: {
        ...invented,
        items: invented.items.filter(({ _laoshan }) => _laoshan && 'stat' in _laoshan),
      },
    }),
  render: () =>
    html`<laoshan-article src="${HOST}figures.json"><h3>暂无报道</h3></laoshan-article>`,
  parameters: { state: 'empty' },
};

export const Stale: Story = {
  beforeEach: () => answer({ 'failing-article': invented }),
  render: () =>
    html`<laoshan-article src="${HOST}failing-article.json#whole"><h3>样例报道</h3></laoshan-article>`,
  play: failLater,
  parameters: { state: 'stale', says: 1 },
};

export const Failed: Story = {
  ...ofInvented('missing'),
  name: 'Error: no such item',
  parameters: { state: 'error', says: 1 },
};

export const NotAFeed: Story = {
  name: 'Error: not a feed',
  beforeEach: () => answer({ settings: { colour: 'blue' } }),
  render: () =>
    html`<laoshan-article src="${HOST}settings.json"><h3>样例报道</h3></laoshan-article>`,
  parameters: { state: 'error', says: 1 },
};

export const Dark = ofInvented('whole', { theme: 'dark' });
export const Elder = ofInvented('whole', { mode: 'elder' });
export const Narrow = narrow(One);
export const RightToLeft = rightToLeft(One);
export const OnDarkPage = onDarkPage(One);
export const OnSerifPage = onSerifPage(One);
export const Print = print(One);

import { html, nothing } from 'lit';
import { answer, HOST } from './answers.js';
import type { Meta, Story } from './csf.js';
import { chinese, english, invented } from './feeds.js';
import { briefsOf, newsroom } from './newsroom.js';
import { narrow, onDarkPage, onSerifPage, print, rightToLeft } from './pages.js';
import { failLater, pressMore } from './play.js';
import { publishers } from './publishers.js';

const meta: Meta = { title: 'Elements/Articles', component: 'laoshan-articles' };
export default meta;

const ready = { state: 'ready' } as const;

interface Attributes {
  readonly layout?: string;
  readonly tag?: string;
  readonly limit?: number;
  readonly theme?: string;
  readonly mode?: string;
  readonly level?: number;
}

let feeds = 0;

/** A story over a feed of its own at the invented host, and what else is asked for there. */
function of(feed: object, attributes: Attributes = {}, fragment = '', others = {}): Story {
  const { layout, tag, limit, theme, mode, level } = attributes;
  const name = `briefs-${++feeds}`;
  return {
    beforeEach: () => answer({ [name]: feed, ...others }),
    render: () =>
      html`<laoshan-articles
        src="${HOST}${name}.json${fragment}"
        layout=${layout ?? nothing}
        tag=${tag ?? nothing}
        limit=${limit ?? nothing}
        theme=${theme ?? nothing}
        mode=${mode ?? nothing}
        heading-level=${level ?? nothing}
        ><p>样例河上修起一座只能步行的桥</p></laoshan-articles
      >`,
    parameters: ready,
  };
}

export const DefaultFeed: Story = {
  render: () => html`<laoshan-articles src=${chinese}><p>本日报道</p></laoshan-articles>`,
  parameters: ready,
};

export const List: Story = { ...of(briefsOf(0, 6), { layout: 'list' }), name: 'As a list' };
export const One = of(briefsOf(0, 1));
export const OneNamed: Story = {
  ...of(newsroom, {}, '#brief-1'),
  name: 'One that the address names',
};
export const Two = of(briefsOf(0, 2));
export const Four = of(briefsOf(0, 4));
export const Many: Story = {
  ...of(briefsOf(0, 12), { limit: 12 }),
  name: 'Many: twelve stories',
};
export const Limited: Story = {
  ...of(briefsOf(0, 12), { limit: 3 }),
  name: 'Three of twelve: more at the paper’s own site',
};
export const WithTag = of(newsroom, { tag: '样例栏目' });
export const HeadingLevel5: Story = {
  ...of(briefsOf(0, 2), { level: 5 }),
  name: 'Heading level 5',
};
export const UnknownLayout: Story = {
  ...of(briefsOf(0, 2), { layout: 'mosaic' }),
  name: 'Layout unknown',
};

/** Two pages of one feed. */
const paged = of(briefsOf(0, 6, { next_url: `${HOST}older.json` }), {}, '', {
  older: briefsOf(6, 11),
});

export const NextPage: Story = { ...paged, name: 'With a next page' };
export const NextPageRead: Story = { ...paged, name: 'The next page read', play: pressMore };
export const NextPageFails: Story = {
  ...of(briefsOf(0, 3, { next_url: `${HOST}gone.json` })),
  name: 'The next page fails',
  play: pressMore,
  parameters: { state: 'ready', says: 1 },
};

export const LongText: Story = {
  ...of({ ...invented, items: invented.items.filter(({ id }) => /^(wordy|whole)$/.test(id)) }),
};
export const ShortText: Story = {
  ...of({ ...invented, items: invented.items.filter(({ id }) => id === 'bare') }),
  name: 'Short text: only titles',
};
export const MissingParts: Story = {
  ...of(invented),
  name: 'Missing parts: titles, pictures, dates',
};
export const Withdrawn: Story = {
  ...of({
    ...newsroom,
    items: newsroom.items.filter(({ id }) => /^(retracted|corrected|brief-[01]$)/.test(id)),
  }),
  name: 'Retracted and corrected among others',
};
export const WithdrawnList: Story = {
  ...of(
    { ...newsroom, items: newsroom.items.filter(({ id }) => /^(retracted|corrected)$/.test(id)) },
    { layout: 'list' },
  ),
  name: 'Retracted and corrected, as a list',
};

export const Publishers: Story = {
  name: 'Feeds of other publishers',
  beforeEach: () => answer(publishers),
  render: () =>
    html`${Object.keys(publishers).map(
      (name) =>
        html`<laoshan-articles src="${HOST}${name}.json" layout="list" limit="3"><p>样例</p></laoshan-articles>`,
    )}`,
  parameters: { state: 'ready', says: 2 },
};

export const English: Story = {
  render: () => html`<laoshan-articles src=${english}><p>Stories of the day</p></laoshan-articles>`,
  parameters: ready,
};
export const EnglishList: Story = {
  render: () =>
    html`<laoshan-articles src=${english} layout="list" limit="3"><p>Stories</p></laoshan-articles>`,
  parameters: ready,
};

export const Loading: Story = {
  beforeEach: () => answer({ 'slow-briefs': 'never' }),
  render: () =>
    html`<laoshan-articles src="${HOST}slow-briefs.json"><p>样例报道</p></laoshan-articles>`,
  parameters: { state: 'loading' },
};
export const Empty: Story = {
  ...of({ ...newsroom, items: newsroom.items.filter(({ _laoshan }) => 'stat' in _laoshan) }),
  name: 'Empty: no story in the feed',
  parameters: { state: 'empty' },
};
export const NoSuchTag: Story = {
  ...of(newsroom, { tag: '没有这一栏' }),
  name: 'Empty: no story with the tag',
  parameters: { state: 'empty' },
};
export const Stale: Story = {
  beforeEach: () => answer({ 'failing-briefs': briefsOf(0, 3) }),
  render: () =>
    html`<laoshan-articles src="${HOST}failing-briefs.json"><p>样例报道</p></laoshan-articles>`,
  play: failLater,
  parameters: { state: 'stale', says: 1 },
};
export const Failed: Story = {
  ...of(newsroom, {}, '#length'),
  name: 'Error: the address names a figure',
  parameters: { state: 'error', says: 1 },
};

export const Dark = of(briefsOf(0, 6), { theme: 'dark' });
export const Elder = of(briefsOf(0, 3), { mode: 'elder' });
export const Narrow = narrow(of(briefsOf(0, 3)));
export const NarrowList = narrow(List);
export const RightToLeft = rightToLeft(paged);
export const OnDarkPage = onDarkPage(of(briefsOf(0, 3)));
export const OnSerifPage = onSerifPage(of(briefsOf(0, 3)));
export const Print = print(of(briefsOf(0, 12)));

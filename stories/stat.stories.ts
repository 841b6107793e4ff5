import { html } from 'lit';
import { answer, HOST } from './answers.js';
import type { Meta, Story } from './csf.js';
import { chinese, english, flawed, invented } from './feeds.js';
import { figures } from './figures.js';
import { narrow, onDarkPage, onSerifPage, print, rightToLeft } from './pages.js';
import { failLater, openDetails } from './play.js';

const meta: Meta = { title: 'Elements/Stat', component: 'laoshan-stat' };
export default meta;

const ready = { state: 'ready' } as const;

/** A story over an item of the invented feed. */
function ofInvented(id: string): Story {
  return {
    beforeEach: () => answer({ paper: invented }),
    render: () => html`<laoshan-stat src="${HOST}paper.json#${id}">样例数字</laoshan-stat>`,
    parameters: ready,
  };
}

/** A story over a figure that carries more than a number. */
function carrying(id: string): Story {
  return {
    beforeEach: () => answer({ figures }),
    render: () => html`<laoshan-stat src="${HOST}figures.json#${id}">样例数字</laoshan-stat>`,
    parameters: ready,
  };
}

export const DefaultFeed: Story = {
  render: () =>
    html`<laoshan-stat src="${chinese}#removed-stock">拆除存量违建102万平方米</laoshan-stat>`,
  parameters: ready,
};

export const One: Story = { ...ofInvented('sign'), name: 'One, with a sign for its unit' };

export const Many: Story = {
  name: 'Many, one under another',
  render: () =>
    html`${['removed-stock', 'cases-closed', 'high-tech'].map(
      (id) => html`<laoshan-stat src="${chinese}#${id}">数字</laoshan-stat>`,
    )}`,
  parameters: ready,
};

export const Inline: Story = {
  name: 'In a sentence',
  render: () =>
    html`<p>今年以来拆除存量违建<laoshan-stat layout="inline" src="${chinese}#removed-stock">102万平方米</laoshan-stat>，提前完成全年任务。</p>`,
  parameters: ready,
};

export const Bound: Story = {
  name: 'More than',
  render: () => html`<laoshan-stat src="${chinese}#park-tax">年税收超过10亿元</laoshan-stat>`,
  parameters: ready,
};

export const Range: Story = {
  render: () =>
    html`<laoshan-stat src="${chinese}#beizhai-wages">劳务收入70–100万元</laoshan-stat>`,
  parameters: ready,
};

export const Rank: Story = {
  render: () => html`<laoshan-stat src="${chinese}#gdp-rank">增速全市第2位</laoshan-stat>`,
  parameters: ready,
};

export const RankOfMany: Story = { ...ofInvented('rank'), name: 'Rank of so many' };
export const Huge: Story = { ...ofInvented('huge'), name: 'Beyond double precision' };
export const Negative = ofInvented('negative');
export const Computed: Story = { ...ofInvented('computed'), name: 'Computed by the editors' };

export const Risen: Story = { ...carrying('risen'), name: 'More than before' };
export const Fallen: Story = {
  ...carrying('fallen'),
  name: 'Fewer than before, in percentage points',
};
export const Level: Story = { ...carrying('level'), name: 'The same as before' };
export const Target: Story = { ...carrying('target'), name: 'On the way to a target' };
export const Surpassed: Story = { ...carrying('surpassed'), name: 'Beyond its target' };
export const Series: Story = { ...carrying('series'), name: 'Over time' };
export const Provenance: Story = { ...carrying('sourced'), name: 'With what its source says' };
export const ProvenanceOpen: Story = {
  ...carrying('sourced'),
  name: 'With what its source says, opened',
  play: openDetails,
};
export const Sum: Story = {
  ...carrying('sum'),
  name: 'A sum, and of what, opened',
  play: openDetails,
};
export const Everything: Story = {
  ...carrying('whole'),
  name: 'All that a figure can carry',
  play: openDetails,
};
export const Mixed: Story = {
  name: 'As it is said: 1亿2,345万',
  beforeEach: () => answer({ figures }),
  render: () =>
    html`<laoshan-stat notation="mixed" src="${HOST}figures.json#mixed">1亿2,345万人</laoshan-stat>`,
  parameters: ready,
};

export const WithoutFeed: Story = {
  name: 'Without a feed',
  render: () =>
    html`<laoshan-stat value="1020000" unit="平方米" label="样例面积" qualifier="about" period="样例年">约102万平方米</laoshan-stat>`,
  parameters: ready,
};

export const RangeWithoutFeed: Story = {
  name: 'Range without a feed',
  render: () => html`<laoshan-stat min="5" max="8" unit="家" label="样例店铺">5–8家</laoshan-stat>`,
  parameters: ready,
};

export const LongText = ofInvented('long-label');
export const ShortText = ofInvented('short-label');
export const MissingParts: Story = {
  ...ofInvented('unlabelled'),
  name: 'Missing parts: no label, no unit',
};

export const English: Story = {
  render: () =>
    html`<laoshan-stat src="${english}#removed-stock">1.02 million m² of existing stock removed</laoshan-stat>`,
  parameters: ready,
};

export const EnglishItem: Story = {
  ...ofInvented('english-figure'),
  name: 'English item in a Chinese feed',
};

export const Loading: Story = {
  beforeEach: () => answer({ slow: 'never' }),
  render: () => html`<laoshan-stat src="${HOST}slow.json#sign">样例面积12.5平方米</laoshan-stat>`,
  parameters: { state: 'loading' },
};

export const Empty: Story = {
  name: 'Empty: no figure yet',
  beforeEach: () => answer({ flawed }),
  render: () =>
    html`<laoshan-stat src="${HOST}flawed.json#no-figure">样例指标：尚无数字</laoshan-stat>`,
  parameters: { state: 'empty', says: 1 },
};

export const Stale: Story = {
  beforeEach: () => answer({ failing: invented }),
  render: () =>
    html`<laoshan-stat src="${HOST}failing.json#sign">样例面积12.5平方米</laoshan-stat>`,
  play: failLater,
  parameters: { state: 'stale', says: 1 },
};

export const StaleInline: Story = {
  name: 'Stale, in a sentence',
  beforeEach: () => answer({ 'failing-inline': invented }),
  render: () =>
    html`<p>样例面积为<laoshan-stat layout="inline" src="${HOST}failing-inline.json#sign">12.5平方米</laoshan-stat>。</p>`,
  play: failLater,
  parameters: { state: 'stale', says: 1 },
};

export const Failed: Story = {
  ...ofInvented('missing'),
  name: 'Error: no such item',
  parameters: { state: 'error', says: 1 },
};

export const NotFound: Story = {
  name: 'Error: 404',
  beforeEach: () => answer({}),
  render: () => html`<laoshan-stat src="${HOST}gone.json#x">样例数字</laoshan-stat>`,
  parameters: { state: 'error', says: 1 },
};

export const Dark: Story = {
  render: () =>
    html`<laoshan-stat theme="dark" src="${chinese}#removed-stock">拆除存量违建102万平方米</laoshan-stat>`,
  parameters: ready,
};

export const Elder: Story = {
  render: () =>
    html`<laoshan-stat mode="elder" src="${chinese}#removed-stock">拆除存量违建102万平方米</laoshan-stat>`,
  parameters: ready,
};

export const Narrow = narrow(DefaultFeed);
export const RightToLeft = rightToLeft(DefaultFeed);
export const OnDarkPage = onDarkPage(DefaultFeed);
export const OnSerifPage = onSerifPage(DefaultFeed);
export const Print = print(DefaultFeed);

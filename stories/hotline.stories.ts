import { html, nothing } from 'lit';
import { type Answer, type Answers, answer, HOST } from './answers.js';
import { dated, englishCase, pictured, staged } from './cases.js';
import { bare, city, cityOf, englishCity, pages, sparse } from './city.js';
import type { Meta, Story } from './csf.js';
import { chinese, english, invented } from './feeds.js';
import { narrow, onDarkPage, onSerifPage, print, rightToLeft } from './pages.js';
import { failLater, openDetails, openEach, pressMore, searchFor } from './play.js';
import { flawedReports, many, reports } from './reports.js';

const meta: Meta = { title: 'Elements/Hotline', component: 'laoshan-hotline' };
export default meta;

const ready = { state: 'ready' } as const;

/** A story over the invented hotline, or over one report of it. */
function ofInvented(
  id: string,
  attributes: {
    theme?: string;
    mode?: string;
    filters?: string;
    tag?: string;
  } = {},
): Story {
  const { theme, mode, filters, tag } = attributes;
  return {
    beforeEach: () => answer({ hotline: reports }),
    render: () =>
      html`<laoshan-hotline
        src="${HOST}hotline.json${id && `#${id}`}"
        filters=${filters ?? nothing}
        theme=${theme ?? nothing}
        mode=${mode ?? nothing}
        tag=${tag ?? nothing}
        ><p>样例来电</p></laoshan-hotline
      >`,
    parameters: ready,
  };
}

/** A story over one of the feeds of what becomes of cases, or over one report of it. */
function of(
  name: string,
  feed: Answer,
  attributes: { id?: string; theme?: string; mode?: string } = {},
): Story {
  const { id, theme, mode } = attributes;
  return {
    beforeEach: () => answer({ [name]: feed }),
    render: () =>
      html`<laoshan-hotline
        src="${HOST}${name}.json${id ? `#${id}` : ''}"
        theme=${theme ?? nothing}
        mode=${mode ?? nothing}
        ><p>样例来电</p></laoshan-hotline
      >`,
    parameters: ready,
  };
}

export const DefaultFeed: Story = {
  render: () => html`<laoshan-hotline src=${chinese}><p>四件来电</p></laoshan-hotline>`,
  parameters: ready,
};

export const WithFilters: Story = {
  name: 'With filters',
  render: () =>
    html`<laoshan-hotline src=${chinese} filters="status"><p>四件来电</p></laoshan-hotline>`,
  parameters: ready,
};

export const EveryStatus: Story = { ...ofInvented('', { filters: 'all' }), name: 'Every status' };
export const WithTag: Story = { ...ofInvented('', { tag: 'traffic' }), name: 'Only one tag' };

export const One: Story = {
  name: 'One report',
  render: () =>
    html`<laoshan-hotline src="${chinese}#report-bins"><p>垃圾桶扎堆</p></laoshan-hotline>`,
  parameters: ready,
};

export const Many: Story = {
  name: 'Many: five of 134',
  beforeEach: () => answer({ many }),
  render: () =>
    html`<laoshan-hotline src="${HOST}many.json" filters="status" page-size="5"
      ><p>样例来电</p></laoshan-hotline
    >`,
  parameters: ready,
};

export const Whole: Story = { ...ofInvented('whole'), name: 'Whole: all that a report can have' };
export const Open: Story = {
  ...ofInvented('whole'),
  name: 'Its details open',
  play: openDetails,
};

export const Stages: Story = {
  ...of('staged', staged),
  name: 'Each stage, its details open',
  play: openEach,
};
export const Declined: Story = { ...ofInvented('declined'), name: 'Declined, with its reason' };
export const Overdue: Story = { ...of('dated', dated), name: 'Expected, overdue, in time, late' };
export const Verdict: Story = {
  ...of('dated', dated, { id: 'late' }),
  name: 'The caller’s verdict',
};
export const Photos: Story = {
  ...of('pictured', pictured),
  name: 'Pictures, before and after',
  play: openEach,
};
export const EnglishCases: Story = {
  ...of('englishCase', englishCase),
  name: 'English: all that a report can have',
  play: openEach,
};
export const OpenDark: Story = {
  ...of('staged', staged, { theme: 'dark' }),
  name: 'Each stage, dark',
  play: openEach,
};
export const OpenElder: Story = {
  ...of('englishCase', englishCase, { mode: 'elder' }),
  name: 'English, elder mode, open',
  play: openEach,
};
export const OpenNarrow: Story = { ...narrow(Open), name: 'Its details open, narrow' };
export const OpenRightToLeft: Story = {
  ...rightToLeft(Open),
  name: 'Its details open, right to left',
};
export const OpenPrint: Story = { ...print(Whole), name: 'Whole, in print' };

export const LongText = ofInvented('long');
export const LongTextOpen: Story = {
  ...ofInvented('long'),
  name: 'Long text, its details open',
  play: openDetails,
};

export const ShortText: Story = { ...ofInvented('wordless'), name: 'Short text: only a title' };
export const MissingParts: Story = { ...ofInvented('untitled'), name: 'Missing parts: no title' };
export const Nothing: Story = { ...ofInvented('nothing'), name: 'Missing parts: nothing at all' };
export const OddStatus: Story = { ...ofInvented('odd'), name: 'A status in its own words' };

export const Duplicates: Story = {
  name: 'The same report twice',
  beforeEach: () => answer({ flawedReports }),
  render: () =>
    html`<laoshan-hotline src="${HOST}flawedReports.json"><p>样例来电</p></laoshan-hotline>`,
  parameters: { state: 'ready', says: 1 },
};

export const English: Story = {
  render: () =>
    html`<laoshan-hotline src=${english} filters="status"><p>Four calls</p></laoshan-hotline>`,
  parameters: ready,
};

export const EnglishItem: Story = {
  ...ofInvented('english'),
  name: 'English item in a Chinese feed',
};
export const Arabic: Story = { ...ofInvented('arabic'), name: 'Arabic item in a Chinese feed' };

/** A story over the hotline of an invented city. */
function ofCity(
  feed: Answers,
  attributes: {
    filters?: string;
    score?: boolean;
    size?: number;
    theme?: string;
    mode?: string;
  } = {},
): Story {
  const { filters, score, size, theme, mode } = attributes;
  return {
    beforeEach: () => answer(feed),
    render: () =>
      html`<laoshan-hotline
        src="${HOST}${Object.keys(feed)[0]}.json"
        filters=${filters ?? nothing}
        page-size=${size ?? nothing}
        theme=${theme ?? nothing}
        mode=${mode ?? nothing}
        score=${score ? 'all' : nothing}
        ><p>样例来电</p></laoshan-hotline
      >`,
    parameters: ready,
  };
}

const found = { filters: 'all', size: 4 };

export const AllFilters: Story = { ...ofCity({ city }, found), name: 'All filters' };
export const Searched: Story = {
  ...ofCity({ city }, found),
  name: 'Searched: 路灯 and a number',
  play: (context) => searchFor(context, '路灯　０１'),
};
export const NothingFound: Story = {
  ...ofCity({ city }, found),
  name: 'Nothing found',
  play: (context) => searchFor(context, '没有这样的字'),
};
export const ThousandCases: Story = {
  ...ofCity({ thousand: cityOf(0, 1_000) }, { ...found, score: true }),
  name: 'A thousand cases',
};
export const Pages: Story = { ...ofCity(pages, { filters: 'all', size: 4 }), name: 'Two pages' };
export const PagesAtEnd: Story = {
  ...ofCity(pages, { filters: 'all', score: true, size: 6 }),
  name: 'All of the first page: a link to the second',
};
export const PagesRead: Story = {
  ...ofCity(pages, { filters: 'all', score: true, size: 6 }),
  name: 'Both pages read',
  play: pressMore,
};
export const PageFails: Story = {
  ...ofCity({ broken: cityOf(0, 4, { next_url: `${HOST}gone-cases.json` }) }),
  name: 'The second page fails',
  play: pressMore,
  parameters: { state: 'ready', says: 1 },
};
export const Blocks: Story = {
  ...ofCity({ bare }, { size: 104 }),
  name: 'Long: 104 on show',
};

const scored = { score: true, size: 2 };

export const Score: Story = ofCity({ city }, scored);
export const ScoreOpen: Story = {
  ...ofCity({ city }, scored),
  name: 'Score, how it is counted',
  play: openDetails,
};
export const ScoreMissing: Story = {
  ...ofCity({ sparse }, scored),
  name: 'Score where little is stated',
};
export const ScoreDefaultFeed: Story = {
  name: 'Score of the default feed',
  render: () => html`<laoshan-hotline src=${chinese} score="all"><p>四件来电</p></laoshan-hotline>`,
  parameters: ready,
};

const whole = { filters: 'all', score: true, size: 3 };

export const City = ofCity({ city }, whole);
export const CityEnglish: Story = {
  ...ofCity({ englishCity }, whole),
  name: 'City, English',
};
export const CityDark: Story = {
  ...ofCity({ city }, { ...whole, theme: 'civic dark' }),
  name: 'City, dark',
};
export const CityElder: Story = {
  ...ofCity({ city }, { ...whole, mode: 'elder' }),
  name: 'City, elder mode',
};
export const CityNarrow: Story = { ...narrow(City), name: 'City, narrow' };
export const CityRightToLeft: Story = { ...rightToLeft(City), name: 'City, right to left' };
export const CityPrint: Story = {
  ...print({ ...City, play: (context) => searchFor(context, '路灯') }),
  name: 'City, searched, in print',
};

export const Loading: Story = {
  beforeEach: () => answer({ slow: 'never' }),
  render: () => html`<laoshan-hotline src="${HOST}slow.json"><p>样例来电</p></laoshan-hotline>`,
  parameters: { state: 'loading' },
};

export const Empty: Story = {
  name: 'Empty: no report in the feed',
  beforeEach: () => answer({ paper: invented }),
  render: () => html`<laoshan-hotline src="${HOST}paper.json"><p>暂无来电</p></laoshan-hotline>`,
  parameters: { state: 'empty' },
};

export const NoSuchTag: Story = {
  ...ofInvented('', { tag: 'nobody-has-it' }),
  name: 'Empty: no such tag',
  parameters: { state: 'empty' },
};

export const Stale: Story = {
  beforeEach: () => answer({ 'failing-hotline': reports }),
  render: () =>
    html`<laoshan-hotline src="${HOST}failing-hotline.json"><p>样例来电</p></laoshan-hotline>`,
  play: failLater,
  parameters: { state: 'stale', says: 1 },
};

export const Failed: Story = {
  ...ofInvented('missing'),
  name: 'Error: no such item',
  parameters: { state: 'error', says: 1 },
};

export const NoReport: Story = {
  ...ofInvented('story'),
  name: 'Error: the item is no report',
  parameters: { state: 'error', says: 1 },
};

export const Dark = ofInvented('', { theme: 'dark', filters: 'status' });
export const Elder = ofInvented('', { mode: 'elder', filters: 'status' });
export const Narrow = narrow(EveryStatus);
export const RightToLeft = rightToLeft(EveryStatus);
export const OnDarkPage = onDarkPage(EveryStatus);
export const OnSerifPage = onSerifPage(EveryStatus);
export const Print = print(EveryStatus);

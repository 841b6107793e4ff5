import { html, nothing } from 'lit';
import { answer, HOST } from './answers.js';
import { arenas, oddArenas } from './arenas.js';
import { contests, expired, oddContests, zoneless } from './contest.js';
import type { Meta, Story } from './csf.js';
import { chinese, english, invented } from './feeds.js';
import { narrow, onDarkPage, onSerifPage, print, rightToLeft } from './pages.js';
import { failLater, openDetails } from './play.js';

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

/** The same over what is odd. */
const ofOdd = (id: string): Story => ({
  beforeEach: () => answer({ 'odd-arenas': oddArenas }),
  render: () =>
    html`<laoshan-arena src="${HOST}odd-arenas.json#${id}"><p>样例擂台</p></laoshan-arena>`,
  parameters: { state: 'ready', says: 1 },
});

type View = 'schedule' | 'scoreboard';

/** The feeds of the invented city, by the names under which the stories' host has them. */
const FEEDS = { contests, expired, odd: oddContests, zoneless };

/** A story over a contest of the invented city. */
function ofContest(
  id: string,
  view?: View,
  more: { refresh?: number; mode?: string; theme?: string; feed?: keyof typeof FEEDS } = {},
): Story {
  const { refresh, mode, theme, feed = 'contests' } = more;
  return {
    beforeEach: () => answer({ [feed]: FEEDS[feed] }),
    render: () =>
      html`<laoshan-arena
        src="${HOST}${feed}.json#${id}"
        view=${view ?? nothing}
        refresh=${refresh ?? nothing}
        mode=${mode ?? nothing}
        theme=${theme ?? nothing}
        ><p>样例杯</p></laoshan-arena
      >`,
    parameters: ready,
  };
}

/** One of the default feed, in a view that has little to say of it. */
const ofDefault = (view: View): Story => ({
  render: () =>
    html`<laoshan-arena src="${chinese}#arena-0715" view=${view}><p>五个街道依次发言</p></laoshan-arena>`,
  parameters: ready,
});

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
export const NoSpeakers: Story = { ...ofOdd('none'), name: 'No speakers' };
export const One: Story = { ...ofInvented('one'), name: 'One speaker' };
export const TwoSpeakers: Story = { ...ofInvented('two'), name: 'Two speakers' };
export const ThreeSpeakers: Story = { ...ofInvented('three'), name: 'Three speakers' };
export const SixSpeakers: Story = { ...ofInvented('six'), name: 'Six speakers' };
export const Many: Story = { ...ofInvented('twelve'), name: 'Many: twelve speakers' };
export const TwoOfOneOrder: Story = { ...ofOdd('same-order'), name: 'Two of one order' };
export const HeadingLevel6: Story = {
  ...ofInvented('whole-arena', { level: 6 }),
  name: 'Heading level 6',
};

export const LongText: Story = { ...ofOdd('long-name'), name: 'Long text: a name' };
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

export const ContestBefore: Story = {
  ...ofContest('cup-before'),
  name: 'A contest before it begins',
};
export const ContestOn: Story = {
  ...ofContest('cup-on'),
  name: 'A contest: one has spoken, one speaks, three wait',
};
export const ContestFirst: Story = {
  ...ofContest('cup-first'),
  name: 'A contest: the first speaks',
};
export const ContestBetween: Story = {
  ...ofContest('cup-between'),
  name: 'A contest between two speakers',
};
export const ContestAfter: Story = { ...ofContest('cup'), name: 'A contest when it is over' };
export const Opened: Story = {
  ...ofContest('cup'),
  name: 'A speaker opened',
  play: openDetails,
};
export const Refreshing: Story = {
  ...ofContest('cup-on', undefined, { refresh: 15 }),
  name: 'Asks again every 15 seconds',
};
export const Expired: Story = {
  ...ofContest('cup', undefined, { refresh: 15, feed: 'expired' }),
  name: 'Asks no more: the feed has expired',
};

export const Schedule: Story = { ...ofContest('cup-on', 'schedule'), name: 'Schedule' };
export const ScheduleWithoutTimes: Story = {
  ...ofContest('cup-bare', 'schedule'),
  name: 'Schedule without times and topics',
};
export const ScheduleDefault: Story = {
  ...ofDefault('schedule'),
  name: 'Schedule of the default feed',
};
export const ScheduleOdd: Story = {
  ...ofContest('cup-odd', 'schedule', { feed: 'odd' }),
  name: 'Schedule that contradicts itself',
  parameters: { state: 'ready', says: 1 },
};
export const ScheduleMany: Story = {
  ...ofContest('cup-hundred', 'schedule', { feed: 'odd' }),
  name: 'Schedule of a hundred',
  parameters: { state: 'ready', says: 1 },
};
export const NoSuchZone: Story = {
  ...ofContest('cup', 'schedule', { feed: 'zoneless' }),
  name: 'Schedule in a zone that there is not',
  parameters: { state: 'ready', says: 1 },
};

export const Scoreboard: Story = { ...ofContest('cup', 'scoreboard'), name: 'Scoreboard' };
export const ScoreboardPartial: Story = {
  ...ofContest('cup-partial', 'scoreboard'),
  name: 'Scoreboard with gaps, while it goes on',
};
export const ScoreboardTotals: Story = {
  ...ofContest('cup-totals', 'scoreboard'),
  name: 'Scoreboard of totals alone',
};
export const ScoreboardMany: Story = {
  ...ofContest('cup-many', 'scoreboard'),
  name: 'Scoreboard of many criteria',
};
export const ScoreboardClosed: Story = {
  ...ofContest('cup-closed', 'scoreboard'),
  name: 'Scoreboard without results',
};
export const ScoreboardNobody: Story = {
  ...ofContest('cup-nobody', 'scoreboard', { feed: 'odd' }),
  name: 'Scoreboard with awards for nobody',
  parameters: { state: 'ready', says: 1 },
};
export const ScoreboardDefault: Story = {
  ...ofDefault('scoreboard'),
  name: 'Scoreboard of the default feed',
};

export const EnglishSchedule: Story = {
  ...ofContest('cup-english', 'schedule'),
  name: 'Schedule in English',
};
export const EnglishScoreboard: Story = {
  ...ofContest('cup-english', 'scoreboard'),
  name: 'Scoreboard in English',
};

export const DarkSchedule: Story = {
  ...ofContest('cup-on', 'schedule', { theme: 'dark' }),
  name: 'Schedule, dark',
};
export const DarkScoreboard: Story = {
  ...ofContest('cup', 'scoreboard', { theme: 'dark' }),
  name: 'Scoreboard, dark',
};
export const ElderSchedule: Story = {
  ...ofContest('cup-on', 'schedule', { mode: 'elder' }),
  name: 'Schedule in elder mode',
};
export const ElderScoreboard: Story = {
  ...ofContest('cup', 'scoreboard', { mode: 'elder' }),
  name: 'Scoreboard in elder mode',
};
export const NarrowSchedule: Story = { ...narrow(Schedule), name: 'Schedule in a narrow column' };
export const NarrowScoreboard: Story = {
  ...narrow(Scoreboard),
  name: 'Scoreboard in a narrow column',
};
export const RightToLeftScoreboard: Story = {
  ...rightToLeft(Scoreboard),
  name: 'Scoreboard on a right-to-left page',
};
export const PrintContest: Story = { ...print(ContestAfter), name: 'A contest in print' };
export const PrintScoreboard: Story = { ...print(Scoreboard), name: 'Scoreboard in print' };

import { filesBelow } from '../paths.mjs';

/** Where the committed pictures are: `pictures/stat/Dark-768.png`. */
export const FOLDER = 'test/visual/pictures';

/** Most that all of them may have, in bytes (issue 4). */
export const BUDGET = 12_000_000;

/** Stories that show how their element fills a desk; of all others a phone and a tablet say enough. */
const WIDE = /\/(?:DefaultFeed|Hero)$/;

/**
 * Stories about colour, state, paper or a width of their own, whose elements others show at each width, and feeds in one
 * shape or another: once is enough.
 */
const ONCE = new RegExp(
  `/(?:${[
    'Dark|OnDarkPage|OnSerifPage|Narrow\\w*|Stale\\w*|Loading|Empty|Failed|NotFound|Welcome|Print|NextPage\\w*',
    'Open(?:Dark|Elder|Narrow|Print|RightToLeft)|Verdict|Declined|Overdue',
    'Contest(?:Before|First|Between|After)|Refreshing|Expired|NoSuchZone|Print[A-Z]\\w*|Dark[A-Z]\\w*',
    'Schedule(?:Default|Many|Odd|WithoutTimes)|Scoreboard(?:Totals|Many|Closed|Default|Nobody)',
    'HeadingLevel\\d|UnknownLayout|BesideABrokenItem|Limited|Publishers|\\w+Fails|OnStage\\w*|(?:Two|Three)(?:Speakers)?',
    'AllFilters|WithFilters|Searched|Stages',
    'City[A-Z]\\w*|Score[A-Z]\\w*|Pages[A-Z]\\w*|Blocks|ThousandCases',
  ].join('|')})$|^open311/(?!Chicago)`,
);

/** Stories about longer words, larger letters, the other direction, many of them: a phone is where that shows. */
const PHONE =
  /\/(?:Elder\w*|RightToLeft\w*|English\w*|EveryStatus|WithTag|Withdrawn|MissingParts|Many)$/;

/** The widths in px that a story is taken at. @param {string} name */
export const widthsOf = (name) =>
  PHONE.test(name)
    ? [320]
    : ONCE.test(name)
      ? [768]
      : WIDE.test(name)
        ? [320, 768, 1440]
        : [320, 768];

/** @param {string} name of the story @param {number} width */
export const pathOf = (name, width) => `${FOLDER}/${name}-${width}.png`;

/** The committed pictures, as paths from the root. */
export const committed = () => filesBelow(FOLDER).filter((path) => path.endsWith('.png'));

/** The one door to items: which of them a tag shows, and what is told of each. */
export { type FigureAttributes, itemOf } from './figure-attributes.js';
export { keyFigures } from './key-figures.js';
export { type Photo, paired } from './photos.js';
export { type Reading, readingOf } from './reading.js';
export {
  type Account,
  accountOf,
  fold,
  type Mark,
  markOf,
  type Standing,
  stageOf,
  standingOf,
  statusWord,
} from './report.js';
export {
  type AgencyScore,
  type Fraction,
  type Others,
  PIECE,
  type Score,
  type Share,
  scoreIn,
} from './score.js';
export {
  commonSource,
  figuresIn,
  idsOf,
  named,
  newest,
  REPORTS,
  reportsOn,
  STORIES,
  sizeOf,
  storiesOn,
} from './select.js';
export { type SeriesPoint, seriesOf, seriesText } from './series.js';
export { targetText } from './target.js';
export { narrows, periodOf, type Row, rowsOf, sharesOf } from './tiers.js';
export { daysOverdue, type Timeliness, ticks, timelinessOf } from './timeliness.js';

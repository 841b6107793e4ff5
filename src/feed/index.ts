/** The one door to the feed: what the other layers may use of it. */
export { type Clock, cleanDate, clockOf, endOf, instantOf } from './dates.js';
export { MAX_DATA_URL } from './limits.js';
export { resolveImage, resolveLink } from './links.js';
export {
  type Arena,
  type Author,
  type Extension,
  type Feed,
  findItem,
  type Item,
  isFeed,
  type Kind,
  kindOf,
  type Problem,
  type ProblemCode,
  type Report,
  type Speaker,
  type Stat,
  type Tiers,
} from './model.js';
export { complaintOf } from './open311.js';
export { type Parsed, type ParseOptions, parse, piecesOf } from './parse.js';
export {
  findPrivate,
  maskText,
  type PrivacyOptions,
  type Private,
  type PrivateKind,
} from './privacy.js';
export { type Decimal, type FeedShape, feedSchema, type ItemShape } from './schema.js';
export { cleanText, plainText, textOfHtml } from './text.js';

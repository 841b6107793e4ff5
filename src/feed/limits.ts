/**
 * What one feed may hold. Beyond a limit the rest is cut and reported, so that no field, however
 * long, can hang the page. Texts count in UTF-16 units, as `String.length` does.
 */
export const MAX_ITEMS = 200_000;
export const MAX_TAGS = 100;
/** Any other list: speakers, rows, notes, photos, ids. */
export const MAX_LIST = 1_000;
/** Titles, labels, names, ids. */
export const MAX_TEXT = 1_000;
/** Summaries, contents, notes, answers. */
export const MAX_LONG_TEXT = 100_000;
/** HTML before it becomes plain text. */
export const MAX_HTML = 1_000_000;
export const MAX_URL = 8_192;
/** A picture inside the feed itself, as a `data:` URL. */
export const MAX_DATA_URL = 1_000_000;
/** Characters of a number given as a decimal string. */
export const MAX_DECIMAL = 40;
/** Combining marks and invisible joiners in a row. */
export const MAX_MARKS = 8;
/** Values read from one feed, all items together. */
export const MAX_VALUES = 5_000_000;
/** Problems that are told of one feed: a hostile one would fill the memory with them. */
export const MAX_PROBLEMS = 200_000;
/** Values read before the reader of a feed may turn to something else; the item begun is still ended. */
export const PIECE = 2_000;

/**
 * What is promised, by number, and where a promise is not tried, with the reason. A test proves a promise
 * by its number in its name, `[P10] strict CSP`; scripts/promises/record.mjs makes docs/promises.md of both,
 * and fails where a promise has neither a test nor a reason.
 */

const OLD = ['chromium-80', 'chromium-86', 'chromium-92'];
const OTHERS = ['firefox', 'webkit', ...OLD];

/** @param {readonly string[]} engines @param {string} why @returns {Record<string, string>} */
const not = (engines, why) => Object.fromEntries(engines.map((engine) => [engine, why]));

const UNREAD = 'what is proved is in our own code, the same in every engine';
const OLD_FLAGS = 'the feature is younger than the engine';

/** @type {readonly { number: number, says: string, except: Record<string, string> }[]} */
export const PROMISES = [
  [1, 'No text of a feed is ever read as HTML, CSS, script or a template.'],
  [
    2,
    'Links lead to https, http, mailto and tel alone, pictures come from https and http, from a bundle also out of data URLs; all else is plain text.',
  ],
  [
    3,
    'Relative addresses in a feed are resolved against the feed, never against the page’s `<base>`.',
  ],
  [4, 'Links that lead away are `noopener noreferrer`.'],
  [
    5,
    'JSON of any shape in any field costs that field or that item; the others show, and what was dropped is counted.',
  ],
  [6, 'No `undefined`, `null`, `NaN`, `Infinity` or `[object Object]` is shown because of us.'],
  [7, 'A feed that is too large, too long or too slow is refused or cut, and that is visible.'],
  [
    8,
    'No field can hang the page or write into its neighbours: lengths, marks and bidi controls are bounded.',
  ],
  [9, 'Prototypes and globals of the page are as before, but for one symbol and our tags.'],
  [10, 'A strict Content-Security-Policy is kept without a violation.'],
  [
    11,
    'Trusted Types are kept; where our policy is refused, the light content stays and nothing is thrown.',
  ],
  [
    12,
    'Loaded twice, in two versions, or after another took a tag: nothing is thrown, the first wins, one line tells.',
  ],
  [13, 'Beside old libraries and polyfills, before or after us, the result is the same.'],
  [
    14,
    'Where the page has broken what we need, the light content can be read and no error reaches the page.',
  ],
  [15, 'Where the script stands, and how it is loaded, makes no difference.'],
  [16, 'Without JavaScript, or where the tag or the script is taken out, text and link are there.'],
  [
    17,
    'The inside looks the same on a blank page and under any style sheet; light content keeps the page’s type.',
  ],
  [
    18,
    'The page rules the outer box, `hidden`, our custom properties and parts, and nothing else.',
  ],
  [19, 'Sizes follow the reader’s font setting, never the page’s root.'],
  [
    20,
    'On right-to-left pages the layout is mirrored, and each text of a feed keeps its own order.',
  ],
  [
    21,
    'Nothing runs over from 256 px up, nothing lies outside our box, and reserved sizes keep the layout still.',
  ],
  [
    22,
    'Each file that is released can be built again byte for byte, is listed with its hash, and needs no other request.',
  ],
  [23, 'One request at a time for each feed’s address, however many elements use it.'],
  [
    24,
    'Requests for feeds carry no cookie, no referrer and no header of ours, and so need no pre-flight.',
  ],
  [25, 'There is no other traffic, and no cookie, storage or cache entry of ours.'],
  [26, 'Every load ends within 20 s as ready, empty, stale or error.'],
  [27, 'Each failure has a code, an event and a sentence.'],
  [
    28,
    'At most two retries, spread at random, later if the server says so, none on 4xx but 408 and 429.',
  ],
  [
    29,
    'Nothing is asked again unless the page wants it; then 15 seconds later or more, spread by a fifth, and not while hidden, off line or off screen.',
  ],
  [30, 'When the feed fails later, the last content stays with its age and date.'],
  [31, 'What is taken off the page stops and is let go; what is moved does not ask again.'],
  [32, 'Pages with us keep the back/forward cache, and ask at most once when they come back.'],
  [33, 'Work on long feeds is cut into pieces that let the page go on.'],
  [
    34,
    'axe finds nothing, in any state, light, dark, in forced colours, right to left, at 320 px, at 200 % text.',
  ],
  [
    35,
    'A figure’s final value is the text from the first paint and one sentence to the ear; moving digits are for the eye alone.',
  ],
  [36, 'Nothing moves by itself for more than 5 s, and nothing at all under reduced motion.'],
  [37, 'Messages go to one polite region, for what the reader did and for errors only.'],
  [
    38,
    'Headings have the level that the page chose, lists are lists, dates are `<time>`, a card has one link.',
  ],
  [
    39,
    'Everything works by keyboard, focus is seen, targets have 24 px, colour is never the only sign, and forced colours keep every boundary.',
  ],
  [40, 'Paper gets all that is on show, details opened, and the count and address of what is not.'],
  [41, 'Names and numbers of callers are masked before they are shown.'],
  [42, 'What is not promised is said.'],
].map(([number, says]) => ({
  number: Number(number),
  says: String(says),
  except: exceptions(Number(number)),
}));

/** @param {number} number @returns {Record<string, string>} */
function exceptions(number) {
  switch (number) {
    case 32:
      return not(OLD, OLD_FLAGS);
    case 42:
      return not(OTHERS, UNREAD);
    default:
      return {};
  }
}

export { OLD_FLAGS };

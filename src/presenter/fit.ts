/** One block of a slide. */
export interface Block {
  readonly text: string;
  /** Size of its type, in em of the hall. */
  readonly size: number;
  /** Height of a line, in its own em. */
  readonly leading: number;
  /** Whether it is the large type of the slide. */
  readonly head?: boolean;
}

/**
 * How much smaller a slide is set, step by step; the styles have a rule for each. The large type gives way first: set smaller
 * with it, a role or the label of an award would be lost to the last rows of a hall long before a name is.
 */
export const SCALES: readonly (readonly [head: number, rest: number])[] = [
  [1, 1],
  [0.85, 1],
  [0.72, 0.95],
  [0.6, 0.85],
  [0.5, 0.75],
  [0.42, 0.6],
  [0.35, 0.4],
  [0.29, 0.29],
];

/** Lines are never quite full. */
const FULL = 0.88;
const WIDTHS = { han: 1, other: 0.56 };

/** Width of a text in its own em, a little too wide rather than too narrow. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) {
    width +=
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u.test(
        sign,
      )
        ? WIDTHS.han
        : WIDTHS.other;
  }
  return width;
}

/**
 * The largest scale, by its place in `SCALES`, at which the blocks fit below each other: counted, since measuring would
 * show the slide in a wrong size first.
 * @param width em of the hall
 * @param height the same
 */
export function fitOf(blocks: readonly Block[], width: number, height: number): number {
  const fits = ([large, small]: (typeof SCALES)[number]) =>
    blocks.reduce((sum, { text, size, leading, head }) => {
      const em = size * (head ? large : small);
      return sum + Math.ceil((widthOf(text) * em) / (width * FULL)) * leading * em;
    }, 0) <= height;
  const place = SCALES.findIndex(fits);
  return place < 0 ? SCALES.length - 1 : place;
}

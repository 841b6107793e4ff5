import { css } from 'lit';

/**
 * The two layers (DESIGN section 6). The host is plain, so that the page keeps its outer box; inside,
 * one wrapper starts from the initial values, so that nothing else of the page reaches our type. Its
 * children's em is the widget's base: 1.0625 times the reader's own font size.
 *
 * The wrapper is a size container; a stated intrinsic size and no automatic minimum keep it from
 * collapsing, or from pushing, as a flex or grid item. What is positioned in it keeps to it: a hidden text
 * would otherwise be laid out by the page, and lengthen a scroller from outside. The family is said because WebKit
 * keeps the page's under `all: initial`, and takes a monospaced medium for 13 px.
 */
export const base = css`
  :host {
    display: block;
    min-inline-size: 0;
  }

  :host([hidden]) {
    display: none;
  }

  .laoshan {
    all: initial;
    display: block;
    color-scheme: inherit;
    visibility: inherit;
    position: relative;
    --_serif: var(
      --laoshan-font-serif,
      'Noto Serif SC',
      'Source Han Serif SC',
      'Noto Serif CJK SC',
      'Songti SC',
      STZhongsong,
      'Microsoft YaHei',
      serif
    );
    --_sans: var(
      --laoshan-font-sans,
      -apple-system,
      'PingFang SC',
      'HarmonyOS Sans SC',
      MiSans,
      'Microsoft YaHei',
      'Noto Sans SC',
      'Noto Sans CJK SC',
      sans-serif
    );
    --_elder-ink: var(--laoshan-elder) var(--_ink);
    --_elder-size: var(--laoshan-elder) x-large;
    --_elder-base: var(--laoshan-elder) 0.8854em;
    --_elder-leading: var(--laoshan-elder) 1.9;
    --_elder-small: var(--laoshan-elder) 0.9em;
    --_elder-target: var(--laoshan-elder) 3.05em;
    --_elder-reach: var(--laoshan-elder) 0.6em;
    --_elder-gap: var(--laoshan-elder) 1.25em;
    --_elder-line: var(--laoshan-elder) currentcolor;
    --_elder-column: var(--laoshan-elder) none;
    --_still: var(--laoshan-elder) none;
    --_line: var(--laoshan-underline, transparent);
    --_soft: var(--_elder-ink, var(--_ink-2));
    --_small: var(--_elder-small, 0.875em);
    --_gap: var(--_elder-gap, 0.9em);
    box-sizing: border-box;
    padding: var(--laoshan-padding, 0.9em);
    font-size: var(--_elder-size, medium);
    font-family: serif;
    color: var(--_ink);
    background: var(--_paper);
    container: frame / inline-size;
    contain-intrinsic-inline-size: 20em;
    -webkit-text-size-adjust: 100%;
  }

  .laoshan:not(:lang(zh)) {
    --_serif: var(--laoshan-font-serif, ui-serif, Cambria, 'Noto Serif', 'Noto Serif CJK SC', serif);
    --_sans: var(--laoshan-font-sans, system-ui, 'Noto Sans', 'Noto Sans CJK SC', sans-serif);
  }

  /* A Chinese face sets ’ and “ in a full square, unless it is told not to. */
  .laoshan :not(:lang(zh)) {
    font-variant-east-asian: proportional-width;
  }

  .laoshan > * {
    font: 400 var(--_elder-base, 1.0625em) / var(--_elder-leading, 1.7) var(--_sans);
    line-break: strict;
    overflow-wrap: anywhere;
    text-autospace: normal;
    text-spacing-trim: trim-start;
  }

  /* WebKit 2.50, the one that knows of this punctuation, ends the page over a nowrap box in such a line. */
  @supports not (hanging-punctuation: first) {
    .laoshan > * {
      text-wrap: pretty;
    }
  }

  p,
  h2,
  h3,
  h4,
  h5,
  h6,
  figure,
  ol,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
    font: inherit;
    list-style: none;
  }

  /* A text in another direction keeps its order, and stands where the page's own texts begin. */
  [dir],
  .answer {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .title {
    margin-top: 0.1em;
    font: 700 1.5em/1.32 var(--_serif);
    font-variant-numeric: lining-nums tabular-nums;
    text-wrap: balance;
  }

  .headline span :not(.whole) {
    white-space: nowrap;
  }

  /* Where a figure with its unit is sure to fit. */
  @container (min-width: 12em) {
    .whole {
      white-space: nowrap;
    }
  }

  .headline > span {
    display: inline-block;
    unicode-bidi: plaintext;
    text-wrap: balance;
  }

  /* An order of its own; Chromium 92 does not find that of a <bdi> filled by a script. */
  .unit,
  bdi {
    unicode-bidi: plaintext;
  }

  .summary {
    max-width: 38em;
    margin-top: 0.5em;
    line-height: 1.75;
  }

  /* The padding of an inline box widens the target and moves nothing. */
  a {
    padding: var(--_elder-reach, 0.2em) 0;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

  /* Underlines do not pass into inline blocks by themselves. */
  a * {
    text-decoration: inherit;
  }

  .title a {
    color: inherit;
    text-decoration-color: var(--_elder-line, var(--_line));
  }

  .title a:hover,
  .title a:focus {
    text-decoration-color: currentcolor;
  }

  :focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }

  .note {
    color: var(--_soft);
    font-size: var(--_small);
    line-height: 1.6;
  }

  /* A gap that falls away at the end of a line, on either side. */
  .line {
    word-spacing: 0.75em;
  }

  .line > * {
    word-spacing: 0;
  }

  .line > *,
  .line time {
    display: inline-block;
  }

  .line bdi bdi {
    display: inline;
  }

  /* Its date stays in one piece. */
  .stale {
    margin-top: 0.75em;
    word-break: keep-all;
  }

  /* Old Chromium takes it out of the box on right-to-left pages, unless it is told where it is. */
  .hidden {
    position: absolute;
    left: 0;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* ::first-letter and ::first-line of the page go through blocks. Paper keeps them: there a column is not cut everywhere. */
  @media screen {
    .laoshan {
      display: flex;
      flex-flow: column;
    }
  }

  @media print {
    .laoshan {
      --_ink: #000 !important;
      --_ink-2: #000 !important;
      --_accent: #000 !important;
      --_todo: #000 !important;
      --_doing: #000 !important;
      --_done: #000 !important;
      --_overdue: #000 !important;
      --_rule: #999 !important;
      --_edge: #777 !important;
      --_panel: #fff !important;
      background: none;
      padding: 0;
    }
  }
`;

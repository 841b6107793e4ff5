import { css } from 'lit';

/** A figure as `statOf` draws it: a block, or a line of a ledger where the column is narrow. */
export const statStyles = css`
  .stat {
    display: flex;
    flex-flow: column;
  }

  /* The label above what forced colours lay under the figure. */
  .label,
  .reading {
    position: relative;
  }

  .label {
    font-weight: 600;
    line-height: 1.5;
    word-break: keep-all;
  }

  /* Figure and unit are one run, on a right-to-left page too. */
  .reading,
  .inline {
    direction: ltr;
    unicode-bidi: isolate;
  }

  .reading {
    align-self: flex-start;
    line-height: 1.1;
    margin: 0.25em 0;
    text-autospace: no-autospace;
  }

  .value {
    font: 700 3.5em/1.1 var(--_serif);
    font-size: min(3.5em, 26cqi);
    font-variant-numeric: lining-nums tabular-nums;
    white-space: nowrap;
  }

  .unit {
    font-size: 1.12em;
    font-size: max(min(1.12em, 9cqi), var(--_small));
    font-weight: 500;
    white-space: nowrap;
  }

  .value + .unit {
    margin-inline-start: 0.5em;
  }

  .before {
    margin-inline-end: 0.4em;
  }

  .stat .note {
    display: block;
    word-spacing: 0.75em;
  }

  .note > bdi {
    display: inline-block;
    word-spacing: 0;
  }

  /* Shape and word tell which way it went; neither way is the good one. */
  .change::before {
    content: '';
    display: inline-block;
    margin-inline-end: 0.35em;
    border: solid transparent;
    border-width: 0 0.3em;
    vertical-align: 0.1em;
  }

  .up::before {
    border-bottom: 0.5em solid;
  }

  .down::before {
    border-top: 0.5em solid;
  }

  .same::before {
    border-width: 0 0 2px;
    width: 0.6em;
    border-color: currentcolor;
    vertical-align: 0.25em;
  }

  /* What moves stands for what is only unseen: the figure keeps its place and its voice. */
  .counting > .value,
  .counting > .value + .unit,
  .counting.other > .before {
    color: transparent !important;
    -webkit-text-fill-color: transparent !important;
    text-shadow: none !important;
  }

  /* As large as the figure, so that what moves in it is laid out by itself and nothing around it again. */
  .moving {
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    contain: layout size;
    text-align: right;
    white-space: nowrap;
  }

  .moving.other {
    right: auto;
    contain: none;
  }

  /* Digits grow from where they end: for the browser's count of layout shifts they then stand still. Their order is their own. */
  .moving:not(.other) > .value {
    direction: rtl;
    unicode-bidi: plaintext;
  }

  .wide .value {
    font-size: 2.5em;
    font-size: min(2.5em, 17cqi);
  }

  .widest .value {
    font-size: 1.25em;
    font-size: max(min(1.25em, 6cqi), var(--_small));
  }

  .widest > .reading {
    line-height: 1.4;
  }

  .widest > .reading > * {
    white-space: normal;
  }

  @container (min-width: 30em) {
    .wide .value {
      font-size: 3.5em;
    }

    .widest .value {
      font-size: 2em;
    }
  }

  /* Text so large that not even the unit has a line's room. */
  @container (max-width: 8em) {
    .reading > * {
      white-space: normal;
    }
  }

  /* A narrow page's ledger: label at the start, figure at the end, a hairline under both. */
  @container frame (min-width: 17.4em) and (max-width: 22.4em) {
    .stat {
      flex-flow: row wrap;
      align-items: baseline;
      gap: 0.25em 0.75em;
      justify-content: space-between;
    }

    .label {
      flex: 1 1 6em;
    }

    .reading {
      align-self: baseline;
      margin: 0;
    }

    .moving.other {
      right: 0;
      left: auto;
    }

    .value {
      font-size: 2.5em;
    }

    .wide .value {
      font-size: 1.75em;
    }

    .widest .value {
      font-size: max(min(1.25em, 6cqi), var(--_small));
    }

    .unit {
      font-size: 0.95em;
    }

    .stat .note {
      flex-basis: 100%;
    }
  }
`;

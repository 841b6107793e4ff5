import { css } from 'lit';

export const styles = css`
  .stat {
    display: flex;
    flex-flow: column;
  }

  /* The label above what forced colours lay under the figure. */
  .label,
  .counting {
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
    font-size: min(1.12em, 9cqi);
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

  .counting {
    color: transparent;
  }

  .moving {
    position: absolute;
    right: 0;
    color: var(--_ink);
  }

  .long .value {
    font-size: 2.5em;
    font-size: min(2.5em, 17cqi);
  }

  .longest .value {
    font-size: 1.25em;
    font-size: min(1.25em, 6cqi);
  }

  .longest > .reading {
    line-height: 1.4;
  }

  .longest > .reading > * {
    white-space: normal;
  }

  @container (min-width: 30em) {
    .long .value {
      font-size: 3.5em;
    }

    .longest .value {
      font-size: 2em;
    }
  }

  /* A narrow page's ledger: label at the start, figure at the end, a hairline under both. */
  @container (min-width: 17.4em) and (max-width: 22.4em) {
    .stat {
      flex-flow: row wrap;
      align-items: baseline;
      gap: 0.25em 0.75em;
      justify-content: space-between;
      padding-bottom: 0.75em;
      border-bottom: 1px solid var(--_rule);
    }

    .label {
      flex: 1 1 6em;
    }

    .reading {
      align-self: baseline;
      margin: 0;
    }

    .value {
      font-size: 2.5em;
    }

    .long .value {
      font-size: 1.75em;
    }

    .longest .value {
      font-size: min(1.25em, 6cqi);
    }

    .unit {
      font-size: 0.95em;
    }

    .stat .note {
      flex-basis: 100%;
    }
  }

  /* In a sentence of the page: its type, its colour, its baseline. */
  :host([layout='inline']:not([hidden])) {
    display: inline;
  }

  :host([layout='inline']) .laoshan {
    all: unset;
  }

  /* The figure; what may follow is the date of an old one, which breaks where it must. */
  .inline:first-child:not(.longest) {
    white-space: nowrap;
  }

  .laoshan > .inline {
    all: unset;
  }
`;

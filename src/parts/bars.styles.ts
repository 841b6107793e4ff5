import { css } from 'lit';

/** For a table of counts, each with a bar from one zero, and for measures set in such lines. Needs `ledger.styles.ts`. */
export const barsStyles = css`
  /* Pages in quirks mode have tables start from type and colours of their own. */
  table,
  tbody,
  th,
  td {
    display: block;
    padding: 0;
    font: inherit;
    color: inherit;
    text-align: start;
  }

  /* A line each, and the bar under it. */
  tr,
  .measures > div {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: flex-end;
    padding: 0.4em 0;
    border-top: 1px solid var(--_rule);
    break-inside: avoid;
  }

  tr:last-child {
    border-bottom: 1px solid var(--_rule);
  }

  .bar {
    flex: 1 0 100%;
    box-sizing: border-box;
    min-height: 0.5em;
    margin-top: 0.25em;
    padding-inline-end: 3px;
    color: var(--_soft);
    border-inline-start: 1px solid var(--_edge);
  }

  /* As much is added to each, so that the smallest is seen and none is flattered: 2 px, and the stroke that covers the seam. */
  .bar > svg {
    display: block;
    height: 0.5em;
    border-inline-start: 2px solid;
    overflow: visible;
    fill: currentcolor;
    stroke: currentcolor;
    stroke-width: 0.1em;
  }

  /* Where label, figure and bar have room in one line. */
  @container (min-width: 44em) {
    table {
      display: table;
      width: 100%;
      border-collapse: collapse;
    }

    tbody {
      display: table-row-group;
    }

    tr {
      display: table-row;
    }

    th,
    td {
      display: table-cell;
      padding: 0.3em 0;
      vertical-align: middle;
    }

    .what {
      min-width: 8em;
    }

    .bar {
      width: 45%;
      min-width: 6em;
      padding-inline-end: 3px;
    }

    .sum {
      padding-inline-end: 0.75em;
    }

    .sum.widest .value {
      font-size: 1em;
    }

    .sum:not(.widest) {
      white-space: nowrap;
    }
  }

  @container (min-width: 60em) {
    .bar {
      width: 60%;
    }
  }
`;

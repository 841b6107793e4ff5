import { css } from 'lit';

export const styles = css`
  /* Pages in quirks mode have tables start from type and colours of their own. */
  table,
  tbody,
  caption,
  th,
  td {
    display: block;
    padding: 0;
    font: inherit;
    color: inherit;
    text-align: start;
  }

  .tiers .title {
    margin: 0 0 0.4em;
    font-size: 1.125em;
    line-height: 1.4;
  }

  /* A line each, and the bar under it, from one zero. */
  tr {
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

  .sum.note {
    direction: inherit;
  }

  .bar {
    flex: 1 0 100%;
    margin-top: 0.25em;
    color: var(--_soft);
    border-inline-start: 1px solid var(--_edge);
  }

  /* A funnel's bars are parts of the first, whose end is marked. */
  .funnel .bar {
    border-inline-end: 1px solid var(--_edge);
  }

  /* As much is added to each, so that the smallest is seen and none is flattered. */
  .bar > svg {
    display: block;
    height: 0.5em;
    border-inline-start: 1px solid;
    fill: currentcolor;
  }

  .tiers > .note {
    margin-top: 0.4em;
  }

  .tiers > .line {
    margin-top: 0;
    word-spacing: 0.75em;
  }

  .line > * {
    display: inline-block;
    word-spacing: 0;
  }

  /* Where label, figure and bar have room in one line. */
  @container (min-width: 34em) {
    table {
      display: table;
      width: 100%;
      border-collapse: collapse;
    }

    caption {
      display: table-caption;
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

    .bar {
      width: 55%;
    }

    .sum {
      padding-inline-end: 0.75em;
    }
  }
`;

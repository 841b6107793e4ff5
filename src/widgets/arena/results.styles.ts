import { css } from 'lit';

/** Of the scoreboard where its rows are no lines of columns; the styles of tables come after these. */
export const resultsStyles = css`
  /* Rank, name and total in a line; the bar under it, and what was judged under that. */
  .results tr {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
  }

  .results .rank {
    min-width: 1.75em;
    max-width: 4.5em;
    padding-inline-end: 0.5em;
  }

  .results .sum {
    max-width: 5em;
    padding-inline-start: 0.5em;
    text-align: end;
  }

  /* Where there is no bar, too, what was judged begins a line. */
  .results tr::after {
    content: '';
    flex: 0 0 100%;
    order: 1;
  }

  .results .who {
    flex-basis: 6em;
    padding-inline-end: 0.25em;
  }

  .results .rank > .value,
  .results .part > .value {
    font-weight: 600;
    font-variant-numeric: lining-nums tabular-nums;
  }

  .results .rank > .value {
    font: 700 1.375em/1.2 var(--_serif);
  }

  .results .bar {
    flex: 1 0 100%;
    order: 1;
    box-sizing: border-box;
    min-height: 0.5em;
    margin-top: 0.25em;
    padding-inline-end: 3px;
    color: var(--_soft);
    border-inline-start: 1px solid var(--_edge);
  }

  /* As in other tables with bars: as much is added to each. */
  .results .bar > svg {
    display: block;
    height: 0.5em;
    border-inline-start: 2px solid;
    overflow: visible;
    fill: currentcolor;
    stroke: currentcolor;
    stroke-width: 0.1em;
  }

  .results .part {
    order: 2;
    margin-top: 0.25em;
    margin-inline-end: 1.25em;
  }

  .results .of {
    color: var(--_soft);
  }

  .awards {
    margin-top: 1.5em;
    break-inside: avoid;
  }

  .awards .title {
    margin-bottom: 0.4em;
    font-size: 1.125em;
    line-height: 1.4;
  }

  .awards dl > div {
    display: flex;
    flex-wrap: wrap;
    padding: 0.4em 0;
    border-top: 1px solid var(--_rule);
  }

  .awards dt {
    flex: 0 1 9em;
    min-width: 0;
    padding-inline-end: 0.75em;
    font-weight: 600;
  }

  .awards dd {
    flex: 1 1 12em;
    min-width: 0;
  }

  .awards dd > * {
    color: inherit;
    font-size: 1em;
  }
`;

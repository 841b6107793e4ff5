import { css } from 'lit';

export const tableStyles = css`
  /* Pages in quirks mode have tables start from type and colours of their own. */
  .arena table,
  .arena caption,
  .arena thead,
  .arena tbody,
  .arena th,
  .arena td {
    display: block;
    padding: 0;
    font: inherit;
    color: inherit;
    text-align: start;
  }

  .arena table {
    margin-top: 0.9em;
    border-bottom: 1px solid var(--_rule);
  }

  .arena caption {
    padding-bottom: 0.4em;
    font-weight: 600;
  }

  /* Where rows are no lines of columns, each number says itself what it is. */
  .arena thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .arena thead th {
    color: var(--_soft);
    font-size: var(--_small);
    line-height: 1.6;
  }

  .arena tbody tr {
    padding: 0.6em 0;
    border-top: 1px solid var(--_rule);
    break-inside: avoid;
  }

  .arena tr[aria-current] {
    padding-top: calc(0.6em - 2px);
    border-top: 3px solid var(--_accent);
  }

  .arena th .name {
    font: 700 1.125em/1.4 var(--_serif);
  }

  .schedule tr {
    display: grid;
    grid-template: 'when state' 'who who' 'topic topic' / minmax(0, 1fr) auto;
    grid-gap: 0 0.75em;
  }

  .schedule .when {
    grid-area: when;
    font-variant-numeric: lining-nums tabular-nums;
  }

  .schedule .who {
    grid-area: who;
  }

  .schedule td.topic {
    grid-area: topic;
    margin-top: 0;
    font-weight: 600;
  }

  .schedule .state {
    grid-area: state;
  }

  .schedule .when,
  .schedule .state,
  .results .part {
    font-size: var(--_small);
    line-height: 1.6;
  }

  .schedule .when time {
    display: inline-block;
  }

  .arena thead .note,
  .schedule .when .note,
  .results .part .note {
    font-size: 1em;
  }

  @media screen {
    .arena .paper {
      display: none;
    }
  }

  @container (min-width: 36em) {
    .schedule thead,
    .few thead {
      position: static;
      display: table-header-group;
      width: auto;
      clip-path: none;
      white-space: normal;
    }

    table.schedule,
    table.few {
      display: table;
      width: 100%;
      border-collapse: collapse;
    }

    .schedule caption,
    .few caption {
      display: table-caption;
    }

    .schedule tbody,
    .few tbody {
      display: table-row-group;
    }

    .schedule tr,
    .few tr {
      display: table-row;
    }

    .schedule th,
    .schedule td,
    .few .who,
    .few .rank,
    .few .bar,
    .few th,
    .few td {
      display: table-cell;
      padding: 0.4em 0;
      padding-inline-end: 1em;
      vertical-align: baseline;
    }

    .schedule [aria-current] > *,
    .few [aria-current] > * {
      padding-top: calc(0.4em - 2px);
    }

    .schedule .when,
    .schedule .state,
    .few .rank {
      width: 1px;
      white-space: nowrap;
    }

    .few .rank,
    .few .sum,
    .few .part {
      max-width: none;
      white-space: nowrap;
    }

    /* Or a long name would leave it a letter. */
    .schedule td.topic {
      width: 40%;
    }

    .few thead .note {
      display: block;
    }

    .few .sum,
    .few .part,
    .few thead th:nth-child(n + 3) {
      text-align: end;
    }

    .few .bar {
      width: 25%;
      min-width: 4em;
      vertical-align: middle;
    }

    .few .of,
    .few tr::after {
      display: none;
    }
  }
`;

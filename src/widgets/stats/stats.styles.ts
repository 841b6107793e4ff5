import { css } from 'lit';

export const styles = css`
  .stats {
    display: grid;
    grid-gap: 0 1.25em;
  }

  /* A figure is as large as its own column lets it be; lines of a ledger there are in a single one alone. */
  .stats > li {
    min-width: 0;
    padding: 0.75em 0;
    border-top: 1px solid var(--_rule);
    container-type: inline-size;
    break-inside: avoid;
  }

  .source {
    padding-top: 0.5em;
    border-top: 1px solid var(--_rule);
  }
`;

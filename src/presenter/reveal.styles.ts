import { css } from 'lit';

export const revealStyles = css`
  .slide > .note {
    font-size: 1.1em;
  }

  /* From the top, so that a rank that comes moves nothing but the ranks below it. */
  .results,
  .awards {
    margin: 0 0 auto;
  }

  .ranking {
    margin-top: 0.5em;
  }

  .row {
    display: flex;
    align-items: baseline;
    padding: 0.1em 0.4em;
    padding-inline-start: calc(0.4em + 4px);
    font-size: 1.35em;
    line-height: 1.4;
    border-top: 1px solid var(--_rule);
    break-inside: avoid;
  }

  .ranking > .row[aria-current] {
    font-weight: 700;
    background: var(--_panel);
    padding-inline-start: 0.4em;
    border-inline-start: 4px solid var(--_accent);
  }

  .ranking[data-columns='2'] {
    column-count: 2;
    column-gap: 1.25em;
  }

  .ranking[data-columns='4'] {
    column-count: 4;
    column-gap: 0.75em;
  }

  .ranking.few > .row {
    font-size: 1.7em;
  }

  [data-columns='2'] > .row {
    font-size: 0.95em;
  }

  [data-columns='4'] > .row {
    padding-top: 0;
    padding-bottom: 0;
    font-size: 0.42em;
    line-height: 1.3;
  }

  .rank,
  .total {
    flex: none;
    font-variant-numeric: lining-nums tabular-nums;
    white-space: nowrap;
  }

  .rank {
    min-width: 5.5em;
    padding-inline-end: 0.5em;
  }

  .who {
    flex: 1 1 0;
    min-width: 0;
  }

  /* Two lines of it are as high as one of the others. */
  .who.long {
    align-self: center;
    font-size: 0.62em;
    line-height: 1.15;
  }

  .ranking + .note {
    margin-top: 0.5em;
    padding-inline-start: calc(0.5em + 4px);
  }

  .of {
    font-size: 0.75em;
    font-weight: 400;
    color: var(--_soft);
  }

  .total {
    padding-inline-start: 0.5em;
    font-family: var(--_serif);
  }

  .unplaced {
    margin-top: 0.6em;
    padding-inline-start: 0.6em;
    font-size: 0.85em;
    line-height: 1.45;
    border-inline-start: 3px solid var(--_edge);
  }

  .unplaced p {
    font-weight: 600;
  }

  .award {
    margin-top: 0.8em;
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_accent);
  }

  .label {
    font-size: calc(1.6em * var(--_rest, 1));
    line-height: 1.5;
    color: var(--_accent);
  }

  .winners {
    font: 700 calc(3.2em * var(--_head, 1)) / 1.3 var(--_serif);
  }

  .before {
    margin-top: 0.8em;
    font-size: calc(1.3em * var(--_rest, 1));
    line-height: 1.5;
    color: var(--_soft);
  }
`;

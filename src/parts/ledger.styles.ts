import { css } from 'lit';

export const ledgerStyles = css`
  .ledger {
    container-type: inline-size;
  }

  .ledger li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: flex-end;
    padding: 0.4em 0;
    border-top: 1px solid var(--_rule);
  }

  .what {
    flex: 1 1 6em;
    word-spacing: 0.75em;
    padding-inline-end: 0.75em;
    font-size: var(--_small);
    line-height: 1.6;
  }

  .what > * {
    word-spacing: 0;
  }

  .what .note {
    display: inline-block;
    font-size: 1em;
  }

  /* Figure and unit are one run, on a right-to-left page too. */
  .sum {
    direction: ltr;
    unicode-bidi: isolate;
    text-align: end;
  }

  .sum .value {
    font: 700 1.375em/1.2 var(--_serif);
    font-variant-numeric: lining-nums tabular-nums;
  }

  .sum.widest .value {
    font-size: 1em;
    font-size: clamp(var(--_elder-small, 0.8125em), 6.4cqi, 1.375em);
  }

  .sum > * + * {
    margin-inline-start: 0.15em;
  }

  .sum .unit {
    font-size: var(--_small);
    font-weight: 500;
  }
`;

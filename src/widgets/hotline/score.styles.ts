import { css } from 'lit';

export const scoreStyles = css`
  .score {
    margin-bottom: 1.5em;
  }

  .measures {
    display: grid;
    grid-gap: 0 1.25em;
    margin-bottom: 0.75em;
    border-bottom: 1px solid var(--_rule);
  }

  .measures .note {
    flex: 1 0 100%;
  }

  .score th {
    flex-basis: var(--_column);
  }

  .score td.note {
    padding-inline-start: 0.75em;
  }

  .score > .note {
    margin-top: 0.4em;
  }

  .score > .note + .note {
    margin-top: 0;
  }

  .score dt,
  .score caption {
    font-weight: 600;
  }

  .score caption {
    display: block;
    padding-bottom: 0.4em;
    font-size: var(--_small);
    text-align: start;
  }

  /* What of the bar is filled lies on what is not. */
  .bar > .all {
    border-color: transparent;
    fill: none;
  }

  .bar > svg + svg {
    margin-top: -0.5em;
  }

  @container (min-width: 39em) {
    .measures > div {
      display: block;
      padding: 0.6em 0 0.75em;
    }

    .measures .sum {
      padding: 0;
      text-align: -webkit-match-parent;
      text-align: match-parent;
    }

    .measures .value {
      font-size: 2.5em;
      line-height: 1.1;
    }
  }

  @container (min-width: 44em) {
    .score caption {
      display: table-caption;
    }

    .score td.note {
      padding-inline-start: 0;
      padding-inline-end: 0.75em;
      white-space: nowrap;
    }
  }
`;

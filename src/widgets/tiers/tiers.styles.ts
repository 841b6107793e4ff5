import { css } from 'lit';

export const styles = css`
  #title {
    break-after: avoid;
  }

  .tiers .title {
    margin: 0 0 0.4em;
    font-size: 1.125em;
    line-height: 1.4;
  }

  .tiers .what {
    word-break: keep-all;
  }

  .sum.note {
    direction: inherit;
  }

  /* A funnel's bars are parts of the first, whose end is marked. */
  .funnel .bar {
    border-inline-end: 1px solid var(--_edge);
  }

  .share {
    flex: 1 0 100%;
  }

  /* Latin letters in small type make a target that is less than 24 px high. */
  .line a {
    padding: var(--_elder-reach, 0.25em) 0;
  }

  .tiers > .note {
    max-width: 38em;
    margin-top: 0.4em;
  }

  .tiers > .note + .line {
    margin-top: 0;
  }

  @container (min-width: 44em) {
    .share {
      padding-inline-start: 0.75em;
      white-space: nowrap;
    }
  }
`;

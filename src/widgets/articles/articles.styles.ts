import { css } from 'lit';

export const styles = css`
  .laoshan {
    --_beside: var(--laoshan-elder) 1;
  }

  .stories {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-gap: 0 1.25em;
    border-bottom: 1px solid var(--_rule);
  }

  /* A story is set by the width of its own column. */
  .stories > li {
    min-width: 0;
    padding: var(--_gap) 0;
    border-top: 1px solid var(--_rule);
    break-inside: avoid;
    container-type: inline-size;
  }

  /* In a narrow column only the headline stands beside the picture; in the narrowest not even that. */
  @container (min-width: 15.01em) and (max-width: 27em) {
    .list .pictured {
      grid-row-gap: 0;
    }

    .list .pictured .text {
      display: contents;
    }

    .list .pictured .text > * {
      grid-column: 1 / -1;
    }

    .list .pictured .kicker,
    .list .pictured .title {
      grid-column: var(--_beside, 2);
    }

    .list .picture {
      grid-row: 1 / 3;
    }
  }

  .more {
    margin-top: 0.5em;
    word-spacing: 0.75em;
  }

  .more > * {
    display: inline-block;
    word-spacing: 0;
  }

  /* In elder mode an em of the container is half as much again: no two columns under 800 px. */
  @container (min-width: 36em) {
    .grid[data-columns='2'],
    .grid[data-columns='3'] {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container (min-width: 58em) {
    .grid[data-columns='3'] {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  /* A row leaves as much free behind its longest line. */
  @container (min-width: 72em) {
    .list:not([data-columns='1']) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @media print {
    .more a::after {
      content: ' ' attr(href);
    }
  }
`;

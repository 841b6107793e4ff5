import { css } from 'lit';

export const styles = css`
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
    [data-columns='2'],
    .grid[data-columns='3'] {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container (min-width: 58em) {
    .grid[data-columns='3'] {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  @media print {
    .more a::after {
      content: ' ' attr(href);
    }
  }
`;

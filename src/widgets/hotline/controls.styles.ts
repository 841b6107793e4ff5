import { css } from 'lit';

export const finderStyles = css`
  .hotline button,
  .finders label > * {
    min-height: var(--_elder-target, 2.35em);
    margin: 0;
    padding: 0 0.25em;
    border: 0;
    border-bottom: 1px solid var(--_edge);
    border-radius: 0;
    color: var(--_soft);
    background: none;
    font: inherit;
  }

  .hotline button {
    margin-inline-end: 0.75em;
    cursor: pointer;
  }

  .hotline [aria-pressed='true'] {
    border-bottom: 3px solid;
    color: var(--_ink);
  }

  .filters {
    margin-bottom: 0.75em;
    font-size: 0.9375em;
  }

  .finders {
    max-width: 46em;
    margin-bottom: 0.9em;
  }

  .lists {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7em), 1fr));
    grid-gap: 0.6em 1.25em;
    margin-top: 0.6em;
  }

  .finders label {
    display: block;
    min-width: 0;
    color: var(--_soft);
    font-size: var(--_small);
    line-height: 1.6;
  }

  /* Not under 16 px, where phones would magnify the page. Its ground is painted, since a list of options takes it over. */
  .finders label > * {
    display: block;
    box-sizing: border-box;
    width: 100%;
    margin-top: 0.25em;
    color: var(--_ink);
    background-color: var(--_paper);
    font-size: 1.125em;
  }

  .finders input {
    -webkit-appearance: none;
    appearance: none;
  }

  /* A blue of the browser's own. */
  .finders ::-webkit-search-cancel-button {
    filter: grayscale(1);
  }

  .result {
    margin-bottom: 0.75em;
  }

  .more {
    margin-top: 0.5em;
  }

  /* Its height is a guess, until it has been drawn once; what is out of it is the outline of the focus. */
  .block {
    content-visibility: auto;
    contain-intrinsic-size: 800em;
    contain-intrinsic-size: auto 800em;
    overflow-clip-margin: 8px;
  }

  @media print {
    .hotline button,
    .finders {
      display: none;
    }

    .block {
      content-visibility: visible;
    }
  }
`;

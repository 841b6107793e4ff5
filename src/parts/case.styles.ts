import { css } from 'lit';

export const caseStyles = css`
  .case svg {
    width: 1em;
    height: 1em;
    margin-inline-end: 0.35em;
    vertical-align: -0.125em;
    fill: currentcolor;
    fill-rule: evenodd;
  }

  .due,
  .overdue {
    display: inline-block;
    unicode-bidi: isolate;
  }

  .due time {
    display: inline;
  }

  .verdict {
    display: inline-block;
  }

  .overdue {
    color: var(--_overdue);
    font-weight: 600;
  }

  .case > .outcome {
    margin-top: 0.5em;
    color: var(--_ink);
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    margin: 0.25em 0 0.75em;
    font-size: var(--_small);
    line-height: 1.6;
  }

  .steps > li {
    flex: 1 1 auto;
    padding: 0.25em 0;
    padding-inline-end: 0.5em;
    border-top: 1px solid var(--_edge);
  }

  .steps > .todo {
    color: var(--_soft);
  }

  .steps > [aria-current] {
    padding-top: calc(0.25em - 2px);
    border-top: 3px solid var(--_accent);
    font-weight: 600;
  }

  .steps svg {
    display: block;
  }

  /* Words longer than two characters would stand in rows of two and three: then one to a line. */
  @container (max-width: 22.5em) {
    .laoshan:not(:lang(zh)) .steps {
      display: block;
    }

    .laoshan:not(:lang(zh)) .steps > li {
      padding: 0 0.5em;
      border-top: 0;
      border-inline-start: 1px solid var(--_edge);
    }

    .laoshan:not(:lang(zh)) .steps > [aria-current] {
      padding-inline-start: calc(0.5em - 2px);
      border-inline-start: 3px solid var(--_accent);
    }

    .laoshan:not(:lang(zh)) .steps svg {
      display: inline;
    }
  }

  .photos {
    display: grid;
    /* Two side by side, never three: what belongs together stands together. */
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(8em, 40%)), 1fr));
    grid-gap: 0.9em;
    align-items: start;
    margin-bottom: 0.75em;
  }

  /* A picture is evidence: whole, whatever its shape. */
  .photos img {
    display: block;
    width: 100%;
    height: auto;
    max-height: 24em;
    object-fit: contain;
    background: var(--_panel);
  }

  .photos img:not([width]) {
    height: 12em;
  }

  .photos .missing {
    box-sizing: border-box;
    min-height: 8em;
    padding: 1em;
    background: var(--_panel);
  }

  .photos figcaption {
    margin-top: 0.25em;
    color: var(--_soft);
    font-size: var(--_elder-small, 0.8125em);
    line-height: 1.55;
    word-spacing: 0.75em;
  }

  .photos figcaption > * {
    display: inline-block;
    word-spacing: 0;
    unicode-bidi: plaintext;
  }

  .photos .caption {
    color: var(--_ink);
    font-weight: 600;
  }

  .own {
    margin-top: 0.25em;
  }

  @media print {
    .own a::after {
      content: ' ' attr(href);
    }
  }
`;

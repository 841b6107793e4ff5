import { css } from 'lit';

export const styles = css`
  .series,
  .target {
    max-width: 20em;
    margin-top: 0.5em;
  }

  .series > svg {
    display: block;
    width: 100%;
    height: 2.5em;
    padding: 4px 0;
    box-sizing: border-box;
    overflow: visible;
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2px;
    stroke-linejoin: round;
  }

  .series > svg > * {
    vector-effect: non-scaling-stroke;
  }

  /* A line of no length is a dot: the last value. */
  .series > svg > path {
    stroke-width: 7px;
    stroke-linecap: round;
  }

  .series > .note {
    display: flex;
    justify-content: space-between;
  }

  .target {
    display: block;
    width: 100%;
    height: 0.35em;
    border-bottom: 1px solid var(--_edge);
    fill: var(--_ink);
  }

  summary {
    width: fit-content;
    /* WebKit cuts a line's height to whole pixels. */
    min-height: 1.6em;
    padding: 0.36em 0;
    color: var(--_soft);
    font-size: var(--_small);
    line-height: 1.6;
    cursor: pointer;
  }

  q {
    unicode-bidi: isolate;
  }

  @container frame (min-width: 17.4em) and (max-width: 22.4em) {
    .laoshan > :last-child {
      padding-bottom: 0.75em;
      border-bottom: 1px solid var(--_rule);
    }

    .laoshan > .provenance {
      padding-bottom: 0.4em;
    }
  }

  /* In a sentence of the page: its type, its colour, its baseline. */
  :host([layout='inline']:not([hidden])) {
    display: inline;
  }

  :host([layout='inline']) .laoshan {
    all: unset;
  }

  /* The figure; what may follow is the date of an old one, which breaks where it must. */
  .inline:first-child:not(.widest) {
    white-space: nowrap;
  }

  .laoshan > .inline {
    all: unset;
  }
`;

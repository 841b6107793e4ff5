import { css } from 'lit';

export const styles = css`
  .laoshan {
    --_column: 11.25em;
    /* All of a sign, of which the points that follow it are cut out. */
    --_disc: evenodd, 0 0, 100% 0, 100% 100%, 0 100%, 0 0;
  }

  .laoshan:lang(zh) {
    --_column: 5.25em;
  }

  .cases {
    border-bottom: 1px solid var(--_rule);
  }

  .case {
    display: grid;
    grid-template-columns: minmax(0, 38em);
    grid-gap: 0 0.9em;
    padding: var(--_gap) 0;
    border-top: 1px solid var(--_rule);
  }

  .case[aria-current] {
    padding: var(--_gap) 0.9em;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_panel);
  }

  .case > .title {
    /* Its focus outline above what forced colours lay under its neighbours. */
    position: relative;
    justify-self: start;
    margin: 0;
    font: 600 1.0625em/1.5 var(--_sans);
    text-wrap: inherit;
  }

  /* A date goes to the next line whole. */
  .case time {
    display: inline-block;
  }

  .status {
    order: -1;
    padding-inline-start: 1.35em;
    text-indent: -1.35em;
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.6;
  }

  /* Of borders, which are printed and which forced colours keep. Half of the disc is a border, or all of it. */
  .status::before,
  .verdict::before {
    content: '';
    display: inline-block;
    box-sizing: border-box;
    width: 0.875em;
    height: 0.875em;
    margin: 0 0.0625em;
    margin-inline-end: 0.4125em;
    border: max(0.125em, 2px) solid;
    border-radius: 50%;
    vertical-align: -0.0625em;
  }

  .status.doing::before {
    border-left-width: 0.4375em;
  }

  /* Borders have whole pixels, so that what is left between them is filled. */
  .status.done::before,
  .status.other::before,
  .verdict::before {
    border-width: 0.4375em;
    background: currentcolor;
  }

  /* The tick, or the bar, is cut out of the disc. */
  .status.done::before,
  .verdict::before {
    clip-path: polygon(
      var(--_disc),
      43% 76%,
      19% 51%,
      29% 41%,
      43% 56%,
      71% 27%,
      81% 37%,
      43% 76%,
      0 0
    );
  }

  .verdict.unsatisfied::before {
    clip-path: polygon(
      var(--_disc),
      50% 60%,
      30% 80%,
      20% 70%,
      40% 50%,
      20% 30%,
      30% 20%,
      50% 40%,
      70% 20%,
      80% 30%,
      60% 50%,
      80% 70%,
      70% 80%,
      50% 60%,
      0 0
    );
  }

  .status.other::before {
    clip-path: polygon(
      var(--_disc),
      29% 43%,
      71% 43%,
      71% 57%,
      29% 57%,
      29% 43%,
      0 0
    );
  }

  .status.todo {
    color: var(--_todo);
  }

  .status.doing {
    color: var(--_doing);
  }

  .status.done {
    color: var(--_done);
  }

  .answer {
    margin-top: 0.5em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_edge);
    /* The answer's own order, whatever that of its label is. */
    unicode-bidi: plaintext;
  }

  .answer.answered {
    border-color: var(--_done);
  }

  .answer > .label {
    display: block;
    font-weight: 600;
    line-height: 1.5;
  }

  .answer bdi {
    color: var(--_soft);
    font-size: var(--_small);
    font-weight: 400;
  }

  .hotline summary {
    width: fit-content;
    /* WebKit cuts a line's height to whole pixels. */
    min-height: 1.6em;
    padding: 0.36em 0;
    font-weight: 400;
    cursor: pointer;
  }

  .case .rest {
    white-space: pre-line;
  }

  .case dl,
  .formulas dl {
    display: grid;
    grid-template-columns: fit-content(40%) minmax(0, 1fr);
    grid-gap: 0.1em 1em;
  }

  .address {
    display: none;
  }

  @container (min-width: 36em) {
    .case {
      grid-template-columns: var(--_column) minmax(0, 38em);
      align-items: baseline;
    }

    .case > * {
      grid-column: 2;
    }

    .case > .status {
      grid-column: 1;
      grid-row: 1 / 9;
    }

    /* A status in the feed's own words may be long. */
    .status:not(.other) {
      white-space: nowrap;
    }
  }

  @media print {
    .address {
      display: block;
    }

    .cases [part='item'] {
      break-inside: avoid;
    }
  }
`;

import { css } from 'lit';

export const storyStyles = css`
  .article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-gap: 0.9em 1.25em;
    align-items: start;
  }

  .kicker {
    color: var(--_accent);
    font-size: var(--_small);
    font-weight: 600;
    line-height: 1.6;
  }

  .short .title a {
    display: inline-block;
    min-width: 24px;
  }

  .byline {
    margin-top: 0.5em;
  }

  .retracted,
  .correction b {
    color: var(--_ink);
    font-weight: 600;
  }

  .retracted {
    font-size: 0.9375em;
    line-height: 1.6;
  }

  .retracted svg {
    width: 1em;
    height: 1em;
    margin-inline-end: 0.35em;
    vertical-align: -0.125em;
    fill: currentcolor;
    fill-rule: evenodd;
  }

  .retracted time {
    color: var(--_soft);
    font-weight: 400;
  }

  .correction {
    max-width: 43em;
    margin-top: 0.5em;
  }

  .text > .ledger {
    max-width: 38em;
    margin-top: 0.9em;
  }

  /* A gap that falls away at the end of a line, on either side. */
  .byline,
  .retracted,
  figcaption {
    word-spacing: 0.75em;
  }

  .picture {
    order: -1;
  }

  /* Room for the picture from the start, in browsers without aspect-ratio too. */
  .frame {
    position: relative;
    padding-top: 66.6667%;
    overflow: hidden;
    background: var(--_panel);
  }

  .frame > * {
    position: absolute;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
  }

  img {
    display: block;
    object-fit: cover;
  }

  .missing {
    box-sizing: border-box;
    padding: 1em;
  }

  figcaption {
    max-width: 38em;
    margin-top: 0.5em;
    color: var(--_soft);
    font-size: var(--_elder-small, 0.8125em);
    line-height: 1.55;
  }

  /* Each in one piece where there is room, in an order of its own. */
  .author,
  time,
  .caption,
  .credit {
    display: inline-block;
    unicode-bidi: plaintext;
    word-spacing: 0;
  }

  [data-layout='hero'] .title {
    font-size: 1.75em;
    line-height: 1.25;
  }

  /* Wide enough for the picture beside the text, at 5/12 of the width. */
  @container (min-width: 36em) {
    .pictured[data-layout='card'] {
      grid-template-columns: 41.6667% minmax(0, 1fr);
    }

    [data-layout='card'] .title {
      font-size: 1.75em;
    }

    [data-layout='hero'] .title {
      font-size: 2.25em;
    }
  }

  @container (min-width: 58em) {
    .pictured[data-layout='hero'] {
      grid-template-columns: 58.3333% minmax(0, 1fr);
    }
  }

  /* A row keeps its small picture beside the text in all but the narrowest column. */
  .pictured[data-layout='row'] {
    --_row: min(12em, clamp(25%, 6em, 35%)) minmax(0, 1fr);
    grid-template-columns: var(--_elder-column, var(--_row));
  }

  @container (max-width: 15em) {
    .pictured[data-layout='row'] {
      grid-template-columns: none;
    }
  }

  @container (min-width: 36em) {
    .pictured[data-layout='row'] {
      grid-template-columns: var(--_row);
    }
  }

  [data-layout='row'] .caption {
    display: none;
  }

  [data-layout='row'] .title {
    font-size: 1.125em;
    line-height: 1.4;
  }
`;

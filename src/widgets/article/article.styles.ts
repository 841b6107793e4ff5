import { css } from 'lit';

export const styles = css`
  .article {
    display: flex;
    flex-flow: column;
  }

  .kicker {
    color: var(--laoshan-accent, var(--_accent));
    font-size: var(--_small);
    font-weight: 600;
    line-height: 1.6;
  }

  .title {
    margin-top: 0.1em;
    font: 700 1.5em/1.32 var(--_serif);
    font-variant-numeric: lining-nums tabular-nums;
    text-wrap: balance;
  }

  .headline {
    word-break: keep-all;
  }

  .title a {
    color: inherit;
    text-decoration-color: transparent;
  }

  .title a:hover,
  .title a:focus-visible,
  [data-theme~='mono'] .title a,
  [data-mode='elder'] .title a {
    text-decoration-color: currentcolor;
  }

  .summary {
    max-width: 38em;
    margin-top: 0.5em;
    line-height: 1.75;
  }

  .byline {
    margin-top: 0.5em;
  }

  .author,
  .byline time {
    margin-inline-end: 1em;
  }

  .picture {
    order: -1;
    margin-bottom: 0.9em;
  }

  /* Room for the picture from the start, in browsers without aspect-ratio too. */
  .frame {
    position: relative;
    padding-top: 66.6667%;
    overflow: hidden;
    background: var(--laoshan-panel, var(--_panel));
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
    padding: 1em;
  }

  figcaption {
    max-width: 38em;
    margin-top: 0.5em;
    color: var(--laoshan-ink-2, var(--_ink-2));
    font-size: 0.8125em;
    line-height: 1.55;
  }

  [data-mode='elder'] figcaption {
    font-size: var(--_small);
  }

  .caption {
    margin-inline-end: 0.5em;
  }

  [data-layout='hero'] .title {
    font-size: 1.75em;
    line-height: 1.25;
  }

  /* Wide enough for a picture beside the text, at 5/12 of the width. */
  @container (min-width: 36em) {
    [data-layout='card'] {
      flex-flow: row-reverse;
      justify-content: flex-end;
      align-items: flex-start;
    }

    [data-layout='card'] > .picture {
      flex: none;
      order: 0;
      width: 41.6667%;
      margin-bottom: 0;
      margin-inline-end: 1.25em;
    }

    [data-layout='card'] > .text {
      flex: 1;
      min-width: 0;
    }

    [data-layout='card'] .title {
      font-size: 1.75em;
    }

    [data-layout='hero'] .title {
      font-size: 2.25em;
    }
  }

  @container (min-width: 58em) {
    [data-layout='hero'] {
      flex-flow: row-reverse;
      justify-content: flex-end;
      align-items: flex-start;
    }

    [data-layout='hero'] > .picture {
      flex: none;
      order: 0;
      width: 58.3333%;
      margin-bottom: 0;
      margin-inline-end: 1.5em;
    }

    [data-layout='hero'] > .text {
      flex: 1;
      min-width: 0;
    }
  }

  /* A row keeps its small picture beside the text in any width. */
  [data-layout='row'] {
    flex-flow: row-reverse;
    justify-content: flex-end;
    align-items: flex-start;
  }

  [data-layout='row'] > .picture {
    flex: none;
    order: 0;
    width: 25%;
    max-width: 12em;
    max-width: 12em;
    margin-bottom: 0;
    margin-inline-end: 1em;
  }

  [data-layout='row'] > .text {
    flex: 1;
    min-width: 0;
  }

  [data-layout='row'] .title {
    font-size: 1.125em;
    line-height: 1.4;
  }
`;

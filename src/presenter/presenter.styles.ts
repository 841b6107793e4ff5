import { css } from 'lit';
import { SCALES } from './fit.js';
import { revealStyles } from './reveal.styles.js';
import { sized } from './sized.js';
import { toolsStyles } from './tools.styles.js';

/**
 * One em of the hall is a 27th of its height or a 47th of its width, whichever is less: what fits one screen fits every
 * larger one. Where the page gives the element a box of its own the em is that box's, in browsers that can measure it.
 */
const hall = css`
  :host([state='ready']),
  :host([state='stale']) {
    position: fixed;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    z-index: 1000;
    container-type: size;
  }

  .laoshan {
    height: 100%;
    padding: 0;
  }

  .laoshan > .fault {
    padding: 0.9em;
    font-weight: 600;
  }

  .laoshan > .hall {
    display: flex;
    flex: 1 1 0;
    flex-direction: column;
    box-sizing: border-box;
    min-height: 0;
    padding: 1em 1.5em 0.5em;
    font-size: max(1em, min(2.1vw, 3.6vh));
  }

  @supports (width: 1cqh) {
    .laoshan > .hall {
      font-size: max(1em, min(2.1cqw, 3.6cqh));
    }
  }

  .top {
    display: flex;
    flex: none;
    justify-content: space-between;
    min-height: 1.6em;
    margin-bottom: 2px;
    font-size: 0.9em;
    line-height: 1.6;
    color: var(--_soft);
    white-space: nowrap;
    border-bottom: 3px solid var(--_ink);
  }

  /* A running head: the whole title has a slide of its own. */
  .top > bdi {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .top > span {
    flex: none;
    padding-inline-start: 1em;
    font-variant-numeric: lining-nums tabular-nums;
  }

  .stage {
    display: flex;
    flex: 1 1 0;
    flex-direction: column;
    min-height: 0;
    padding-top: 0.5em;
    overflow: auto;
    border-top: 1px solid var(--_ink);
  }

  .slide {
    flex: none;
    margin: auto 0;
  }

  .slide h1 {
    margin: 0;
    font: 700 calc(4.2em * var(--_head, 1)) / 1.25 var(--_serif);
    font-variant-numeric: lining-nums tabular-nums;
    text-wrap: balance;
  }

  .slide .event {
    font-size: calc(3.4em * var(--_head, 1));
    line-height: 1.3;
  }

  .slide .heading {
    font-size: 2em;
  }

  .slide .line {
    margin-top: 0.4em;
    font-size: calc(1.4em * var(--_rest, 1));
    line-height: 1.6;
  }

  .speaker {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }

  .speaker > .text {
    flex: 1 1 0;
    min-width: 0;
  }

  .order {
    font-size: 1.4em;
    line-height: 1.3;
    color: var(--_soft);
    font-variant-numeric: lining-nums tabular-nums;
  }

  .topic {
    margin-top: 0.5em;
    font-size: calc(1.8em * var(--_rest, 1));
    line-height: 1.5;
  }

  .mark {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: center;
    box-sizing: border-box;
    width: 8.5em;
    height: 8.5em;
    margin-inline-start: 1.5em;
    overflow: hidden;
    color: var(--_accent);
    background: var(--_panel);
    border: 1px solid var(--_rule);
  }

  .mark > span {
    font: 700 4.6em/1 var(--_serif);
  }

  .mark.pair > span {
    font-size: 2.9em;
  }

  .mark > img {
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
`;

const clock = css`
  .clock {
    display: flex;
    flex: none;
    align-items: center;
    line-height: 1.2;
    color: var(--_ink);
    border-top: 3px solid;
  }

  .clock .sign {
    flex: none;
    width: 1.6em;
    height: 1.6em;
    margin-inline-end: 0.5em;
    fill: currentcolor;
  }

  .clock .word {
    font-size: 1.4em;
    font-weight: 600;
    white-space: nowrap;
  }

  .clock .digits {
    margin-inline-start: auto;
    font: 700 3.2em/1.2 var(--_serif);
    font-variant-numeric: lining-nums tabular-nums;
    white-space: nowrap;
    /* Else the ground of the digits covers the rule over them. */
    forced-color-adjust: preserve-parent-color;
  }

  .clock.waiting {
    color: var(--_soft);
  }

  .clock.ending {
    color: var(--_doing);
  }

  .clock.over {
    color: var(--_overdue);
  }
`;

const media = css`
  /* One change, for one moment, and none for those who want none. Two names, so that each step starts it anew. */
  @media (prefers-reduced-motion: no-preference) {
    [data-beat='0'] {
      animation: var(--_still, shown-even 0.25s ease-out);
    }

    [data-beat='1'] {
      animation: var(--_still, shown-odd 0.25s ease-out);
    }
  }

  @keyframes shown-even {
    from {
      opacity: 0;
    }
  }

  @keyframes shown-odd {
    from {
      opacity: 0;
    }
  }

  /* A narrow window is no hall: the slide scrolls, and the portrait stands over the words. */
  @media (max-width: 40em) {
    .speaker {
      display: block;
    }

    .mark {
      width: 4em;
      height: 4em;
      margin: 0.75em 0 0;
    }

    .mark > span {
      font-size: 2.2em;
    }

    .mark.pair > span {
      font-size: 1.4em;
    }

    .slide h1,
    .winners {
      font-size: 2em;
    }

    .ranking.few > .row {
      font-size: 1.2em;
    }

    .rank {
      min-width: 4.5em;
    }

    /* What does not fit scrolls. */
    [class*='fit-'] {
      --_rest: 1;
    }

    /* It is about keys, and fills a third of a telephone. */
    .help,
    [data-action='help'] {
      display: none;
    }
  }

  @media print {
    :host([state='ready']),
    :host([state='stale']) {
      position: static;
      container-type: normal;
    }

    .stage {
      flex: none;
    }

    .tools {
      display: none;
    }
  }
`;

export const styles = [hall, clock, revealStyles, toolsStyles, sized(SCALES), media];

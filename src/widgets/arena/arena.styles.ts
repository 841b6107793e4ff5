import { css } from 'lit';

export const styles = css`
  .arena > :not(:last-child) {
    break-after: avoid;
  }

  .stage {
    color: var(--_ink);
    font-weight: 600;
  }

  /* Rings and bars are borders, which forced colours and print leave in place. */
  .stage::before,
  .turn::before,
  .badge::before {
    content: '';
    display: inline-block;
    box-sizing: border-box;
    width: 0.6em;
    height: 0.6em;
    margin-inline-end: 0.4em;
    border: 2px solid;
    border-radius: 50%;
  }

  .stage.on::before,
  .badge::before {
    width: 0;
    height: 0;
    border-width: 0.27em;
  }

  .stage.after::before {
    height: 0;
    border-width: 0 0 2px;
    border-radius: 0;
    vertical-align: middle;
  }

  /* Two bars, as for a pause. */
  .stage.between::before {
    width: 0.45em;
    border-width: 0 2px;
    border-radius: 0;
  }

  /* A tick of two borders. */
  .turn.has-spoken::before {
    width: 0.35em;
    height: 0.65em;
    margin-inline-start: 0.15em;
    margin-inline-end: 0.45em;
    border-width: 0 2px 2px 0;
    border-radius: 0;
    transform: rotate(45deg);
  }

  .turn.has-spoken {
    color: var(--_done);
  }

  .arena button {
    min-height: var(--_elder-target, 1.75em);
    margin: 0;
    padding: 0 0.25em;
    border: 0;
    border-bottom: 1px solid var(--_edge);
    border-radius: 0;
    color: var(--_ink);
    background: none;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  .arena .idle {
    visibility: hidden;
  }

  .lineup {
    display: grid;
    grid-gap: 0 1.25em;
    margin-top: 0.9em;
  }

  /* The words go under the square where they would have less than 11em beside it. */
  .speaker {
    display: flex;
    flex-wrap: wrap;
    align-content: flex-start;
    min-width: 0;
    padding: var(--_gap) 0 0.4em;
    border-top: 1px solid var(--_rule);
    break-inside: avoid;
  }

  .speaker[aria-current] {
    padding-top: calc(var(--_gap) - 2px);
    border-top: 3px solid var(--_accent);
  }

  .mark {
    order: -1;
    display: flex;
    flex: none;
    align-items: center;
    justify-content: center;
    box-sizing: border-box;
    width: 3.5em;
    height: 3.5em;
    margin-bottom: 0.5em;
    margin-inline-end: 0.9em;
    overflow: hidden;
    color: var(--_accent);
    background: var(--_panel);
    border: 1px solid var(--_rule);
  }

  .mark > * {
    font: 700 1.89em/1 var(--_serif);
  }

  .mark.pair > * {
    font-size: 1.19em;
  }

  .mark > img {
    width: 100%;
    height: 100%;
    object-fit: cover;
  }

  .speaker > .text {
    flex: 1 1 11em;
    min-width: 0;
    margin-bottom: 0.5em;
    container-type: inline-size;
  }

  /* WebKit keeps the lengths of a container that was closed away when they were first asked for. */
  .speaker .ledger {
    container-type: normal;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
  }

  .who {
    flex: 1 1 9.5em;
    min-width: 0;
    padding-inline-end: 0.75em;
  }

  .speaker .title {
    margin: 0;
    font-size: 1.125em;
    line-height: 1.4;
  }

  .order {
    color: var(--_soft);
    font-family: var(--_sans);
    font-weight: 400;
  }

  .topic {
    margin-top: 0.5em;
    font-weight: 600;
    line-height: 1.5;
  }

  .speaker summary {
    position: relative;
    width: fit-content;
    padding: 0.25em 0;
    font-size: var(--_small);
    font-weight: 600;
    cursor: pointer;
  }

  /* Old engines may have no room at the end of the line even for what is not seen. */
  .speaker summary > .hidden {
    top: 0;
    left: 0;
  }

  .speaker summary span + span {
    margin-inline-start: 0.5em;
  }

  .speaker details {
    margin-top: 0.25em;
  }

  .speaker details > .summary {
    margin-bottom: 0.75em;
  }

  @media print {
    .arena button {
      display: none;
    }
  }

  /* Paper and forced colours have no grounds to set light on. */
  @media screen {
    [aria-current] .mark {
      color: var(--_on-accent);
      background: var(--_accent);
      border-color: var(--_accent);
    }

    .badge {
      display: inline-block;
      padding: 0 0.5em;
      line-height: 1.25;
      color: var(--_on-live);
      background: var(--_live);
      border: 1px solid transparent;
    }
  }
`;

import { css } from 'lit';

export const toolsStyles = css`
  .laoshan > .tools {
    flex: none;
    padding: 0.4em 1em;
    font-size: max(1.0625em, 1.4vmin);
    line-height: 1.4;
    border-top: 1px solid var(--_rule);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    margin: -0.15em;
  }

  button {
    min-height: var(--_elder-target, 2.4em);
    margin: 0.15em;
    padding: 0.2em 0.7em;
    font: inherit;
    color: var(--_ink);
    background: var(--_paper);
    border: 1px solid var(--_edge);
    border-radius: 0;
    cursor: pointer;
  }

  button:hover {
    background: var(--_panel);
  }

  /* Fainter by its border: its words stay legible, as they say what the key would do. */
  [aria-disabled] {
    color: var(--_soft);
    border-style: dashed;
    border-color: var(--_rule);
    cursor: default;
  }

  kbd {
    padding-inline-end: 0.25em;
    font-family: inherit;
    font-weight: 700;
  }

  .help {
    margin-top: 0.3em;
    font-size: 0.9em;
    color: var(--_soft);
    text-wrap: pretty;
  }

  /* What is on the screen is for the hall: buttons come back under the pointer or the focus. */
  .away:not(:hover):not(:focus-within) {
    opacity: 0;
  }

  /* Where there is no pointer a first touch shows them, and none is pressed unseen. */
  .away:not(:hover) > .buttons {
    pointer-events: none;
  }
`;

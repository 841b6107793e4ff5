import { css, unsafeCSS } from 'lit';
import { ROLES } from '../../src/core/styles/themes.js';
import { TYPE } from './type-scale.js';

/** The room that the design uses between things, in em of the base. */
export const SPACES = [0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4];

const scale = TYPE.map(
  ({ size, narrow, leading, weight, face }, index) =>
    `.type-${index}{font:${weight} ${narrow}em/${leading} var(--_${face})}` +
    `@container (min-width:36em){.type-${index}{font-size:${size}em}}`,
);
const swatches = ROLES.map((role) => `.swatch.${role}{background:var(--_${role})}`);
const spaces = SPACES.map((space, index) => `.space-${index}{width:${space}em}`);

export const styles = css`
  .section {
    padding-top: 0.75em;
    border-top: 3px solid var(--_ink);
    font: 700 1.125em/1.4 var(--_serif);
    position: relative;
  }

  .section::before {
    content: '';
    position: absolute;
    top: 2px;
    right: 0;
    left: 0;
    border-top: 1px solid var(--_ink);
  }

  .rows > div {
    padding: 0.75em 0;
    border-top: 1px solid var(--_rule);
  }

  .section + .rows > :first-child {
    margin-top: 0.75em;
  }

  dt {
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.6;
  }

  dt span,
  .swatches span {
    display: block;
    color: var(--_soft);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  dd {
    margin-top: 0.5em;
  }

  dd > [class^='type-'] {
    font-variant-numeric: lining-nums tabular-nums;
    text-wrap: balance;
  }

  .swatches {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(4.2em, 1fr));
    grid-gap: 1em 0.75em;
    margin-top: 1em;
    font-size: 0.8125em;
    line-height: 1.55;
  }

  .swatch {
    height: 2.5em;
    margin-bottom: 0.35em;
    border: 1px solid var(--_edge);
    forced-color-adjust: none;
  }

  .hairline {
    border-top: 1px solid var(--_rule);
  }

  .double {
    height: 2px;
    border: solid var(--_ink);
    border-width: 3px 0 1px;
  }

  .answered,
  .unanswered,
  .current {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_done);
  }

  .unanswered {
    border-color: var(--_edge);
  }

  .current {
    padding: 0.9em;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_panel);
  }

  .on-stage {
    border-top: 3px solid var(--_accent);
  }

  .focused {
    display: inline-block;
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }

  .space {
    height: 0.75em;
    background: var(--_accent);
    forced-color-adjust: none;
  }

  @container (min-width: 36em) {
    .rows > div {
      display: grid;
      grid-template-columns: 14em minmax(0, 1fr);
      grid-column-gap: 1.25em;
      align-items: center;
    }

    dd {
      margin-top: 0;
    }
  }

  ${unsafeCSS([...scale, ...swatches, ...spaces].join(''))}
`;

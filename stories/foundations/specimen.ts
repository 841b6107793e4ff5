import { html, LitElement, type TemplateResult } from 'lit';
import { base } from '../../src/core/styles/base.js';
import { themes } from '../../src/core/styles/themes.js';
import { styles } from './specimen.styles.js';

/** The tag of a specimen: Storybook's toolbar writes on it as on our elements. */
export const SPECIMEN = 'design-specimen';

/**
 * Draws a template where the elements draw theirs: in their two layers of style and in a theme, so that
 * what is shown of the design is the design. For stories alone; it is no part of the package.
 */
class Specimen extends LitElement {
  static override styles = [base, themes, styles];
  static override properties = {
    theme: {},
    mode: {},
    drawing: { attribute: false },
  };

  declare theme: string | null;
  declare mode: string | null;
  declare drawing: TemplateResult | undefined;

  override render() {
    return html`<div
      class="laoshan"
      lang="zh-CN"
      data-theme=${this.theme ?? ''}
      data-mode=${this.mode ?? ''}
      ><div>${this.drawing}</div></div
    >`;
  }
}

if (!customElements.get(SPECIMEN)) customElements.define(SPECIMEN, Specimen);

/** @param theme as the attribute `theme` of an element takes it */
export const specimen = (drawing: TemplateResult, theme = '') =>
  html`<design-specimen theme=${theme} .drawing=${drawing}></design-specimen>`;

import { html, type TemplateResult } from 'lit';
import { StepElement } from '../parts/step-element.js';

/** @tagname workbench-take */
export class WorkbenchTake extends StepElement {
  protected override render(): TemplateResult {
    const words = this.words.take;
    return html`<h2 tabindex="-1">${words.title}</h2>`;
  }
}

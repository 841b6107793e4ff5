import { html, type TemplateResult } from 'lit';
import { StepElement } from '../parts/step-element.js';

/** @tagname workbench-doctor */
export class WorkbenchDoctor extends StepElement {
  protected override render(): TemplateResult {
    const words = this.words.doctor;
    return html`<h2 tabindex="-1">${words.title}</h2>`;
  }
}

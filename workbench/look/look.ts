import { html, type TemplateResult } from 'lit';
import { StepElement } from '../parts/step-element.js';

/** @tagname workbench-look */
export class WorkbenchLook extends StepElement {
  protected override render(): TemplateResult {
    const words = this.words.look;
    return html`<h2 tabindex="-1">${words.title}</h2>`;
  }
}

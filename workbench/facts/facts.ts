import { html, type TemplateResult } from 'lit';
import { StepElement } from '../parts/step-element.js';

/** @tagname workbench-facts */
export class WorkbenchFacts extends StepElement {
  protected override render(): TemplateResult {
    const words = this.words.facts;
    return html`<h2 tabindex="-1">${words.title}</h2>`;
  }
}

import { html, nothing, type TemplateResult } from 'lit';
import type { ShellWords } from '../../src/messages/workbench/shell.js';

/** Says that another tab has newer facts, which the next edit here would replace, and offers to take those. */
export function otherTab(isElsewhere: boolean, words: ShellWords): TemplateResult {
  return html`
    <div class="elsewhere" role="status">
      ${
        isElsewhere
          ? html`
              <p class="trouble">${words.elsewhere}</p>
              <p><button type="button" @click=${() => location.reload()}>${words.takeThose}</button></p>
            `
          : nothing
      }
    </div>
  `;
}

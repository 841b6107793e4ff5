import { html, type TemplateResult } from 'lit';
import type { TakeWords } from '../../src/messages/workbench/take.js';
import { type CopyField, renderCode } from './code.js';

/** What is pasted where no script runs, with its looks or as its code. */
export function renderPasted(
  words: TakeWords,
  text: string | undefined,
  copy: CopyField,
  copyRich: CopyField,
): TemplateResult {
  return html`
    <section class="ruled">
      <h3>${words.paste}</h3>
      ${renderCode(
        {
          id: 'take-static',
          label: words.static,
          about: words.staticAbout,
          text,
          copy: words.copyStatic,
          other: [words.copyRich, copyRich],
        },
        copy,
      )}
    </section>
  `;
}

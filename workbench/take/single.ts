import { html, nothing, type TemplateResult } from 'lit';
import type { TakeWords } from '../../src/messages/workbench/take.js';
import { bundleScript } from './bundled.js';
import { type CopyField, renderCode } from './code.js';
import type { Made } from './making.js';

export interface SingleParts {
  readonly words: TakeWords;
  readonly made: Made | undefined;
  /** Of the single file; `undefined` while it is made, `''` where this browser makes none. */
  readonly integrity: string | undefined;
  readonly isPinned: boolean;
  /** How many pictures it leaves out, as it is said; empty for none. */
  readonly lost: string;
  readonly copy: CopyField;
  download(): void;
  pin(isPinned: boolean): void;
}

/** One file for those who have no place for a feed. */
export function renderSingle(parts: SingleParts): TemplateResult {
  const { words, made, integrity, isPinned, lost, copy, download } = parts;
  const script =
    integrity === undefined ? undefined : bundleScript((isPinned && integrity) || undefined);
  return html`
    <section class="ruled">
      <h3>${words.one}</h3>
      <p class="note">${words.bundleAbout}</p>
      ${lost ? html`<p class="trouble">${words.relative(lost)}</p>` : nothing}
      <ol class="course">
        <li>
          <h4>${words.bundle}</h4>
          <p class="actions">
            <button type="button" @click=${download}>${words.downloadBundle}</button>
          </p>
        </li>
        <li>
          ${renderCode({ id: 'take-bundle-script', label: words.bundleScript, text: script, copy: words.copyBundleScript }, copy)}
          ${renderPin(parts)}
        </li>
        <li>
          ${renderCode({ id: 'take-bundle-tag', label: words.bundleTag, text: made?.single.tag, copy: words.copyBundleTag }, copy)}
        </li>
      </ol>
    </section>
  `;
}

function renderPin({ words, integrity, isPinned, pin }: SingleParts): TemplateResult {
  if (integrity === '') return html`<p class="note">${words.noIntegrity}</p>`;
  return html`
    <label class="tick">
      <input
        type="checkbox"
        aria-describedby="take-pin-hint"
        .checked=${isPinned}
        @change=${(event: Event) => pin((event.currentTarget as HTMLInputElement).checked)}
      />
      ${words.integrity}
    </label>
    <p class="note" id="take-pin-hint">${words.integrityHint}</p>
  `;
}

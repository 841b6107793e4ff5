import { html, nothing, type TemplateResult } from 'lit';

export interface Code {
  readonly id: string;
  readonly label: string;
  /** What it is for. */
  readonly about?: string;
  /** Not there until it has been made. */
  readonly text: string | undefined;
  /** The button's words. */
  readonly copy: string;
  /** Whether it is what most editors need. */
  readonly main?: boolean;
  /** Copied in another way too: the button's words, and how. */
  readonly other?: readonly [words: string, copy: CopyField];
}

/** Copies what stands in a field. */
export type CopyField = (field: HTMLTextAreaElement) => void;

/** Long code shows its beginning: it is to be copied, not read. */
const ROWS = [2, 6] as const;
const LINE = 90;

/** Code to copy, in a field that can be looked at and selected. */
export function renderCode(code: Code, copy: CopyField): TemplateResult {
  const { id, label, about, text, other, main } = code;
  const rows = Math.max(ROWS[0], Math.min(ROWS[1], Math.ceil((text?.length ?? 0) / LINE)));
  const fieldOf = (event: Event) =>
    (event.currentTarget as Element).closest('.code')?.querySelector('textarea');
  const button = (words: string, act: CopyField, isMain: boolean | undefined) => html`
    <button
      type="button"
      class=${isMain ? 'main' : ''}
      ?disabled=${!text}
      @click=${(event: Event) => {
        const field = fieldOf(event);
        if (field) act(field);
      }}
    >
      ${words}
    </button>
  `;
  return html`
    <div class="code">
      <label for=${id}>${label}</label>
      ${about ? html`<p class="note" id="${id}-about">${about}</p>` : nothing}
      <textarea
        id=${id}
        class="code"
        readonly
        spellcheck="false"
        rows=${rows}
        aria-describedby=${about ? `${id}-about` : nothing}
        .value=${text ?? ''}
      ></textarea>
      <p class="actions">
        ${other ? button(...other, main) : nothing} ${button(code.copy, copy, main && !other)}
      </p>
    </div>
  `;
}

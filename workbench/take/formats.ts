import { html, nothing, type TemplateResult } from 'lit';
import { state as internal } from 'lit/decorators.js';
import { noteSentence } from '../../src/messages/import/index.js';
import type { ExportFormat, ExportNote } from '../../src/publish/export/exported.js';
import { download } from '../parts/download.js';
import { StepElement } from '../parts/step-element.js';

/** Beside the feed itself. */
const FORMATS = ['csv', 'rss', 'open311', 'ics'] as const satisfies readonly ExportFormat[];
type Format = (typeof FORMATS)[number];

/** The feed in the formats of other programs. @tagname workbench-formats */
export class WorkbenchFormats extends StepElement {
  /** How the last one came out. */
  @internal() private said = '';
  /** What it could not hold. */
  @internal() private notes: readonly ExportNote[] = [];

  protected override render(): TemplateResult {
    const { take: words } = this.words;
    return html`
      <section class="ruled">
        <h3>${words.formats}</h3>
        <p class="note">${words.formatsAbout}</p>
        <ul class="formats">
          ${FORMATS.map((format) => {
            const { name, about } = words.exports[format];
            return html`
              <li>
                <button
                  type="button"
                  aria-describedby="format-${format}"
                  @click=${() => this.#take(format)}
                >
                  ${words.downloadAs(name)}
                </button>
                <span class="note" id="format-${format}">${about}</span>
              </li>
            `;
          })}
        </ul>
        ${this.said ? this.#renderSaid() : nothing}
      </section>
    `;
  }

  #renderSaid(): TemplateResult {
    const { language } = this.state;
    const sentences = this.notes.map(({ code, facts }) => noteSentence(code, facts, language));
    return html`
      <div class="trouble">
        <p>${this.said}</p>
        <ul class="notes">${[...new Set(sentences)].map((each) => html`<li>${each}</li>`)}</ul>
      </div>
    `;
  }

  async #take(format: Format): Promise<void> {
    const { take: words } = this.words;
    const { name } = words.exports[format];
    const { feed, language } = this.state;
    try {
      const { files, notes } = await this.context.workshop.run({
        what: 'export',
        text: JSON.stringify(feed),
        format,
        options: { language, now: Date.now() },
      });
      this.notes = notes;
      for (const file of files) download(file.name, file.type, file.text);
      this.said =
        files.length === 0 ? words.none(name) : notes.length ? words.lost(name, notes.length) : '';
      this.context.say(this.said || words.downloaded(files.map((file) => file.name).join('、')));
    } catch {
      this.notes = [];
      this.said = words.notExported(name);
      this.context.say(this.said);
    }
  }
}

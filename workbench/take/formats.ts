import { html, nothing, type TemplateResult } from 'lit';
import { state as internal } from 'lit/decorators.js';
import { noteSentence } from '../../src/messages/import/index.js';
import type { ExportFormat, ExportNote } from '../../src/publish/export/exported.js';
import { download } from '../parts/download.js';
import { numberText } from '../parts/number.js';
import { StepElement } from '../parts/step-element.js';

/** Beside the feed itself; a workbook is what most editors go on with. */
const FORMATS = ['xlsx', 'csv', 'rss', 'open311', 'ics'] as const satisfies readonly (
  | ExportFormat
  | 'xlsx'
)[];
type Format = (typeof FORMATS)[number];

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

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
    const sentences = this.notes.map(({ code, facts }) =>
      noteSentence(code, facts, language, (fact) => numberText(fact, language)),
    );
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
    try {
      const { files, notes } = await this.#made(format);
      this.notes = notes;
      for (const file of files) download(file.name, file.type, file.content);
      this.said =
        files.length === 0
          ? words.none(name)
          : notes.length
            ? words.lost(name, numberText(notes.length, this.state.language))
            : '';
      this.context.say(this.said || words.downloaded(files.map((file) => file.name).join('、')));
    } catch {
      this.notes = [];
      this.said = words.notExported(name);
      this.context.say(this.said);
    }
  }

  async #made(format: Format) {
    const { feed, name, language } = this.state;
    const text = JSON.stringify(feed);
    const { workshop } = this.context;
    if (format === 'xlsx') {
      const { bytes, notes } = await workshop.run({ what: 'spreadsheet', text, language });
      return { files: [{ name: `${name || 'feed'}.xlsx`, type: XLSX, content: bytes }], notes };
    }
    const options = { language, now: Date.now() };
    const { files, notes } = await workshop.run({ what: 'export', text, format, options });
    return { files: files.map((file) => ({ ...file, content: file.text })), notes };
  }
}

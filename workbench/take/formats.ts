import { html, nothing, type TemplateResult } from 'lit';
import { state as internal } from 'lit/decorators.js';
import type { ExportFormat } from '../../src/publish/export/exported.js';
import { download } from '../parts/download.js';
import { StepElement } from '../parts/step-element.js';

/** Beside the feed itself. */
const FORMATS = ['csv', 'rss', 'open311', 'ics'] as const satisfies readonly ExportFormat[];
type Format = (typeof FORMATS)[number];

/** The feed in the formats of other programs. @tagname workbench-formats */
export class WorkbenchFormats extends StepElement {
  /** What the last format could not hold. */
  @internal() private said = '';

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
        ${this.said ? html`<p class="trouble">${this.said}</p>` : nothing}
      </section>
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
      for (const file of files) download(file.name, file.type, file.text);
      this.said =
        files.length === 0 ? words.none(name) : notes.length ? words.lost(name, notes.length) : '';
      this.context.say(this.said || words.downloaded(files.map((file) => file.name).join('、')));
    } catch {
      this.said = words.notExported(name);
      this.context.say(this.said);
    }
  }
}

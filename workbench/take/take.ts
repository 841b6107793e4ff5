import { html, nothing, type TemplateResult } from 'lit';
import { state as internal } from 'lit/decorators.js';
import { runtime } from '../look/runtime.js';
import { itemsFor, lookFor, nameOf, rawIdOf } from '../look/shown.js';
import { copyRich, copyText } from '../parts/copy.js';
import { download } from '../parts/download.js';
import { numberText } from '../parts/number.js';
import { StepElement } from '../parts/step-element.js';
import type { Look } from '../state/state.js';
import { feedAddress, fileNameAt } from './addresses.js';
import { BUNDLE, integrityOf, lostPictures } from './bundled.js';
import { WorkbenchFormats } from './formats.js';
import { type Made, make, makeBundle } from './making.js';
import { renderPasted } from './pasted.js';
import { renderSingle } from './single.js';
import { renderSite } from './site.js';

/** Nothing is made anew for each key. In milliseconds. */
const PAUSE = 200;

/** The third step: all that can be taken away, in the order in which an editor needs it. @tagname workbench-take */
export class WorkbenchTake extends StepElement {
  @internal() private made: Made | undefined;
  @internal() private integrity: string | undefined;
  /** A disk's pages cannot check a hash: who works from one is likely to show the page from there. */
  @internal() private isPinned = location.protocol !== 'file:';
  @internal() private trouble: 'nothing' | 'broken' | undefined;
  readonly #formats = new WorkbenchFormats(this.context);
  #asked: readonly unknown[] = [];
  /** When what is on show is that of the last change. */
  #ready = Promise.resolve();

  protected override render(): TemplateResult {
    const { take: words } = this.words;
    const look = lookFor(this.state.feed, this.state.look);
    return html`
      <h2 tabindex="-1">${words.title}</h2>
      ${
        look
          ? this.#renderAll(look)
          : html`<p>${words.empty}</p><p><a class="next" href="#facts">${words.toFacts}</a></p>`
      }
    `;
  }

  protected override updated(): void {
    const { feed, look, address, scripts } = this.state;
    const now = [feed, look, address, scripts];
    if (now.every((each, index) => each === this.#asked[index])) return;
    const isFirst = this.#asked.length === 0;
    this.#asked = now;
    this.#ready = new Promise((resolve) => setTimeout(resolve, isFirst ? 0 : PAUSE)).then(() =>
      this.isConnected && now === this.#asked ? this.#make() : undefined,
    );
  }

  /** Whoever copies right after a change gets what belongs to it. */
  async #settled(): Promise<void> {
    let ready: Promise<void>;
    do {
      ready = this.#ready;
      await ready;
      await this.updateComplete;
    } while (ready !== this.#ready);
  }

  #renderAll(look: Look): TemplateResult {
    const { take: words, options } = this.words;
    const { feed, address, scripts } = this.state;
    const item = itemsFor(feed, look.kind).find((each) => rawIdOf(each) === look.id);
    const { made } = this;
    const lost = lostPictures(feed);
    const copy = (field: HTMLTextAreaElement) => this.#copy(field);
    return html`
      <p class="taking">
        ${words.taking(options.kinds[look.kind].name, item ? nameOf(item) : '')}
        <a href="#look">${words.change}</a>
      </p>
      ${this.#renderTroubles()}
      <div class="take">
        ${renderSite({
          words,
          feed,
          address,
          scripts,
          made,
          copy,
          downloadFeed: () => this.#downloadFeed(),
          downloadScript: () => this.#downloadScript(),
          place: (typed) => this.context.store.set({ address: typed }),
          placeScripts: (place) => this.context.store.set({ scripts: place }),
        })}
        <div class="ways">
          ${renderPasted(words, made?.page.static, copy, (field) => this.#copyRich(field))}
          ${renderSingle({
            words,
            made,
            integrity: this.integrity,
            isPinned: this.isPinned,
            lost: lost ? numberText(lost, this.state.language) : '',
            copy,
            download: () => this.#downloadBundle(),
            pin: (isPinned) => {
              this.isPinned = isPinned;
            },
          })}
          ${this.#formats}
        </div>
      </div>
    `;
  }

  #renderTroubles(): TemplateResult {
    const { take: words } = this.words;
    const errors = this.state.findings.filter(({ severity }) => severity === 'error').length;
    return html`
      ${
        errors
          ? html`<p class="trouble">${words.errors(numberText(errors, this.state.language))} <a href="#facts">${words.mend}</a></p>`
          : nothing
      }
      <div role="status">
        ${this.trouble ? html`<p class="trouble">${words[this.trouble]}</p>` : nothing}
      </div>
    `;
  }

  async #make(): Promise<void> {
    const asked = this.#asked;
    const look = lookFor(this.state.feed, this.state.look);
    if (!look) return;
    const { state } = this;
    const { workshop } = this.context;
    const isLate = () => asked !== this.#asked;
    try {
      const made = await make(state, look, workshop);
      if (isLate()) return;
      this.made = made;
      this.trouble = made ? undefined : 'nothing';
      const integrity = (await integrityOf(await makeBundle(state, workshop))) ?? '';
      if (!isLate()) this.integrity = integrity;
    } catch {
      if (isLate()) return;
      this.trouble = 'broken';
      // What was made of an earlier feed is not to be copied for this one.
      this.made = undefined;
      this.integrity = undefined;
    }
  }

  async #copy(field: HTMLTextAreaElement): Promise<void> {
    await this.#settled();
    const { shell: words } = this.words;
    this.context.say((await copyText(field.value, field)) ? words.copied : words.notCopied);
  }

  async #copyRich(field: HTMLTextAreaElement): Promise<void> {
    await this.#settled();
    const { shell, take } = this.words;
    const isThere = await copyRich(field.value, field);
    this.context.say(isThere ? take.richCopied : shell.notCopied);
  }

  #downloadFeed(): void {
    const { feed, address } = this.state;
    const name = fileNameAt(feedAddress(feed, address));
    download(name, 'application/feed+json', `${JSON.stringify(feed, null, 2)}\n`);
    this.context.say(this.words.take.downloaded(name));
  }

  async #downloadScript(): Promise<void> {
    try {
      download('laoshan.classic.js', 'text/javascript', (await runtime()).text);
      this.context.say(this.words.take.downloaded('laoshan.classic.js'));
    } catch {
      this.context.say(this.words.take.broken);
    }
  }

  async #downloadBundle(): Promise<void> {
    try {
      download(BUNDLE, 'text/javascript', await makeBundle(this.state, this.context.workshop));
      this.context.say(this.words.take.downloaded(BUNDLE));
    } catch {
      this.context.say(this.words.take.broken);
    }
  }
}

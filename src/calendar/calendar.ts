import type { Found } from '../core/lookup.js';
import { attempt, page } from '../core/page.js';
import { adopt } from '../core/sheets.js';
import { languageOf } from '../core/spoken.js';
import { type Messages, messagesFor } from '../messages/index.js';
import { download, fileOf, nameOf } from './file.js';
import { calendarWords } from './messages.js';
import { styles } from './styles.js';

/**
 * A button that hands over a dated event as a calendar file, made in the browser. Where the event has no date, where there is
 * none, or where the elements are not on the page, what stands inside the tag stays.
 *
 * It asks the page's own elements for the event and brings no parser of its own: readers of a page load it.
 *
 * @summary A button for the calendar file of an event.
 * @tagname laoshan-calendar
 * @example
 * <laoshan-calendar src="feed.json#arena-0715"></laoshan-calendar>
 */
export class LaoshanCalendar extends HTMLElement {
  static readonly observedAttributes = ['src', 'lang'];

  #work: AbortController | undefined;

  /** Address of the feed and, after `#`, of an event in it. */
  get src(): string {
    return this.getAttribute('src') ?? '';
  }

  connectedCallback(): void {
    attempt(() => this.#start());
  }

  disconnectedCallback(): void {
    this.#work?.abort();
  }

  attributeChangedCallback(): void {
    if (this.#work) attempt(() => this.#start());
  }

  #start(): void {
    this.#work?.abort();
    if (!this.isConnected) return;
    this.#work = new AbortController();
    const { signal } = this.#work;
    const { waiting } = page();
    // A bundle that comes late brings a feed.
    const again = () => void this.#find(signal);
    waiting.add(again);
    signal.addEventListener('abort', () => waiting.delete(again));
    // Both may come behind this script: the elements, and the page's own feed further down.
    void Promise.all([customElements.whenDefined('laoshan-arena'), parsed(signal)]).then(again);
  }

  /** Draws what there is; whatever fails costs the button and nothing else. */
  async #find(signal: AbortSignal): Promise<void> {
    try {
      const found = await page().findArena?.(this.src, signal);
      if (!signal.aborted) this.#draw(found);
    } catch {
      if (!signal.aborted) this.#draw(undefined);
    }
  }

  #draw(found: Found | undefined): void {
    const words = found && this.#words(found);
    const dated = found && words && fileOf(found, words, document.URL, 0) !== undefined;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adopt(root, [styles]);
    const known = root.querySelector('slot, button');
    const drawn = dated ? this.#button(words) : document.createElement('slot');
    // One that has the focus keeps it.
    if (known?.isEqualNode(drawn)) return;
    known?.remove();
    root.append(drawn);
  }

  #button(words: Messages): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.lang = words.locale;
    button.textContent = calendarWords(words).add;
    button.addEventListener('click', () => void this.#save().catch(() => {}));
    return button;
  }

  /** Asks anew: the event on the page may have changed since the button was drawn. */
  async #save(): Promise<void> {
    const { signal } = this.#work ?? new AbortController();
    const found = await page().findArena?.(this.src, signal);
    if (!found) return;
    const words = this.#words(found);
    const text = fileOf(found, words, document.URL, Date.now());
    if (text) download(text, nameOf(found.item.title, calendarWords(words).file));
  }

  #words({ feed, item }: Found): Messages {
    return messagesFor(languageOf(this, [item.language, feed.language]));
  }
}

/** When the page has been parsed. */
function parsed(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState !== 'loading') resolve();
    else {
      const done = () => resolve();
      document.addEventListener('DOMContentLoaded', done, { once: true });
      signal.addEventListener('abort', () =>
        document.removeEventListener('DOMContentLoaded', done),
      );
    }
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'laoshan-calendar': LaoshanCalendar;
  }
}

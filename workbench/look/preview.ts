import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { View } from './page-of.js';
import { showAsPrinted } from './printed.js';

/** What is longer scrolls within the frame. CSS pixels of the page in it. */
const TALLEST = 1100;
/** Smaller than this, nobody can read it: then the frame's place scrolls sideways. */
const SMALLEST = 0.55;
/** After this long, a page that says nothing is shown as it is. In milliseconds. */
const PATIENCE = 4000;

/**
 * One page with the widget, in a frame as wide as its screen, made smaller where there is less room. A new page takes
 * the old one's place when it has been drawn, so that nothing flashes.
 * @tagname workbench-preview
 */
export class WorkbenchPreview extends LitElement {
  @property({ attribute: false }) view!: View;
  @property() label = '';
  /** The whole page. */
  @property({ attribute: false }) page = '';

  #shown: HTMLIFrameElement | undefined;
  #coming: HTMLIFrameElement | undefined;
  readonly #room = new ResizeObserver(() => this.#fit());
  readonly #content = new ResizeObserver(() => this.#fit());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#room.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#room.disconnect();
    this.#content.disconnect();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`
      <figure>
        <figcaption>${this.label}</figcaption>
        <div class="stage"></div>
      </figure>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    for (const frame of [this.#shown, this.#coming]) if (frame) frame.title = this.label;
    if (changed.has('page') && this.page) this.#load();
  }

  get #stage(): HTMLElement | null {
    return this.querySelector('.stage');
  }

  #load(): void {
    this.#coming?.remove();
    const frame = document.createElement('iframe');
    frame.title = this.label;
    frame.className = 'coming';
    frame.inert = true;
    // With scripts and this origin a sandbox would hold nothing, and browsers warn of it.
    if (this.view.name === 'plain') frame.sandbox.add('allow-same-origin', 'allow-popups');
    frame.style.width = `${this.view.width}px`;
    frame.srcdoc = this.page;
    frame.addEventListener('load', () => this.#show(frame), { once: true });
    this.#coming = frame;
    this.#stage?.append(frame);
  }

  async #show(frame: HTMLIFrameElement): Promise<void> {
    const page = frame.contentDocument;
    if (!page) return;
    await drawn(page);
    if (this.view.name === 'print') showAsPrinted(page);
    if (frame !== this.#coming) return;
    this.#shown?.remove();
    this.#shown = frame;
    this.#coming = undefined;
    frame.className = '';
    frame.inert = false;
    page.addEventListener('click', stay);
    this.#content.disconnect();
    this.#content.observe(page.body);
    this.#fit();
  }

  /** By the CSSOM: the page's policy forbids style attributes. */
  #fit(): void {
    const frame = this.#shown;
    const stage = this.#stage;
    const body = frame?.contentDocument?.body;
    if (!frame || !stage || !body) return;
    const { width } = this.view;
    const scale = Math.max(SMALLEST, Math.min(1, this.clientWidth / width));
    const height = Math.min(TALLEST, Math.ceil(body.getBoundingClientRect().height));
    frame.style.height = `${height}px`;
    frame.style.transform = scale < 1 ? `scale(${scale})` : '';
    stage.style.width = `${Math.floor(width * scale)}px`;
    stage.style.height = `${Math.ceil(height * scale)}px`;
    this.classList.toggle('wide', width * scale > this.clientWidth);
  }
}

/** Links lead into windows of their own (`pageOf`); those within the page would lead to this one's. */
function stay(event: Event): void {
  const link = event.composedPath().find((each) => (each as Partial<Element>).localName === 'a');
  const { href = '' } = (link ?? {}) as Partial<HTMLAnchorElement>;
  if (link && !/^(?:https?|mailto|tel):/.test(href.replace(location.href.replace(/#.*/, ''), '')))
    event.preventDefault();
}

/** Waits until the page's widget shows what it has; a page without a script is drawn when it is there. */
async function drawn(page: Document): Promise<void> {
  const element = page.body.querySelector('[src]:not(script, img)');
  const until = performance.now() + PATIENCE;
  const waits = () =>
    element?.shadowRoot && element.getAttribute('state') === 'loading' && performance.now() < until;
  do await new Promise((resolve) => setTimeout(resolve, 30));
  while (waits());
}

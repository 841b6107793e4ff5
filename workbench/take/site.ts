import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TakeWords } from '../../src/messages/workbench/take.js';
import type { RawFeed } from '../../src/publish/raw.js';
import type { ScriptPlace } from '../state/state.js';
import { faultOf, feedAddress, fileNameAt, usualAddress } from './addresses.js';
import { type CopyField, renderCode } from './code.js';
import type { Made } from './making.js';

export interface SiteParts {
  readonly words: TakeWords;
  readonly feed: RawFeed;
  readonly address: string;
  readonly scripts: ScriptPlace;
  readonly made: Made | undefined;
  readonly copy: CopyField;
  downloadFeed(): void;
  downloadScript(): void;
  place(address: string): void;
  placeScripts(scripts: ScriptPlace): void;
}

const typedIn = (event: Event) =>
  (event.currentTarget as HTMLInputElement | HTMLSelectElement).value.trim();

/** The way of most sites, in the order of its steps: the feed, the script, the tag. */
export function renderSite(parts: SiteParts): TemplateResult {
  const { words } = parts;
  return html`
    <section class="ruled">
      <h3>${words.site}</h3>
      <p class="note">${words.siteAbout}</p>
      <ol class="course">
        <li>${renderFeed(parts)}</li>
        <li>${renderScript(parts)}</li>
        <li>${renderTag(parts)}</li>
      </ol>
    </section>
  `;
}

function renderFeed({ words, feed, address, downloadFeed, place }: SiteParts): TemplateResult {
  const name = fileNameAt(feedAddress(feed, address));
  return html`
    <h4>${words.feed}</h4>
    <p class="note">${words.feedAbout}</p>
    <p class="actions">
      <button type="button" @click=${downloadFeed}>${words.downloadFeed(name)}</button>
    </p>
    ${renderAddress('take-address', words.address, words.addressHint(usualAddress(feed)), address, words, place)}
  `;
}

function renderScript(parts: SiteParts): TemplateResult {
  const { words, scripts, made, copy, downloadScript, placeScripts } = parts;
  const { classic, folder } = scripts;
  return html`
    <h4>${words.script}</h4>
    ${renderCode({ id: 'take-script', label: words.scriptAbout, text: made?.page.script, copy: words.copyScript }, copy)}
    <p class="note">${classic ? words.scriptFile : words.moduleFile}</p>
    ${
      classic
        ? html`
          <p class="actions">
            <button type="button" @click=${downloadScript}>${words.downloadScript}</button>
          </p>
        `
        : nothing
    }
    <details>
      <summary>${words.scriptPlace}</summary>
      ${renderAddress('take-folder', words.folder, words.folderHint, folder, words, (value) => placeScripts({ ...scripts, folder: value }))}
      <div class="question">
        <label for="take-which">${words.which}</label>
        <select
          id="take-which"
          @change=${(event: Event) => placeScripts({ ...scripts, classic: typedIn(event) === 'classic' })}
        >
          <option value="classic" .selected=${live(classic)}>${words.scripts.classic}</option>
          <option value="module" .selected=${live(!classic)}>${words.scripts.module}</option>
        </select>
      </div>
    </details>
  `;
}

function renderTag({ words, made, copy }: SiteParts): TemplateResult {
  const { tag, carrier, iframe } = made?.page ?? {};
  return html`
    <h4>${words.tag}</h4>
    ${renderCode({ id: 'take-tag', label: words.tagAbout, text: tag, copy: words.copyTag, main: true }, copy)}
    <details>
      <summary>${words.others}</summary>
      ${renderCode({ id: 'take-carrier', label: words.carrier, about: words.carrierAbout, text: carrier, copy: words.copyCarrier }, copy)}
      ${renderCode({ id: 'take-iframe', label: words.iframe, about: words.iframeAbout, text: iframe, copy: words.copyIframe }, copy)}
      <p><a class="next" href="#doctor">${words.doctor}</a></p>
    </details>
  `;
}

function renderAddress(
  id: string,
  label: string,
  hint: string,
  value: string,
  words: TakeWords,
  set: (value: string) => void,
): TemplateResult {
  const fault = value ? faultOf(value.replace('{version}', '0')) : undefined;
  return html`
    <div class="question">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        type="text"
        inputmode="url"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-invalid=${fault ? 'true' : 'false'}
        aria-describedby="${id}-hint${fault ? ` ${id}-fault` : ''}"
        .value=${value}
        @input=${(event: Event) => set(typedIn(event))}
      />
      ${fault ? html`<p class="trouble" id="${id}-fault">${words.faults[fault]}</p>` : nothing}
      <p class="note" id="${id}-hint">${hint}</p>
    </div>
  `;
}

import { html, nothing, type TemplateResult } from 'lit';
import * as init from '../../src/messages/command/init.js';
import { exampleFeed } from '../../src/publish/init/feed.js';
import type { RawFeed } from '../../src/publish/raw.js';
import type { Language } from '../state/state.js';
import type { Desk } from './desk.js';
import { startTable, tabId } from './tabs.js';

const BEGUN = ['stat', 'article', 'report'] as const;

/** An empty page: what can be done first. */
export function start(desk: Desk): TemplateResult {
  const words = desk.words.start;
  return html`
    <p class="lead">${words.lead}</p>
    <div class="start">
      ${pasting(desk)}
      <div>
        ${opening(desk)}
        <h3>${words.others}</h3>
        <p class="begin">
          <span>${words.blank}</span>
          ${BEGUN.map(
            (table) => html`
              <button type="button" @click=${() => startTable(desk, table)}>
                ${words.blanks[table]}
              </button>
            `,
          )}
        </p>
        ${template(desk)}
        <p class="begin">
          <button type="button" aria-describedby="example-hint" @click=${() => showExample(desk)}>
            ${words.example}
          </button>
          <span class="note" id="example-hint">${words.exampleHint}</span>
        </p>
      </div>
    </div>
  `;
}

/** Where rows are pasted; what was typed instead is read by the button, the chief one of an empty page. */
export function pasting(desk: Desk, when: 'first' | 'more' = 'first'): TemplateResult {
  const words = desk.words.start;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const field = (event.target as Element).querySelector('textarea');
    if (field) desk.read(field.value);
  };
  return html`
    <form class="paste" @submit=${onSubmit}>
      <label for="paste">${words.paste}</label>
      <span class="hint" id="paste-hint">${words.pasteHint}</span>
      <textarea id="paste" data-paste rows="7" aria-describedby="paste-hint"></textarea>
      <button class=${when === 'first' ? 'main' : nothing}>${words.read}</button>
    </form>
  `;
}

export function opening(desk: Desk): TemplateResult {
  const words = desk.words.start;
  const onFiles = (event: Event) => {
    const input = event.target as HTMLInputElement;
    desk.open([...(input.files ?? [])]);
    // So that the same file can be chosen again.
    input.value = '';
  };
  return html`
    <p class="open">
      <label class="button">
        ${words.open}
        <input class="unseen" type="file" multiple aria-describedby="open-hint" @change=${onFiles}>
      </label>
      <span class="hint" id="open-hint">${words.openHint}</span>
    </p>
  `;
}

export function template(desk: Desk): TemplateResult {
  const words = desk.words.start;
  return html`
    <p class="begin">
      <button type="button" aria-describedby="template-hint" @click=${() => desk.template()}>
        ${words.template}
      </button>
      <span class="note" id="template-hint">${words.templateHint}</span>
    </p>
  `;
}

function showExample(desk: Desk): void {
  desk.edit(exampleOf(desk.state.language));
  desk.say(desk.words.start.exampleHint);
  desk.focus(tabId('stat'));
}

/** Made with the words of `laoshan init`, as JSON is. */
function exampleOf(language: Language): RawFeed {
  return exampleFeed(language === 'en' ? init.en : init.zhCN) as RawFeed;
}

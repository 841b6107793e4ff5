import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { OptionsWords } from '../../src/messages/workbench/options.js';
import type { RawFeed } from '../../src/publish/raw.js';
import { WIDGETS, type WidgetKind } from '../../src/publish/snippet/kinds.js';
import type { Look } from '../state/state.js';
import {
  type Option,
  ofIds,
  SCHEMES,
  THEMES,
  themeOf,
  withAttribute,
  withId,
  withItem,
  withOption,
  withTheme,
} from './options.js';
import { itemsFor, nameOf, rawIdOf, tagsFor } from './shown.js';

/** What the questions need: what is chosen, and who takes another choice. */
export interface Asking {
  readonly feed: RawFeed;
  readonly look: Look;
  readonly words: OptionsWords;
  choose(look: Look): void;
}

type Choice = readonly [value: string, name: string];

const fieldOf = (event: Event) => event.currentTarget as HTMLInputElement | HTMLSelectElement;

/** A native list with its label; the hint belongs to it. What is chosen in it is asked of the list itself, since its entries change. */
export function renderSelect(
  id: string,
  label: string,
  choices: readonly Choice[],
  chosen: string,
  hint: string | undefined,
  choose: (value: string) => void,
): TemplateResult {
  return html`
    <div class="question">
      <label for=${id}>${label}</label>
      <select
        id=${id}
        aria-describedby=${hint ? `${id}-hint` : nothing}
        @change=${(event: Event) => choose(fieldOf(event).value)}
      >
        ${choices.map(
          ([value, name]) => html`
            <option value=${value} .selected=${live(value === chosen)}>${name}</option>
          `,
        )}
      </select>
      ${hint ? html`<p class="note" id="${id}-hint">${hint}</p>` : nothing}
    </div>
  `;
}

/** One of a widget's attributes. */
export function renderOption(option: Option, asking: Asking): TemplateResult {
  const { look, words, choose } = asking;
  const { attribute } = option;
  const id = `look-${attribute}`;
  const { label = attribute, hint, values = {} } = words.attributes[attribute] ?? {};
  const chosen = look.attributes[attribute];
  const set = (value: string) => choose(withOption(look, option, value));
  if ('values' in option) {
    const choices = option.values.map((value): Choice => [value, values[value] ?? value]);
    return renderSelect(id, label, choices, chosen ?? option.values[0] ?? '', hint, set);
  }
  return html`
    <div class="question">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        type="number"
        inputmode="numeric"
        min=${option.least}
        step="1"
        aria-describedby=${hint ? `${id}-hint` : nothing}
        .value=${live(chosen ?? String(option.usual ?? ''))}
        @change=${(event: Event) => {
          const field = fieldOf(event);
          const count = Math.floor(Number(field.value));
          const value = count >= option.least ? String(count) : '';
          // What is no number that the widget takes is what holds without one.
          field.value = value || String(option.usual ?? '');
          set(value);
        }}
      />
      ${hint ? html`<p class="note" id="${id}-hint">${hint}</p>` : nothing}
    </div>
  `;
}

/** Which item; where the widget shows several without a name, all of them first. */
export function renderItem(label: string, { feed, look, words, choose }: Asking): TemplateResult {
  const all: readonly Choice[] = WIDGETS[look.kind].needsId ? [] : [['', words.all[look.kind]]];
  const items = itemsFor(feed, look.kind).map((item): Choice => [rawIdOf(item), nameOf(item)]);
  return renderSelect('look-item', label, [...all, ...items], look.id, undefined, (id) =>
    choose(withItem(look, id)),
  );
}

export function renderTag(
  label: string,
  any: string,
  { feed, look, choose }: Asking,
): TemplateResult | typeof nothing {
  const tags = tagsFor(feed, look.kind);
  if (tags.length === 0) return nothing;
  const choices: readonly Choice[] = [['', any], ...tags.map((tag): Choice => [tag, tag])];
  return renderSelect('look-tag', label, choices, look.attributes['tag'] ?? '', undefined, (tag) =>
    choose(withAttribute(look, 'tag', tag)),
  );
}

/** Figures to be ticked; an id with a space cannot be named beside others. */
export function renderOf(
  legend: string,
  hint: string,
  { feed, look, choose }: Asking,
): TemplateResult {
  const chosen = ofIds(look);
  const items = itemsFor(feed, look.kind).filter((item) => !/\s/.test(rawIdOf(item)));
  return html`
    <fieldset class="question of" aria-describedby="look-of-hint">
      <legend>${legend}</legend>
      <p class="note" id="look-of-hint">${hint}</p>
      <div class="ticks">
        ${items.map((item) => {
          const id = rawIdOf(item);
          return html`
            <label>
              <input
                type="checkbox"
                .checked=${chosen.includes(id)}
                @change=${(event: Event) =>
                  choose(withId(look, id, (fieldOf(event) as HTMLInputElement).checked))}
              />
              ${nameOf(item)}
            </label>
          `;
        })}
      </div>
    </fieldset>
  `;
}

/** The `theme` attribute, as two questions. */
export function renderTheme({ look, words, choose }: Asking): TemplateResult {
  const { theme, scheme } = themeOf(look);
  const named = (values: readonly string[], names: Readonly<Record<string, string>> = {}) =>
    values.map((value): Choice => [value, names[value] ?? value]);
  const { themes, schemes } = words;
  return html`
    ${renderSelect('look-theme', themes.label, named(THEMES, themes.values), theme, themes.hint, (value) => choose(withTheme(look, value, scheme)))}
    ${renderSelect('look-scheme', schemes.label, named(SCHEMES, schemes.values), scheme, schemes.hint, (value) => choose(withTheme(look, theme, value)))}
  `;
}

/** The widgets, each with what it is for, or why it cannot be had. */
export function renderKinds(
  legend: string,
  kinds: readonly WidgetKind[],
  isPossible: (kind: WidgetKind) => boolean,
  { look, words }: Asking,
  choose: (kind: WidgetKind) => void,
): TemplateResult {
  return html`
    <fieldset class="kinds ruled">
      <legend><h3>${legend}</h3></legend>
      ${kinds.map((kind) => {
        const { name, use, none } = words.kinds[kind];
        const possible = isPossible(kind);
        return html`
          <label class=${possible ? 'kind' : 'kind impossible'}>
            <input
              type="radio"
              name="look-kind"
              value=${kind}
              aria-describedby="kind-${kind}"
              ?disabled=${!possible}
              .checked=${kind === look.kind}
              @change=${() => choose(kind)}
            />
            <span class="name">${name}</span>
            <span class="note" id="kind-${kind}">${possible ? use : none}</span>
          </label>
        `;
      })}
    </fieldset>
  `;
}

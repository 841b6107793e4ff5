import { render } from '@lit-labs/ssr';
import { LitElement, type TemplateResult } from 'lit';
import { FeedFailure } from '../../core/failure.js';
import type { FeedController } from '../../core/feed-controller.js';
import { drawAll } from '../../core/print.js';
import { languageOf } from '../../core/spoken.js';
import type { Loaded } from '../../core/store.js';
import { elements } from '../../elements.js';
import type { Feed } from '../../feed/index.js';
import type { Messages } from '../../messages/index.js';
import { parentOf, type Surroundings, within } from './surroundings.js';

export type TagName = keyof typeof elements;

export const isTag = (name: string): name is TagName => Object.hasOwn(elements, name);

/** The attributes that a tag's element reads. */
export const attributesOf = (tag: TagName): readonly string[] => elements[tag].observedAttributes;

/** The styles of a tag's element, one text. */
export function stylesOf(tag: TagName): string {
  const { elementStyles, observedAttributes } = elements[tag];
  // Lit gathers both when the attributes are first asked for.
  return observedAttributes.length ? elementStyles.map(String).join('\n') : '';
}

export interface Subject extends Surroundings {
  readonly tag: TagName;
  readonly attributes: Readonly<Record<string, string>>;
  /** The address that the page gives what the tag shows: of the first link in it. */
  readonly link: string | undefined;
}

/** The feed that a tag names, and what it names in it. */
export interface Source {
  readonly loaded: Loaded;
  readonly fragment: string;
}

/** What an element shows when it is ready. */
export interface Drawn {
  /** What stands in its shadow root, styles apart. */
  readonly html: string;
  readonly feed: Feed;
  readonly words: Messages;
  readonly language: string;
}

/** What of an element a server asks; the rest of it is protected, and is for pages. */
interface Drawable extends Element {
  readonly feed: FeedController<unknown>;
  readonly words: Messages;
  readonly declaredLanguages: readonly (string | undefined)[];
  attributeChangedCallback(name: string, old: string | null, value: string): void;
  render(): TemplateResult;
}

/**
 * Draws an element of ours as a browser does when its feed has come: by its class, its own converters and its controllers. What of
 * the browser's life of an element asks for a document, connecting and the first paint, is left out. All that can be opened is drawn, as for print.
 * @param source nothing for a tag that has its figure in its own attributes.
 * @returns undefined where there is nothing to show
 * @throws {FeedFailure} `no-item`
 */
export function draw(subject: Subject, source: Source | undefined): Drawn | undefined {
  return within(subject, () => {
    const element = create(subject, source === undefined);
    let template: TemplateResult | undefined;
    Object.defineProperty(element, 'update', {
      value: () => {
        template = element.render();
      },
    });
    if (source) element.feed.draw(source.loaded, source.fragment);
    LitElement.prototype['performUpdate'].call(element);
    // Without a script nothing would draw it later: what is folded away has to be there.
    drawAll(element);
    const { state, failure, loaded } = element.feed;
    if (state === 'empty') return undefined;
    if (state !== 'ready' || !template || !loaded) throw failure ?? new FeedFailure('no-item');
    const { words, declaredLanguages } = element;
    return {
      html: asMarkup([...render(template)].join('')),
      feed: loaded.feed,
      words,
      language: languageOf(element, declaredLanguages),
    };
  });
}

/** @param connected whether it is to look for its data by itself. */
function create(subject: Subject, connected: boolean): Drawable {
  const { tag, attributes, link } = subject;
  const known = attributesOf(tag);
  const element = new elements[tag]() as unknown as Drawable;
  Object.defineProperties(element, {
    isConnected: { value: connected },
    parentNode: { value: parentOf(subject) },
    // What a story asks for the address that the page gives it.
    querySelector: { value: () => (link === undefined ? null : { href: link }) },
    createRenderRoot: { value: () => element },
  });
  for (const [name, value] of Object.entries(attributes)) {
    if (!known.includes(name)) continue;
    element.setAttribute(name, value);
    element.attributeChangedCallback(name, null, value);
  }
  return element;
}

/**
 * Without the marks by which Lit would find its parts again, since ours draws anew; and with the choice of a list as HTML has it, where Lit
 * writes a property as it is. No text of a feed holds the one or the other: its `<` and `"` are escaped.
 */
function asMarkup(html: string): string {
  return html
    .replace(/<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g, '')
    .replace(/ selected="(true|false)"/g, (_, chosen) => (chosen === 'true' ? ' selected' : ''));
}

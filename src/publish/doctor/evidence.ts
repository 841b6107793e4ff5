import type { Snippet, SnippetForm } from '../snippet/snippet.js';
import type { Seen, SeenElement } from './seen.js';

/** What became of a form: `part` is that it is there and does not do what it should. */
export type Fate = 'kept' | 'part' | 'escaped' | 'lost';

/** What is known of a CMS, form by form. */
export type Evidence = Readonly<Partial<Record<SnippetForm, Fate>>>;

/** How the first element of each form is known among others. */
const IS: Readonly<Record<SnippetForm, (element: SeenElement) => boolean>> = {
  tag: ({ name }) => /^laoshan-/.test(name),
  carrier: ({ attributes }) => 'data-laoshan' in attributes,
  script: ({ name, attributes: { src = '' } }) =>
    name === 'script' && /(?:^|\/)laoshan(?:\.[a-z]+)?\.js(?:[?#]|$)/.test(src),
  iframe: ({ name, attributes: { src = '' } }) =>
    name === 'iframe' && /(?:^|\/)embed\.html(?:[?#]|$)/.test(src),
  static: ({ name, attributes: { style = '' } }) =>
    /^(?:section|div|p|blockquote)$/.test(name) && /border-top[^;]*3px/.test(style),
};

/** What is seen of each as text where a CMS shows it as source. */
const AS_SOURCE: Readonly<Record<SnippetForm, RegExp>> = {
  tag: /<laoshan-[a-z]/i,
  carrier: /<[a-z]{1,20}\s[^<>]{0,400}data-laoshan=/i,
  script: /<script\s[^<>]{0,400}laoshan[.\w]{0,20}\.js/i,
  iframe: /<iframe\s[^<>]{0,400}embed\.html/i,
  static: /<(?:section|p|span|table)\s[^<>]{0,400}style=/i,
};

/** The first element of a form. */
export function elementOf(form: SnippetForm, { elements }: Seen): SeenElement | undefined {
  return elements.find(IS[form]);
}

export function isSource(form: SnippetForm, { text }: Seen): boolean {
  return AS_SOURCE[form].test(text);
}

/** Which forms are in there, whole or as source. */
export function formsIn(seen: Seen, forms: readonly SnippetForm[]): SnippetForm[] {
  return forms.filter((form) => elementOf(form, seen) || isSource(form, seen));
}

/** Those attributes without which a form does nothing. */
const NEEDED: Readonly<Record<SnippetForm, readonly string[]>> = {
  tag: ['src'],
  carrier: ['data-laoshan', 'data-src'],
  script: ['src'],
  iframe: ['src'],
  static: ['style'],
};

/** What a form's own snippet has of them: a widget without a feed has no `src`. */
function needed(form: SnippetForm, original: SeenElement | undefined): readonly string[] {
  return original ? NEEDED[form].filter((name) => name in original.attributes) : NEEDED[form];
}

/**
 * What became of each form that was pasted.
 * @param originals the snippets as they were, parsed; none where they are not known
 */
export function evidenceOf(
  seen: Seen,
  pasted: readonly SnippetForm[],
  originals: Readonly<Partial<Record<keyof Snippet, Seen>>>,
): Evidence {
  const fates = pasted.map((form): readonly [SnippetForm, Fate] => {
    const original = originals[form];
    return [form, fateOf(form, seen, original && elementOf(form, original))];
  });
  return Object.fromEntries(fates);
}

function fateOf(form: SnippetForm, seen: Seen, original: SeenElement | undefined): Fate {
  const element = elementOf(form, seen);
  if (!element) return isSource(form, seen) ? 'escaped' : 'lost';
  const has = (name: string) => Boolean(element.attributes[name]);
  if (!needed(form, original).every(has)) return 'part';
  // What looks like it, and has lost its words, is no whole one.
  if (form === 'static' && original && solid(element.text) !== solid(original.text)) return 'part';
  return 'kept';
}

/** Without white space, which editors set anew. */
export const solid = (text: string): string => text.replace(/\s+/g, '');

import { read } from '../../scripts/paths.mjs';

interface Named {
  readonly name: string;
}

interface Typed extends Named {
  readonly type: { readonly text: string };
}

interface Member extends Named {
  readonly kind: string;
  readonly attribute?: string;
  readonly readonly?: boolean;
}

interface Declaration extends Named {
  readonly tagName?: string;
  readonly summary: string;
  readonly attributes: readonly Typed[];
  readonly members: readonly Member[];
  readonly events: readonly Typed[];
  readonly slots: readonly Named[];
  readonly cssProperties: readonly Named[];
  readonly cssParts: readonly Named[];
}

const manifest: { readonly modules: readonly { readonly declarations: readonly Declaration[] }[] } =
  JSON.parse(read('dist/custom-elements.json'));

/** Our elements with what a page may write on them: `state` is there to be read. */
export const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName)
  .map((element) => ({
    ...element,
    tag: element.tagName ?? '',
    attributes: element.attributes.filter(({ name }) => name !== 'state'),
  }));

export const namesOf = (list: readonly Named[]): string[] => list.map(({ name }) => name).sort();

/** Names that the elements have between them, each once, sorted. */
export const all = (key: 'cssProperties' | 'cssParts'): string[] =>
  [...new Set(elements.flatMap((element) => namesOf(element[key])))].sort();

/** The words of a union: `'block' | 'inline' | null`. */
export const wordsOf = (type: string): string[] =>
  Array.from(type.matchAll(/'([^']+)'/g), ([, word = '']) => word);

import type { SnippetForm } from '../snippet/snippet.js';
import { elementOf, type Fate, solid } from './evidence.js';
import type { Seen, SeenElement } from './seen.js';

/**
 * Something that a CMS did. `lost` makes the form useless, `changed` may, `harmless` does not. `facts` is what its
 * sentence is told.
 */
export interface Symptom {
  readonly code: SymptomCode;
  readonly severity: 'lost' | 'changed' | 'harmless';
  readonly form: SnippetForm;
  readonly facts: Readonly<Record<string, string>>;
}

export type SymptomCode =
  | 'dropped'
  | 'escaped'
  | 'text-lost'
  | 'text-part'
  | 'attribute-lost'
  | 'attribute-changed'
  | 'address-whole'
  | 'address-insecure'
  | 'quotes'
  | 'in-paragraph'
  | 'in-link'
  | 'hash-lost'
  | 'module-lost'
  | 'sandboxed'
  | 'root-lost';

type Facts = Symptom['facts'];

/** All that happened to a form that was pasted. */
export function symptomsOf(
  form: SnippetForm,
  fate: Fate,
  seen: Seen,
  original: Seen | undefined,
): Symptom[] {
  const found: Symptom[] = [];
  const tell = (code: SymptomCode, severity: Symptom['severity'], facts: Facts = {}) =>
    found.push({ code, severity, form, facts });
  if (fate === 'escaped') tell('escaped', 'lost');
  if (fate === 'lost') tell('dropped', 'lost');
  const before = original && elementOf(form, original);
  const element = elementOf(form, seen);
  if (element) compare(form, element, before, tell);
  if (original && form !== 'iframe' && form !== 'script') checkText(seen, original, tell);
  const isBaked = ({ elements }: Seen) =>
    elements.some(({ attributes }) => 'shadowrootmode' in attributes);
  if (original && isBaked(original) && !isBaked(seen)) tell('root-lost', 'harmless');
  return found;
}

type TellSymptom = (code: SymptomCode, severity: Symptom['severity'], facts?: Facts) => void;

function compare(
  form: SnippetForm,
  { attributes, within }: SeenElement,
  before: SeenElement | undefined,
  tell: TellSymptom,
): void {
  if (form !== 'script' && within[0] === 'p') tell('in-paragraph', 'harmless');
  if (within.includes('a')) tell('in-link', 'changed');
  if ('sandbox' in attributes && form === 'iframe') tell('sandboxed', 'changed');
  for (const [name, value] of Object.entries(attributes))
    if (MARKS.test(value)) tell('quotes', 'lost', { name, value: short(value) });
  for (const [name, was] of Object.entries(before?.attributes ?? {})) {
    const changed = changeOf(form, name, was, attributes[name]);
    if (changed) tell(...changed);
  }
}

function changeOf(
  form: SnippetForm,
  name: string,
  was: string,
  is: string | undefined,
): Parameters<TellSymptom> | undefined {
  // Style sheets are written anew by every editor; marks of a Chinese keyboard have a sentence of their own.
  if (is === was || name === 'style' || (is !== undefined && MARKS.test(is))) return undefined;
  const vital = isVital(name);
  if (is === undefined) {
    if (name === 'integrity') return ['hash-lost', 'harmless'];
    if (name === 'type' && form === 'script') return ['module-lost', 'lost'];
    return ['attribute-lost', vital ? 'lost' : 'changed', { name }];
  }
  const facts = { name, was: short(was), is: short(is) };
  if (was.replace(/^https:/, 'http:') === is) return ['address-insecure', 'changed', facts];
  const ending = was.replace(/^(?:\.{0,2}\/)+/, '');
  if (/^https?:/.test(is) && !/^https?:/.test(was) && is.endsWith(ending))
    return ['address-whole', 'harmless', facts];
  return ['attribute-changed', vital ? 'changed' : 'harmless', facts];
}

/** Quotation marks within a value: those around it were no straight ones. */
const MARKS = /^[“”‘’"']|[“”‘’]$/;

const isVital = (name: string): boolean => /^(?:data-)?(?:src|laoshan)$/.test(name);

function checkText(seen: Seen, original: Seen, tell: TellSymptom): void {
  const [was, is] = [solid(original.text), solid(seen.text)];
  if (!was || is.includes(was)) return;
  // Tables and lists lose a word here and there; a page that has none of ours lost all.
  const lines = original.text.split(/\n/).map(solid).filter(Boolean);
  const kept = lines.filter((line) => is.includes(line)).length;
  if (kept === 0) tell('text-lost', 'lost');
  else tell('text-part', 'changed');
}

/** Long addresses are known by their beginning. */
function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

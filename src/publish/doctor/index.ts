/** Says what a CMS made of a snippet, and which form survives it. Pure: the parser is given. */
import { SNIPPET_FORMS, type Snippet, type SnippetForm } from '../snippet/snippet.js';
import { type Evidence, evidenceOf, formsIn } from './evidence.js';
import { type Advice, adviceFrom } from './remedy.js';
import type { See, Seen } from './seen.js';
import { type Symptom, symptomsOf } from './symptoms.js';

export type { Evidence, Fate } from './evidence.js';
export { type Advice, adviceFrom, REMEDIES, type Remedy } from './remedy.js';
export { type Reader, type See, type Seen, type SeenElement, seenIn } from './seen.js';
export type { Symptom, SymptomCode } from './symptoms.js';

export interface Pasted {
  /** What the CMS made of it: the source of the page or of the post. */
  readonly html: string;
  /** The forms that were pasted; found out by what is left, if absent. */
  readonly forms?: readonly SnippetForm[];
  /** The snippets as they were, where they are known. */
  readonly snippet?: Snippet | undefined;
  /** What is known of this CMS already. */
  readonly before?: Evidence;
}

export interface Diagnosis {
  /** Those that were looked for; none where nothing of ours is there, and nobody said what was pasted. */
  readonly forms: readonly SnippetForm[];
  readonly symptoms: readonly Symptom[];
  /** Of this and of what was known before. */
  readonly evidence: Evidence;
  readonly advice: Advice;
}

type Originals = Readonly<Partial<Record<SnippetForm, Seen>>>;

/** Sources of more are no post; what is over is not looked at. In UTF-16 units. */
const MOST = 2_000_000;

export function diagnose({ html, forms, snippet, before = {} }: Pasted, see: See): Diagnosis {
  const seen = see(html.slice(0, MOST));
  const pasted = forms ?? formsIn(seen, SNIPPET_FORMS);
  const originals: Originals = snippet ? originalsOf(snippet, see) : {};
  const evidence = evidenceOf(seen, pasted, originals);
  const symptoms = pasted.flatMap((form) =>
    symptomsOf(form, evidence[form] ?? 'lost', seen, originals[form]),
  );
  const known = { ...before, ...evidence };
  return { forms: pasted, symptoms, evidence: known, advice: adviceFrom(known) };
}

function originalsOf(snippet: Snippet, see: See): Originals {
  const { tag, carrier, script, iframe, static: still } = snippet;
  return {
    tag: see(tag),
    carrier: see(carrier),
    script: see(script),
    iframe: see(iframe),
    static: see(still),
  };
}

/**
 * All forms in one piece, to be pasted into a draft that nobody publishes: what is left of it says at once what the CMS
 * lets through.
 */
export function probeOf(snippet: Snippet): string {
  return SNIPPET_FORMS.map((form) => snippet[form]).join('\n');
}

/** The words of a snippet alone, a line each. */
export function plainOf(snippet: Snippet, see: See): string {
  return see(snippet.static)
    .text.split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

import { SNIPPET_FORMS, type SnippetForm } from '../../src/publish/index.js';
import type { Outcome } from './outcome.js';

export interface Measured {
  readonly sanitiser: string;
  readonly form: SnippetForm;
  /** The case's name -> what became of it. */
  readonly outcomes: Readonly<Record<string, Outcome | undefined>>;
}

/** The table of docs/embedding.md: a line for each sanitiser, a column for each form. */
export function tableOf(measured: readonly Measured[]): string {
  const names = [...new Set(measured.map(({ sanitiser }) => sanitiser))];
  const rows = names.map((name) => [
    name,
    ...SNIPPET_FORMS.map((form) =>
      cellOf(measured.find((each) => each.sanitiser === name && each.form === form)?.outcomes),
    ),
  ]);
  const head = ['cleaned by', ...SNIPPET_FORMS.map((form) => `\`${form}\``)];
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');
}

/** What became of most, then what became of the others, by name: `text; part of it: tiers`. */
function cellOf(outcomes: Measured['outcomes'] = {}): string {
  const groups = new Map<Outcome | undefined, string[]>();
  for (const [name, outcome] of Object.entries(outcomes))
    groups.set(outcome, [...(groups.get(outcome) ?? []), name]);
  const [[most = 'nothing'] = [], ...others] = [...groups].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  return [most, ...others.map(([outcome, names]) => `${outcome}: ${names.join(', ')}`)].join('; ');
}

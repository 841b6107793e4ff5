import type { Problem } from '../../feed/index.js';
import { segmentsOf } from '../path.js';
import { allowedAt, expectedAt } from './expected.js';
import type { Tell } from './finding.js';
import type { Meant } from './similar.js';

/**
 * A problem of `parse`, with what should stand there instead.
 * @param path where it is in the file: that of a wrapped Open311 request is another than the problem's own
 */
export function tellProblem(
  problem: Problem,
  path: string,
  raw: unknown,
  meant: Meant,
  tell: Tell,
): void {
  const { code } = problem;
  // Neither is one of JSON, or of a file.
  if (code === 'unreadable' || code === 'no-picture') return;
  if (code === 'wrong-type') tell(code, path, { expected: expectedAt(problem.path) });
  else if (code === 'unknown-value') tell(code, path, { allowed: allowedAt(problem.path) });
  else if (code === 'unknown-id') tellUnknown(path, raw, meant, tell);
  else tell(code, path, {});
}

/** Of a list, each id that names nothing. */
function tellUnknown(path: string, raw: unknown, meant: Meant, tell: Tell): void {
  const [arena = ''] = /^.*?\.arena/.exec(path) ?? [];
  const parts = valueAt(raw, `${arena}.${path.endsWith('.criterion') ? 'criteria' : 'speakers'}`);
  const ids = (Array.isArray(parts) ? parts : []).flatMap((part) => textOf(valueAt(part, 'id')));
  const given = valueAt(raw, path);
  const named: [unknown, string][] = Array.isArray(given)
    ? given.map((id, index) => [id, `${path}[${index}]`])
    : [[given, path]];
  for (const [value, at] of named)
    for (const id of textOf(value))
      if (!ids.includes(id)) tell('unknown-id', at, { id, meant: meant.of(id, ids) });
}

const textOf = (value: unknown): string[] =>
  typeof value === 'string' || typeof value === 'number' ? [String(value).trim()] : [];

function valueAt(root: unknown, path: string): unknown {
  return segmentsOf(path).reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
    root,
  );
}

import type { JsonFault } from '../json.js';
import { Lines } from '../lines.js';
import { type FaultKind, type Finding, SEVERITIES } from './finding.js';

/** Marks of a Chinese keyboard in the place of JSON's own. */
const WIDE = /[，：；［］｛｝【】“”‘’、＂\u3000]/;
/** What stands before a fault, as far as it tells anything. */
const NEAR = 200;

/** Where a text is no JSON, with what most likely happened. */
export function faultOf(text: string, { found, line, column }: JsonFault): Finding {
  const offset = new Lines(text).start(line) + column - 1;
  const before = text.slice(Math.max(0, offset - NEAR), offset).trimEnd();
  const facts = { fault: kindOf(found, before), found };
  return { code: 'bad-json', severity: SEVERITIES['bad-json'], path: '', line, column, facts };
}

function kindOf(found: string, before: string): FaultKind {
  if (!found) return before ? 'end' : 'empty';
  if (found === '<' && !before) return 'page';
  if (/[\n\r\t]/.test(found)) return 'break';
  if (WIDE.test(found)) return 'wide';
  if (found === '/') return 'comment';
  if (found === "'") return 'quote';
  if (/[\]}]/.test(found)) return before.endsWith(',') ? 'trailing' : 'other';
  if (/["{[\d-]/.test(found)) return /["\]}\w]$/.test(before) ? 'missing' : 'other';
  // A text that quotes: its own marks ended it.
  return before.endsWith('"') ? 'inner' : 'other';
}

import { read, write } from '../scripts/paths.mjs';

const DOCUMENT = 'docs/performance.md';

const HEAD = `# Performance

Made by \`npm run bench\`; do not edit. Times are told as ratios, since milliseconds are those of one machine; where an issue
states milliseconds, so does its table. No test and no CI run reads a time. Elements and bytes have budgets that tests and the build hold.
`;

/** The parts in their order, each below the heading that it begins with. */
export const PARTS = /** @type {const} */ (['Figures', 'Lists', 'Publishing']);

/** @typedef {typeof PARTS[number]} Part */

/** What a part has written, heading and all; empty if nothing. @param {string} document @param {Part} part */
export function partOf(document, part) {
  const [, ...sections] = document.split(/^(?=## )/m);
  return sections.find((section) => section.startsWith(`## ${part}\n`))?.trimEnd() ?? '';
}

/** A document with one part anew: what another run has measured stays. @param {string} document @param {Part} part @param {string} text */
export function withPart(document, part, text) {
  const parts = PARTS.map((each) => (each === part ? text.trimEnd() : partOf(document, each)));
  return `${[HEAD.trimEnd(), ...parts.filter(Boolean)].join('\n\n')}\n`;
}

/** @param {Part} part @param {string} text */
export const writePart = (part, text) => write(DOCUMENT, withPart(read(DOCUMENT), part, text));

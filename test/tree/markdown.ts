import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const skipped = /^(?:node_modules|dist|\.git|\.cache)$/;

/** Every Markdown file of the project, as a path from its root. */
export function documents(folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return skipped.test(entry.name) ? [] : documents(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

/** The code blocks of one language. */
export function fences(text: string, language: string): string[] {
  const pattern = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm');
  return Array.from(text.matchAll(pattern), ([, block = '']) => block);
}

/** The text without its code blocks. */
export const prose = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '');

/** What stands in single backticks. */
export const codes = (text: string): string[] =>
  Array.from(text.matchAll(/`([^`\n]+)`/g), ([, code = '']) => code);

/** From a heading, named by its whole text, to the next of its level or a higher one. */
export function section(text: string, heading: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex(
    (line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading,
  );
  if (start < 0) throw new Error(`No heading "${heading}".`);
  const level = lines[start]?.match(/^#+/)?.[0].length ?? 0;
  const length = lines
    .slice(start + 1)
    .findIndex((line) => (line.match(/^(#+) /)?.[1]?.length ?? 9) <= level);
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length).join('\n');
}

/** The rows of all tables, cell by cell, without their heads. */
export function rows(text: string): string[][] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .filter((line, i) => line.startsWith('|') && !isRule(line) && !isRule(lines[i + 1] ?? ''))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}

const isRule = (line: string): boolean => /^\|[\s|:-]+\|$/.test(line);

/** The anchors of a document, as GitHub makes them of its headings. */
export function anchors(text: string): string[] {
  return Array.from(prose(text).matchAll(/^#+ (.*)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

/** Where the links and pictures of a document lead, as files from the root, with their anchors. */
export function targets(path: string): { readonly file: string; readonly anchor: string }[] {
  const found = prose(read(path))
    .replace(/`[^`\n]*`/g, '')
    .matchAll(/\]\(([^)\s]+)\)|\bsrc="([^"]+)"/g);
  return Array.from(found, ([, link, picture]) => link ?? picture ?? '')
    .filter((address) => !/^[a-z]+:/i.test(address))
    .map((address) => {
      const [file = '', anchor = ''] = address.split('#');
      return { file: file ? join(dirname(path), file) : path, anchor };
    });
}

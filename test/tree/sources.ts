import { existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { read, root } from './markdown.js';

/** A class of src with the doc block above it. */
export interface Declared {
  readonly file: string;
  readonly base: string;
  readonly doc: string;
}

const CLASS =
  /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*(?:export )?(?:abstract )?class (\w+)(?:<\w+>)? extends (\w+)/g;

/** Every class with a doc block, by name. */
export function classes(): Map<string, Declared> {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.split('\\').join('/')}`)
    .filter((path) => path.endsWith('.ts'));
  return new Map(
    files.flatMap((file) =>
      Array.from(read(file).matchAll(CLASS), ([, doc = '', name = '', base = '']) => [
        name,
        { file, base, doc },
      ]),
    ) as [string, Declared][],
  );
}

/** A class and those it extends, as far as they are ours. */
export function chainOf(name: string, all = classes()): Declared[] {
  const declared = all.get(name);
  return declared ? [declared, ...chainOf(declared.base, all)] : [];
}

/** What the doc blocks of a class and its bases say under a tag: `csspart` -> ['title - The headline.']. */
export function documented(name: string, tag: string): string[] {
  const pattern = new RegExp(`^ ?\\* @${tag}\\b[ \\t]*(.*)$`, 'gm');
  return chainOf(name).flatMap(({ doc }) =>
    Array.from(doc.matchAll(pattern), ([, text = '']) => text.trim()),
  );
}

/** The texts of a file of src and of all that it loads. */
export function closureOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file) || !existsSync(join(root, file))) return [];
  seen.add(file);
  const text = read(file).replace(/^import type [^;]*;$/gm, '');
  const loaded = text.matchAll(/\bfrom '(\.[^']+)\.js'/g);
  return [
    text,
    ...Array.from(loaded, ([, path = '']) =>
      closureOf(posix.join(posix.dirname(file), `${path}.ts`), seen),
    ).flat(),
  ];
}

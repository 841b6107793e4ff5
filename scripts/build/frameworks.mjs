import { copyFileSync, rmSync } from 'node:fs';
import { at, write } from '../paths.mjs';
import { writableElements } from './manifest.mjs';

const frameworks = ['react', 'vue', 'svelte'];

/**
 * dist/types/: what a template of React, Vue or Svelte may write on our tags. The attributes come from
 * dist/custom-elements.json; how each framework is told of them is written by hand beside this file.
 */
export function makeFrameworks() {
  rmSync(at('dist/types'), { recursive: true, force: true });
  write('dist/types/attributes.d.ts', attributesOf(writableElements()));
  for (const name of frameworks) {
    copyFileSync(at(`scripts/build/frameworks/${name}.d.ts`), at(`dist/types/${name}.d.ts`));
  }
}

function attributesOf(elements) {
  const events = new Map(
    elements.flatMap((element) => element.events.map(({ name, type }) => [name, type.text])),
  );
  const names = [...elements.map(({ name }) => name), ...new Set(events.values())].sort();
  return `/** What can be written on our tags, from dist/custom-elements.json. */
import type {
${names.map((name) => `  ${name},`).join('\n')}
} from '../npm/index.js';

/** A template may write a number as text. */
type Written<T> = T | (T extends number ? \`\${T}\` : never) | undefined;

${elements.map(interfaceOf).join('\n\n')}

/** Each tag with its class and what can be written on it. */
export interface LaoshanElements {
${elements.map(({ tagName, name }) => `  '${tagName}': { element: ${name}; attributes: ${name}Attributes };`).join('\n')}
}

export interface LaoshanEvents {
${[...events].map(([name, type]) => `  '${name}': ${type};`).join('\n')}
}
`;
}

/** Attributes, and properties that are none: those take data as it came, and have no type to hold it to. */
function interfaceOf({ name, tagName, attributes, members }) {
  const lines = attributes.map(({ name: attribute, fieldName, description, type }) => [
    description,
    attribute,
    `Written<${fieldName ? `${name}['${fieldName}']` : type.text}>`,
  ]);
  const properties = members
    .filter(({ kind, attribute, readonly }) => kind === 'field' && !attribute && !readonly)
    .map(({ name: property, description }) => [description, property, 'unknown']);
  const rows = [...lines, ...properties].map(
    ([description, key, type]) =>
      `  /** ${description} */\n  ${/^\w+$/.test(key) ? key : `'${key}'`}?: ${type};`,
  );
  return `/** \`<${tagName}>\` */\nexport interface ${name}Attributes {\n${rows.join('\n')}\n}`;
}

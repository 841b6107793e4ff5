/**
 * What the parser reads of a Valibot schema is its structure alone (src/feed/walk.ts); the library's
 * own validators never run. So the scripts for pages get constructors that build this structure and
 * nothing else: 5 % less to load. The npm modules, the types and the JSON Schema use Valibot itself.
 * See docs/decisions/0002-shapes-in-bundles.md.
 */
export const shapes = `
export const string = () => ({ type: 'string' });
export const number = () => ({ type: 'number' });
export const boolean = () => ({ type: 'boolean' });
export const array = (item) => ({ item });
export const object = (entries) => ({ entries });
export const exactOptional = (wrapped) => ({ wrapped });
export const picklist = (options) => ({ type: 'picklist', options });
export const union = (options) => ({ type: 'union', options });
`;

const id = '\0shapes-of-valibot';

/** @returns {import('vite').Plugin} a constructor that is missing above fails the build */
export function valibotShapes() {
  return {
    name: 'laoshan-shapes',
    enforce: 'pre',
    resolveId: (source) => (source === 'valibot' ? id : null),
    load: (asked) => (asked === id ? { code: shapes, moduleSideEffects: false } : null),
  };
}

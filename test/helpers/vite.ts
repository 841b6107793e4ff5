import type plugin from '../../src/vite.js';

const built = new URL('../../dist/vite.mjs', import.meta.url).href;

/** The Vite plugin as the package has it, one file that was built. */
export const { default: laoshan }: { readonly default: typeof plugin } = await import(built);

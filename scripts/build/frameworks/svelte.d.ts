/**
 * Our tags in Svelte 5. One line in a project's own `.d.ts` file turns them on:
 * `import type {} from 'laoshan-widgets/svelte';`
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { LaoshanElements, LaoshanEvents } from './attributes.js';

type Handlers = {
  [Name in keyof LaoshanEvents as `on${Name}`]?: (event: LaoshanEvents[Name]) => void;
};

export type LaoshanTags = {
  [Tag in keyof LaoshanElements]: Handlers &
    LaoshanElements[Tag]['attributes'] &
    Omit<HTMLAttributes<LaoshanElements[Tag]['element']>, keyof LaoshanElements[Tag]['attributes']>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends LaoshanTags {}
}

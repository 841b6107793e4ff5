/**
 * Our tags in JSX for React 19. One line in a project's own `.d.ts` file turns them on:
 * `import type {} from 'laoshan-widgets/react';`
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { LaoshanElements, LaoshanEvents } from './attributes.js';

/** React listens to `laoshan-load` where it finds `onlaoshan-load`. */
type Handlers = {
  [Name in keyof LaoshanEvents as `on${Name}`]?: (event: LaoshanEvents[Name]) => void;
};

type Global<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element> & { class?: string };

export type LaoshanTags = {
  [Tag in keyof LaoshanElements]: Handlers &
    LaoshanElements[Tag]['attributes'] &
    Omit<Global<LaoshanElements[Tag]['element']>, keyof LaoshanElements[Tag]['attributes']>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends LaoshanTags {}
  }
}

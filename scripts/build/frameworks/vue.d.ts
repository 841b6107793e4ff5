/**
 * Our tags in the templates of Vue 3. One line in a project's own `.d.ts` file turns them on:
 * `import type {} from 'laoshan-widgets/vue';`
 */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { LaoshanElements, LaoshanEvents } from './attributes.js';

/** Vue's compiler looks for `heading-level` under `headingLevel`. */
type Camel<Name> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

type Props<Attributes> = { [Name in keyof Attributes as Camel<Name>]: Attributes[Name] };

type Emitted = { [Name in keyof LaoshanEvents]: (event: LaoshanEvents[Name]) => void };

export type LaoshanTags = {
  [Tag in keyof LaoshanElements]: new () => {
    $props: Props<LaoshanElements[Tag]['attributes']> &
      Omit<HTMLAttributes & PublicProps, keyof LaoshanElements[Tag]['attributes']>;
    $emit: EmitFn<Emitted>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends LaoshanTags {}
}

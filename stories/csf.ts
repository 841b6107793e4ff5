import type { TemplateResult } from 'lit';
import type { State } from '../src/index.js';

/**
 * The part of Component Story Format 3 that our stories use (https://storybook.js.org/docs/api/csf).
 * Stories are the fixtures: every suite that says "in each state" walks over them.
 */
export interface Story {
  readonly name?: string;
  readonly render: () => TemplateResult;
  /** Runs before the story is drawn; what it returns runs after the story is gone. */
  readonly beforeEach?: () => () => void;
  /** What the reader or the page does once the story stands. */
  readonly play?: (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
  readonly parameters: {
    /** The state in which every element of the story ends. */
    readonly state: State;
    /** Console lines that the story writes: none unless said. */
    readonly says?: number;
  };
}

export interface Meta {
  readonly title: string;
  readonly component: string;
}

/** A story module: a default export with its meta, and its stories. */
export interface StoryModule {
  readonly default: Meta;
  readonly [name: string]: Meta | Story;
}

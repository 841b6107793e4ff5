import type { TemplateResult } from 'lit';
import type { State } from '../src/index.js';

/**
 * The part of Component Story Format 3 that our stories use (https://storybook.js.org/docs/api/csf).
 * Stories are the fixtures: Storybook shows them, and every suite that says "in each state" walks over
 * them. A story takes no args: Storybook writes its controls on the elements that the story drew.
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
    /**
     * The medium that the story is meant for: `screen` unless said. No page can set it. A suite that
     * drives the browser emulates it before it takes a picture (`page.emulateMediaType('print')`);
     * Storybook shows the rules for print on the screen while the story stands alone.
     */
    readonly media?: 'print';
    /** Storybook's own: whether `play` runs on a page that shows many stories. */
    readonly docs?: { readonly story: { readonly autoplay: boolean } };
    /** Storybook's own: how much room is left around. */
    readonly layout?: 'fullscreen';
  };
}

export interface Meta {
  readonly title: string;
  /** The tag that the stories are about; without one, all of ours. */
  readonly component?: string;
  /** Storybook's own: `!autodocs` for a page that needs no documentation of itself. */
  readonly tags?: readonly string[];
}

/** A story module: a default export with its meta, and its stories. */
export interface StoryModule {
  readonly default: Meta;
  readonly [name: string]: Meta | Story;
}

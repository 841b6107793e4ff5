import { stories } from '../../stories/index.js';
import { type Staged, stage } from '../browser/stage.js';

/** A story to take a picture of. */
export interface Sitter {
  /** `stat/Dark`. */
  readonly name: string;
  readonly title: string;
  readonly media: 'screen' | 'print';
}

export interface Studio {
  readonly sitters: readonly Sitter[];
  /** Stands a story alone on the page, its pictures loaded; returns its height in px. */
  show(name: string): Promise<number>;
}

declare global {
  interface Window {
    studio: Studio;
  }
}

const nameOf = ({ group, key }: (typeof stories)[number]) =>
  `${group.split('/').pop()?.toLowerCase()}/${key}`;

/** All pictures in an element's shadow root, lazy ones too. */
function imagesIn(root: ParentNode): readonly HTMLImageElement[] {
  return Array.from(root.querySelectorAll('*')).flatMap((node) => [
    ...(node instanceof HTMLImageElement ? [node] : []),
    ...(node.shadowRoot ? imagesIn(node.shadowRoot) : []),
  ]);
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

let staged: Staged | undefined;

window.studio = {
  sitters: stories.map((story) => ({
    name: nameOf(story),
    title: story.title,
    media: story.parameters.media ?? 'screen',
  })),
  async show(name) {
    staged?.strike();
    const story = stories.find((each) => nameOf(each) === name);
    if (!story) throw new Error(`No story ${name}.`);
    staged = await stage(story);
    const { canvas } = staged;
    for (const image of imagesIn(canvas)) image.loading = 'eager';
    await Promise.all(imagesIn(canvas).map((image) => image.decode().catch(() => {})));
    await document.fonts.ready;
    // One that could not be loaded is drawn otherwise, and that may take a frame.
    for (let frames = 0; frames < 3; frames++) await frame();
    return Math.ceil(canvas.getBoundingClientRect().height);
  },
};

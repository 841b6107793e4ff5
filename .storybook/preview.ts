import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html, noChange, render } from 'lit';
import { type ChildPart, Directive, directive } from 'lit/directive.js';
import { storyNameFromExport, toId } from 'storybook/internal/csf';
import manifest from '../dist/custom-elements.json' with { type: 'json' };
import { define, elements } from '../src/index.js';
import { folder } from '../stories/feeds.js';
import { SPECIMEN } from '../stories/foundations/specimen.js';
import { stories } from '../stories/index.js';
import { argTypesOf, attributesOf, declarationOf } from './arg-types.js';
import { type Args, type Globals, initialArgs, writeAttributes } from './attributes.js';
import ElementPage from './element.mdx';
import { markupOf, shorten } from './markup.js';
import { dressPage, reduceMotion, showPrintRules } from './page.js';
import { theme } from './theme.js';
import { globalTypes, initialGlobals, viewports } from './toolbar.js';

define();

const byId = new Map(
  stories.map((story) => [toId(story.group, storyNameFromExport(story.key)), story]),
);

interface Shown {
  readonly id: string;
  readonly component?: string | undefined;
  readonly args: Args;
  readonly initialArgs: Args;
  readonly globals: Globals;
}

const tagsOf = ({ component }: Pick<Shown, 'component'>): readonly string[] =>
  component ? [component] : [...Object.keys(elements), SPECIMEN];

const write = (root: ParentNode, { component, args, initialArgs: initial, globals }: Shown) =>
  writeAttributes(root, tagsOf({ component }), { args, initial, globals });

/** What a story draws, in a document where no element comes to life. */
function drawn(id: string): HTMLElement | undefined {
  const story = byId.get(id);
  if (!story) return undefined;
  const creationScope = document.implementation.createHTMLDocument();
  const root = creationScope.createElement('div');
  render(story.render(), root, { creationScope });
  return root;
}

/** Comes after a story's template, and so finds its elements before they are on the page. */
class Write extends Directive {
  override update({ startNode }: ChildPart, [shown]: [Shown]) {
    const root = startNode?.parentNode;
    if (root) write(root, shown);
    return noChange;
  }

  render(_shown: Shown) {
    return noChange;
  }
}
const writing = directive(Write);

const withControls: Decorator = (story, context) =>
  html`${story()}${writing(context as unknown as Shown)}`;

const onPage: Decorator = (story, { canvasElement, globals, viewMode }) => {
  const alone = viewMode !== 'docs';
  dressPage(document.documentElement, alone ? globals : {});
  if (!alone && canvasElement instanceof HTMLElement) dressPage(canvasElement, globals);
  reduceMotion(globals['motion'] === 'reduced');
  return story();
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withControls, onPage],
  globalTypes,
  initialGlobals,
  argsEnhancers: [
    ({ id, component }) => {
      const root = drawn(id);
      if (!root || !component) return {};
      const names = attributesOf(manifest, component).map(({ name }) => name);
      const args = Object.entries(initialArgs(root, component, names));
      return Object.fromEntries(args.map(([name, value]) => [name, shorten(`${value}`, folder)]));
    },
  ],
  parameters: {
    layout: 'padded',
    controls: { expanded: true },
    viewport: { options: viewports },
    options: {
      storySort: {
        order: ['Welcome', 'Foundations', 'Elements', ['Stat', 'Article', 'Hotline', 'Arena']],
      },
    },
    a11y: {
      // As the tests have it: a story is a part of a page, and no page.
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: { region: { enabled: false }, 'heading-order': { enabled: false } },
      },
    },
    docs: {
      theme,
      page: ElementPage,
      codePanel: true,
      canvas: { sourceState: 'shown' },
      story: { autoplay: true },
      source: {
        type: 'dynamic',
        language: 'html',
        format: false,
        transform: (code: string, shown: Shown) => {
          const root = drawn(shown.id);
          if (!root) return code;
          write(root, shown);
          return markupOf(root, folder);
        },
      },
      extractArgTypes: (tag: string) => argTypesOf(manifest, tag),
      extractComponentDescription: (tag: string) => declarationOf(manifest, tag)?.description,
    },
  },
  afterEach: ({ canvasElement, parameters, viewMode }) => {
    // The toolbar draws a story again without an end of it in between.
    takeBack();
    if (parameters['media'] !== 'print' || viewMode === 'docs') return;
    takeBack = showPrintRules(canvasElement.querySelectorAll('*'));
  },
  beforeEach: () => () => {
    takeBack();
    takeBack = () => {};
  },
};

/** Ends the show of print rules. */
let takeBack = (): void => {};

export default preview;

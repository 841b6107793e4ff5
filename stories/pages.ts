import { type CSSResult, css, html, type TemplateResult } from 'lit';
import type { LaoshanElement } from '../src/core/element.js';
import type { Story } from './csf.js';
import { settled } from './play.js';

/** Gives the page a sheet that stories need: `style` attributes are not for our templates. */
export function adopt({ styleSheet }: CSSResult): void {
  if (styleSheet) document.adoptedStyleSheets = [...document.adoptedStyleSheets, styleSheet];
}

// A wrapper is `data-page`, so that what an editor would paste can leave it out.
adopt(css`
[data-page=dark] { color-scheme: dark; padding: 1.5rem; background: #0d1117; color: #e6edf3 }
[data-page=serif] {
  padding: 1.5rem; background: #fff; color: #222;
  font: italic 1.25rem/2 Georgia, 'Songti SC', serif; letter-spacing: .05em; text-align: justify;
}
[data-page=narrow] { max-width: 16rem }
`);

type Wrap = (content: TemplateResult) => TemplateResult;

const on =
  (wrap: Wrap) =>
  ({ name: _, ...story }: Story): Story => ({ ...story, render: () => wrap(story.render()) });

/** A page that is dark by its own `color-scheme`: the elements follow. */
export const onDarkPage = on((content) => html`<div data-page="dark">${content}</div>`);

/** A page whose body has a type of its own, and an odd one: only content inside the tag may take it on. */
export const onSerifPage = on((content) => html`<div data-page="serif">${content}</div>`);

/** A column of 256 px, as beside an article. */
export const narrow = on((content) => html`<div data-page="narrow">${content}</div>`);

/** A page that is read from right to left. */
export const rightToLeft = on(
  (content) => html`<div data-page="right-to-left" dir="rtl">${content}</div>`,
);

/** As it is on paper: the browser says that it prints, and details open. */
export const print = ({ name: _, ...story }: Story): Story => ({
  ...story,
  beforeEach: () => {
    const after = story.beforeEach?.();
    return () => {
      dispatchEvent(new Event('afterprint'));
      after?.();
    };
  },
  play: async (context) => {
    await story.play?.(context);
    await drawn(context.canvasElement);
    dispatchEvent(new Event('beforeprint'));
  },
  // It would open the details of every story on the page.
  parameters: { ...story.parameters, media: 'print', docs: { story: { autoplay: false } } },
});

async function drawn(canvas: HTMLElement): Promise<void> {
  for (const element of canvas.querySelectorAll<LaoshanElement<unknown>>('[state]')) {
    await settled(element);
    await element.updateComplete;
  }
}

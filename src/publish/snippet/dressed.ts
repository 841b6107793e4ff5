import { resolveImage, resolveLink } from '../../feed/index.js';
import { h, type Markup, type Tag } from '../markup.js';
import { type Colours, css, type Looks, looksOf } from './looks.js';

/**
 * What mail programs and the editor of WeChat know, for what they do not: they drop `<time>` and the like with their
 * text, or turn them into paragraphs.
 */
const KNOWN: Readonly<Record<string, string>> = {
  article: 'section',
  caption: 'section',
  time: 'span',
  data: 'span',
  figcaption: 'p',
  dl: 'section',
  dt: 'p',
  dd: 'p',
  address: 'p',
};

/** Attributes that say something without a style sheet or a script. */
const KEPT = ['lang', 'dir', 'alt', 'width', 'colspan', 'rowspan', 'scope'] as const;

export interface Dress {
  readonly colours: Colours;
  readonly lang: string | undefined;
  /** Whether what is bold in it are figures, which newsletters set large. */
  readonly figures: boolean;
}

/** Light content with its looks written on each element, in px, to be pasted where no style sheet can go. */
export function dressed(content: Markup, { colours, lang, figures }: Dress): Tag {
  return h(
    'section',
    {
      lang,
      style: css({
        margin: '16px 0',
        padding: '14px 16px',
        'border-top': `3px solid ${colours.accent}`,
        background: colours.paper,
        color: colours.ink,
        'font-size': '16px',
        'line-height': 1.75,
      }),
    },
    dress(content, looksOf(colours, figures), colours),
  );
}

function dress(markup: Markup, looks: Looks, colours: Colours): Markup {
  if (typeof markup === 'string') return markup;
  if (!('name' in markup)) return markup.map((each) => dress(each, looks, colours));
  const { name, attributes, children } = markup;
  const inside = children.map((each) => dress(each, looks, colours));
  const look = looks[name];
  const style = look && css(look);
  const kept = Object.fromEntries(KEPT.map((key) => [key, attributes[key]]));
  switch (name) {
    case 'a':
      return linked(attributes['href'], inside, colours);
    case 'q':
      // Its marks are a matter of style sheets.
      return ['“', ...inside, '”'];
    case 'img': {
      const src = pictureAt(attributes['src']);
      return src ? h(name, { ...kept, src, style }) : [];
    }
    case 'figure':
      // Without its picture a caption says nothing.
      return hasPicture(inside) ? h('section', { ...kept, style }, ...inside) : [];
    case 'table':
      // Editors drop captions: they stand before it, as text.
      return [
        inside.filter((_, index) => isCaption(children[index])),
        h(name, { ...kept, style }, ...inside.filter((_, index) => !isCaption(children[index]))),
      ];
    default:
      return h(KNOWN[name] ?? name, { ...kept, style }, ...inside);
  }
}

const isCaption = (markup: Markup | undefined): boolean =>
  typeof markup === 'object' && 'name' in markup && markup.name === 'caption';

/** WeChat takes links out: the address stands beside as text. One that counts from a page is none elsewhere. */
function linked(href: string | true | undefined, inside: readonly Markup[], colours: Colours) {
  const whole = typeof href === 'string' ? resolveLink(href, '') : undefined;
  if (!whole) return inside;
  const soft = css({
    color: colours.soft,
    font: 'normal 14px/1.5 sans-serif',
    'word-break': 'break-all',
  });
  return [
    h('a', { href: whole, style: css({ color: colours.accent }) }, ...inside),
    h('span', { style: soft }, ` (${whole.replace(/^(?:mailto|tel):/, '')})`),
  ];
}

function hasPicture(markup: Markup): boolean {
  if (typeof markup === 'string') return false;
  if (!('name' in markup)) return markup.some(hasPicture);
  return markup.name === 'img' || hasPicture(markup.children);
}

function pictureAt(src: string | true | undefined): string | undefined {
  return typeof src === 'string' ? resolveImage(src, '') : undefined;
}

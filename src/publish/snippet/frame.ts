import { h, type Tag } from '../markup.js';
import { WIDGETS, type WidgetKind } from './kinds.js';

export interface Framed {
  readonly kind: WidgetKind;
  /** Address of `dist/embed.html`, where it is served as a page. */
  readonly embed: string;
  /** The feed and the item, as `embed.html` is to ask for them. */
  readonly src: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What is in it, for those who cannot see it. */
  readonly title: string;
}

/** An iframe with one widget: its page, `embed.html`, is told by its address what to show (src/embed.ts). */
export function frameOf({ kind, embed, src, attributes, title }: Framed): Tag {
  const asked = new URLSearchParams({ kind, src, ...attributes });
  return h('iframe', {
    src: `${embed}?${asked}`,
    title,
    width: '100%',
    height: String(WIDGETS[kind].height),
    frameborder: '0',
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
  });
}

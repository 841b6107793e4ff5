import type { Kind } from '../../feed/index.js';

interface Widget {
  /** The kinds of item that it shows. */
  readonly items: readonly Kind[];
  /** Whether it shows nothing without an item's id (docs/embedding.md). */
  readonly needsId: boolean;
  /** Attributes of its own, beside those of every widget. */
  readonly attributes: readonly string[];
  /** CSS pixels that its frame keeps; what is longer scrolls there, since a frame does not grow. */
  readonly height: number;
}

/** What can be put on a page, by its tag without `laoshan-`. */
export const WIDGETS = {
  stat: {
    items: ['stat'],
    needsId: true,
    attributes: [
      'value',
      'min',
      'max',
      'unit',
      'label',
      'qualifier',
      'period',
      'notation',
      'layout',
    ],
    height: 240,
  },
  article: {
    items: ['article'],
    needsId: false,
    attributes: ['layout', 'figures'],
    height: 560,
  },
  hotline: {
    items: ['report'],
    needsId: false,
    attributes: ['tag', 'filters', 'page-size', 'max-bytes', 'score'],
    height: 880,
  },
  arena: {
    items: ['arena'],
    needsId: false,
    attributes: ['view', 'refresh'],
    height: 640,
  },
  stats: {
    items: ['stat'],
    needsId: false,
    attributes: ['tag', 'of'],
    height: 440,
  },
  tiers: {
    items: ['tiers'],
    needsId: true,
    attributes: [],
    height: 440,
  },
  articles: {
    items: ['article'],
    needsId: false,
    attributes: ['tag', 'limit', 'layout'],
    height: 960,
  },
} as const satisfies Record<string, Widget>;

export type WidgetKind = keyof typeof WIDGETS;

export const WIDGET_KINDS = Object.keys(WIDGETS) as readonly WidgetKind[];

/** Of every widget. `src` is apart: it says what is shown. */
const SHARED = ['lang', 'heading-level', 'theme', 'mode', 'credentials'] as const;

/** The attributes that an editor may write on a widget, beside `src`. A test holds them to `dist/custom-elements.json`. */
export function attributesOf(kind: WidgetKind): readonly string[] {
  return [...WIDGETS[kind].attributes, ...SHARED];
}

/** Whether the text is one of the kinds, and not the name of something else that objects have. */
export function isWidgetKind(text: string): text is WidgetKind {
  return WIDGET_KINDS.some((kind) => kind === text);
}

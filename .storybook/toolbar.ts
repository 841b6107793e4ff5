import type { Preview } from '@storybook/web-components-vite';

type GlobalTypes = NonNullable<Preview['globalTypes']>;
type Icon = NonNullable<NonNullable<GlobalTypes[string]['toolbar']>['icon']>;
type Item = readonly [value: string, title: string];

/** A choice; without one, what `standard` says. */
const choice = (
  title: string,
  icon: Icon,
  standard: string,
  items: readonly Item[],
  description: string,
): GlobalTypes[string] => ({
  description,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: [
      { type: 'reset' as const, value: '', title: standard },
      ...items.map(([value, name]) => ({ value, title: name })),
    ],
  },
});

/** The toolbar: an empty value leaves the story as it is. */
export const globalTypes = {
  theme: choice(
    'Theme',
    'paintbrush',
    'As the story has it',
    [
      ['newsprint', 'Newsprint'],
      ['civic', 'Civic'],
      ['coast', 'Coast'],
      ['mono', 'Mono'],
    ],
    'The attribute theme of every element on show',
  ),
  mode: choice(
    'Mode',
    'eye',
    'As the story has it',
    [
      ['standard', 'Standard'],
      ['elder', 'Elder 长者'],
    ],
    'The attribute mode of every element on show',
  ),
  language: choice(
    'Language',
    'globe',
    'As the feed has it',
    [
      ['zh-CN', '中文'],
      ['en', 'English'],
    ],
    'The attribute lang: words and numbers, not the text of the feed',
  ),
  scheme: choice(
    'Page',
    'contrast',
    'As the story has it',
    [
      ['light', 'Light page'],
      ['dark', 'Dark page'],
    ],
    'color-scheme of the page around, as its site sets it',
  ),
  direction: choice(
    'Direction',
    'transfer',
    'Left to right',
    [['rtl', 'Right to left']],
    'dir of the page around',
  ),
  motion: choice(
    'Motion',
    'play',
    'As your system has it',
    [['reduced', 'Reduced']],
    'What scripts hear of prefers-reduced-motion: all that moves here listens to it. Remount the story to see it begin anew.',
  ),
};

export const initialGlobals = {
  theme: '',
  mode: '',
  language: '',
  scheme: '',
  direction: '',
  motion: '',
};

const WIDTHS = [256, 320, 390, 768, 1440];

/** Storybook's own viewports: the frame itself gets narrow, so that media queries see it. */
export const viewports = Object.fromEntries(
  WIDTHS.map((width) => [
    `w${width}`,
    { name: `${width} px`, styles: { width: `${width}px`, height: '100%' } },
  ]),
);

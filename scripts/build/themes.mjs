import { rmSync } from 'node:fs';
import { at, write } from '../paths.mjs';
import { fromNpm } from './from-npm.mjs';
import { shortenCss } from './literals.mjs';

/**
 * dist/themes/: a theme, or elder mode, for all elements of a page that links the file. They set
 * inherited properties, so whatever the page sets nearer to an element goes first; an element with a
 * `theme` of its own takes none of them.
 */
export async function makeThemes() {
  rmSync(at('dist/themes'), { recursive: true, force: true });
  const { THEMES, painted } = await fromNpm('core/styles/themes.js');
  for (const name of Object.keys(THEMES)) {
    const colours = painted(
      ':root',
      THEMES[name],
      /** @param {string} role @param {string} value */
      (role, value) => `--laoshan-${role}:${value}`,
    );
    const lines = name === 'mono' ? ':root{--laoshan-underline:currentcolor}' : '';
    write(`dist/themes/${name}.css`, `${shortenCss(`${colours}${lines}`)}\n`);
  }
  // Its value is a space, which no minifier may take for nothing.
  write('dist/themes/elder.css', ':root{--laoshan-elder: }\n');
}

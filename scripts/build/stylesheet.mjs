import { write } from '../paths.mjs';
import { fromNpm } from './from-npm.mjs';
import { shortenCss } from './literals.mjs';

/**
 * dist/laoshan.css: what baked pages link inside their shadow roots (the base styles, then each
 * element's own, each once), and for other pages the sizes that unbaked tags reserve.
 */
export async function makeStylesheet() {
  const { elements } = await fromNpm('elements.js');
  const { reserved } = await fromNpm('core/styles/reserved.js');
  const sheets = new Set([String(reserved)]);
  for (const element of Object.values(elements)) {
    for (const style of [element.styles ?? []].flat(Number.POSITIVE_INFINITY)) {
      sheets.add(style.cssText);
    }
  }
  write('dist/laoshan.css', `${shortenCss([...sheets].join('\n'))}\n`);
}

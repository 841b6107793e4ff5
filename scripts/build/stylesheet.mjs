import { generate, parse, walk } from 'css-tree';
import { write } from '../paths.mjs';
import { fromNpm } from './from-npm.mjs';
import { shortenCss } from './literals.mjs';

/**
 * Keeps a sheet that is written for shadow roots off the page that links it too: every selector that
 * begins neither at our wrapper nor at the host is put under the wrapper, without more weight.
 * (Browsers without :where() have no declarative shadow roots either.)
 * @param {string} css
 */
export function scoped(css) {
  const sheet = parse(css, { parseAtrulePrelude: false });
  walk(sheet, {
    visit: 'Rule',
    enter({ prelude }) {
      if (prelude.type !== 'SelectorList') throw new Error(`Not a selector: ${generate(prelude)}`);
      const own = prelude.children.toArray().map((selector) => {
        const text = generate(selector);
        return /^(?:\.laoshan|:host)(?![\w-])/.test(text) ? text : `:where(.laoshan) ${text}`;
      });
      prelude.children = parse(own.join(','), { context: 'selectorList' }).children;
    },
  });
  return generate(sheet);
}

/**
 * dist/laoshan.css: what baked pages link inside their shadow roots (the base styles, then each
 * element's own, each once), and for pages the sizes that unbaked tags reserve.
 */
export async function makeStylesheet() {
  const { elements } = await fromNpm('elements.js');
  const { reserved } = await fromNpm('core/styles/reserved.js');
  const sheets = new Set();
  for (const element of Object.values(elements)) {
    for (const style of [element.styles ?? []].flat(Number.POSITIVE_INFINITY)) {
      sheets.add(style.cssText);
    }
  }
  const inside = [...sheets].map(scoped).join('\n');
  write('dist/laoshan.css', `${shortenCss(`${reserved}\n${inside}`)}\n`);
}

import { generate, parse, walk } from 'css-tree';
import { write } from '../paths.mjs';
import { fromNpm } from './from-npm.mjs';
import { shortenCss } from './literals.mjs';

/**
 * Keeps a sheet that is written for the shadow roots of some elements to those, and off the page that links it too. Every selector
 * gets the weight of a class and a type more, whoever its elements are, so that none wins over another that did not before.
 * @param {string} css
 * @param {string} host what its elements are, as a selector
 */
export function scoped(css, host) {
  const sheet = parse(css, { parseAtrulePrelude: false });
  walk(sheet, {
    visit: 'Rule',
    enter({ prelude }) {
      if (prelude.type !== 'SelectorList') throw new Error(`Not a selector: ${generate(prelude)}`);
      const own = prelude.children.toArray().map((selector) => {
        const text = generate(selector);
        const [, asked = '', rest] =
          /^:host(?![\w-])(?:\(((?:[^()]|\([^()]*\))*)\))?(.*)$/.exec(text) ?? [];
        return rest === undefined ? `:host(${host}) ${text}` : `:host(${host}${asked})${rest}`;
      });
      prelude.children = parse(own.join(','), { context: 'selectorList' }).children;
    },
  });
  return generate(sheet);
}

/** Any element, with the weight of a type: there is none of that name. */
const ANY = ':not(i)';

/** @param {readonly string[]} tags @param {number} all how many there are */
function hostOf(tags, all) {
  if (tags.length === all) return ANY;
  return tags.length === 1 ? (tags[0] ?? ANY) : `:is(${tags})`;
}

/**
 * Sheets in one order that is the order of each element's own.
 * @param {readonly (readonly string[])[]} lists
 */
export function inOrder(lists) {
  const left = new Set(lists.flat());
  const sorted = [];
  while (left.size) {
    const isNext = (sheet) =>
      lists.every(
        (list) =>
          !list.slice(0, list.indexOf(sheet) + 1).some((each) => each !== sheet && left.has(each)),
      );
    const next = [...left].find(isNext);
    if (next === undefined)
      throw new Error('Two elements have two of their sheets the other way round.');
    left.delete(next);
    sorted.push(next);
  }
  return sorted;
}

/**
 * dist/laoshan.css: what baked pages link inside their shadow roots (each sheet once, for the elements that have it), and for pages
 * the sizes that unbaked tags reserve.
 */
export async function makeStylesheet() {
  const { elements } = await fromNpm('elements.js');
  const { reserved, unreserved } = await fromNpm('core/styles/reserved.js');
  const lists = new Map(
    Object.entries(elements).map(([tag, { styles }]) => [
      tag,
      [styles ?? []].flat(Number.POSITIVE_INFINITY).map(({ cssText }) => cssText),
    ]),
  );
  const inside = inOrder([...lists.values()]).map((css) => {
    const tags = [...lists].flatMap(([tag, list]) => (list.includes(css) ? [tag] : []));
    return scoped(css, hostOf(tags, lists.size));
  });
  write('dist/laoshan.css', `${shortenCss([reserved, unreserved, ...inside].join('\n'))}\n`);
}

import { type Seen, seenIn } from '../../src/publish/doctor/index.js';

/** Stands for `style`: the page's policy refuses style attributes of parsed documents too, and says so on the console for each. */
const UNSTYLED = 'data-laoshan-unstyled';

const styled = (text: string): string => text.replaceAll(UNSTYLED, 'style');

/** Through the browser's own parser, in a document of its own: nothing in it is run, and nothing asked for. */
export function see(html: string): Seen {
  const unstyled = html.replace(/(?<=\s)style(?=\s*=)/gi, UNSTYLED);
  return seenIn<Node>(new DOMParser().parseFromString(unstyled, 'text/html'), {
    children: (node) =>
      node instanceof HTMLTemplateElement ? node.content.childNodes : node.childNodes,
    element: (node) =>
      node instanceof Element
        ? {
            name: node.localName,
            attributes: Object.fromEntries(
              Array.from(node.attributes, ({ name, value }) => [styled(name), styled(value)]),
            ),
          }
        : undefined,
    text: (node) => (node instanceof Text ? styled(node.data) : undefined),
  });
}

import { type Seen, seenIn } from '../../src/publish/doctor/index.js';

/** Through the browser's own parser, in a document of its own: nothing in it is run, and nothing asked for. */
export function see(html: string): Seen {
  return seenIn<Node>(new DOMParser().parseFromString(html, 'text/html'), {
    children: (node) =>
      node instanceof HTMLTemplateElement ? node.content.childNodes : node.childNodes,
    element: (node) =>
      node instanceof Element
        ? {
            name: node.localName,
            attributes: Object.fromEntries(
              Array.from(node.attributes, ({ name, value }) => [name, value]),
            ),
          }
        : undefined,
    text: (node) => (node instanceof Text ? node.data : undefined),
  });
}

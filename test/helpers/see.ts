import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { type Seen, seenIn } from '../../src/publish/doctor/index.js';

type Node = DefaultTreeAdapterTypes.Node;

/** As a browser's own parser sees it. */
export function see(html: string): Seen {
  return seenIn<Node>(parseFragment(html), {
    children: (node) => {
      if ('content' in node) return node.content.childNodes;
      return 'childNodes' in node ? node.childNodes : [];
    },
    element: (node) =>
      'tagName' in node
        ? {
            name: node.tagName,
            attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
          }
        : undefined,
    text: (node) => (node.nodeName === '#text' && 'value' in node ? node.value : undefined),
  });
}

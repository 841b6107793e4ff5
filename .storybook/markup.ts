/**
 * The HTML that an editor would paste, of what a story drew where no element comes to life: without the
 * page around it and Lit's marks.
 * @param folder address of the repository's own feeds, which is written as `feeds/`
 */
export function markupOf(root: Node, folder: string): string {
  return Array.from(root.childNodes, (node) => serialise(node, folder))
    .join('')
    .replace(/(<\/laoshan-[a-z]+>)(?=<laoshan-)/g, '$1\n')
    .trim();
}

/** Elements that have no end tag, https://html.spec.whatwg.org/#void-elements */
const VOID = /^(?:br|hr|img|input|source|wbr)$/;

function serialise(node: Node, folder: string): string {
  if (node instanceof Text) return escapeHtml(node.data);
  if (!(node instanceof Element)) return '';
  const inside = Array.from(node.childNodes, (child) => serialise(child, folder)).join('');
  if (node.hasAttribute('data-page')) return inside.trim();
  const attributes = Array.from(node.attributes).map(
    ({ name, value }) => ` ${name}="${escapeHtml(shorten(value, folder)).replace(/"/g, '&quot;')}"`,
  );
  const start = `<${node.localName}${attributes.join('')}>`;
  return VOID.test(node.localName) ? start : `${start}${inside}</${node.localName}>`;
}

/** An address of the repository's own feeds, as it is written where those lie beside the page. */
export const shorten = (value: string, folder: string): string =>
  value.startsWith(folder) ? `feeds/${value.slice(folder.length)}` : value;

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

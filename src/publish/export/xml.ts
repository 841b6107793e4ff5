import { XMLBuilder } from 'fast-xml-parser';

/** An element to be written. Names are ours, never those of a feed; texts may be anything. */
export interface XmlTag {
  readonly name: string;
  /** Those without a value are left out. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly (XmlTag | string)[];
}

/** `x('guid', { isPermaLink: 'false' }, id)`; undefined children are left out. */
export function x(
  name: string,
  attributes: XmlTag['attributes'] = {},
  ...children: readonly (XmlTag | string | undefined)[]
): XmlTag {
  return { name, attributes, children: children.filter((child) => child !== undefined) };
}

/** What XML 1.0 has no place for, not even escaped (https://www.w3.org/TR/xml/#charsets). */
const FORBIDDEN = /[^\t\n -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** An XML document in UTF-8, its end of line included. */
export function writeXml(root: XmlTag): string {
  const builder = new XMLBuilder({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    suppressEmptyNode: true,
    suppressBooleanAttributes: false,
    format: true,
  });
  const declaration = { '?xml': [], ':@': { '@version': '1.0', '@encoding': 'utf-8' } };
  return `${builder.build([declaration, nodeOf(root)])}\n`;
}

function nodeOf(child: XmlTag | string): object {
  if (typeof child === 'string') return { '#text': allowed(child) };
  const attributes = Object.entries(child.attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [[`@${name}`, allowed(value)]],
  );
  return { [child.name]: child.children.map(nodeOf), ':@': Object.fromEntries(attributes) };
}

function allowed(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '');
}

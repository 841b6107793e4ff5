/** A piece of XML that is ready to be written. */
export type Xml = string & { readonly xml: true };

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** `element('c', { r: 'A1' }, text('102'))`; attributes without a value are left out. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (Xml | readonly Xml[])[]
): Xml {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escaped(String(value)).replace(/\n/g, '&#10;')}"`,
  );
  const inside = children.flat().join('');
  const open = `<${name}${written.join('')}`;
  return (inside ? `${open}>${inside}</${name}>` : `${open}/>`) as Xml;
}

export const text = (content: string): Xml => escaped(content) as Xml;

/**
 * What XML cannot hold is written as the programs do, `_x0008_`, and what looks like that is told apart: ECMA-376 part 1,
 * 22.9.2.19.
 */
function escaped(content: string): string {
  return content
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replace(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
      /[\0-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

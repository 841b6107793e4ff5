/** HTML as data: the one way in which what we publish becomes markup, so that nothing of a feed is ever more than text in it. */
export type Markup = string | Tag | readonly Markup[];

export interface Tag {
  readonly name: string;
  /** Those without a value are left out; a `true` one stands without a value. */
  readonly attributes: Readonly<Record<string, string | true | undefined>>;
  readonly children: readonly Markup[];
}

/** `h('a', { href }, 'text')` */
export function h(
  name: string,
  attributes: Tag['attributes'] = {},
  ...children: readonly Markup[]
): Tag {
  return { name, attributes, children };
}

export interface SerializeOptions {
  /** Writes all but ASCII as character references, for pages of an encoding that is not UTF-8. */
  readonly ascii?: boolean;
}

/** https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source']);

/**
 * The HTML of it, which a parser reads back as the same tree.
 * @throws {TypeError} for text inside an element that does not escape it (`script`, `style`): that is not text of a feed.
 */
export function serialize(markup: Markup, options: SerializeOptions = {}): string {
  if (typeof markup === 'string') return escaped(markup, /[&<>\u00a0]/g, options);
  if (!('name' in markup)) return markup.map((each) => serialize(each, options)).join('');
  const { name, attributes, children } = markup;
  if (
    children.length > 0 &&
    /^(?:script|style|xmp|iframe|noembed|noframes|plaintext|textarea)$/.test(name)
  )
    throw new TypeError(`<${name}> takes no text from data`);
  let head = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    head += value === true ? ` ${key}` : ` ${key}="${escaped(value, /[&<>"\u00a0]/g, options)}"`;
  }
  if (VOID.has(name)) return `${head}>`;
  return `${head}>${children.map((each) => serialize(each, options)).join('')}</${name}>`;
}

/** All but ASCII as references: `&#x5d02;`. */
export function asciiOnly(html: string): string {
  return html.replace(/[^\0-\x7f]/gu, reference);
}

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
};

function escaped(text: string, marks: RegExp, { ascii }: SerializeOptions): string {
  const safe = text.replace(marks, (mark) => NAMED[mark] ?? mark);
  return ascii ? asciiOnly(safe) : safe;
}

function reference(sign: string): string {
  return `&#x${sign.codePointAt(0)?.toString(16)};`;
}

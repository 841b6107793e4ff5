/** What a parser of HTML sees, as far as the doctor looks: the page's own in a browser, another one elsewhere. */
export interface Seen {
  /** In the order of the document, those in templates too. */
  readonly elements: readonly SeenElement[];
  /** All that is to be read, scripts and styles apart. */
  readonly text: string;
}

export interface SeenElement {
  /** In small letters. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What is to be read in it. */
  readonly text: string;
  /** The names of what it stands in, the nearest one first. */
  readonly within: readonly string[];
}

/** Parses a piece of HTML; never throws. */
export type See = (html: string) => Seen;

/** How a parser's tree is read. */
export interface Reader<Node> {
  /** Of a template, what is in it. */
  children(node: Node): Iterable<Node>;
  /** `undefined` for what is no element; the name in small letters. */
  element(
    node: Node,
  ): { readonly name: string; readonly attributes: Readonly<Record<string, string>> } | undefined;
  /** `undefined` for what is no text. */
  text(node: Node): string | undefined;
}

/** Whose text is not to be read. */
const SILENT = /^(?:script|style|template|noscript|iframe|title)$/;
/** What stands in its line. */
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|em|i|img|mark|q|s|small|span|strong|sub|sup|time|u|wbr)$/;

/** Walks a parsed tree of any depth. */
export function seenIn<Node>(root: Node, reader: Reader<Node>): Seen {
  const found: Open[] = [];
  const texts: string[] = [];
  const step = (node: Node, within: Inner | undefined, silent: boolean): readonly Task<Node>[] => {
    const text = reader.text(node);
    if (text !== undefined) {
      if (!silent) texts.push(text);
      return [];
    }
    const element = reader.element(node);
    const children = Array.from(reader.children(node));
    if (!element) return children.map((child) => ({ node: child, within, silent }));
    const { name, attributes } = element;
    const open: Open = { name, attributes, within, from: texts.length, to: texts.length };
    found.push(open);
    const inner = { name, outer: within };
    const quiet = silent || SILENT.test(name);
    if (!quiet && !INLINE.test(name)) texts.push('\n');
    return [
      ...children.map((child) => ({ node: child, within: inner, silent: quiet })),
      { close: open, line: !quiet && !INLINE.test(name) },
    ];
  };
  const tasks: Task<Node>[] = [{ node: root, within: undefined, silent: false }];
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    if ('close' in task) {
      task.close.to = texts.length;
      if (task.line) texts.push('\n');
    } else {
      const next = step(task.node, task.within, task.silent);
      for (let index = next.length - 1; index >= 0; index--) tasks.push(next[index] as Task<Node>);
    }
  }
  const elements = found.map(({ name, attributes, within, from, to }) => ({
    name,
    attributes,
    within: namesOf(within),
    get text() {
      return texts.slice(from, to).join('');
    },
  }));
  return { elements, text: texts.join('') };
}

interface Inner {
  readonly name: string;
  readonly outer: Inner | undefined;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly within: Inner | undefined;
  readonly from: number;
  to: number;
}

type Task<Node> =
  | { readonly node: Node; readonly within: Inner | undefined; readonly silent: boolean }
  | { readonly close: Open; readonly line: boolean };

/** Nobody asks for more of what something stands in. */
const MOST_NAMES = 8;

function namesOf(within: Inner | undefined): string[] {
  const names: string[] = [];
  for (let each = within; each && names.length < MOST_NAMES; each = each.outer)
    names.push(each.name);
  return names;
}

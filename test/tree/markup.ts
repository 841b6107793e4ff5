/** An element of a snippet, with its attributes as written; `''` for one without a value. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The text of a script; empty for all others. */
  readonly text: string;
}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const TOKEN =
  /<!--[\s\S]*?-->|<!doctype html>|<\/([a-z][a-z0-9-]*)\s*>|<([a-z][a-z0-9-]*)((?:\s+[a-z][a-z0-9-]*(?:="[^"<]*")?)*)\s*>/gi;

/**
 * The elements of a snippet, stricter than HTML itself, as an example should be: every tag closed,
 * every value in double quotes, no attribute twice, nothing left over.
 * @throws an error that says what is wrong
 */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  const open: string[] = [];
  let end = 0;
  const text = (to: number): void => {
    const between = html.slice(end, to);
    if (/[<>]/.test(between)) throw new Error(`Not a tag: ${between.trim()}`);
  };
  for (TOKEN.lastIndex = 0; ; ) {
    const token = TOKEN.exec(html);
    if (!token) break;
    const [whole, closing, name, written = ''] = token;
    text(token.index);
    end = TOKEN.lastIndex;
    if (closing) {
      const last = open.pop();
      if (last !== closing) throw new Error(`</${closing}> closes <${last}>`);
    }
    if (!name) continue;
    let raw = '';
    if (name === 'script') {
      const close = html.indexOf('</script>', end);
      if (close < 0) throw new Error('<script> is not closed');
      raw = html.slice(end, close);
      end = close + '</script>'.length;
      TOKEN.lastIndex = end;
    } else if (!VOID.test(name)) open.push(name);
    tags.push({ name, attributes: attributesOf(written, whole), text: raw });
  }
  text(html.length);
  if (open.length) throw new Error(`<${open.join('>, <')}> not closed`);
  return tags;
}

function attributesOf(written: string, tag: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of written.matchAll(/([a-z][a-z0-9-]*)(?:="([^"]*)")?/gi)) {
    if (attributes.has(name)) throw new Error(`${name} twice in ${tag}`);
    attributes.set(name, value);
  }
  return attributes;
}

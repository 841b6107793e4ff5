import { generate, parse, walk as walkCss } from 'css-tree';

/**
 * Shortens a style sheet by spelling alone: comments and needless spaces go, and every declaration
 * stays, in its order. (A minifier that understands CSS merges `color: a; color: light-dark(b, c)`
 * or four sides into `inset`, and so takes from old browsers what was written for them.)
 * @param {string} css
 */
export function shortenCss(css) {
  const sheet = parse(css, {
    positions: false,
    parseAtrulePrelude: false,
    onParseError(error) {
      throw new Error(`Not CSS: ${error.message} in ${css.trim().slice(0, 60)}`);
    },
  });
  walkCss(sheet, (node) => {
    if (node.type === 'Raw') node.value = shortenRaw(node.value);
  });
  return generate(sheet);
}

/**
 * What the parser leaves as it is: values of custom properties, fallbacks in var(), conditions.
 * An empty custom property keeps its one space: Chromium 80 takes `--x:;` for an error.
 * @param {string} text
 */
function shortenRaw(text) {
  const short = text
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|\s+/g, (_, quoted) => quoted ?? ' ')
    .trim();
  return short || ' ';
}

/** An element whose text is no markup, with something in it: a field that is empty in the template needs nothing of its own. */
const RAW_TEXT = /<(script|style|textarea|title)\b[^>]*(?:>(?!<\/\1>)|$)/i;

/**
 * Shortens the static parts of one template of markup. Runs of white space become one space and so
 * read the same; values in quotes are left alone; comments go.
 * @param {readonly string[]} parts the cooked strings between the expressions
 * @returns {string[]} as many parts
 */
export function shortenHtml(parts) {
  const [raw] = RAW_TEXT.exec(parts.join('\0')) ?? [];
  if (raw) throw new Error(`Lit's part for raw text is left out (lit.mjs): ${raw.slice(0, 60)}`);
  let state = 'text';
  return parts.map((part, index) => {
    let out = '';
    let rest = index > 0 && state === 'comment' ? skipComment(part) : part;
    while (rest) {
      const step = next(rest, state);
      out += step.out;
      state = step.state;
      rest = rest.slice(step.length);
    }
    if (state === 'tag' && index < parts.length - 1 && !out.endsWith('=')) {
      throw new Error(`Lit's part for whole tags is left out (lit.mjs): ${out.trim().slice(-60)}`);
    }
    return out;
  });

  /** @param {string} part */
  function skipComment(part) {
    throw new Error(`An expression in a comment: ${part.trim().slice(0, 60)}`);
  }
}

/** One step of a small tokenizer: how much it read, what stands for it, the state after it.
 *  @param {string} rest @param {string} state */
function next(rest, state) {
  const first = rest[0] ?? '';
  if (state === '"' || state === "'") {
    return { length: 1, out: first, state: first === state ? 'tag' : state };
  }
  if (state === 'text' && rest.startsWith('<!--')) {
    const end = rest.indexOf('-->');
    return { length: end < 0 ? rest.length : end + 3, out: '', state: end < 0 ? 'comment' : state };
  }
  const space = /^\s+/.exec(rest)?.[0];
  if (space) {
    const needless = state === 'tag' && rest[space.length] === '>';
    return { length: space.length, out: needless ? '' : ' ', state };
  }
  if (state === 'text')
    return { length: 1, out: first, state: /^<[a-z/$]/i.test(rest) ? 'tag' : state };
  if (first === '>') return { length: 1, out: first, state: 'text' };
  return { length: 1, out: first, state: first === '"' || first === "'" ? first : state };
}

/** @param {string} text the cooked text, written as the inside of a template literal */
function asLiteral(text) {
  return text.replace(/[\\`]|\$\{/g, '\\$&').replace(/\r/g, '\\r');
}

/** @param {unknown} node @param {(node: any) => void} visit */
function walk(node, visit) {
  if (Array.isArray(node)) {
    for (const child of node) walk(child, visit);
  } else if (typeof node === 'object' && node !== null) {
    if ('type' in node) visit(node);
    for (const child of Object.values(node)) walk(child, visit);
  }
}

const shorten = {
  /** @param {string[]} parts */
  css: (parts) => (parts.length === 1 ? [shortenCss(parts[0] ?? '')] : parts),
  html: shortenHtml,
};

/**
 * Shortens css`` and html`` literals of our own modules. Runs after types are gone.
 * @returns {import('vite').Plugin}
 */
export function literals() {
  return {
    name: 'laoshan-literals',
    transform(code, id) {
      if (id.includes('node_modules') || !/\b(?:css|html)`/.test(code)) return null;
      /** @type {{ start: number, end: number, text: string }[]} */
      const edits = [];
      walk(this.parse(code), (node) => {
        const name = node.type === 'TaggedTemplateExpression' ? node.tag.name : undefined;
        const how = Object.hasOwn(shorten, name ?? '') ? shorten[name] : undefined;
        if (!how) return;
        const quasis = node.quasi.quasis;
        const texts = how(quasis.map((quasi) => quasi.value.cooked));
        quasis.forEach((quasi, index) => {
          if (code.slice(quasi.start, quasi.end) !== quasi.value.raw) {
            throw new Error(`The parser's offsets do not fit ${id}`);
          }
          edits.push({ start: quasi.start, end: quasi.end, text: asLiteral(texts[index]) });
        });
      });
      edits.sort((a, b) => b.start - a.start);
      const result = edits.reduce(
        (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
        code,
      );
      return { code: result, map: null };
    },
  };
}

import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { ImportFailure, type ImportNote, type Opened } from './imported.js';
import { decodeReferences } from './xml-references.js';
import { rootOf, xmlText } from './xml-text.js';

/** An element by its namespace, whatever prefix the file gives it. */
export interface XmlElement {
  /**
   * Without prefix where RSS has it; with the usual prefix in the namespaces of `PREFIXES` (`dc:creator`, `atom:link`), and with the
   * file's own in all others.
   */
  readonly name: string;
  /** By names that are made as those of elements are: `href`, `xml:lang`, `rdf:about`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
  /** Of `xml:base` here and around it (https://www.w3.org/TR/xmlbase/); empty without any. */
  readonly base: string;
  /** Of `xml:lang` here and around it; empty without any. */
  readonly lang: string;
}

export interface Xml {
  readonly root: XmlElement;
  readonly notes: readonly ImportNote[];
}

/** What feeds are written in, and what they use beside it; without the last sign, which many leave out. A default namespace that is not here has no prefix. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://purl.org/rss/1.0', ''],
  ['http://my.netscape.com/rdf/simple/0.9', ''],
  ['http://channel.netscape.com/rdf/simple/0.9', ''],
  ['http://www.w3.org/2005/Atom', 'atom'],
  ['http://www.w3.org/1999/xhtml', 'xhtml'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['http://purl.org/dc/elements/1.1', 'dc'],
  ['http://purl.org/dc/terms', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/content', 'content'],
  ['http://search.yahoo.com/mrss', 'media'],
]);

/** Elements within elements: XHTML in a feed is nested too. */
const MAX_DEPTH = 256;

/** What the parser gives, in the order of the file: `{ ':name': [...], ':@': { '@name': '…' } }` or `{ '#text': '…' }`. */
type Node = Readonly<Record<string, unknown>>;

interface Scope {
  readonly prefixes: ReadonlyMap<string, string>;
  readonly base: string;
  readonly lang: string;
}

/**
 * The elements of an XML file. No entities but those of XML and HTML, nothing that lies outside the file.
 * @throws {ImportFailure} `html-page`, `xml-entities`, `xml-deep`, `xml-cut`, those of `xmlText`, or `xml-broken` with `line` and `column`.
 */
export function readXml(file: Opened): Xml {
  if (rootOf(file)?.toLowerCase() === 'html') throw new ImportFailure('html-page');
  const { text, notes } = xmlText(file);
  if (definesEntities(text)) throw new ImportFailure('xml-entities');
  const { whole, mended } = wellFormed(text);
  const root = rootElement(parsed(whole));
  if (!root) throw new ImportFailure('xml-broken', { line: 1, column: 1 });
  const ampersands: readonly ImportNote[] = mended
    ? [{ code: 'bare-ampersands', severity: 'change', at: {}, facts: { count: mended } }]
    : [];
  return { root, notes: [...notes, ...ampersands] };
}

/** A feed has no need of entities of its own, and a few lines of them can fill the memory. */
function definesEntities(text: string): boolean {
  const start = text.search(/<[a-z_]/i);
  return /<!ENTITY/.test(
    text.slice(0, start < 0 ? undefined : start).replace(/<!--[\s\S]*?-->/g, ''),
  );
}

interface Mended {
  readonly whole: string;
  readonly mended: number;
}

/** Addresses with a bare `&` are the commonest fault of feeds; what was meant is plain. Everything else has to be right. */
function wellFormed(text: string): Mended {
  const first = XMLValidator.validate(text);
  if (first === true) return { whole: text, mended: 0 };
  let mended = 0;
  const whole = text.replace(
    /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|&(?!(?:\w{1,20}|#\d{1,7}|#x[\da-f]{1,6});)/gi,
    (found) => {
      if (found !== '&') return found;
      mended += 1;
      return '&amp;';
    },
  );
  const second = mended ? XMLValidator.validate(whole) : first;
  if (second === true) return { whole, mended };
  const { msg, line, col } = second.err;
  // The validator has one sentence for one element that was not closed, another for several.
  if (/^(?:Unclosed tag|Invalid '\[)/.test(msg)) throw new ImportFailure('xml-cut');
  throw new ImportFailure('xml-broken', { line, column: col || 1 });
}

function parsed(text: string): readonly Node[] {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    trimValues: false,
    ignorePiTags: true,
    jPath: false,
    maxNestedTags: MAX_DEPTH,
    // So that no name of a file is one that objects have of their own, which the parser refuses.
    // It is asked twice for an element without an end tag.
    transformTagName: (name) => (name.startsWith(':') ? name : `:${name}`),
    entityDecoder: {
      setExternalEntities: ignore,
      addInputEntities: ignore,
      reset: ignore,
      setXmlVersion: ignore,
      decode: decodeReferences,
    },
  });
  try {
    return parser.parse(text) as readonly Node[];
  } catch (error) {
    const deep = error instanceof Error && /nested/.test(error.message);
    throw new ImportFailure(deep ? 'xml-deep' : 'xml-broken', { line: 1, column: 1 });
  }
}

function ignore(): void {}

function rootElement(nodes: readonly Node[]): XmlElement | undefined {
  const scope: Scope = { prefixes: new Map([['xml', 'xml']]), base: '', lang: '' };
  for (const node of nodes) {
    const child = readNode(node, scope);
    if (typeof child === 'object') return child;
  }
  return undefined;
}

function readNode(node: Node, outer: Scope): XmlElement | string {
  const raw = Object.keys(node).find((key) => key !== ':@') ?? '#text';
  const value = node[raw];
  if (raw === '#text' || !Array.isArray(value)) return String(value ?? '');
  const given = Object.entries((node[':@'] ?? {}) as Readonly<Record<string, unknown>>).map(
    ([key, text]) => [key.slice(1), String(text)] as const,
  );
  const scope = scopeOf(given, outer);
  return {
    name: nameOf(raw.slice(1), scope, true),
    attributes: new Map(given.map(([key, text]) => [nameOf(key, scope, false), text])),
    children: value.map((child: Node) => readNode(child, scope)),
    base: scope.base,
    lang: scope.lang,
  };
}

function scopeOf(given: readonly (readonly [string, string])[], outer: Scope): Scope {
  let { base, lang } = outer;
  const own: [string, string][] = [];
  for (const [key, text] of given) {
    if (key === 'xml:lang') lang = text.trim();
    else if (key === 'xml:base') base = absolute(text, base);
    else if (key === 'xmlns' || key.startsWith('xmlns:'))
      own.push([key.slice(6), PREFIXES.get(text.trim().replace(/[/#]$/, '')) ?? key.slice(6)]);
  }
  const prefixes = own.length ? new Map([...outer.prefixes, ...own]) : outer.prefixes;
  return { prefixes, base, lang };
}

/** A prefix that the file does not explain stands for what it usually does. An attribute without one is in no namespace. */
function nameOf(raw: string, { prefixes }: Scope, element: boolean): string {
  const colon = raw.indexOf(':');
  const prefix = raw.slice(0, Math.max(0, colon));
  const usual = colon < 0 && !element ? '' : (prefixes.get(prefix) ?? prefix);
  return usual ? `${usual}:${raw.slice(colon + 1)}` : raw.slice(colon + 1);
}

/** An address as seen from another; as it stands where it needs no other, or is none. */
export function absolute(address: string, base: string): string {
  const trimmed = address.trim();
  if (!base || !trimmed || /^[a-z][a-z\d+.-]*:/i.test(trimmed)) return trimmed;
  try {
    return new URL(trimmed, base).href;
  } catch {
    return trimmed;
  }
}

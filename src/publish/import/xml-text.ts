import { ImportFailure, type ImportNote, type Opened } from './imported.js';

/** How much of a file is looked at to know what it is; declarations and comments that stand before the root are shorter. */
const HEAD = 4096;

/** What XML 1.0 has no place for, not even escaped (https://www.w3.org/TR/xml/#charsets). */
const FORBIDDEN = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const DECLARED = /^<\?xml\s[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/;

export interface XmlText {
  readonly text: string;
  readonly notes: readonly ImportNote[];
}

/** The name of the root element with its prefix; `undefined` for what does not begin as XML does. */
export function rootOf(file: Opened): string | undefined {
  let head = (file.text ?? latin(file.bytes)).slice(0, HEAD).replace(/^\ufeff?\s+/, '');
  head = head.replace(/^\ufeff/, '');
  // Each turn takes something off, so that it ends.
  for (;;) {
    const rest = head
      .replace(/^<\?[^>]*\?>\s*/, '')
      .replace(/^<!--[\s\S]*?-->\s*/, '')
      .replace(/^<!DOCTYPE[^<>[]*>\s*/i, '');
    if (rest === head) break;
    head = rest;
  }
  return /^<!DOCTYPE\s+([\w:.-]+)/i.exec(head)?.[1] ?? /^<([\w:.-]+)/.exec(head)?.[1];
}

/**
 * The text of an XML file. What its bytes are counts more than what the file says of itself, since editors save a file anew and
 * leave its first line as it was (https://www.w3.org/TR/xml/#charencoding, appendix F).
 * @throws {ImportFailure} `xml-encoding`, for bytes that are neither Unicode nor GB18030 nor what the file names; `no-encoding` where it names none.
 */
export function xmlText(file: Opened): XmlText {
  const declared = DECLARED.exec(
    latin(file.bytes).replace(/^\xef\xbb\xbf/, ''),
  )?.[1]?.toLowerCase();
  const unicode = unicodeOf(file);
  // GB18030 takes nearly any bytes; a file that names another encoding is asked first.
  const text = unicode ?? (declared && decodedAs(declared, file.bytes)) ?? file.text;
  if (text === undefined)
    throw declared
      ? new ImportFailure('xml-encoding', { encoding: declared })
      : new ImportFailure('no-encoding');
  const notes: ImportNote[] = [];
  const other = unicode !== undefined && declared && !/^utf-?(?:8|16)/.test(declared);
  const unfit = unicode === undefined && declared && decodedAs(declared, file.bytes) === undefined;
  if (unfit || (other && /[^\0-\x7f]/.test(text)))
    notes.push({
      code: 'other-encoding',
      severity: 'change',
      at: { path: '<?xml?>' },
      facts: { declared, encoding: unicode === undefined ? 'gb18030' : 'utf-8' },
    });
  let count = 0;
  const clean = text.replace(FORBIDDEN, () => {
    count += 1;
    return '';
  });
  if (count > 0)
    notes.push({ code: 'control-characters', severity: 'change', at: {}, facts: { count } });
  return { text: clean.replace(/^\ufeff?\s*/, ''), notes };
}

function unicodeOf({ bytes, text, encoding }: Opened): string | undefined {
  return encoding?.startsWith('utf') ? text : decodedAs('utf-8', bytes);
}

function decodedAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    // Of the three Chinese ones, each has all that the older has, and files say less than they are.
    const whole = /^gb(?:2312|k)$/.test(label) ? 'gb18030' : label;
    return new TextDecoder(whole, { fatal: true }).decode(bytes);
  } catch {
    // No such label, or not these bytes.
    return undefined;
  }
}

/** The beginning, a character a byte: declarations are ASCII. */
function latin(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, HEAD), (byte) => String.fromCharCode(byte)).join('');
}

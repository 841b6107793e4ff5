/** How properties are written: https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */

/** Octets of a line, without its end. */
const LONGEST = 75;
/** What ends a line there, and what programs that read such files take for an end besides. */
const LINE_ENDS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
const CONTROLS = /(?!\t)[\p{Cc}\u2028\u2029]/gu;

/** A property with a value as it stands, folded; `undefined` without a value. What could end its line is taken out. */
export function property(name: string, value: string | undefined): string | undefined {
  return value ? fold(`${name}:${value.replace(CONTROLS, '')}`) : undefined;
}

/** A property with a text: https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11 */
export function text(name: string, value: string | undefined): string | undefined {
  return property(name, value?.replace(/[\\;,]/g, '\\$&').replace(LINE_ENDS, '\\n'));
}

/** In lines of at most 75 octets of UTF-8, none of which ends inside of a character. */
export function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const code = character.codePointAt(0) ?? 0;
    const octets = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (length + octets > LONGEST) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += octets;
  }
  return folded;
}

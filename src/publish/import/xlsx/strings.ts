import { walk } from './xml.js';

/** ECMA-376 part 1, 18.4.9: texts that cells share, by their place. */
export function readStrings(bytes: Uint8Array): readonly string[] {
  const strings: string[] = [];
  const reader = textReader();
  walk(bytes, {
    open(element) {
      if (element === 'si') reader.begin();
      else reader.open(element);
    },
    text: reader.text,
    close(element) {
      if (element === 'si') strings.push(reader.end());
      else reader.close(element);
    },
  });
  return strings;
}

/** Puts the runs of a text together, and leaves out how it is pronounced: 18.4.6, `rPh`. */
export function textReader() {
  let text = '';
  let inText = false;
  let inPhonetic = false;
  return {
    begin(): void {
      text = '';
      inText = inPhonetic = false;
    },
    open(element: string): void {
      if (element === 't') inText = true;
      else if (element === 'rPh') inPhonetic = true;
    },
    text(piece: string): void {
      if (inText && !inPhonetic) text += piece;
    },
    close(element: string): void {
      if (element === 't') inText = false;
      else if (element === 'rPh') inPhonetic = false;
    },
    end: (): string => unescaped(text),
  };
}

/** 22.9.2.19: `_x000D_` is a character that XML cannot hold. */
export function unescaped(text: string): string {
  const whole = text.includes('_x')
    ? text.replace(/_x([\da-f]{4})_/gi, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : text;
  return whole.replace(/\r\n?/g, '\n');
}

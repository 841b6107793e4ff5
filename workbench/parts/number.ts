import { digitsOf } from '../../src/format/index.js';
import { messagesFor } from '../../src/messages/index.js';

/** A count as it is written in a language. */
export const numberText = (value: number, language: string): string =>
  digitsOf(String(value), messagesFor(language));

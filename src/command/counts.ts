import { digitsOf } from '../format/index.js';
import { messagesFor } from '../messages/index.js';

/** How the command writes a count in a language. */
export const countText = (value: number, language: string): string =>
  digitsOf(String(value), messagesFor(language));

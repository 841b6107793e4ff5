import type { Item } from '../feed/index.js';
import { excerpt } from '../format/index.js';

/** Characters of a headline made from a text that has none, and of a summary made from the text. */
const HEADLINE = 40;
const SUMMARY = 120;

/** What a card says of a story. */
export interface Reading {
  readonly headline: string;
  readonly summary: string;
}

/**
 * Headline and summary of any JSON Feed item: its own, else the beginning of its text, and then what follows it. Nothing
 * is told twice, but where the text had to be cut within its first sentence.
 * @param untitled the headline of an item without any words.
 */
export function readingOf({ title, summary, content_text = '' }: Item, untitled: string): Reading {
  if (title) {
    return {
      headline: title,
      summary: summary ?? excerpt(belowTitle(content_text, title), SUMMARY),
    };
  }
  const text = (summary ?? content_text).replace(/\s+/g, ' ').trim();
  const headline = excerpt(text, HEADLINE);
  const rest = text.startsWith(headline) ? text.slice(headline.length) : text;
  return {
    headline: headline || untitled,
    summary: summary === undefined ? excerpt(rest, SUMMARY) : rest.trim(),
  };
}

/** A text without the title that site generators repeat over it: a first line that has it, and is no sentence. */
function belowTitle(text: string, title: string): string {
  const [start = '', line = ''] = /^(.+)\n/.exec(text) ?? [];
  const repeats = line.includes(title) && !/[。！？.!?…]$/.test(line);
  return repeats ? text.slice(start.length) : text;
}

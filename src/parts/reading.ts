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
 * Headline and summary of any JSON Feed item: its own, else the beginning of its text, which is
 * then not told twice.
 * @param untitled the headline of an item without any words.
 */
export function readingOf({ title, summary, content_text = '' }: Item, untitled: string): Reading {
  const text = summary ?? excerpt(content_text, SUMMARY);
  if (title) return { headline: title, summary: text };
  const headline = excerpt(text, HEADLINE);
  return { headline: headline || untitled, summary: headline === text ? '' : text };
}

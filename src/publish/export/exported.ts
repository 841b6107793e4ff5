import type { Place } from '../import/imported.js';
import type { RawFeed } from '../raw.js';

export const EXPORT_FORMATS = ['json-feed', 'csv', 'rss', 'open311', 'ics'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportOptions {
  /** Of the reader, for headers and what must be worded. */
  readonly language: 'zh-CN' | 'en';
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface ExportNote {
  /** That of a sentence in `messages/import`. */
  readonly code: string;
  readonly at: Place;
  readonly facts: Readonly<Record<string, string | number>>;
}

export interface ExportedFile {
  /** With its ending; no folder. */
  readonly name: string;
  /** Of https://www.iana.org/assignments/media-types */
  readonly type: string;
  readonly text: string;
}

export interface Exported {
  /** None where the feed has nothing that the format can hold. */
  readonly files: readonly ExportedFile[];
  /** What the feed has and the format cannot hold. */
  readonly notes: readonly ExportNote[];
}

/** One format, in a file of its own. */
export interface Exporter {
  readonly format: ExportFormat;
  write(feed: RawFeed, options: ExportOptions): Exported;
}

import type { RawFeed } from '../raw.js';

/** The formats that are read. A spreadsheet's rows that were pasted are `csv`. */
export const IMPORT_FORMATS = [
  'json-feed',
  'csv',
  'xlsx',
  'rss',
  'atom',
  'open311',
  'frab',
  'sessionize',
] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

export interface SourceFile {
  /** With its ending; empty for what was pasted. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ImportOptions {
  /** Of the reader, for what must be worded: `zh-CN` or `en`. */
  readonly language: 'zh-CN' | 'en';
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Told from time to time, of how many rows or entries are done. */
  readonly progress?: (done: number, total: number) => void;
}

/** Where in the source something stands: a sheet's row and column as their program counts them (from 1, `C`), or a path (`channel.item[3]`). */
export interface Place {
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
  readonly path?: string;
}

/**
 * Something that the source has and the feed has not (`loss`), or has otherwise (`change`), so that an editor can
 * look at it. `code` is that of a sentence in `messages/import`; `facts` is what the sentence is told.
 */
export interface ImportNote {
  readonly code: string;
  readonly severity: 'loss' | 'change';
  readonly at: Place;
  readonly facts: Readonly<Record<string, string | number>>;
}

export interface Imported {
  readonly format: ImportFormat;
  /** Not checked: `check` tells what is wrong with it. */
  readonly feed: RawFeed;
  readonly notes: readonly ImportNote[];
  /**
   * Rows or entries in the source that hold anything, headers apart. Each is in the feed (as an item, or within one), or a note of
   * the severity `loss` names its place.
   */
  readonly rows: number;
}

/** What could not be read at all; `code` is that of a sentence in `messages/import`. */
export class ImportFailure extends Error {
  override readonly name = 'ImportFailure';
  /** The name of the file that it is about, where several were opened. */
  file = '';
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
  constructor(code: string, facts: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.code = code;
    this.facts = facts;
  }
}

/** What of a file an importer may look at to know its own; each is made once, when first asked for. */
export interface Opened extends SourceFile {
  /** `undefined` for what is no text. */
  readonly text: string | undefined;
  /** A label of https://encoding.spec.whatwg.org/#names-and-labels; `undefined` as `text` is. */
  readonly encoding: string | undefined;
  /** `undefined` for what is no JSON. */
  readonly json: unknown;
}

/** One format, in a file of its own. */
export interface Importer {
  readonly format: ImportFormat;
  /** Whether the file is of this format, as cheaply as can be. */
  recognises(file: Opened): boolean;
  /** @throws {ImportFailure} where nothing can be read. */
  read(file: Opened, options: ImportOptions): Imported | Promise<Imported>;
}

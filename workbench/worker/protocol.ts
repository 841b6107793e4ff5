import type { Exported, ExportFormat, ExportOptions } from '../../src/publish/export/exported.js';
import type { Imported, ImportOptions, SourceFile } from '../../src/publish/import/imported.js';
import type { Finding, Snippet, SnippetOptions, SnippetRequest } from '../../src/publish/index.js';

/** What the page asks of its worker. */
export type Task =
  | {
      readonly what: 'import';
      readonly files: readonly SourceFile[];
      readonly options: Omit<ImportOptions, 'progress'>;
    }
  | { readonly what: 'check'; readonly text: string; readonly now: number }
  | {
      readonly what: 'snippet';
      readonly text: string;
      readonly request: SnippetRequest;
      readonly options: SnippetOptions;
    }
  | {
      readonly what: 'bundle';
      readonly text: string;
      /** The text of `laoshan.classic.js`. */
      readonly runtime: string;
    }
  | {
      readonly what: 'export';
      readonly text: string;
      readonly format: ExportFormat;
      readonly options: ExportOptions;
    }
  /** The feed as a spreadsheet. */
  | {
      readonly what: 'spreadsheet';
      readonly text: string;
      readonly language: ExportOptions['language'];
    }
  /** A spreadsheet to fill in. */
  | { readonly what: 'template'; readonly language: ImportOptions['language'] };

/** What comes of each. */
export interface Results {
  readonly import: Imported;
  readonly check: readonly Finding[];
  /** `undefined` where the feed does not have what the widget would show. */
  readonly snippet: Snippet | undefined;
  /** The file, in UTF-8. */
  readonly bundle: Uint8Array<ArrayBuffer>;
  readonly export: Exported;
  readonly spreadsheet: Pick<Exported, 'notes'> & { readonly bytes: Uint8Array<ArrayBuffer> };
  /** The bytes of an XLSX file. */
  readonly template: Uint8Array<ArrayBuffer>;
}

export interface Asked {
  readonly id: number;
  readonly task: Task;
}

export type Answer =
  | { readonly id: number; readonly progress: readonly [done: number, total: number] }
  | { readonly id: number; readonly result: Results[keyof Results] }
  | {
      readonly id: number;
      /** An `ImportFailure`; of the code `broken` what no importer foresaw. */
      readonly failure: {
        readonly code: string;
        readonly facts: Readonly<Record<string, string | number>>;
        /** The name of the file that it is about; empty where there is none. */
        readonly file: string;
      };
    };

/** A worker's own scope, or one end of a channel where the page works by itself. */
export interface Port {
  postMessage(answer: Answer): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Asked>) => void): void;
}

import type { ImportNote } from '../../src/publish/import/imported.js';
import type { Finding, WidgetKind } from '../../src/publish/index.js';
import type { RawFeed } from '../../src/publish/raw.js';

export const STEPS = ['facts', 'look', 'take', 'doctor'] as const;
export type Step = (typeof STEPS)[number];

export type Language = 'zh-CN' | 'en';

/** What is to be shown on the editor's page, and how. */
export interface Look {
  readonly kind: WidgetKind;
  /** An item's id; empty for all that the kind shows. */
  readonly id: string;
  /** The widget's attributes but `src`, as `attributesOf` names them. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Where the scripts for pages will lie. */
export interface ScriptPlace {
  /** A folder's address, `{version}` for this release; empty for the page's own. */
  readonly folder: string;
  /** Whether it is the script for all browsers, which the workbench itself can hand out. */
  readonly classic: boolean;
}

/** What survives a reload. */
export interface Kept {
  readonly feed: RawFeed;
  /** Of the file that the feed was read from, without its ending; empty for one that was begun here. */
  readonly name: string;
  /** `undefined` until an editor chose: then what suits the feed is taken. */
  readonly look: Look | undefined;
  /** Where the feed will lie, as its page's `src` will say; empty for what the feed says itself. */
  readonly address: string;
  readonly scripts: ScriptPlace;
  readonly language: Language;
}

export interface State extends Kept {
  /** Of the last import, until they are put away. */
  readonly notes: readonly ImportNote[];
  /** Of `check`, for this feed or the one before the last edits: `checked` tells. */
  readonly findings: readonly Finding[];
  /** The feed that `findings` are of. */
  readonly checked: RawFeed | undefined;
  /** The feed that could not be checked. */
  readonly unchecked: RawFeed | undefined;
  /** Work that takes its time. */
  readonly busy: Busy | undefined;
  /** Whether another tab has kept something since this one did. */
  readonly elsewhere: boolean;
  /** Whether this browser keeps what is typed. */
  readonly keeps: boolean;
}

export interface Busy {
  readonly task: 'import';
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
}

/** `#look` -> `look`; the first step for anything else. */
export function stepOf(hash: string): Step {
  return STEPS.find((step) => `#${step}` === hash) ?? 'facts';
}

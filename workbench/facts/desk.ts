import type { FactsWords } from '../../src/messages/workbench/facts.js';
import { EMPTY_FEED, type RawFeed } from '../../src/publish/raw.js';
import type { CellNote } from '../../src/publish/table/cells.js';
import type { CellPlace } from '../../src/publish/table/edit.js';
import type { TableName } from '../../src/publish/table/tables.js';
import type { State } from '../state/state.js';

/** What is looked at in this step; not kept. */
export interface View {
  /** `undefined` until one was chosen: then the first that has rows. */
  readonly table: TableName | undefined;
  /** Tables without rows that were asked for. */
  readonly opened: readonly TableName[];
  /** From 0. */
  readonly page: number;
  readonly find: string;
  /** Whether the columns that are seldom needed are there too. */
  readonly all: boolean;
  readonly advice: boolean;
  /** What is held over the page could be dropped. */
  readonly drops: boolean;
  /** Why the last file could not be read; empty if it could. */
  readonly failure: string;
  /** What the last import was added to, as long as it can replace that instead. */
  readonly added: Added | undefined;
  /** Of the last edit. */
  readonly read: Readings;
}

/** How cells were read that say it otherwise. */
export interface Readings {
  /** Once it was changed or undone, they are of other cells. */
  readonly feed: RawFeed;
  /** By `cellId`. */
  readonly notes: ReadonlyMap<string, CellNote>;
}

export interface Added {
  readonly before: number;
  readonly count: number;
  readonly replacement: RawFeed;
  /** What the replacement is called; empty for what was pasted. */
  readonly name: string;
  /** With the two together: once it was changed, nothing is replaced. */
  readonly feed: RawFeed;
}

export const FIRST_VIEW: View = {
  table: undefined,
  opened: [],
  page: 0,
  find: '',
  all: false,
  advice: false,
  drops: false,
  failure: '',
  added: undefined,
  read: { feed: EMPTY_FEED, notes: new Map() },
};

/** What the parts of this step work with. */
export interface Desk {
  readonly state: State;
  readonly view: View;
  readonly words: FactsWords;
  look(change: Partial<View>): void;
  edit(feed: RawFeed, read?: ReadonlyMap<string, CellNote>): void;
  say(sentence: string): void;
  /** Shows a cell and puts the focus there. */
  go(place: CellPlace): void;
  /** Puts the focus on an element once it is drawn. */
  focus(id: string): void;
  open(files: readonly File[]): void;
  /** Puts what was read in the place of all that is there. */
  replace(added: Added): void;
  /** Hands a spreadsheet to fill in to the editor. */
  template(): void;
  /** Puts the notes of the last import away. */
  putAway(): void;
  /** Reads a text as a spreadsheet's rows, or as whatever file it is. */
  read(text: string): void;
}

/** For the feed as it is now. */
export const readingsOf = ({ state, view }: Pick<Desk, 'state' | 'view'>): Readings['notes'] =>
  view.read.feed === state.feed ? view.read.notes : FIRST_VIEW.read.notes;

/** Ids of elements. */
export const PANEL = 'facts-panel';
export const rowId = (path: string): string => `row-${path}`;
export const cellId = (row: string, key: string): string => `cell-${row}-${key}`;

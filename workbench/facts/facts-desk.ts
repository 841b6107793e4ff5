import type { LitElement } from 'lit';
import type { FactsWords } from '../../src/messages/workbench/facts.js';
import { workbenchWordsFor } from '../../src/messages/workbench/index.js';
import type { SourceFile } from '../../src/publish/import/imported.js';
import type { RawFeed } from '../../src/publish/raw.js';
import type { CellPlace } from '../../src/publish/table/edit.js';
import { fieldOf } from '../../src/publish/table/tables.js';
import type { Context } from '../parts/context.js';
import { download } from '../parts/download.js';
import { numberText } from '../parts/number.js';
import type { State } from '../state/state.js';
import {
  type Added,
  cellId,
  type Desk,
  FIRST_VIEW,
  type Readings,
  rowId,
  type View,
} from './desk.js';
import { emptyText, failureText, filesOf, imported, nameOf, pastedFile, taken } from './opening.js';
import { PAGE, rowsIn, tablesOf } from './rows.js';
import { tabId } from './tabs.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What is done in the first step: each part of it draws by this, and acts through it. */
export class FactsDesk implements Desk {
  view: View = FIRST_VIEW;
  readonly #host: LitElement;
  readonly #context: Context;

  constructor(host: LitElement, context: Context) {
    this.#host = host;
    this.#context = context;
  }

  get state(): State {
    return this.#context.store.state;
  }

  get words(): FactsWords {
    return workbenchWordsFor(this.state.language).facts;
  }

  look(change: Partial<View>): void {
    this.view = { ...this.view, ...change };
    this.#host.requestUpdate();
  }

  edit(feed: RawFeed, notes: Readings['notes'] = FIRST_VIEW.read.notes): void {
    this.look({ read: { feed, notes }, failure: '' });
    this.#context.store.edit(feed);
  }

  say(sentence: string): void {
    this.#context.say(sentence);
  }

  go(place: CellPlace): void {
    const { table, row, field } = place;
    const known = field === undefined ? undefined : fieldOf(table, field);
    const at = rowsIn(this.state.feed, table).findIndex(({ path }) => path === row);
    this.look({
      table,
      opened: [...this.view.opened, table],
      find: '',
      page: Math.max(0, Math.floor(at / PAGE)),
      all: this.view.all || known?.common === false,
    });
    // What is of the feed as a whole has no row.
    const own = row ? rowId(row) : tabId(table);
    void this.focus(field === undefined ? own : cellId(row, field));
  }

  async focus(id: string): Promise<void> {
    await this.#host.updateComplete;
    const element = document.getElementById(id);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }

  replace({ replacement, name }: Added): void {
    const { store } = this.#context;
    // As if the two had never been put together: one undoing brings back what was there.
    store.undo();
    store.edit(replacement, { name });
    this.#show(replacement);
  }

  putAway(): void {
    this.#context.store.set({ notes: [] });
    this.#focusTable();
  }

  async template(): Promise<void> {
    const { language } = this.state;
    try {
      const bytes = await this.#context.workshop.run({ what: 'template', language });
      download(this.words.start.templateName, XLSX, bytes);
    } catch (error) {
      this.look({ failure: failureText(error, language, this.words) });
    }
  }

  open(files: readonly File[]): void {
    if (files.length) void this.#import(() => filesOf(files), nameOf(files));
  }

  read(text: string): void {
    if (text.trim()) void this.#import(async () => [pastedFile(text)], '');
    else this.look({ failure: this.words.nothing });
  }

  async #import(files: () => Promise<readonly SourceFile[]>, name: string): Promise<void> {
    const { store } = this.#context;
    if (store.state.busy) return;
    this.look({ failure: '', added: undefined });
    try {
      const read = await imported(this.#context, files);
      if (!read) return;
      const { items } = read.feed;
      if (items.length) this.#take(read, name);
      else {
        const failure = emptyText(read.notes, this.words);
        // That the examples were left out says no more.
        store.set({ notes: failure === this.words.noneFilled ? [] : read.notes });
        this.look({ failure });
      }
    } catch (error) {
      this.look({ failure: failureText(error, this.state.language, this.words) });
    }
  }

  #take(read: Parameters<typeof taken>[1], name: string): void {
    const added = taken(this.#context.store, read, name);
    const count = numberText(read.feed.items.length, this.state.language);
    this.say(
      added
        ? this.words.added(count, numberText(added.before, this.state.language))
        : this.words.read(count),
    );
    this.look({ added });
    this.#show(read.feed);
  }

  /** The kind that there is most of, from its first row. */
  #show(feed: RawFeed): void {
    const [first] = tablesOf(feed, []);
    this.look({ table: first, page: 0, find: '' });
    this.#focusTable();
  }

  #focusTable(): void {
    const [first = 'feed'] = tablesOf(this.state.feed, this.view.opened);
    void this.focus(tabId(this.view.table ?? first));
  }
}

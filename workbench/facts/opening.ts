import { noteSentence } from '../../src/messages/import/index.js';
import type { FactsWords } from '../../src/messages/workbench/facts.js';
import type { Imported, ImportNote, SourceFile } from '../../src/publish/import/imported.js';
import { numberText } from '../parts/number.js';
import type { Language } from '../state/state.js';
import type { Store } from '../state/store.js';
import { TaskFailure, type Workshop } from '../worker/client.js';
import type { Added } from './desk.js';
import { joined } from './join.js';

export async function filesOf(files: readonly File[]): Promise<readonly SourceFile[]> {
  return Promise.all(
    files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}

export const pastedFile = (text: string): SourceFile => ({
  name: '',
  bytes: new TextEncoder().encode(text),
});

/** The text that was copied: as plain text, or the cells of a table. */
export function copiedText(data: DataTransfer): string {
  const plain = data.getData('text/plain');
  if (plain.trim()) return plain;
  const page = new DOMParser().parseFromString(data.getData('text/html'), 'text/html');
  return [...page.querySelectorAll('tr')]
    .map((row) => [...row.cells].map(({ textContent }) => oneLine(textContent)).join('\t'))
    .join('\n');
}

const oneLine = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/**
 * What a program reads while the page stays alive.
 * @returns `undefined` where all was erased meanwhile: what was still being read is gone too
 * @throws {TaskFailure}
 */
export async function imported(
  { store, workshop }: { readonly store: Store; readonly workshop: Workshop },
  files: () => Promise<readonly SourceFile[]>,
): Promise<Imported | undefined> {
  const { visit } = store;
  store.set({ busy: { task: 'import', done: 0, total: 0 }, notes: [] });
  try {
    const read = await workshop.run(
      {
        what: 'import',
        files: await files(),
        options: { language: store.state.language, now: Date.now() },
      },
      (done, total) => {
        if (!visit.aborted) store.set({ busy: { task: 'import', done, total } });
      },
    );
    return visit.aborted ? undefined : read;
  } catch (error) {
    if (visit.aborted) return undefined;
    throw error;
  } finally {
    // After an erasure it may be another import that is busy.
    if (!visit.aborted) store.set({ busy: undefined });
  }
}

/** Puts what was read into the state, behind what was there. @returns what it was added to, if anything was there */
export function taken(store: Store, { feed, notes }: Imported, name: string): Added | undefined {
  const before = store.state.feed;
  if (!before.items.length) {
    store.edit(feed, { notes, name });
    return undefined;
  }
  const both = joined(before, feed);
  store.edit(both, { notes });
  return {
    before: before.items.length,
    count: feed.items.length,
    replacement: feed,
    name,
    feed: both,
  };
}

/** Of the first file, without its ending. */
export const nameOf = ([first]: readonly { readonly name: string }[]): string =>
  (first?.name ?? '').replace(/\.[^.]*$/, '');

/** Why nothing came of a file that could be read. */
export const emptyText = (notes: readonly ImportNote[], words: FactsWords): string =>
  notes.length && notes.every(({ code }) => code === 'example-row')
    ? words.noneFilled
    : words.noRows;

/** What went wrong, and what to do. */
export function failureText(error: unknown, language: Language, words: FactsWords): string {
  if (!(error instanceof TaskFailure) || error.code === 'broken') return words.broken;
  if (error.code === 'no-worker') return words.noWorker;
  const sentence = noteSentence(error.code, error.facts, language, (fact) =>
    numberText(fact, language),
  );
  const [colon, stop] = language === 'en' ? [': ', '.'] : ['：', '。'];
  return `${[error.file, sentence].filter(Boolean).join(colon)}${stop}`;
}

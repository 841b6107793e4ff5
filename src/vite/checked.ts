import { decode } from '../command/decode.js';
import { CommandFailure } from '../command/failure.js';
import { readBytes } from '../command/files.js';
import { isFeed } from '../feed/index.js';
import { sizeText } from '../format/index.js';
import type { CommandWords } from '../messages/command/index.js';
import { parseJson } from '../publish/json.js';

/** What is wrong with a feed, for people. */
export interface Told {
  readonly severity: 'error' | 'warning';
  /** From 1; none where the file as a whole is meant. */
  readonly loc?: { readonly file: string; readonly line: number; readonly column: number };
  readonly message: string;
}

export interface CheckedFeed {
  /** The feed; empty for what is none. */
  readonly text: string;
  /** What `JSON.parse` makes of it. */
  readonly json?: unknown;
  readonly told: readonly Told[];
}

/** Reads a feed and says all that is wrong with it. Never throws on what the file holds. */
export function readChecked(
  file: string,
  words: CommandWords,
  language: 'zh-CN' | 'en',
): CheckedFeed {
  const failed = (failure: CommandFailure): CheckedFeed => ({
    text: '',
    told: [{ severity: 'error', message: failure.sentence(words.shell) }],
  });
  try {
    const { text } = decode(
      readBytes(file, (bytes) => sizeText(bytes, language)),
      file,
    );
    const parsed = parseJson(text);
    if ('fault' in parsed) {
      const { line, column, found } = parsed.fault;
      const failure = new CommandFailure('json', file, line, column, found || words.shell.end);
      const [told] = failed(failure).told;
      return { text: '', told: told ? [{ ...told, loc: { file, line, column } }] : [] };
    }
    if (!isFeed(parsed.value)) return failed(new CommandFailure('notFeed', file));
    return { text, json: parsed.value, told: [] };
  } catch (error) {
    if (error instanceof CommandFailure) return failed(error);
    throw error;
  }
}

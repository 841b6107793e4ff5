import { isFeed } from '../feed/index.js';
import { parseJson } from '../publish/json.js';
import { CommandFailure } from './failure.js';
import type { Run } from './subcommand.js';

/**
 * A raw feed from a file, or from standard input for `-`.
 * @throws {CommandFailure} `json` with line and column, `notFeed`, and all of `readText`.
 */
export function readFeed(path: string, { readText, words }: Run): { text: string; json: unknown } {
  const text = readText(path);
  const parsed = parseJson(text);
  if ('fault' in parsed) {
    const { line, column, found } = parsed.fault;
    throw new CommandFailure('json', path, line, column, found || words.shell.end);
  }
  if (!isFeed(parsed.value)) throw new CommandFailure('notFeed', path);
  return { text, json: parsed.value };
}

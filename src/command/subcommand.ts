import { type Command, Option } from 'commander';
import { sizeText } from '../format/index.js';
import { type CommandWords, commandWordsFor } from '../messages/command/index.js';
import { decode, type Text } from './decode.js';
import { CommandFailure, type Exit } from './failure.js';
import { type Output, readBytes, STDIN, writeAll } from './files.js';
import type { Streams, Terminal } from './terminal.js';

/** What a subcommand is given to work with. */
export interface Run {
  readonly words: CommandWords;
  readonly language: 'zh-CN' | 'en';
  readonly terminal: Terminal;
  /** Reads a file, or standard input for `-`. @throws {CommandFailure} */
  readBytes(path: string): Buffer;
  /** The same as text; says so where it is not UTF-8. @throws {CommandFailure} */
  readText(path: string): string;
  /** Writes all of them or none, and says which; one of the path `-` goes to standard output. @throws {CommandFailure} */
  write(outputs: readonly Output[]): void;
}

export interface Subcommand {
  readonly name: keyof Omit<CommandWords, 'shell' | 'vite'>;
  /** A whole command line that works in a project made by `laoshan init`. */
  readonly example: string;
  /** Adds arguments and options, in the words of its file in `messages/command/`. */
  define(command: Command, words: CommandWords): void;
  /** @param given the arguments, then the options, as commander gives them to an action. */
  run(given: Given, run: Run): Exit | Promise<Exit>;
}

export interface Given {
  /** Each a string, or a list of strings for the last one where it is variadic. */
  readonly args: readonly (string | readonly string[] | undefined)[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** The options that every subcommand has. */
export function addCommon(command: Command, { shell }: CommandWords): Command {
  return command
    .addOption(new Option('--json', shell.json))
    .addOption(new Option('-q, --quiet', shell.quiet))
    .addOption(new Option('--no-color', shell.noColor))
    .addOption(new Option('--lang <tag>', shell.lang))
    .helpOption('-h, --help', shell.help);
}

/** The means of one run. */
export function runOf(language: 'zh-CN' | 'en', terminal: Terminal, streams: Streams): Run {
  const words = commandWordsFor(language);
  const { shell } = words;
  const size = (bytes: number) => sizeText(bytes, language);
  const bytesOf = (path: string) => readBytes(path, size);
  return {
    words,
    language,
    terminal,
    readBytes: bytesOf,
    readText(path) {
      const { text, encoding }: Text = decode(bytesOf(path), path);
      if (encoding !== 'utf-8') terminal.note(shell.decoded(path, encoding));
      return text;
    },
    write(outputs) {
      writeAll(outputs.filter(({ path }) => path !== STDIN));
      for (const { path, bytes } of outputs) {
        if (path === STDIN) streams.out.write(bytes);
        else terminal.note(shell.wrote(path, size(Buffer.byteLength(bytes))));
      }
    },
  };
}

/** Where a value is one of a few. @throws {CommandFailure} `badValue`. */
export function oneOf<const T extends string>(
  name: string,
  value: string,
  allowed: readonly T[],
): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new CommandFailure('badValue', name, value, allowed.join(' / '));
  return found;
}

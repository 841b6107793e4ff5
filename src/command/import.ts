import { basename, resolve } from 'node:path';
import { noteSentence } from '../messages/import/index.js';
import {
  IMPORT_FORMATS,
  type Imported,
  ImportFailure,
  type ImportNote,
  type SourceFile,
} from '../publish/import/imported.js';
import { importFiles } from '../publish/import/index.js';
import { countText } from './counts.js';
import { CommandFailure, type Exit } from './failure.js';
import { STDIN } from './files.js';
import { placeText } from './places.js';
import { oneOf, type Run, type Subcommand } from './subcommand.js';

/** Of one code, for people: the rest of hundreds says nothing new. */
const MOST_ALIKE = 10;

const ORDER = ['loss', 'change'] as const satisfies readonly ImportNote['severity'][];

/** `laoshan import`: 1 where something of the files is not in the feed, 2 where a file cannot be read. */
export const importCommand: Subcommand = {
  name: 'import',
  example: 'laoshan import figures.xlsx -o feed.json',
  define(command, { import: words }) {
    command
      .description(words.about)
      .argument('<file...>', words.files)
      .option('--from <format>', `${words.from}: ${IMPORT_FORMATS.join(', ')}`)
      .option('-o, --output <file>', words.output);
  },
  async run({ args: [paths = []], options }, run) {
    const from = options['from'];
    const format = from === undefined ? undefined : oneOf('--from', String(from), IMPORT_FORMATS);
    const inputs = [paths].flat();
    const output = outputOf(inputs, options['output'], run);
    const files = inputs.map(
      (path): SourceFile => ({
        name: path === STDIN ? '' : basename(path),
        bytes: run.readBytes(path),
      }),
    );
    const imported = await read(files, format, run);
    if (!imported) return 2;
    run.write([{ path: output, bytes: `${JSON.stringify(imported.feed, null, 2)}\n` }]);
    return tell(imported, output, run);
  },
};

/** @throws {CommandFailure} `badValue` where the feed would take the place of what it is made of. */
function outputOf(inputs: readonly string[], given: unknown, { terminal, words }: Run): string {
  const output = given === undefined ? STDIN : String(given);
  const refuse = (instead: string) => new CommandFailure('badValue', '--output', output, instead);
  if (output === STDIN && terminal.json) throw refuse(words.import.file);
  if (output !== STDIN && inputs.some((path) => resolve(path) === resolve(output)))
    throw refuse(words.import.otherFile);
  return output;
}

/** Says why, where nothing can be read. */
async function read(
  files: readonly SourceFile[],
  format: (typeof IMPORT_FORMATS)[number] | undefined,
  { terminal, language }: Run,
): Promise<Imported | undefined> {
  try {
    const options = { language, now: Date.now(), ...(format && { format }) };
    return await importFiles(files, options);
  } catch (error) {
    if (!(error instanceof ImportFailure)) throw error;
    const sentence = noteSentence(error.code, error.facts, language, (count) =>
      countText(count, language),
    );
    const message = [error.file, sentence].filter(Boolean).join(': ');
    terminal.give({ error: { code: error.code, message } });
    terminal.warn(terminal.colours.red(message));
    return undefined;
  }
}

function tell({ format, feed, notes, rows }: Imported, output: string, run: Run): Exit {
  const { terminal, language, words } = run;
  const number = (count: number) => countText(count, language);
  const sentence = ({ code, facts }: ImportNote) => noteSentence(code, facts, language, number);
  terminal.note(words.import.read(format, number(rows), number(feed.items.length)));
  for (const severity of ORDER) {
    const word = words.import.severities[severity];
    const colour = severity === 'loss' ? terminal.colours.red : terminal.colours.yellow;
    for (const alike of byCode(notes.filter((note) => note.severity === severity))) {
      for (const note of alike.slice(0, MOST_ALIKE)) {
        const said = [colour(word), placeText(note.at), sentence(note)].filter(Boolean).join(' ');
        if (severity === 'loss') terminal.warn(said);
        else terminal.note(said);
      }
      const more = alike.length - MOST_ALIKE;
      if (more > 0) terminal.note(`  ${words.import.more(number(more))}`);
    }
  }
  if (output !== STDIN) terminal.note(words.import.next);
  terminal.give({
    file: output,
    format,
    rows,
    items: feed.items.length,
    notes: notes.map((note) => ({ ...note, message: sentence(note) })),
  });
  return notes.some(({ severity }) => severity === 'loss') ? 1 : 0;
}

function byCode(notes: readonly ImportNote[]): readonly (readonly ImportNote[])[] {
  const found = new Map<string, ImportNote[]>();
  for (const note of notes) found.set(note.code, [...(found.get(note.code) ?? []), note]);
  return Array.from(found.values());
}

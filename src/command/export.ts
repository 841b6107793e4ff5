import { join, resolve } from 'node:path';
import { noteSentence } from '../messages/import/index.js';
import { EXPORT_FORMATS, type Exported, type ExportFormat } from '../publish/export/exported.js';
import { exportFeed } from '../publish/export/index.js';
import { isRawFeed } from '../publish/raw.js';
import { countText } from './counts.js';
import { CommandFailure } from './failure.js';
import { readFeed } from './feed.js';
import { type Output, STDIN } from './files.js';
import { placeText } from './places.js';
import { oneOf, type Run, type Subcommand } from './subcommand.js';

/** Formats with one file a table. */
const SEVERAL: readonly ExportFormat[] = ['csv'];

/** `laoshan export`: 1 where the feed has nothing that the format can hold. */
export const exportCommand: Subcommand = {
  name: 'export',
  example: 'laoshan export feed.json --to rss -o feed.xml',
  define(command, { export: words }) {
    command
      .description(words.about)
      .argument('<feed>', words.feed)
      .requiredOption('--to <format>', `${words.to}: ${EXPORT_FORMATS.join(', ')}`)
      .option('-o, --output <path>', words.output);
  },
  run({ args: [path], options }, run) {
    const { terminal, words, language } = run;
    const format = oneOf('--to', String(options['to']), EXPORT_FORMATS);
    const output = outputOf(String(path), options['output'], format, run);
    const { json } = readFeed(String(path), run);
    // Open311 answers are no feed yet; `import` makes one.
    if (!isRawFeed(json)) throw new CommandFailure('notFeed', String(path));
    const exported = exportFeed(json, format, { language, now: Date.now() });
    const outputs = outputsOf(exported, output, format);
    run.write(outputs);
    const number = (count: number) => countText(count, language);
    for (const { code, at, facts } of exported.notes)
      terminal.note(
        [
          terminal.colours.yellow(words.export.left),
          placeText(at),
          noteSentence(code, facts, language, number),
        ]
          .filter(Boolean)
          .join(' '),
      );
    if (outputs.length === 0) terminal.warn(words.export.nothing(format));
    terminal.give({
      format,
      files: outputs.map((each) => each.path),
      notes: exported.notes.map((note) => ({
        ...note,
        message: noteSentence(note.code, note.facts, language, number),
      })),
    });
    return outputs.length > 0 ? 0 : 1;
  },
};

/** @throws {CommandFailure} `badValue` for what would be overwritten, or cannot hold what comes. */
function outputOf(
  feed: string,
  given: unknown,
  format: ExportFormat,
  { terminal, words }: Run,
): string {
  const output = given === undefined ? STDIN : String(given);
  const refuse = (instead: string) => new CommandFailure('badValue', '--output', output, instead);
  if (output === STDIN && SEVERAL.includes(format)) throw refuse(words.export.folder);
  if (output === STDIN && terminal.json) throw refuse(words.export.file);
  if (output !== STDIN && resolve(output) === resolve(feed)) throw refuse(words.export.otherFile);
  return output;
}

function outputsOf({ files }: Exported, output: string, format: ExportFormat): Output[] {
  return files.map(({ name, text }) => ({
    path: SEVERAL.includes(format) ? join(output, name) : output,
    bytes: text,
  }));
}

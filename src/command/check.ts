import { sizeText } from '../format/index.js';
import {
  type CheckCode,
  type Checked,
  check,
  type Finding,
  Frames,
  type Severity,
} from '../publish/check/index.js';
import { findingSentence, visible } from '../publish/check/sentence.js';
import { countText } from './counts.js';
import { decode, type Text } from './decode.js';
import { CommandFailure, type Exit } from './failure.js';
import { STDIN } from './files.js';
import type { Run, Subcommand } from './subcommand.js';

/** Of one code in one file, for people: the rest of hundreds says nothing new. */
const MOST_ALIKE = { error: 10, warning: 10, advice: 3 } as const satisfies Record<
  Severity,
  number
>;

/** In the order in which they are told. */
const ORDER = ['error', 'warning', 'advice'] as const satisfies readonly Severity[];

type Count = Record<Severity, number>;

/** https://encoding.spec.whatwg.org/#bom-sniff */
const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** `laoshan check`: 1 where there are errors, or warnings under `--strict`; 2 where a file cannot be read. */
export const checkCommand: Subcommand = {
  name: 'check',
  example: 'laoshan check feed.json --strict',

  define(command, { check: words }) {
    command
      .description(words.about)
      .argument('<feed...>', words.feeds)
      .option('--strict', words.strict);
  },

  run({ args: [paths = []], options }, run) {
    const { terminal, words } = run;
    const count: Count = { error: 0, warning: 0, advice: 0 };
    let unread = false;
    const files = [paths].flat().map((path) => {
      try {
        return checkFile(path, run, count);
      } catch (failure) {
        if (!(failure instanceof CommandFailure)) throw failure;
        unread = true;
        const message = failure.sentence(words.shell);
        terminal.warn(terminal.colours.red(message));
        return { path, error: { code: failure.code, message } };
      }
    });
    const failed = count.error > 0 || (options['strict'] === true && count.warning > 0);
    const { error: errors, warning: warnings, advice } = count;
    terminal.give({ files, errors, warnings, advice });
    if (!unread) terminal.say(total(count, failed, run));
    const found: Exit = failed ? 1 : 0;
    return unread ? 2 : found;
  },
};

/** Says what is found in a file, adds it to the count, and gives it for programs. */
function checkFile(path: string, run: Run, count: Count): object {
  const { terminal, words } = run;
  const { text, encoding, bytes: length } = textOf(path, run);
  if (encoding !== 'utf-8') terminal.note(words.shell.decoded(path, encoding));
  const checked = check(text, { encoding, ...(length && { bytes: length }) });
  for (const { severity } of checked.findings) count[severity]++;
  if (!terminal.json) sayFile(path === STDIN ? words.shell.stdin : path, text, checked, run);
  const { bytes, items, findings } = checked;
  return {
    path,
    bytes,
    encoding,
    items,
    findings: findings.map((finding) => {
      const { facts, ...rest } = finding;
      return { ...rest, message: sentenceOf(finding, run), facts };
    }),
  };
}

/** In a frame of its own: what a frame has read stays in memory until it ends, and the bytes are needed no more. */
function textOf(path: string, run: Run): Text & { readonly bytes?: number } {
  const bytes = run.readBytes(path);
  const decoded = decode(bytes, path);
  // With a mark before it, or from another encoding, it is shorter or longer.
  const isWhole = decoded.encoding === 'utf-8' && !bytes.subarray(0, MARK.length).equals(MARK);
  return { ...decoded, ...(isWhole && { bytes: bytes.length }) };
}

function sayFile(
  path: string,
  text: string,
  { bytes, items, findings, hidden }: Checked,
  run: Run,
) {
  const { terminal, words, language } = run;
  const { bold, green } = terminal.colours;
  if (!terminal.quiet)
    terminal.say(
      bold(words.check.file(path, sizeText(bytes, language), countText(items, run.language))),
    );
  if (!findings.length && !terminal.quiet) terminal.say(green(words.check.fine));
  const frames = new Frames(text, hidden);
  for (const severity of ORDER) {
    if (terminal.quiet && severity === 'advice') continue;
    for (const alike of groups(findings.filter((finding) => finding.severity === severity))) {
      for (const finding of alike.slice(0, MOST_ALIKE[severity]))
        sayFinding(path, finding, frames, run);
      const more = alike.length - MOST_ALIKE[severity];
      if (more > 0) terminal.say(`  ${words.check.more(countText(more, run.language))}`);
    }
  }
}

/** Those of one code together, in the order of the first of them. */
function groups(findings: readonly Finding[]): Iterable<readonly Finding[]> {
  const byCode = new Map<CheckCode, Finding[]>();
  for (const finding of findings) {
    const alike = byCode.get(finding.code);
    if (alike) alike.push(finding);
    else byCode.set(finding.code, [finding]);
  }
  return byCode.values();
}

function sayFinding(path: string, finding: Finding, frames: Frames, run: Run): void {
  const { terminal, words } = run;
  const { severity, line, column, code } = finding;
  const { dim } = terminal.colours;
  const word = inColour(severity, words.check.severities[severity], run);
  terminal.say(`${word} ${path}:${line}:${column} ${sentenceOf(finding, run)}`);
  if (terminal.quiet) return;
  terminal.say(dim(`  ${[code, visible(finding.path)].filter(Boolean).join(' ')}`));
  // What is missing has no place of its own that is worth seeing.
  if (severity === 'advice') return;
  const { lines, number, caret } = frames.at(finding);
  const margin = String(number + 1).length;
  for (const each of lines) {
    const isHere = each.number === number;
    terminal.say(`${isHere ? '>' : ' '} ${String(each.number).padStart(margin)} │ ${each.text}`);
    if (isHere)
      terminal.say(`  ${' '.repeat(margin)} │ ${' '.repeat(caret)}${inColour(severity, '^', run)}`);
  }
}

function inColour(severity: Severity, text: string, { terminal: { colours } }: Run): string {
  const colour = { error: colours.red, warning: colours.yellow, advice: colours.cyan }[severity];
  return colour(text);
}

function total(count: Count, failed: boolean, run: Run): string {
  const { terminal, words } = run;
  const [errors, warnings, advice] = ORDER.map((severity) =>
    countText(count[severity], run.language),
  );
  const { red, green } = terminal.colours;
  const verdict = failed ? red(words.check.failed) : green(words.check.passed);
  return `${words.check.total(errors ?? '', warnings ?? '', advice ?? '')}${words.check.so}${verdict}`;
}

/** In which words a finding is told. */
export type Speaker = Pick<Run, 'words' | 'language'>;

/** The sentence about a finding, in one line. */
export function sentenceOf(finding: Finding, { words, language }: Speaker): string {
  return findingSentence(finding, words.check, language);
}

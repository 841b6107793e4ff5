import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { errorSentence, messagesFor } from '../messages/index.js';
import { type Baked, Baker, type Fault, type Styles } from '../publish/bake/index.js';
import { countText } from './counts.js';
import { CommandFailure } from './failure.js';
import { readFeed } from './feed.js';
import { STDIN } from './files.js';
import { Site } from './site.js';
import type { Given, Run, Subcommand } from './subcommand.js';

interface Options {
  readonly feed?: readonly string[];
  readonly output?: string;
  readonly base?: string;
  readonly stylesheet?: string;
  readonly inlineStyle?: boolean;
  readonly light?: boolean;
  readonly now?: string;
}

/** One page, and what has come of it. */
interface Page extends Baked {
  readonly path: string;
  /** Where it was written to; nothing where it was not. */
  readonly output: string | undefined;
}

/** `laoshan bake PAGE... --feed FEED` */
export const bakeCommand: Subcommand = {
  name: 'bake',
  example: 'laoshan bake index.html --feed feed.json',

  define(command, { bake: words }) {
    const several = (value: string, before: readonly string[] = []) => [...before, value];
    command
      .description(words.about)
      .argument('<page...>', words.pages)
      .option('-f, --feed <feed>', words.feed, several)
      .option('-o, --output <path>', words.output)
      .option('--base <url>', words.base)
      .option('--stylesheet <url>', words.stylesheet)
      .option('--inline-style', words.inlineStyle)
      .option('--light', words.light)
      .option('--now <date>', words.now);
  },

  async run({ args, options }: Given, run) {
    const paths = args[0] as readonly string[];
    const asked = options as Options;
    const outputs = outputsOf(paths, asked.output);
    if (run.terminal.json && outputs.includes(STDIN))
      throw new CommandFailure('usage', `--json, ${STDIN}`);
    const site = new Site(paths, asked.base);
    const baker = new Baker({
      feeds: (asked.feed ?? []).map((given) => {
        const { address, path } = site.feedOf(given);
        return { address, json: readFeed(path, run).json };
      }),
      styles: stylesOf(asked),
      now: momentOf(asked.now),
    });
    const pages: Page[] = [];
    const progress = run.terminal.progress(paths.length, run.words.bake.progress);
    try {
      for (const [index, path] of paths.entries()) {
        pages.push(bakePage(path, outputs[index] ?? path, { baker, site, run }));
        progress.step();
        // A signal is heard here: what has been written is whole, and no page is half done.
        await setImmediate();
      }
    } finally {
      progress.end();
    }
    report(pages, run);
    return pages.some(({ faults }) => faults.length) ? 1 : 0;
  },
};

function bakePage(
  path: string,
  output: string,
  { baker, site, run }: { readonly baker: Baker; readonly site: Site; readonly run: Run },
): Page {
  const before = run.readBytes(path);
  const baked = baker.bake(before, site.addressOf(path));
  const stays = output === path && output !== STDIN && baked.bytes === before;
  const written = !baked.faults.length && !stays;
  if (written) run.write([{ path: output, bytes: baked.bytes }]);
  return { ...baked, path, output: written ? output : undefined };
}

/** Where each page goes: to its own place, to one file, or into a folder as the pages lie in theirs. */
function outputsOf(paths: readonly string[], output: string | undefined): readonly string[] {
  if (output === undefined) return paths;
  const [first = ''] = paths;
  if (paths.length === 1 && !isFolder(output)) return [output];
  if (output === STDIN) throw new CommandFailure('notFolder', output);
  const folder = new Site(paths, undefined).folder;
  const name = (path: string) =>
    path === STDIN ? basename(first) : relative(folder, resolve(path));
  return paths.map((path) => join(output, name(path)));
}

function isFolder(path: string): boolean {
  return /[\\/]$/.test(path) || (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

function stylesOf({ stylesheet, inlineStyle, light }: Options): Styles {
  if (light) return { kind: 'none' };
  return inlineStyle ? { kind: 'inline' } : { kind: 'linked', href: stylesheet };
}

/** https://reproducible-builds.org/specs/source-date-epoch/ */
export function momentOf(asked: string | undefined): number {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (asked === undefined) return epoch ? Number(epoch) * 1000 : Date.now();
  const moment = Date.parse(asked);
  if (Number.isNaN(moment))
    throw new CommandFailure('badValue', '--now', asked, '2026-07-15T09:00:00+08:00');
  return moment;
}

function report(pages: readonly Page[], run: Run): void {
  const { terminal, words } = run;
  const sources = [...new Set(pages.flatMap(({ css }) => css))].map(sourceOf);
  terminal.give({
    pages: pages.map(({ path, output, count, faults, others }) => ({
      page: path,
      output,
      tags: count,
      faults: faults.map((fault) => ({ ...fault, message: sentenceOf(fault, run) })),
      others,
    })),
    styleSources: sources,
  });
  for (const page of pages) reportPage(page, run);
  if (!sources.length) return;
  const text = words.bake.csp(sources.join(' '));
  // Standard output may hold the page.
  if (pages.some(({ output }) => output === STDIN)) terminal.note(text);
  else terminal.say(text);
}

function reportPage(page: Page, run: Run): void {
  const { path, output, count, faults, others } = page;
  const { terminal } = run;
  const { bake: words, shell } = run.words;
  const name = path === STDIN ? shell.stdin : path;
  for (const { line = 0, tag = '', src = '' } of others)
    terminal.note(words.other(name, line, tag, src));
  for (const fault of faults) {
    const sentence = sentenceOf(fault, run);
    terminal.warn(
      terminal.colours.red(fault.line ? words.faults.at(name, fault.line, sentence) : sentence),
    );
  }
  const tags = countText(count, run.language);
  if (faults.length) terminal.warn(words.left(name));
  else if (!count && !others.length) terminal.note(words.none(name));
  else if (count)
    terminal.note(output === undefined ? words.same(name, tags) : words.baked(name, tags));
  for (const href of missingSheets(page)) terminal.note(words.sheetless(name, href));
}

/** Addresses that count from the page, of style sheets that are not on the disk. Where others lead is not known here. */
function missingSheets({ path, output = path, sheets }: Page): readonly string[] {
  if (output === STDIN) return [];
  const here = pathToFileURL(resolve(output));
  return sheets.filter(
    (href) =>
      !/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(href) && !existsSync(fileURLToPath(new URL(href, here))),
  );
}

/** The sentence about a fault, in one line. */
export function sentenceOf(fault: Fault, run: Pick<Run, 'words' | 'language'>): string {
  const { code, src = '', id } = fault;
  const tag: string = fault.tag ?? '';
  const { faults } = run.words.bake;
  switch (code) {
    case 'empty':
      return faults.empty(tag, src);
    case 'unclosed':
      return faults.unclosed(tag);
    case 'encoding':
      return faults.encoding();
    case 'no-stylesheet':
      return faults.stylesheet();
    case 'no-item':
      if (!src) return faults.nowhere(tag);
      if (id && src.startsWith('#')) return faults.noItem(tag, id);
      break;
    default:
  }
  return errorSentence(messagesFor(run.language), code, { tag, src, ...(id && { id }) });
}

/** https://www.w3.org/TR/CSP3/#grammardef-hash-source */
function sourceOf(css: string): string {
  return `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
}

import { dirname, relative, resolve, sep } from 'node:path';
import { version } from '../core/version.js';
import { sizeText } from '../format/index.js';
import { commandWordsFor } from '../messages/command/index.js';
import { bundle, picturesOf } from '../publish/bundle.js';
import { BUNDLE, type Packed, type PackFile, pack, WORKBENCH } from '../publish/pack/index.js';
import { CommandFailure, type Exit } from './failure.js';
import { readFeed } from './feed.js';
import { STDIN } from './files.js';
import { ownBytes, ownFile, ownNames } from './own.js';
import { type FailedPicture, readPictures } from './pictures.js';
import type { Given, Run, Subcommand } from './subcommand.js';

/** What goes along with a feed, and the feed: `files` take the place of the release's of the same name. */
interface FeedFiles {
  readonly files: readonly PackFile[];
  readonly feed: { readonly name: string; readonly json: unknown };
  readonly failed: readonly FailedPicture[];
}

/** `laoshan pack`: a zip for networks without the internet. */
export const packCommand: Subcommand = {
  name: 'pack',
  example: 'laoshan pack --feed feed.json -o laoshan.zip',
  define(command, { pack: words }) {
    command
      .description(words.about)
      .requiredOption('-o, --output <zip>', words.output)
      .option('-f, --feed <file>', words.feed);
  },
  async run({ options }: Given, run: Run): Promise<Exit> {
    const output = outputOf(options, run);
    const given = options['feed'];
    const { files, feed, failed } = given === undefined ? ownFeed() : feedAt(String(given), run);
    const own = new Set(files.map(({ name }) => name));
    const release = releaseNames().filter((name) => !own.has(name));
    const packed = await pack({
      version,
      files: [...release.map(releaseFile), ...files],
      feed,
      languages: [commandWordsFor('zh-CN').pack, commandWordsFor('en').pack],
    });
    run.write([{ path: output, bytes: packed.zip }]);
    tell(run, output, packed, failed);
    return failed.length > 0 ? 1 : 0;
  },
};

/** @throws {CommandFailure} `badValue` where the zip would take the place of something else. */
function outputOf({ output, feed }: Given['options'], { terminal, words: { pack: words } }: Run) {
  const path = String(output);
  const refuse = (instead: string) => new CommandFailure('badValue', '--output', path, instead);
  // Standard output holds one thing.
  if (path === STDIN && terminal.json) throw refuse(words.outputFile);
  if (path !== STDIN && feed !== undefined && resolve(path) === resolve(String(feed)))
    throw refuse(words.otherFile);
  return path;
}

function tell(
  { terminal, language, words: { pack: words, shell } }: Run,
  output: string,
  { zip, files }: Packed,
  failed: readonly FailedPicture[],
): void {
  const failedPictures = failed.map(({ address, failure }) => ({
    address,
    code: failure.code,
    message: failure.sentence(shell),
  }));
  for (const { address, message } of failedPictures)
    terminal.warn(terminal.colours.yellow(words.pictureFailed(address, message)));
  terminal.give({ output, bytes: zip.length, files, failedPictures });
  if (output !== STDIN) terminal.say(words.packed(files.length, sizeText(zip.length, language)));
}

/** Every file for pages, and what tells of them. */
function releaseNames(): readonly string[] {
  const hashed = Object.keys(JSON.parse(ownFile('integrity.json')));
  const pages = ownNames().filter((name) => name.endsWith('.html'));
  return [...hashed, ...pages, WORKBENCH, 'feed.schema.json', 'licences.txt', 'sbom.json'];
}

const releaseFile = (name: string): PackFile => ({ name, bytes: ownBytes(name) });

/** Both editions of the default feed; the release's bundle has the first one inside. */
const EDITIONS = ['laoshan.zh-CN.json', 'laoshan.en.json'] as const;
const FEEDS = 'feeds';

function ownFeed(): FeedFiles {
  const fileOf = (name: string): PackFile => ({
    name: `${FEEDS}/${name}`,
    bytes: ownBytes(`../${FEEDS}/${name}`),
  });
  const [json, ...others]: readonly unknown[] = EDITIONS.map((name) =>
    JSON.parse(ownFile(`../${FEEDS}/${name}`)),
  );
  const pictures = new Set([json, ...others].flatMap((feed) => picturesOf(feed)));
  return {
    files: [...EDITIONS, ...pictures].map(fileOf),
    feed: { name: `${FEEDS}/${EDITIONS[0]}`, json },
    failed: [],
  };
}

/** What a list of names, one a line, cannot tell plainly; pages have such a picture by the bundle. */
const UNLISTED = /[\p{Cc}\\]/u;

/** @throws {CommandFailure} as `readFeed` does. */
function feedAt(path: string, run: Run): FeedFiles {
  const { text, json } = readFeed(path, run);
  const folder = path === STDIN ? '.' : dirname(path);
  const size = (bytes: number) => sizeText(bytes, run.language);
  const options = { folder, root: folder, size };
  const { inside, paths, remote, failed } = readPictures(picturesOf(json), options);
  for (const address of remote) run.terminal.note(run.words.pack.pictureRemote(address));
  const runtime = ownFile('laoshan.classic.js');
  const encoder = new TextEncoder();
  const name = `${FEEDS}/feed.json`;
  return {
    files: [
      {
        name: BUNDLE,
        bytes: encoder.encode(bundle(runtime, json, { pictures: inside })),
      },
      // In UTF-8, whatever it was read from.
      { name, bytes: encoder.encode(text) },
      // Two addresses may lead to one.
      ...Array.from(new Set(paths.values()), (picture) => ({
        name: `${FEEDS}/${relative(folder, picture).split(sep).join('/')}`,
        bytes: run.readBytes(picture),
      })).filter(({ name: place }) => !UNLISTED.test(place)),
    ],
    feed: { name, json },
    failed,
  };
}

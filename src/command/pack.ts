import { version } from '../core/version.js';
import { sizeText } from '../format/index.js';
import { commandWordsFor } from '../messages/command/index.js';
import { bundle, picturesOf } from '../publish/bundle.js';
import { type PackFile, pack } from '../publish/pack/index.js';
import { CommandFailure, type Exit } from './failure.js';
import { readFeed } from './feed.js';
import { STDIN } from './files.js';
import { ownBytes, ownFile, ownNames } from './own.js';
import { readPictures } from './pictures.js';
import type { Given, Run, Subcommand } from './subcommand.js';

/** What goes along with a feed, and the feed: `files` take the place of the release's of the same name. */
interface FeedFiles {
  readonly files: readonly PackFile[];
  readonly feed: { readonly name: string; readonly json: unknown };
  /** Addresses of pictures that could not be packed. */
  readonly missing: readonly string[];
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
    const { terminal, language } = run;
    const words = run.words.pack;
    const output = String(options['output']);
    // Standard output holds one thing.
    if (output === STDIN && terminal.json)
      throw new CommandFailure('badValue', '--output', output, words.outputFile);
    const given = options['feed'];
    const { files, feed, missing } = given === undefined ? ownFeed() : feedAt(String(given), run);
    const own = new Set(files.map(({ name }) => name));
    const packed = await pack({
      version,
      files: [
        ...releaseNames()
          .filter((name) => !own.has(name))
          .map(releaseFile),
        ...files,
      ],
      feed,
      languages: [commandWordsFor('zh-CN').pack, commandWordsFor('en').pack],
    });
    run.write([{ path: output, bytes: packed.zip }]);
    for (const address of missing) terminal.warn(words.pictureMissing(address));
    terminal.give({ output, bytes: packed.zip.length, files: packed.files, missing });
    if (output !== STDIN)
      terminal.say(words.packed(packed.files.length, sizeText(packed.zip.length, language)));
    return missing.length > 0 ? 1 : 0;
  },
};

/** Every file for pages, and what tells of them. */
function releaseNames(): readonly string[] {
  const hashed = Object.keys(JSON.parse(ownFile('integrity.json')));
  const pages = ownNames().filter((name) => name.endsWith('.html'));
  return [...hashed, ...pages, 'feed.schema.json', 'licences.txt', 'sbom.json'];
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
    missing: [],
  };
}

/** @throws {CommandFailure} as `readFeed` does. */
function feedAt(path: string, run: Run): FeedFiles {
  const { text, json } = readFeed(path, run);
  const { found, missing, remote } = readPictures(json, path, run);
  for (const address of remote) run.terminal.note(run.words.pack.pictureRemote(address));
  const pictures = new Map(found.map(({ address, url }) => [address, url]));
  // Two addresses may lead to one.
  const places = new Map(found.map(({ path: place, bytes }) => [`${FEEDS}/${place}`, bytes]));
  const runtime = ownFile('laoshan.classic.js');
  const encoder = new TextEncoder();
  const name = `${FEEDS}/feed.json`;
  return {
    files: [
      { name: 'laoshan.bundle.js', bytes: encoder.encode(bundle(runtime, json, { pictures })) },
      // In UTF-8, whatever it was read from.
      { name, bytes: encoder.encode(text) },
      ...Array.from(places, ([place, bytes]) => ({ name: place, bytes })),
    ],
    feed: { name, json },
    missing,
  };
}

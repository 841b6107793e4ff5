import { basename, dirname, resolve } from 'node:path';
import { sizeText } from '../format/index.js';
import { bundleBytes, picturesOf } from '../publish/bundle.js';
import { exampleTag } from '../publish/example.js';
import { h, serialize } from '../publish/markup.js';
import { CommandFailure } from './failure.js';
import { readFeed } from './feed.js';
import { STDIN } from './files.js';
import { integrityOf } from './integrity.js';
import { ownFile } from './own.js';
import { type Pictures, readPictures } from './pictures.js';
import type { Given, Run, Subcommand } from './subcommand.js';

/** What pages name a script that went to standard output. */
const UNNAMED = 'laoshan.bundle.js';

export const bundleCommand: Subcommand = {
  name: 'bundle',
  example: 'laoshan bundle feed.json -o news.js',
  define(command, { bundle: words }) {
    command
      .description(words.about)
      .argument('<feed>', words.feed)
      .requiredOption('-o, --output <file>', words.output)
      .option('--root <folder>', words.root);
  },
  run({ args: [feed], options }, run) {
    const path = String(feed);
    const output = outputOf(path, options, run);
    const { json } = readFeed(path, run);
    const pictures = readPictures(picturesOf(json), {
      folder: folderOf(path),
      root: String(options['root'] ?? folderOf(path)),
      size: (bytes) => sizeText(bytes, run.language),
    });
    const bytes = bundleBytes(ownFile('laoshan.classic.js'), json, { pictures: pictures.inside });
    const integrity = integrityOf(bytes);
    run.write([{ path: output, bytes }]);
    const name = output === STDIN ? UNNAMED : encodeURIComponent(basename(output));
    const example = exampleTag(json);
    tell(run, { output, rooted: 'root' in options }, pictures, {
      integrity,
      script: serialize(h('script', { src: name, integrity, crossorigin: 'anonymous' })),
      local: serialize(h('script', { src: name })),
      element: example && serialize(example),
    });
    return pictures.failed.length > 0 ? 1 : 0;
  },
};

interface Asked {
  readonly output: string;
  /** The site's root was named. */
  readonly rooted: boolean;
}

interface Tags {
  readonly integrity: string;
  readonly script: string;
  /** For pages opened from a disk, where a browser lets no script through that it should check. */
  readonly local: string;
  readonly element: string | undefined;
}

function outputOf(feed: string, options: Given['options'], { terminal, words }: Run): string {
  const output = String(options['output']);
  const refuse = (instead: string) => new CommandFailure('badValue', '--output', output, instead);
  if (output !== STDIN && resolve(output) === resolve(feed)) throw refuse(words.bundle.otherFile);
  // One document on standard output, not two.
  if (output === STDIN && terminal.json) throw refuse(words.bundle.file);
  return output;
}

const folderOf = (feed: string): string => (feed === STDIN ? '.' : dirname(feed));

function tell(
  { terminal, words }: Run,
  { output, rooted }: Asked,
  pictures: Pictures,
  tags: Tags,
): void {
  const { bundle, shell } = words;
  const { inside, remote, failed } = pictures;
  for (const { address, failure } of failed)
    terminal.warn(terminal.colours.yellow(bundle.failed(address, failure.sentence(shell))));
  if (!rooted && failed.some(({ address }) => /^(?:\/|\.\.\/)/.test(address)))
    terminal.note(bundle.rootless);
  if (inside.size + remote.length > 0) terminal.note(bundle.pictures(inside.size, remote.length));
  // Where standard output has the script, what there is to say goes beside it.
  const say = (text: string) => (output === STDIN ? terminal.note(text) : terminal.say(text));
  say(bundle.paste);
  say(terminal.colours.cyan([tags.script, tags.element].filter(Boolean).join('\n')));
  terminal.note(`${bundle.local}\n${tags.local}`);
  terminal.give({
    file: output,
    ...tags,
    pictures: {
      inside: [...inside.keys()],
      remote,
      failed: failed.map(({ address, failure }) => ({
        address,
        code: failure.code,
        message: failure.sentence(shell),
      })),
    },
  });
}

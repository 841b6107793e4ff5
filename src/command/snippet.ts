import { basename, isAbsolute } from 'node:path';
import { ROLES, THEMES } from '../core/styles/themes.js';
import { version } from '../core/version.js';
import {
  attributesOf,
  feedAt,
  idsNear,
  SNIPPET_FORMS,
  type Snippet,
  type SnippetForm,
  snippetOf,
  splitSrc,
  WIDGET_KINDS,
  WIDGETS,
  type WidgetKind,
} from '../publish/index.js';
import { EMBED, folderOf, publishedAt } from '../publish/snippet/addresses.js';
import { coloursFrom } from '../publish/snippet/looks.js';
import { CommandFailure } from './failure.js';
import { readFeed } from './feed.js';
import { STDIN } from './files.js';
import { ownFile } from './own.js';
import { oneOf, type Run, type Subcommand } from './subcommand.js';

/** The forms in which the feed's address stands. */
const NAMES_FEED: Readonly<Record<SnippetForm, boolean>> = {
  tag: true,
  carrier: true,
  script: false,
  iframe: true,
  static: false,
};

/** `laoshan snippet KIND FEED#ID`: HTML for an editor to paste. */
export const snippetCommand: Subcommand = {
  name: 'snippet',
  example: 'laoshan snippet stat feed.json#trees --form tag',
  define(command, { snippet: words }) {
    command
      .description(words.about)
      .argument('<kind>', words.kind)
      .argument('<feed#id>', words.feed)
      .option('--form <form>', words.form)
      .option('--src <url>', words.src)
      .option('--attr <name=value>', words.attr, (each, before: readonly string[] = []) => [
        ...before,
        each,
      ])
      .option('--cdn <url>', words.cdn)
      .option('--classic', words.classic)
      .option('--embed <url>', words.embed)
      .option('-o, --output <file>', words.output);
  },
  run({ args: [asked, place], options }, run) {
    const kind = oneOf('kind', String(asked), WIDGET_KINDS);
    const { form, src: given, attr = [], cdn, classic, embed = EMBED, output } = options as Options;
    const forms = form === undefined ? SNIPPET_FORMS : [oneOf('--form', form, SNIPPET_FORMS)];
    const { feed: path, id } = splitSrc(String(place));
    if (!path || (WIDGETS[kind].needsId && !id))
      throw new CommandFailure('badValue', 'feed#id', String(place), `${path || 'feed.json'}#id`);
    const attributes = attributesFrom(attr, kind);
    const { json } = readFeed(path, run);
    const published = given ?? publishedAt(json);
    const feedSrc = published ?? besidePage(path);
    const src = id ? `${feedSrc}#${id}` : feedSrc;
    const now = Date.now();
    const feed = feedAt(json, src, now);
    const integrity = JSON.parse(ownFile('integrity.json'));
    const scripts = { folder: folderOf(cdn ?? '', version), integrity, classic: Boolean(classic) };
    const made = snippetOf(
      feed,
      { kind, src, attributes },
      { scripts, embed, colours: coloursFrom(ROLES, THEMES.newsprint[0]), now },
    );
    if (!made) return missing(run, path, id, kind, idsNear(feed, kind, id));
    if (published === undefined && forms.some((each) => NAMES_FEED[each]))
      run.terminal.note(run.words.snippet.guessed(feedSrc));
    const lines = pasted(made, forms, run, output === undefined);
    if (output === undefined) for (const line of lines) run.terminal.say(line);
    else run.write([{ path: output, bytes: `${lines.join('\n')}\n` }]);
    const chosen = Object.fromEntries(forms.map((each) => [each, made[each]]));
    run.terminal.give({ kind, id: id || null, forms: chosen });
    return 0;
  },
};

interface Options {
  readonly form?: string;
  readonly src?: string;
  readonly attr?: readonly string[];
  readonly cdn?: string;
  readonly classic?: true;
  readonly embed?: string;
  readonly output?: string;
}

/** The lines to paste; several forms stand under headings that are comments, so that all of it stays HTML. */
function pasted(
  made: Snippet,
  forms: readonly SnippetForm[],
  { words: { snippet: words }, terminal: { colours } }: Run,
  onTerminal: boolean,
): string[] {
  if (forms.length === 1) return forms.map((form) => made[form]);
  return forms.flatMap((form, index) => {
    const heading = `<!-- ${words.forms[form]} -->`;
    return [...(index ? [''] : []), onTerminal ? colours.dim(heading) : heading, made[form]];
  });
}

/** The feed does not have it: a finding, told with ids that may have been meant. */
function missing(
  { words: { snippet: words }, terminal }: Run,
  path: string,
  id: string,
  kind: WidgetKind,
  near: readonly string[],
): 1 {
  const message = words.missing(path, id, kind);
  terminal.give({ error: { code: 'missing', message, near } });
  terminal.warn(terminal.colours.red(message));
  if (near.length > 0) terminal.warn(words.near(near));
  return 1;
}

/** @throws {CommandFailure} `badValue`, for what no element of the kind has. */
function attributesFrom(given: readonly string[], kind: WidgetKind): Record<string, string> {
  const known = attributesOf(kind);
  return Object.fromEntries(
    given.map((each) => {
      const [name = '', ...value] = each.split('=');
      if (!known.includes(name) || value.length === 0)
        throw new CommandFailure('badValue', '--attr', each, `${known.join('=…, ')}=…`);
      return [name, value.join('=')];
    }),
  );
}

/**
 * Where a page would find the feed beside it: a path of this machine is none of a page's, its name may be; what came
 * through standard input is the page's own feed.
 */
function besidePage(path: string): string {
  if (path === STDIN) return '';
  return isAbsolute(path) ? basename(path) : path.replace(/\\/g, '/');
}

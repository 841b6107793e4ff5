/** The Vite plugin: `import laoshan from 'laoshan-widgets/vite'`. https://vite.dev/guide/api-plugin */
import type { HtmlTagDescriptor, Plugin, ResolvedConfig } from 'vite';
import { languageOf } from './command/language.js';
import { ownFile } from './command/own.js';
import { commandWordsFor } from './messages/command/index.js';
import { Pages, STYLESHEET } from './vite/baked.js';
import { type Bundled, bundledFeed } from './vite/bundled.js';
import { type CheckedFeed, readChecked, type Told } from './vite/checked.js';
import { addressFor, type Place, placeOf, slashed } from './vite/place.js';
import { CHANGED, RELOAD, RELOAD_CODE } from './vite/reload.js';

export interface LaoshanOptions {
  /**
   * The feed's file, from the project's root. Pages find it by the address that Vite's server gives it: `public/feed.json` is
   * `feed.json`, `news/feed.json` is itself.
   */
  readonly feed: string;
  /** The name of one script with the elements, the feed and its pictures inside, `news.js`: every page then loads it. */
  readonly bundle?: string;
  /**
   * Writes what the tags show into the pages of a build: with shadow roots whose styles are linked or inside (`inline`), or
   * as content alone (`light`).
   */
  readonly bake?: 'linked' | 'inline' | 'light';
  /** Warnings fail a build too. */
  readonly strict?: boolean;
}

/** Where the dev server has the elements' script for pages that a build gives the bundle. */
const RUNTIME = '@laoshan/laoshan.classic.js';

/**
 * Checks a feed, brings it to the pages of a build, and has the pages that are open in work ask for it again when its file
 * changes. A build fails with all errors and their places.
 * @throws {Error} while the configuration is read, for a feed outside of the project
 */
export default function laoshan(options: LaoshanOptions): Plugin {
  const language = languageOf(undefined, process.env);
  const words = commandWordsFor(language);
  const speaker = { words, language };
  let config: ResolvedConfig;
  let place: Place;
  let pages: Pages | undefined;
  let bundled: Bundled | undefined;

  const read = (): CheckedFeed => {
    const { text, told } = readChecked(place.file, speaker);
    const raised = (each: Told): Told => ({ ...each, severity: 'error' });
    return { text, told: options.strict ? told.map(raised) : told };
  };

  return {
    name: 'laoshan-widgets',
    applyToEnvironment: (environment) => environment.config.consumer === 'client',

    configResolved(resolved) {
      config = resolved;
      const found = placeOf(options.feed, config);
      if (!found) throw new Error(words.vite.outside(options.feed, config.root));
      if (options.bundle !== undefined && !/^[^?#]+\.js$/.test(options.bundle))
        throw new Error(words.vite.bundleName(options.bundle));
      place = found;
    },

    buildStart() {
      const { text, told } = read();
      const failure = failureOf(told, place);
      for (const each of told.filter(({ severity }) => severity === 'warning'))
        this.warn(lineOf(each, place));
      if (config.command === 'serve') {
        // It is there to mend it.
        if (failure) config.logger.error(failure.message);
        return;
      }
      this.addWatchFile(place.file);
      if (failure) this.error(failure);
      const json: unknown = JSON.parse(text);
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName, source });
      if (!place.isPublic) emit(place.address, text);
      const { bake: mode, bundle } = options;
      const { address } = place;
      pages = mode && new Pages({ json, address, base: config.base, mode }, speaker);
      if (mode === 'linked') emit(STYLESHEET, ownFile(STYLESHEET));
      if (!bundle) return;
      bundled = bundledFeed(json, place, speaker);
      for (const each of bundled.failures) this.warn(each);
      emit(bundle, bundled.bytes);
    },

    configureServer(server) {
      server.watcher.add(place.file);
      server.middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== config.base + RUNTIME) return next();
        response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
        response.end(ownFile('laoshan.classic.js'));
      });
    },

    resolveId: (id) => (id === RELOAD ? `\0${RELOAD}` : undefined),
    load: (id) => (id === `\0${RELOAD}` ? RELOAD_CODE : undefined),

    hotUpdate({ file }) {
      if (file !== slashed(place.file)) return undefined;
      const { hot } = this.environment;
      const failure = failureOf(read().told, place);
      if (failure) {
        const { message, id, loc } = failure;
        const err = { message, stack: '', plugin: 'laoshan-widgets', id, ...(loc && { loc }) };
        hot.send({ type: 'error', err });
        return [];
      }
      // Takes away what the page says of an earlier error.
      hot.send({ type: 'update', updates: [] });
      hot.send(CHANGED);
      return [];
    },

    transformIndexHtml: {
      order: 'post',
      handler(html, { path, server }) {
        if (server) return tagsInWork(config.base, place, options);
        const page = path.replace(/^\//, '');
        const warn = (message: string) => config.logger.warn(message);
        return { html: pages?.bake(html, page, warn) ?? html, tags: tagsOf(page) };
      },
    },
  };

  function tagsOf(page: string): HtmlTagDescriptor[] {
    if (!options.bundle || !bundled) return [];
    const src = addressFor(options.bundle, config.base, page);
    return [script({ src, integrity: bundled.integrity, crossorigin: 'anonymous' })];
  }
}

/** All errors, at the place of the first. */
function failureOf(told: readonly Told[], place: Place) {
  const errors = told.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (!first) return undefined;
  const message = errors.map((each) => lineOf(each, place)).join('\n');
  return { message, id: place.file, ...(first.loc && { loc: first.loc }) };
}

function lineOf({ message, loc }: Told, { address }: Place): string {
  return loc ? `${address}:${loc.line}:${loc.column} ${message}` : message;
}

/** In work the feed is asked for, so that it can be asked for again. */
function tagsInWork(base: string, { address }: Place, { bundle }: LaoshanOptions) {
  const reload = script({ type: 'module', src: `${base}@id/${RELOAD}` });
  if (!bundle) return [reload];
  const href = addressFor(address, base, '');
  const link = { rel: 'alternate', type: 'application/feed+json', 'data-laoshan': true, href };
  return [
    { tag: 'link', attrs: link, injectTo: 'head' as const },
    script({ src: base + RUNTIME }),
    reload,
  ];
}

function script(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: 'script', attrs, injectTo: 'head' };
}

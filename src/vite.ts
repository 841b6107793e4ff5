/** The Vite plugin: `import laoshan from 'laoshan-widgets/vite'`. https://vite.dev/guide/api-plugin */
import type { HtmlTagDescriptor, Plugin, ResolvedConfig } from 'vite';
import { languageOf } from './command/language.js';
import { ownFile } from './command/own.js';
import { commandWordsFor } from './messages/command/index.js';
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
  /** Warnings fail a build too. */
  readonly strict?: boolean;
}

/** Where the dev server has the elements' script for pages that a build gives the bundle. */
const RUNTIME = '@laoshan/laoshan.classic.js';

/**
 * Checks a feed, brings it to the pages of a build, and has the pages that are open in work ask for it again when its file
 * changes. A build fails with the place of the first error.
 * @throws {Error} while the configuration is read, for a feed outside of the project
 */
export default function laoshan(options: LaoshanOptions): Plugin {
  const language = languageOf(undefined, process.env);
  const words = commandWordsFor(language);
  let config: ResolvedConfig;
  let place: Place;
  let bundled: Bundled | undefined;

  const read = (): CheckedFeed => {
    const { told, ...feed } = readChecked(place.file, words, language);
    const raised = (each: Told): Told => ({ ...each, severity: 'error' });
    return { ...feed, told: options.strict ? told.map(raised) : told };
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
      const { text, json, told } = read();
      const isWork = config.command === 'serve';
      for (const each of told) {
        const { severity, message, loc } = each;
        const log = loc ? { message, id: loc.file, loc } : { message, id: place.file };
        if (severity === 'warning') this.warn(log);
        else if (isWork) config.logger.error(whereOf(each) + message);
        else this.error(log);
      }
      if (isWork) return;
      this.addWatchFile(place.file);
      if (!place.isPublic) this.emitFile({ type: 'asset', fileName: place.address, source: text });
      if (!options.bundle) return;
      bundled = bundledFeed(json, place, words, language);
      for (const failure of bundled.failures) this.warn(failure);
      this.emitFile({ type: 'asset', fileName: options.bundle, source: bundled.bytes });
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
      const error = read().told.find(({ severity }) => severity === 'error');
      if (error) {
        const { message, loc } = error;
        hot.send({
          type: 'error',
          err: { message, stack: '', plugin: 'laoshan-widgets', id: file, ...(loc && { loc }) },
        });
        return [];
      }
      // Takes away what the page says of an earlier error.
      hot.send({ type: 'update', updates: [] });
      hot.send(CHANGED);
      return [];
    },

    transformIndexHtml: {
      order: 'post',
      handler: (_, { path, server }) =>
        server ? tagsInWork(config.base, place, options) : tagsOf(path),
    },
  };

  function tagsOf(page: string): HtmlTagDescriptor[] {
    if (!options.bundle || !bundled) return [];
    const src = addressFor(options.bundle, config.base, page);
    return [script({ src, integrity: bundled.integrity, crossorigin: 'anonymous' })];
  }
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

function whereOf({ loc }: Told): string {
  return loc ? `${loc.file}:${loc.line}:${loc.column}: ` : '';
}

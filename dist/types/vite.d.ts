/** The Vite plugin: `import laoshan from 'laoshan-widgets/vite'`. https://vite.dev/guide/api-plugin */
import type { Plugin } from 'vite';
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
/**
 * Checks a feed, brings it to the pages of a build, and has the pages that are open in work ask for it again when its file
 * changes. A build fails with all errors and their places.
 * @throws {Error} while the configuration is read, for a feed outside of the project
 */
export default function laoshan(options: LaoshanOptions): Plugin;

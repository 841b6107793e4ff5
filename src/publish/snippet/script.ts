import { h, type Tag } from '../markup.js';

export interface Scripts {
  /** Address of the folder that serves the files of `dist/`: `''` for the page's own, else with a slash at its end. */
  readonly folder: string;
  /** `dist/integrity.json`: a file's name -> the value of its `integrity`. */
  readonly integrity: Readonly<Record<string, string>>;
  /** The script for old browsers, in place of the module. */
  readonly classic: boolean;
}

/**
 * The script's tag, bound to one release by its hash (https://www.w3.org/TR/SRI/). A whole address is another host's,
 * whose answer can be hashed only under CORS.
 */
export function scriptOf({ folder, integrity, classic }: Scripts): Tag {
  const file = classic ? 'laoshan.classic.js' : 'laoshan.js';
  return h('script', {
    type: classic ? undefined : 'module',
    src: folder + file,
    integrity: integrity[file],
    crossorigin: /^(?:https?:)?\/\//.test(folder) || undefined,
  });
}

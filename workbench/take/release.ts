import { ROLES, THEMES } from '../../src/core/styles/themes.js';
import { version } from '../../src/core/version.js';
import type { SnippetOptions } from '../../src/publish/index.js';
import { EMBED, folderOf } from '../../src/publish/snippet/addresses.js';
import { coloursFrom } from '../../src/publish/snippet/looks.js';
import type { ScriptPlace } from '../state/state.js';

/** Written by scripts/build/workbench.mjs: what `dist/integrity.json` has for the scripts that a snippet names. */
declare const LAOSHAN_INTEGRITY: Readonly<Record<string, string>>;

/** As `laoshan snippet` makes its snippets, of the release that this page came with. */
export function optionsFor({ folder, classic }: ScriptPlace): SnippetOptions {
  return {
    scripts: { folder: folderOf(folder, version), integrity: LAOSHAN_INTEGRITY, classic },
    embed: EMBED,
    colours: coloursFrom(ROLES, THEMES.newsprint[0]),
    now: Date.now(),
  };
}

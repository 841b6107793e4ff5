import * as bake from './bake.js';
import * as bundle from './bundle.js';
import * as check from './check.js';
import * as exportWords from './export.js';
import * as importWords from './import.js';
import * as init from './init.js';
import * as pack from './pack.js';
import * as shell from './shell.js';
import * as snippet from './snippet.js';
import * as vite from './vite.js';

const zhCN = {
  shell: shell.zhCN,
  check: check.zhCN,
  bundle: bundle.zhCN,
  bake: bake.zhCN,
  snippet: snippet.zhCN,
  pack: pack.zhCN,
  init: init.zhCN,
  import: importWords.zhCN,
  export: exportWords.zhCN,
  vite: vite.zhCN,
};

/** Every word of the `laoshan` command and of the Vite plugin, in one language; no script for pages imports it. */
export type CommandWords = typeof zhCN;

const en: CommandWords = {
  shell: shell.en,
  check: check.en,
  bundle: bundle.en,
  bake: bake.en,
  snippet: snippet.en,
  pack: pack.en,
  init: init.en,
  import: importWords.en,
  export: exportWords.en,
  vite: vite.en,
};

/** Any Chinese gets `zh-CN`, everything else `en`. `locale` is a BCP 47 tag. */
export function commandWordsFor(locale: string): CommandWords {
  return /^zh\b/i.test(locale) ? zhCN : en;
}

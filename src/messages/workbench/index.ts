import * as doctor from './doctor.js';
import * as facts from './facts.js';
import * as look from './look.js';
import * as options from './options.js';
import * as shell from './shell.js';
import * as take from './take.js';

const zhCN = {
  shell: shell.zhCN,
  facts: facts.zhCN,
  look: look.zhCN,
  options: options.zhCN,
  take: take.zhCN,
  doctor: doctor.zhCN,
};

/** Every word of the workbench, in one language; no script for pages imports it. */
export type WorkbenchWords = typeof zhCN;

const en: WorkbenchWords = {
  shell: shell.en,
  facts: facts.en,
  look: look.en,
  options: options.en,
  take: take.en,
  doctor: doctor.en,
};

export function workbenchWordsFor(language: 'zh-CN' | 'en'): WorkbenchWords {
  return language === 'en' ? en : zhCN;
}

/** What importers and exporters have to say, by code. No script of a page loads it. */
import * as csv from './csv.js';
import * as events from './events.js';
import * as feeds from './feeds.js';
import * as shared from './shared.js';
import * as table from './table.js';
import * as xlsx from './xlsx.js';

const FILES = [shared, csv, events, feeds, table, xlsx];

const sentences = (language: 'zhCN' | 'en') =>
  new Map<string, string>(FILES.flatMap((file) => Object.entries(file[language])));

const SENTENCES = { 'zh-CN': sentences('zhCN'), en: sentences('en') };

/** All codes that there are. */
export const NOTE_CODES: readonly string[] = Array.from(SENTENCES['zh-CN'].keys());

/**
 * The sentence of a note or a failure, with its facts in their places.
 * @param shown how a number is written
 * @returns the code itself where it has no sentence
 */
export function noteSentence(
  code: string,
  facts: Readonly<Record<string, string | number>>,
  language: 'zh-CN' | 'en',
  shown: (number: number) => string,
): string {
  const sentence = SENTENCES[language].get(code) ?? code;
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    return typeof fact === 'number' ? shown(fact) : (fact ?? place);
  });
}

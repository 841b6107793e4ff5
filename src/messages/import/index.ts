/** What importers and exporters have to say, by code. No script of a page loads it. */
import * as events from './events.js';
import * as feeds from './feeds.js';
import * as shared from './shared.js';
import * as xlsx from './xlsx.js';

const SENTENCES = {
  'zh-CN': { ...shared.zhCN, ...events.zhCN, ...feeds.zhCN, ...xlsx.zhCN },
  en: { ...shared.en, ...events.en, ...feeds.en, ...xlsx.en },
};

/** All codes that there are. */
export const NOTE_CODES: readonly string[] = Object.keys(SENTENCES['zh-CN']);

/**
 * The sentence of a note or a failure, with its facts in their places.
 * @param shown how a number is written; its digits alone where it is left out
 * @returns the code itself where it has no sentence
 */
export function noteSentence(
  code: string,
  facts: Readonly<Record<string, string | number>>,
  language: 'zh-CN' | 'en',
  shown: (number: number) => string = String,
): string {
  const sentences: Readonly<Record<string, string>> = SENTENCES[language];
  if (!Object.hasOwn(sentences, code)) return code;
  return (sentences[code] ?? code).replace(/\{(\w+)\}/g, (place, name: string) => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    return typeof fact === 'number' ? shown(fact) : (fact ?? place);
  });
}

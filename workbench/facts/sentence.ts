import { en, zhCN } from '../../src/messages/command/check.js';
import type { FactsWords } from '../../src/messages/workbench/facts.js';
import { findingSentence } from '../../src/publish/check/sentence.js';
import type { Finding } from '../../src/publish/index.js';
import { fieldOf, type TableName } from '../../src/publish/table/tables.js';
import { fieldWords } from '../../src/publish/table/words.js';
import type { Language } from '../state/state.js';

/** Words of letters that stand alone: keys of a feed, in a Chinese sentence. */
const KEYS = / ?(?<![\w.:/“"-])([a-z]+(?:_[a-z]+)*)(?![\w:/”"-]|\.\w) ?/g;
/** In English only what no word looks like. */
const ENGLISH_KEYS = /(?<![\w.:/“"-])([a-z]+(?:_[a-z]+)+)(?![\w:/”"-]|\.\w)/g;

/** What is said of a finding beside its cell: columns are called as they are in the table. */
export function sentenceFor(
  finding: Finding,
  table: TableName,
  language: Language,
  { sentences }: FactsWords,
): string {
  const own = sentences[finding.code];
  if (own !== undefined) return own;
  const sentence = findingSentence(finding, language === 'en' ? en : zhCN, language);
  return sentence.replace(
    language === 'en' ? ENGLISH_KEYS : KEYS,
    (whole, key: string) => labelled(key, table, language) ?? whole,
  );
}

function labelled(key: string, table: TableName, language: Language): string | undefined {
  const place = [table, 'feed' as const].find((name) => fieldOf(name, key));
  if (!place) return undefined;
  const { label } = fieldWords(place, key, language);
  return `“${label}”`;
}

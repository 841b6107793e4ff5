import { digitsOf, sizeText } from '../../format/index.js';
import type { CheckWords } from '../../messages/command/check.js';
import { messagesFor } from '../../messages/index.js';
import type { CheckCode, Facts, Finding } from './finding.js';

type Said<T> = { readonly [Key in keyof T]: string };

/** The words that findings are told in. */
export type FindingWords = Pick<
  CheckWords,
  'sentences' | 'faults' | 'expected' | 'kinds' | 'made' | 'comma' | 'meant'
>;

/** The sentence about a finding, in one line. @param language of the words, for numbers: a BCP 47 tag */
export function findingSentence(
  { code, facts }: Pick<Finding, 'code' | 'facts'>,
  words: FindingWords,
  language: string,
): string {
  // Held here to the facts of each code, by the types.
  const sentences: { readonly [Code in CheckCode]: (facts: Said<Facts[Code]>) => string } =
    words.sentences;
  const said = Object.entries(facts).map(([key, value]) => [key, say(key, value, words, language)]);
  return (sentences[code] as (facts: object) => string)(Object.fromEntries(said));
}

/** A fact in words. */
function say(key: string, value: unknown, words: FindingWords, language: string): string {
  const { faults, expected, kinds, made, comma, meant } = words;
  const tables: Record<string, object> = { fault: faults, expected, kind: kinds, made };
  if (Array.isArray(value)) return visible(value.join(comma));
  if (typeof value === 'number')
    return key === 'bytes' || key === 'limit'
      ? sizeText(value, language)
      : digitsOf(String(value), messagesFor(language));
  const text = String(value);
  if (key === 'total') return digitsOf(text, messagesFor(language));
  if (key === 'meant') return visible(meant(text));
  const table = tables[key];
  return table ? String(Reflect.get(table, text)) : visible(text);
}

/** Nothing of a feed moves the cursor or turns a line around: such characters are written as JSON escapes them. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (sign) =>
    Array.from({ length: sign.length }, (_, at) => escaped(sign.charCodeAt(at))).join(''),
  );
}

const escaped = (unit: number) => `\\u${unit.toString(16).padStart(4, '0')}`;

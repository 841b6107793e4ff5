import {
  CHOICE_WORDS,
  type FieldWords,
  FLAG_WORDS,
  TABLE_WORDS,
  type TableLanguage,
} from '../../messages/table/index.js';
import type { Field } from './field.js';
import type { TableName } from './tables.js';

const LANGUAGES = ['zh-CN', 'en'] as const;

type Words = Readonly<Record<string, string>>;
/** Own keys alone: what is looked up came from a file. */
const own = <T>(words: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(words, key) ? words[key] : undefined;

/** What a column is called, and how its cells are written. */
export function fieldWords(table: TableName, key: string, language: TableLanguage): FieldWords {
  const { fields } = TABLE_WORDS[language];
  return own(fields, `${table}.${key}`) ?? own(fields, key) ?? { label: key, hint: '' };
}

/** `exact` -> `准确`; what is no choice stays as it is. */
export function choiceWord(field: Field, choice: string, language: TableLanguage): string {
  return own(choicesOf(field, language), choice) ?? choice;
}

function choicesOf({ path }: Field, language: TableLanguage): Words {
  const choices: Readonly<Record<string, Words>> = TABLE_WORDS[language].choices;
  return own(choices, path[path.length - 1] ?? '') ?? {};
}

/** The choice that a word, in either language, stands for. */
export function choiceFor(field: Field, word: string): string | undefined {
  return choiceMap(field).get(plainWord(word));
}

const maps = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

function choiceMap(field: Field): ReadonlyMap<string, string> {
  const { choices = [], path } = field;
  const before = maps.get(choices);
  if (before) return before;
  const further = own(CHOICE_WORDS, path[path.length - 1] ?? '') ?? {};
  const map = new Map<string, string>();
  const learn = (words: string, choice: string) => {
    for (const word of words.split('|')) {
      const known = plainWord(word);
      if (!map.has(known)) map.set(known, choice);
    }
  };
  for (const choice of choices) learn(choice, choice);
  for (const choice of choices)
    for (const language of LANGUAGES) learn(choiceWord(field, choice, language), choice);
  for (const choice of choices) learn(own(further, choice) ?? '', choice);
  map.delete('');
  maps.set(choices, map);
  return map;
}

const ROLES: Field = {
  key: 'role',
  path: ['role'],
  type: 'choice',
  choices: Object.keys(TABLE_WORDS.en.choices.role),
  common: true,
};

export const roleWord = (role: string, language: TableLanguage): string =>
  choiceWord(ROLES, role, language);
export const roleFor = (word: string): string | undefined => choiceFor(ROLES, word);

const FLAGS = new Map(
  (['true', 'false'] as const).flatMap((flag) =>
    FLAG_WORDS[flag].split('|').map((word) => [plainWord(word), flag === 'true'] as const),
  ),
);

export const flagFor = (word: string): boolean | undefined => FLAGS.get(plainWord(word));

/** A word without what makes no difference: width, case, spaces and joining marks. */
export function plainWord(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.\-·*:：]+|[\p{Cf}]/gu, '');
}

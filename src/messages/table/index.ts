/** The words of tables. No script of a page loads them. */
import { en } from './en.js';
import { zhCN } from './zh-CN.js';

export { CHOICE_WORDS, FLAG_WORDS } from './choices.js';
export type { FieldWords } from './fields.zh-CN.js';
export { FIELD_HEADERS, OTHER_HEADERS, TABLE_HEADERS } from './headers.js';

export type TableWords = typeof zhCN;
export type TableLanguage = 'zh-CN' | 'en';

export const TABLE_WORDS: Readonly<Record<TableLanguage, TableWords>> = { 'zh-CN': zhCN, en };

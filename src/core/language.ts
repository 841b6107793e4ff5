import { nothing } from 'lit';
import { canonicalLocale } from '../format/index.js';

export { languageOf } from './spoken.js';

/** The first language that the content states, for what the feed says where the page has our words in another. */
export const contentLanguage = (declared: readonly (string | undefined)[]) =>
  canonicalLocale(declared.find(canonicalLocale)) ?? nothing;

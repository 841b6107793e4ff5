import { en } from './en.js';
import { zhCN } from './zh-CN.js';

export type { ErrorFacts } from './zh-CN.js';

/** Every word the widgets say, in one language. */
export type Messages = typeof zhCN;

/** Any Chinese gets `zh-CN`, everything else `en`. `locale` is a BCP 47 tag; nothing else is expected of it. */
export function messagesFor(locale: string): Messages {
  return /^zh\b/i.test(locale) ? zhCN : en;
}

import { en } from './en.js';
import { zhCN } from './zh-CN.js';

/** Every word the widgets say, in one language. */
export type Messages = typeof zhCN;

/** What an error sentence is told. `src` is the feed's address, `''` where the page has no default feed. */
export interface ErrorFacts {
  readonly tag: string;
  readonly src: string;
  /** The HTTP status, for `http`. */
  readonly status?: number;
  /** The id asked for, for `no-item`; absent where none was given. */
  readonly id?: string;
  /** Bytes, for `too-large`. */
  readonly limit?: number;
}

/** One sentence about a failure that the page's editor can act on. */
export function errorSentence(
  { errors }: Messages,
  code: Exclude<keyof Messages['errors'], 'no-id' | 'no-feed'>,
  facts: ErrorFacts,
): string {
  const missing = facts.src ? 'no-id' : 'no-feed';
  const sentence = errors[code === 'no-item' && !(facts.src && facts.id) ? missing : code];
  return sentence.replace(/{(\w+)}/g, (_, name) => String(facts[name as keyof ErrorFacts] ?? ''));
}

/** Any Chinese gets `zh-CN`, everything else `en`. `locale` is a BCP 47 tag; nothing else is expected of it. */
export function messagesFor(locale: string): Messages {
  return /^zh\b/i.test(locale) ? zhCN : en;
}

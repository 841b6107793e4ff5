import type { Stat } from '../feed/index.js';
import { canonical, figureSentence, figureText, shareText } from '../format/index.js';
import type { Messages } from '../messages/index.js';

/** How far a figure has come towards its target, in words; undefined where it has none, or none that a share can be told of. */
export function targetText(
  { value, target, unit, qualifier }: Stat,
  words: Messages,
): string | undefined {
  const [now, aim] = [canonical(value), canonical(target)];
  const text = aim && figureText({ value: aim, unit }, words);
  if (!now || !text || qualifier === 'over' || qualifier === 'under') return undefined;
  const share = shareText(now, aim, words);
  return share && words.stat.target(figureSentence(text, words), share);
}

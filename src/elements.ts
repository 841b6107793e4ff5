import { upgradeCarriers } from './core/carriers.js';
import { page, versionBefore, warnOnce } from './core/page.js';
import { version } from './core/version.js';
import { messagesFor } from './messages/index.js';
import { LaoshanArena } from './widgets/arena/arena.js';
import { LaoshanArticle } from './widgets/article/article.js';
import { LaoshanArticles } from './widgets/articles/articles.js';
import { LaoshanHotline } from './widgets/hotline/hotline.js';
import { LaoshanStat } from './widgets/stat/stat.js';
import { LaoshanStats } from './widgets/stats/stats.js';
import { LaoshanTiers } from './widgets/tiers/tiers.js';

/** Every tag and its class. */
export const elements = {
  'laoshan-stat': LaoshanStat,
  'laoshan-article': LaoshanArticle,
  'laoshan-hotline': LaoshanHotline,
  'laoshan-arena': LaoshanArena,
  'laoshan-stats': LaoshanStats,
  'laoshan-tiers': LaoshanTiers,
  'laoshan-articles': LaoshanArticles,
} as const;

/**
 * Defines the elements. A tag that is taken already stays as it is, and one line on the console names
 * both versions: it never throws (promise 12).
 */
export function define(): void {
  const taken: string[] = [];
  const first = versionBefore();
  page();
  for (const [tag, elementClass] of Object.entries(elements)) {
    const present = customElements.get(tag);
    if (!present) customElements.define(tag, elementClass);
    else if (present !== elementClass) taken.push(tag);
  }
  if (!taken.length) return;
  const words = messagesFor(document.documentElement.lang || navigator.language);
  warnOnce(words.console.alreadyDefined(taken, first, version));
}

/** Turns the carriers in `root`, `<div data-laoshan="stat" ...>`, into elements (DESIGN section 3). */
export function upgrade(root: ParentNode): void {
  upgradeCarriers(root, (kind) => customElements.get(`laoshan-${kind}`));
}

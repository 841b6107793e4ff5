import { upgradeCarriers } from './core/carriers.js';
import { defineAll } from './core/define.js';
import { findArena } from './core/lookup.js';
import { page } from './core/page.js';
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

/** Defines the elements, and lets scripts of ours that bring no parser ask for events (`core/page.ts`). */
export function define(): void {
  defineAll(elements);
  page().findArena ??= findArena;
}

/** Turns the carriers in `root`, `<div data-laoshan="stat" ...>`, into elements (DESIGN section 3). */
export function upgrade(root: ParentNode): void {
  upgradeCarriers(root, (kind) => customElements.get(`laoshan-${kind}`));
}

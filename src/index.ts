/**
 * Laoshan Widgets for bundlers. Importing this changes nothing on the page: call `define()` for the
 * tags, `upgrade(root)` for carriers that came after the page was parsed.
 */
export { LaoshanErrorEvent, LaoshanLoadEvent } from './core/events.js';
export type { ErrorCode } from './core/failure.js';
export type { State } from './core/feed-controller.js';
export type { Theme } from './core/styles/themes.js';
export { version } from './core/version.js';
export { define, elements, upgrade } from './elements.js';
export type {
  Arena,
  Author,
  Feed,
  Item,
  Problem,
  Report,
  Speaker,
  Stat,
  Tiers,
} from './feed/index.js';
export { LaoshanArena } from './widgets/arena/arena.js';
export { type ArticleLayout, LaoshanArticle } from './widgets/article/article.js';
export { LaoshanArticles } from './widgets/articles/articles.js';
export { LaoshanHotline } from './widgets/hotline/hotline.js';
export { LaoshanStat } from './widgets/stat/stat.js';
export { LaoshanStats } from './widgets/stats/stats.js';
export { LaoshanTiers } from './widgets/tiers/tiers.js';

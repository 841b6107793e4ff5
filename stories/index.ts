import * as arena from './arena.stories.js';
import * as article from './article.stories.js';
import * as articles from './articles.stories.js';
import type { Story, StoryModule } from './csf.js';
import * as foundations from './foundations.stories.js';
import * as hotline from './hotline.stories.js';
import * as open311 from './open311.stories.js';
import * as stat from './stat.stories.js';
import * as stats from './stats.stories.js';
import * as tiers from './tiers.stories.js';
import * as welcome from './welcome.stories.js';

const modules: readonly StoryModule[] = [
  welcome,
  foundations,
  stat,
  stats,
  tiers,
  article,
  hotline,
  open311,
  arena,
  articles,
];

/** A story with its place: `Elements/Stat: Dark`. */
export interface NamedStory extends Story {
  /** The tag that it is about; all of ours where it is about no single one. */
  readonly component?: string;
  /** What it is exported as: `RightToLeft`. */
  readonly key: string;
  /** Of its module: `Elements/Stat`. */
  readonly group: string;
  readonly title: string;
}

/** Every story of every element, for the suites that walk over all of them. */
export const stories: readonly NamedStory[] = modules.flatMap(({ default: meta, ...rest }) =>
  Object.entries(rest as Readonly<Record<string, Story>>).map(([key, story]) => ({
    ...story,
    ...(meta.component && { component: meta.component }),
    key,
    group: meta.title,
    title: `${meta.title}: ${story.name ?? key}`,
  })),
);

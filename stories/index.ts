import * as arena from './arena.stories.js';
import * as article from './article.stories.js';
import type { Story, StoryModule } from './csf.js';
import * as hotline from './hotline.stories.js';
import * as stat from './stat.stories.js';

const modules: readonly StoryModule[] = [stat, article, hotline, arena];

/** A story with its place: `Elements/Stat: Dark`. */
export interface NamedStory extends Story {
  readonly component: string;
  readonly title: string;
}

/** Every story of every element, for the suites that walk over all of them. */
export const stories: readonly NamedStory[] = modules.flatMap(({ default: meta, ...rest }) =>
  Object.entries(rest as Readonly<Record<string, Story>>).map(([key, story]) => ({
    ...story,
    component: meta.component,
    title: `${meta.title}: ${story.name ?? key}`,
  })),
);

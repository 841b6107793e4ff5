import { en as fields } from './fields.en.js';
import type { zhCN } from './zh-CN.js';

export const en: typeof zhCN = {
  tables: {
    feed: { name: 'Feed', about: 'The title, language and address of all of it; one row' },
    stat: { name: 'Figures', about: 'A row a figure, with its unit and source' },
    article: { name: 'Articles', about: 'A row a story' },
    report: { name: 'Reports', about: 'A row a hotline report and its answer' },
    tiers: {
      name: 'Tiers',
      about: 'A row a set of counts in order; its counts stand in “Tier rows”',
    },
    arena: { name: 'Arenas', about: 'A row an event with speakers in turn' },
    rows: { name: 'Tier rows', about: 'One count in a set of tiers' },
    series: { name: 'Series', about: 'The value of a figure at earlier times' },
    notes: { name: 'Steps', about: 'One step taken on a report' },
    photos: { name: 'Photos', about: 'A photo of a report, before or after' },
    speakers: { name: 'Speakers', about: 'One speaker of an arena' },
    criteria: { name: 'Criteria', about: 'What an arena is scored by' },
    scores: { name: 'Scores', about: 'What one judge gave one speaker for one criterion' },
    parts: { name: 'Announced parts', about: 'What was announced for one speaker and criterion' },
    awards: { name: 'Awards', about: 'One award of an arena' },
    corrections: { name: 'Corrections', about: 'One correction of an item' },
    authors: {
      name: 'Authors',
      about: 'Pages and pictures of authors; names alone go into “Authors”',
    },
    srcset: { name: 'Picture sizes', about: 'Further widths of the same picture' },
  },
  others: {
    item: { label: 'Belongs to', hint: 'The id of the item that this row is part of' },
    speaker: { label: 'Speaker', hint: 'The id of the speaker that this row is part of' },
    kind: { label: 'Kind', hint: 'Figures, Articles, Reports, Tiers or Arenas' },
    position: { label: 'Position', hint: 'Its place in the feed' },
  },
  fields,
  choices: {
    qualifier: { exact: 'exact', about: 'about', over: 'over', under: 'under' },
    status: { open: 'open', closed: 'closed' },
    stage: {
      received: 'received',
      assigned: 'assigned',
      in_progress: 'in progress',
      closed: 'closed',
      followed_up: 'followed up',
      declined: 'declined',
    },
    satisfaction: { satisfied: 'satisfied', unsatisfied: 'unsatisfied' },
    shape: { bars: 'bars', funnel: 'funnel' },
    when: { before: 'before', after: 'after' },
    role: {
      reporter: 'reporter',
      correspondent: 'correspondent',
      photographer: 'photographer',
      editor: 'editor',
    },
  },
  flags: { true: 'yes', false: 'no' },
  brackets: [' (', ')'],
};

import { common, type Field, rare } from './field.js';

const ROLES = ['reporter', 'correspondent', 'photographer', 'editor'];

/** Of one author, wherever it stands. */
export function authorFields(prefix: string, path: string): Field[] {
  return [
    rare(`${prefix}name`, 'text', `${path}name`),
    rare(`${prefix}url`, 'link', `${path}url`),
    rare(`${prefix}avatar`, 'image', `${path}avatar`),
    rare(`${prefix}role`, 'choice', `${path}_laoshan.role`, { choices: ROLES }),
  ];
}

const FIRST = [rare('id', 'id', 'id', { required: true }), common('title', 'text')];

const ARTICLE_FIRST = [
  common('url', 'link'),
  common('summary', 'long-text'),
  common('content_text', 'long-text'),
  common('image', 'image'),
  common('image_alt', 'text', '_laoshan.image_alt'),
  common('date_published', 'date'),
  common('authors', 'authors'),
];

const SHARED = [
  common('content_text', 'long-text'),
  common('day', 'day', '_laoshan.day'),
  common('source', 'text', '_laoshan.source.name'),
  common('source_url', 'link', '_laoshan.source.url'),
  common('tags', 'tags'),
  rare('kicker', 'text', '_laoshan.kicker'),
  rare('url', 'link'),
  rare('external_url', 'link'),
  rare('summary', 'long-text'),
  rare('content_html', 'html'),
  rare('image', 'image'),
  rare('image_alt', 'text', '_laoshan.image_alt'),
  rare('image_width', 'count', '_laoshan.image_width'),
  rare('image_height', 'count', '_laoshan.image_height'),
  rare('caption', 'text', '_laoshan.caption'),
  rare('credit', 'text', '_laoshan.credit'),
  rare('banner_image', 'image'),
  rare('date_published', 'date'),
  rare('date_modified', 'date'),
  rare('language', 'text'),
  rare('authors', 'authors'),
  rare('related', 'ids', '_laoshan.items'),
  rare('retracted_date', 'when', '_laoshan.retracted.date'),
  rare('retracted_reason', 'long-text', '_laoshan.retracted.reason'),
  // JSON Feed 1.0.
  ...authorFields('author_', 'author.'),
];

/** The fields of an item: those of its kind, and what any item has. */
function itemFields(own: readonly Field[]): Field[] {
  const keys = new Set(own.map(({ key }) => key));
  return [...FIRST, ...own, ...SHARED.filter(({ key }) => !keys.has(key))];
}

const STAT = '_laoshan.stat.';
const stat = itemFields([
  common('value', 'decimal', `${STAT}value`),
  common('unit', 'text', `${STAT}unit`),
  common('qualifier', 'choice', `${STAT}qualifier`, {
    choices: ['exact', 'about', 'over', 'under'],
  }),
  common('label', 'text', `${STAT}label`),
  common('period', 'text', `${STAT}period`),
  common('quote', 'text', `${STAT}quote`),
  rare('min', 'decimal', `${STAT}min`),
  rare('max', 'decimal', `${STAT}max`),
  rare('rank', 'count', `${STAT}rank.position`),
  rare('rank_of', 'count', `${STAT}rank.of`),
  rare('as_of', 'when', `${STAT}as_of`),
  rare('previous_value', 'decimal', `${STAT}previous.value`),
  rare('previous_label', 'text', `${STAT}previous.label`),
  rare('target', 'decimal', `${STAT}target`),
  rare('sum_of', 'ids', `${STAT}sum_of`),
  rare('computed', 'flag', `${STAT}computed`),
]);

const REPORT = '_laoshan.report.';
const report = itemFields([
  common('service_request_id', 'id', `${REPORT}service_request_id`),
  common('service_name', 'text', `${REPORT}service_name`),
  common('description', 'long-text', `${REPORT}description`),
  common('status', 'text', `${REPORT}status`, { choices: ['open', 'closed'] }),
  common('stage', 'choice', `${REPORT}stage`, {
    choices: ['received', 'assigned', 'in_progress', 'closed', 'followed_up', 'declined'],
  }),
  common('requested', 'date', `${REPORT}requested_datetime`),
  common('updated', 'date', `${REPORT}updated_datetime`),
  common('status_notes', 'long-text', `${REPORT}status_notes`),
  common('agency', 'text', `${REPORT}agency_responsible`),
  common('address', 'text', `${REPORT}address`),
  rare('satisfaction', 'choice', `${REPORT}satisfaction`, {
    choices: ['satisfied', 'unsatisfied'],
  }),
  rare('declined_reason', 'long-text', `${REPORT}declined_reason`),
  rare('expected', 'date', `${REPORT}expected_datetime`),
  rare('service_code', 'id', `${REPORT}service_code`),
  rare('lat', 'latitude', `${REPORT}lat`),
  rare('long', 'longitude', `${REPORT}long`),
  rare('media_url', 'image', `${REPORT}media_url`),
]);

const ARENA = '_laoshan.arena.';
const arena = itemFields([
  common('venue', 'text', `${ARENA}venue`),
  common('organiser', 'text', `${ARENA}organiser`),
  common('starts_at', 'date', `${ARENA}starts_at`),
  common('ends_at', 'date', `${ARENA}ends_at`),
  common('revealed', 'flag', `${ARENA}revealed`),
  rare('on_stage', 'id', `${ARENA}on_stage`),
  rare('drop_extremes', 'flag', `${ARENA}scoring.drop_extremes`),
  rare('audience_weight', 'share', `${ARENA}scoring.audience_weight`),
]);

const TIERS = '_laoshan.tiers.';
const tiers = itemFields([
  common('shape', 'choice', `${TIERS}shape`, { choices: ['bars', 'funnel'] }),
  common('unit', 'text', `${TIERS}unit`),
]);

/** A row of these is an item. */
export const ITEM_FIELDS = { stat, article: itemFields(ARTICLE_FIRST), report, tiers, arena };

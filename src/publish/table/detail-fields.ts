import { common, rare } from './field.js';
import { authorFields } from './item-fields.js';

/** What stands in lists of an item, or of the feed, that no cell can hold: a row each. */
export const DETAIL_FIELDS = {
  rows: [
    common('label', 'text', 'label', { required: true }),
    common('value', 'decimal'),
    common('of_item', 'id', 'item'),
  ],
  speakers: [
    rare('id', 'id', 'id', { required: true }),
    common('order', 'number'),
    common('name', 'text'),
    common('role', 'text'),
    common('organisation', 'text'),
    common('topic', 'text'),
    common('summary', 'long-text'),
    rare('image', 'image'),
    rare('image_alt', 'text'),
    rare('starts_at', 'date'),
    rare('ends_at', 'date'),
    rare('related', 'ids', 'items'),
    rare('total', 'number', 'result.total'),
    rare('rank', 'count', 'result.rank'),
    rare('audience', 'number'),
  ],
  criteria: [
    rare('id', 'id', 'id', { required: true }),
    common('label', 'text'),
    common('weight', 'amount'),
    common('max', 'amount'),
  ],
  scores: [
    common('criterion', 'id', 'criterion', { required: true }),
    common('judge', 'text'),
    common('value', 'number', 'value', { required: true }),
  ],
  parts: [
    common('criterion', 'id', 'criterion', { required: true }),
    common('value', 'number', 'value', { required: true }),
  ],
  awards: [
    common('label', 'text', 'label', { required: true }),
    common('winners', 'ids', 'speakers'),
  ],
  series: [
    common('label', 'text', 'label', { required: true }),
    common('value', 'decimal', 'value', { required: true }),
  ],
  notes: [common('datetime', 'date'), common('type', 'text'), common('description', 'long-text')],
  photos: [
    common('url', 'image', 'url', { required: true }),
    common('when', 'choice', 'when', { choices: ['before', 'after'] }),
    common('alt', 'text'),
    common('credit', 'text'),
    rare('width', 'count'),
    rare('height', 'count'),
  ],
  corrections: [common('date', 'when'), common('text', 'long-text', 'text', { required: true })],
  srcset: [
    common('url', 'image', 'url', { required: true }),
    common('width', 'count', 'width', { required: true }),
  ],
  authors: authorFields('', '').map((field) => ({ ...field, common: true })),
};

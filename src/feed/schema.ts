/**
 * The shape of a feed: JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), the 1.0 `author`,
 * and our `_laoshan` extension. Shape only: what a value means is told by which leaf it uses, and
 * `leaf.ts` cleans it accordingly. Unknown keys are allowed everywhere and never read.
 */
import * as v from 'valibot';

const maybe = v.exactOptional;

// Leaves. Each meaning is an instance of its own: `leaf.ts` tells them apart by identity.
export const text = v.string();
export const longText = v.string();
export const html = v.string();
/** A string; a number is read as one, as JSON Feed asks of readers. */
export const id = v.string();
/** Where a reader may go: https, http, mailto, tel. */
export const link = v.string();
/** A picture: https, http; `data:image/...` in embedded feeds. */
export const image = v.string();
/** A date, or a date and time: `2022-07-15`, `2022-07-15T09:30:00+08:00`. */
export const date = v.string();
/** A partial date: `2022`, `2022-07`, `2022-07-15`, `--07-15`. */
export const day = v.string();
/** Either of the two. */
export const when = v.string();
/** A number, or its exact digits in a string: `"-12.50"`. */
export const decimal = v.union([v.number(), v.string()]);
export const number = v.number();
/** A whole number of at least 1: pixels, places. */
export const count = v.number();
/** At least 0. */
export const amount = v.number();
/** From 0 to 1. */
export const share = v.number();
export const latitude = v.number();
export const longitude = v.number();
const flag = v.boolean();

const ids = v.array(id);
export const tagsSchema = v.array(text);

/** JSON Feed author; `_laoshan.role` says what the person did. */
export const authorSchema = v.object({
  name: maybe(text),
  url: maybe(link),
  avatar: maybe(image),
  _laoshan: maybe(
    v.object({
      role: maybe(v.picklist(['reporter', 'correspondent', 'photographer', 'editor'])),
    }),
  ),
});

export const rankSchema = v.object({ position: count, of: maybe(count) });

/** One figure, in base units (1020000 with unit 平方米): `value`, or `min` and `max`, or `rank`. */
export const statSchema = v.object({
  value: maybe(decimal),
  min: maybe(decimal),
  max: maybe(decimal),
  rank: maybe(rankSchema),
  qualifier: maybe(v.picklist(['exact', 'about', 'over', 'under'])),
  unit: maybe(text),
  label: maybe(text),
  period: maybe(text),
  as_of: maybe(when),
  previous: maybe(v.object({ value: decimal, label: maybe(text) })),
  target: maybe(decimal),
  series: maybe(v.array(v.object({ label: text, value: decimal }))),
  quote: maybe(text),
  sum_of: maybe(ids),
  computed: maybe(flag),
});

/** A count. Without a `value` it is that of the stat which `item` names. */
export const rowSchema = v.object({ label: text, value: maybe(decimal), item: maybe(id) });

/** Ordered counts. */
export const tiersSchema = v.object({
  shape: maybe(v.picklist(['bars', 'funnel'])),
  unit: maybe(text),
  rows: maybe(v.array(rowSchema)),
});

/** One step that was taken. */
export const noteSchema = v.object({
  datetime: maybe(date),
  type: maybe(text),
  description: maybe(longText),
});

/** A hotline report: Open311 GeoReport v2 (https://wiki.open311.org/GeoReport_v2/) and ours. */
export const reportSchema = v.object({
  service_request_id: maybe(id),
  // Open311 has `open` and `closed`; what a server says beside them is shown as it stands.
  status: maybe(text),
  status_notes: maybe(longText),
  service_name: maybe(text),
  service_code: maybe(id),
  description: maybe(longText),
  agency_responsible: maybe(text),
  requested_datetime: maybe(date),
  updated_datetime: maybe(date),
  expected_datetime: maybe(date),
  address: maybe(text),
  lat: maybe(latitude),
  long: maybe(longitude),
  media_url: maybe(image),
  notes: maybe(v.array(noteSchema)),
  stage: maybe(
    v.picklist(['received', 'assigned', 'in_progress', 'closed', 'followed_up', 'declined']),
  ),
  declined_reason: maybe(longText),
  satisfaction: maybe(v.picklist(['satisfied', 'unsatisfied'])),
  photos: maybe(
    v.array(
      v.object({
        url: image,
        when: maybe(v.picklist(['before', 'after'])),
        alt: maybe(text),
        credit: maybe(text),
        width: maybe(count),
        height: maybe(count),
      }),
    ),
  ),
});

/** What was announced for a criterion. */
export const partSchema = v.object({ criterion: id, value: number });

export const scoreSchema = v.object({ criterion: id, judge: maybe(text), value: number });

export const speakerSchema = v.object({
  id,
  order: maybe(number),
  name: maybe(text),
  role: maybe(text),
  organisation: maybe(text),
  topic: maybe(text),
  summary: maybe(longText),
  image: maybe(image),
  image_alt: maybe(text),
  starts_at: maybe(date),
  ends_at: maybe(date),
  items: maybe(ids),
  result: maybe(
    v.object({
      total: maybe(number),
      rank: maybe(count),
      parts: maybe(v.array(partSchema)),
    }),
  ),
  scores: maybe(v.array(scoreSchema)),
  audience: maybe(number),
});

export const awardSchema = v.object({ label: text, speakers: maybe(ids) });

/** Speakers in their order, what they say, how they are scored. */
export const arenaSchema = v.object({
  venue: maybe(text),
  organiser: maybe(text),
  starts_at: maybe(date),
  ends_at: maybe(date),
  on_stage: maybe(id),
  speakers: maybe(v.array(speakerSchema)),
  criteria: maybe(
    v.array(v.object({ id, label: maybe(text), weight: maybe(amount), max: maybe(amount) })),
  ),
  scoring: maybe(v.object({ drop_extremes: maybe(flag), audience_weight: maybe(share) })),
  revealed: maybe(flag),
  awards: maybe(v.array(awardSchema)),
});

/** `_laoshan` of an item: what any kind may carry, and the one that makes its kind. */
export const extensionSchema = v.object({
  kicker: maybe(text),
  source: maybe(v.object({ name: maybe(text), url: maybe(link) })),
  credit: maybe(text),
  image_alt: maybe(text),
  image_width: maybe(count),
  image_height: maybe(count),
  caption: maybe(text),
  srcset: maybe(v.array(v.object({ url: image, width: count }))),
  day: maybe(day),
  items: maybe(ids),
  retracted: maybe(v.object({ date: maybe(when), reason: maybe(longText) })),
  corrections: maybe(v.array(v.object({ date: maybe(when), text: longText }))),
  stat: maybe(statSchema),
  tiers: maybe(tiersSchema),
  report: maybe(reportSchema),
  arena: maybe(arenaSchema),
});

export const itemSchema = v.object({
  id,
  title: maybe(text),
  url: maybe(link),
  external_url: maybe(link),
  summary: maybe(longText),
  content_text: maybe(longText),
  content_html: maybe(html),
  image: maybe(image),
  banner_image: maybe(image),
  date_published: maybe(date),
  date_modified: maybe(date),
  language: maybe(text),
  tags: maybe(tagsSchema),
  author: maybe(authorSchema),
  authors: maybe(v.array(authorSchema)),
  _laoshan: maybe(extensionSchema),
});

export const feedExtensionSchema = v.object({
  time_zone: maybe(text),
  public_phones: maybe(v.array(text)),
});

export const feedSchema = v.object({
  // Read first: the order of the items depends on the time zone.
  _laoshan: maybe(feedExtensionSchema),
  version: text,
  title: maybe(text),
  language: maybe(text),
  home_page_url: maybe(link),
  feed_url: maybe(link),
  next_url: maybe(link),
  description: maybe(longText),
  icon: maybe(image),
  favicon: maybe(image),
  expired: maybe(flag),
  author: maybe(authorSchema),
  authors: maybe(v.array(authorSchema)),
  items: v.array(itemSchema),
});

export type Decimal = v.InferOutput<typeof decimal>;
export type RankShape = v.InferOutput<typeof rankSchema>;
export type ReportShape = v.InferOutput<typeof reportSchema>;
export type RowShape = v.InferOutput<typeof rowSchema>;
export type StatShape = v.InferOutput<typeof statSchema>;
export type ArenaShape = v.InferOutput<typeof arenaSchema>;
export type ExtensionShape = v.InferOutput<typeof extensionSchema>;
export type ItemShape = v.InferOutput<typeof itemSchema>;
export type FeedExtensionShape = v.InferOutput<typeof feedExtensionSchema>;
export type FeedShape = v.InferOutput<typeof feedSchema>;
export type AuthorShape = v.InferOutput<typeof authorSchema>;

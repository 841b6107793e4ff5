import type { Item, Report } from '../../feed/index.js';
import { accountOf, paired, standingOf, statusWord, timelinessOf } from '../../items/index.js';
import { h, type Markup, type Tag } from '../markup.js';
import { picture } from './picture.js';
import {
  around,
  dateOf,
  heading,
  itemDate,
  joined,
  linked,
  momentOf,
  notes,
  paragraphs,
  present,
  type Some,
  spoken,
} from './pieces.js';
import type { Setting } from './setting.js';

/** One report: what was said and what was answered, until when or in time, and all else that is known of it. */
export function caseOf(item: Item, setting: Setting): Tag {
  const { lang, inside } = spoken(item, setting);
  const { report = {} } = item._laoshan;
  const { title, text } = accountOf(item, setting.words.article.untitled);
  const parts: readonly Some[] = [
    heading(setting.level, title),
    h('p', {}, statusWord(report, setting.words)),
    around('p', notes(placeOf(item, inside))),
    text === undefined ? h('p', {}, setting.words.hotline.wordless) : text && paragraphs(text),
    answersOf(report, setting),
    around('p', notes(outcomeOf(report, setting))),
    photosOf(report, inside),
    facts(item, inside),
  ];
  const { anchors } = setting;
  return h('article', { id: anchors?.has(item.id) ? item.id : undefined, lang }, ...present(parts));
}

/** The same in a line of text: what it is about, and how it stands. */
export function caseLine(item: Item, setting: Setting): Markup {
  const { lang } = spoken(item, setting);
  const { title } = accountOf(item, setting.words.article.untitled);
  const text = notes([title, statusWord(item._laoshan.report ?? {}, setting.words)]);
  return lang ? h('span', { lang }, ...text) : text;
}

/** Where, when, and by when. */
function placeOf(item: Item, setting: Setting): readonly Some[] {
  const { report = {} } = item._laoshan;
  const { address, requested_datetime } = report;
  const date = requested_datetime ? dateOf(requested_datetime, setting) : itemDate(item, setting);
  return [address, date, dueOf(report, setting)];
}

/**
 * Of a case that is not closed, by when it is expected to be, or that this has passed; not for how many days, which would be
 * wrong on the next.
 */
function dueOf(report: Report, setting: Setting): Some {
  const { hotline } = setting.words;
  const state = timelinessOf(report, setting.now, setting.zone);
  if (state === 'overdue') return h('strong', {}, hotline.overdue(''));
  if (state !== 'running') return undefined;
  const [before, after] = hotline.due;
  return [before, dateOf(report.expected_datetime, setting) ?? '', after];
}

/** Why nothing will be done, and what was answered: in this order, as far as the feed has them. */
function answersOf(report: Report, { words: { hotline } }: Setting): readonly Markup[] {
  const { stage, declined_reason, status_notes, agency_responsible } = report;
  const declined = stage === 'declined' ? declined_reason : undefined;
  // What an authority says of a case that is not closed is no answer yet.
  const label = standingOf(report) === 'answered' ? hotline.answer : hotline.progress;
  return present([
    declined && answer(hotline.declined, declined),
    status_notes && answer(joined([label, agency_responsible], ' '), status_notes),
  ]);
}

function answer(label: Markup, text: string): Markup {
  return [h('p', {}, h('b', {}, label)), paragraphs(text)];
}

/** Of a closed one: whether in time, as far as that can be told, and what the caller thinks of it. */
function outcomeOf(report: Report, { words, zone, now }: Setting): readonly Some[] {
  const { timeliness, verdicts } = words.hotline;
  const state = timelinessOf(report, now, zone);
  const when = state === 'on-time' || state === 'late' ? timeliness[state] : undefined;
  return [when, report.satisfaction && verdicts[report.satisfaction]];
}

function photosOf(report: Report, setting: Setting): Markup {
  const { photos } = setting.words.hotline;
  return paired(report)
    .flat()
    .map(({ url, when, alt, credit, width, height }) => {
      const found = picture(
        {
          image: url,
          _laoshan: {
            ...(alt && { image_alt: alt }),
            ...(width && height && { image_width: width, image_height: height }),
            ...(when && { caption: photos[when] }),
            ...(credit && { credit }),
          },
        },
        setting,
      );
      return found ?? [];
    });
}

/** What the element has in its details. */
function facts(item: Item, setting: Setting): Some {
  const { hotline } = setting.words;
  const { report = {}, source } = item._laoshan;
  const url = source?.url ?? item.url ?? item.external_url;
  const name = source?.name ?? url;
  const rows: readonly (readonly [label: string, value: Some])[] = [
    [hotline.service, report.service_name],
    // The answer names it already.
    [hotline.agency, report.status_notes ? undefined : report.agency_responsible],
    [hotline.number, report.service_request_id],
    [hotline.requested, momentOf(report.requested_datetime, setting)],
    [hotline.updated, momentOf(report.updated_datetime, setting)],
    [hotline.expected, momentOf(report.expected_datetime, setting)],
    [hotline.source, name && linked(url, name, setting)],
    [hotline.history, historyOf(report, setting)],
  ];
  return around(
    'dl',
    rows.map(([label, value]) => value && [h('dt', {}, label), h('dd', {}, value)]),
  );
}

function historyOf({ notes: steps = [] }: Report, setting: Setting): Some {
  const entries = steps.map(({ datetime, type, description }) =>
    around('li', joined([momentOf(datetime, setting), type, description], ' ')),
  );
  return around('ol', entries);
}

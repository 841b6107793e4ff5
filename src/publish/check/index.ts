import { lateClockOf } from '../../feed/dates.js';
import { type Feed, isFeed, maskText, parse } from '../../feed/index.js';
import { MAX_PROBLEMS, MAX_TEXT } from '../../feed/limits.js';
import { feedSchema, itemSchema, reportSchema } from '../../feed/schema.js';
import { cleanText } from '../../feed/text.js';
import { parseJson } from '../json.js';
import { faultOf } from './fault.js';
import type { Finding, Note, Tell } from './finding.js';
import { place, type Span } from './places.js';
import { tellProblem } from './problems.js';
import { locateRequests, type Request } from './requests.js';
import { checkArena } from './rules/arenas.js';
import { checkContact } from './rules/contacts.js';
import { checkDate } from './rules/dates.js';
import { checkFigure } from './rules/figures.js';
import { checkIds, type Identified } from './rules/ids.js';
import { checkAddress, checkImages } from './rules/images.js';
import { checkKey } from './rules/keys.js';
import { PrivacyGate } from './rules/privacy.js';
import { checkRelations } from './rules/relations.js';
import { checkSize, utf8Length } from './rules/size.js';
import { checkStory, isUndated } from './rules/stories.js';
import { Meant } from './similar.js';
import { visit } from './visited.js';
import { tellIn } from './whereabouts.js';

export {
  type CheckCode,
  type Expected,
  type Facts,
  type FaultKind,
  type Finding,
  SEVERITIES,
  type Severity,
} from './finding.js';
export { type Frame, type FrameLine, Frames } from './frame.js';
export type { Span } from './places.js';

export interface CheckOptions {
  /** Milliseconds since 1970, by which dates lie in the future; the clock's time if absent. */
  readonly now?: number;
  /** Of the text in UTF-8, where they are known already. */
  readonly bytes?: number;
  /** What the text was decoded from, as https://encoding.spec.whatwg.org/ names it; UTF-8 if absent. */
  readonly encoding?: string;
}

export interface Checked {
  /** Of the text in UTF-8. */
  readonly bytes: number;
  /** How many items can be shown. */
  readonly items: number;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** What is private in the text, which a frame leaves out. */
  readonly hidden: readonly Span[];
}

/** Relative addresses of a feed that does not name its own count from somewhere. */
const SOMEWHERE = 'https://feed.example/feed.json';

/**
 * Whether the text of a feed, or what an Open311 server answered, is fit to be published. Never throws: a text that is
 * no JSON, and JSON that is no feed, are findings.
 */
export function check(text: string, options: CheckOptions = {}): Checked {
  const { encoding = 'utf-8', bytes = utf8Length(text) } = options;
  const parsed = parseJson(text);
  if ('fault' in parsed)
    return { bytes, items: 0, findings: [faultOf(text, parsed.fault)], hidden: [] };
  const notes: Note[] = [];
  const tell: Tell = (code, path, facts, at) => {
    if (notes.length >= MAX_PROBLEMS) return;
    notes.push({ code, path, facts: withoutPrivate(facts), ...(at && { at }) });
  };
  if (encoding !== 'utf-8') tell('not-utf-8', '', { encoding });
  checkSize(bytes, tell);
  const items = checkFeed(parsed.value, options, tell);
  return { bytes, items, ...place(text, notes) };
}

/** What is told of a file goes where the file may not: into logs. */
function withoutPrivate(facts: object): object {
  const clean = (fact: unknown): unknown => {
    if (Array.isArray(fact)) return fact.map(clean);
    return typeof fact === 'string' ? maskText(fact) : fact;
  };
  return Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, clean(fact)]));
}

/** @returns how many items can be shown. */
function checkFeed(raw: unknown, { now = Date.now() }: CheckOptions, tell: Tell): number {
  const requests = isFeed(raw) ? locateRequests(raw) : undefined;
  const { feed, problems } = parse(raw, SOMEWHERE, { inline: true, now });
  const meant = new Meant();
  for (const problem of problems) {
    const path = problem.path.replace(/^\[(\d+)\]/, (own, index) => requests?.[index]?.path ?? own);
    tellProblem(problem, path, raw, meant, tell);
  }
  if (!isFeed(raw)) return 0;
  checkRaw(raw as object, requests, feed, now, meant, tell);
  if (!requests) checkItems(raw as RawFeed, feed, meant, tell);
  return feed.items.length;
}

interface RawFeed {
  readonly items: readonly unknown[];
}

/** What is seen value by value, also where nothing is read of it. */
function checkRaw(
  raw: object,
  requests: readonly Request[] | undefined,
  feed: Feed,
  now: number,
  meant: Meant,
  tell: Tell,
): void {
  const { public_phones, time_zone: zone } = feed._laoshan;
  const clean = new Set<string>();
  const dates = { zone, clock: lateClockOf(zone), now, today: new Date(now).toISOString() };
  const checkAll = (
    value: unknown,
    shape: typeof itemSchema | typeof reportSchema | typeof feedSchema,
    path: string,
  ) => {
    const gate = new PrivacyGate(public_phones, clean);
    visit(value, shape, path, (visited) => {
      gate.add(visited);
      checkContact(visited, tell);
      if (shape === reportSchema) return;
      checkKey(visited, meant, tell);
      checkAddress(visited, tell);
      checkDate(visited, dates, tell);
    });
    gate.tell(tell);
  };
  if (requests) for (const { value, path } of requests) checkAll(value, reportSchema, path);
  else {
    const { items, ...head } = raw as RawFeed;
    checkAll(head, feedSchema, '');
    items.forEach((item, index) => {
      checkAll(item, itemSchema, `items[${index}]`);
    });
  }
}

/** What the items mean, and mean together. */
function checkItems(raw: RawFeed, feed: Feed, meant: Meant, tell: Tell): void {
  if (!feed.title) tell('no-title', '', {});
  if (!feed.feed_url) tell('no-feed-url', '', {});
  const identified = raw.items.flatMap((item, index) => identify(item, `items[${index}]`));
  checkIds(identified, tell);
  const places = new Map(identified.reverse().map((each) => [each.id, each]));
  const known = {
    items: new Map(feed.items.map((item) => [item.id, item])),
    ids: feed.items.map(({ id }) => id),
  };
  for (const item of feed.items) {
    const { path = '', raw: own } = places.get(item.id) ?? {};
    const tellHere = tellIn(own, item, path, tell);
    checkStory(item, path, tellHere);
    checkImages(item, path, tellHere);
    checkArena(item, path, tellHere);
    checkFigure(item, path, known, tellHere);
    // The items of other pages are not at hand.
    if (!feed.next_url) checkRelations(item, path, known, meant, tellHere);
  }
  const undated = feed.items.filter(isUndated);
  const [first] = undated;
  if (first) tell('no-date', places.get(first.id)?.path ?? '', { count: undated.length });
}

interface Placed extends Identified {
  readonly raw: unknown;
}

function identify(item: unknown, path: string): Placed[] {
  const id = typeof item === 'object' && item !== null ? Reflect.get(item, 'id') : undefined;
  if (typeof id !== 'string' && typeof id !== 'number') return [];
  return [{ id: cleanText(String(id), MAX_TEXT), path, raw: item }];
}

/** What JSON of any shape may cost, as lists of complaints. */

import { elements } from '../../src/elements.js';
import { parse } from '../../src/feed/index.js';
import * as schema from '../../src/feed/schema.js';
import { drawnOf, MISTAKES, markupOf, type ProbedPage } from './checks.js';
import { everything } from './everything.js';
import type { Drawn } from './page/probe.js';

const TAGS = Object.keys(elements);
const STATES = /^(?:ready|empty|stale|error)$/;

/** Every string in a value. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(stringsIn) : [];
}

/** What any element must have come to, whatever its feed was. */
function strayed(found: Drawn | undefined, raw: unknown): readonly string[] {
  if (!found) return ['is not there'];
  const faults: string[] = [...found.forbidden];
  if (!STATES.test(found.state ?? '')) faults.push(`is ${found.state}`);
  if (!/\S/.test(found.text)) faults.push('shows nothing');
  // A word that stands in the feed itself is not there because of us.
  if (MISTAKES.test(found.text) && !stringsIn(raw).some((text) => MISTAKES.test(text))) {
    faults.push(`shows a word of a mistake: ${found.text.replace(/\s+/g, ' ')}`);
  }
  return faults;
}

/** Uncaught errors of the page, scripts that ran in it, and what was done to its prototypes. */
async function aftermath(page: ProbedPage): Promise<readonly string[]> {
  const polluted = await page.evaluate<readonly string[]>(
    '(function(){var found=[];for(var key in {})found.push(key);return found.concat(Object.keys(Object.prototype))})()',
  );
  const ran = await page.evaluate<readonly string[]>('window.probe.ran');
  return [
    ...polluted.map((key) => `Every object has ${key}`),
    ...ran.map((what) => `Ran: ${what}`),
    ...(await page.heard()).map((error) => `Thrown: ${error}`),
  ];
}

async function inBatches<T>(
  list: readonly T[],
  size: number,
  each: (batch: readonly T[]) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const complaints: string[] = [];
  for (let from = 0; from < list.length; from += size) {
    complaints.push(...(await each(list.slice(from, from + size))));
  }
  return complaints;
}

const short = (value: unknown) => JSON.stringify(value)?.slice(0, 120);

/** Each body as a whole feed: what is no JSON is `not-json`, what is no feed `not-a-feed`, an empty list has no item. */
export async function bodyComplaints(
  page: ProbedPage,
  bodies: readonly string[],
): Promise<readonly string[]> {
  const complaints = await inBatches(bodies, 40, async (batch) => {
    const codes = await page.evaluate(
      (texts: readonly string[]) =>
        texts.map((text) => {
          try {
            const json = JSON.parse(new TextDecoder().decode(new TextEncoder().encode(text)));
            // What an Open311 server says where it has no requests.
            return Array.isArray(json) && !json.length ? 'no-item' : 'not-a-feed';
          } catch {
            return 'not-json';
          }
        }),
      batch,
    );
    const markup = batch.flatMap((body) => {
      const feed = page.feed(body);
      return TAGS.map((tag) => markupOf(tag, `${feed}#x`));
    });
    const drawn = await page.draw(markup);
    return drawn.flatMap((found, index) => {
      const at = Math.floor(index / TAGS.length);
      const faults = [...strayed(found, undefined)];
      if (found.code !== codes[at]) faults.push(`says ${found.code}, not ${codes[at]}`);
      if (!found.message.includes(`<${TAGS[index % TAGS.length]}>`)) faults.push(found.message);
      if (found.text !== 'Light content') faults.push(`shows ${found.text}`);
      return faults.map((fault) => `${short(batch[at])}: ${fault}`);
    });
  });
  return [...complaints, ...(await aftermath(page))];
}

/** With clauses, a figure and a date: what makes templates work most. */
const WHOLE = { text: '拆除存量违建102万平方米，山海之间7月15日' };

/** Stands for the JSON that is tried, which is put in as text: 1e400 would not outlive a parser of ours. */
const HERE = '\ufdd0';

/** JSON in every place where a feed could have a value, and behind them the items of a feed that is whole. */
function feedAround(json: string): {
  readonly body: string;
  readonly ids: readonly string[];
} {
  const value = HERE;
  const each = (shape: { readonly entries: object }, spared: readonly string[] = []) =>
    Object.fromEntries(
      Object.keys(shape.entries)
        .filter((key) => !spared.includes(key))
        .map((key) => [key, value]),
    );
  const kinds = {
    stat: schema.statSchema,
    tiers: schema.tiersSchema,
    report: schema.reportSchema,
    arena: schema.arenaSchema,
  };
  const odd = [
    { ...each(schema.itemSchema), id: 'odd-item' },
    { id: 'odd-extension', _laoshan: each(schema.extensionSchema, Object.keys(kinds)) },
    { id: 'odd-author', title: 'x', authors: [value, each(schema.authorSchema)] },
    { id: 'odd-speaker', _laoshan: { arena: { speakers: [value, each(schema.speakerSchema)] } } },
    ...Object.entries(kinds).flatMap(([kind, shape]) => [
      { id: `odd-${kind}`, _laoshan: { [kind]: value } },
      { id: `odd-in-${kind}`, _laoshan: { [kind]: each(shape) } },
    ]),
  ];
  const raw = everything(WHOLE, {
    ...each(schema.feedSchema, ['version', 'items', 'language']),
    items: [value, ...odd, ...(everything(WHOLE)['items'] as unknown[])],
  });
  return { body: JSON.stringify(raw).split(`"${HERE}"`).join(json), ids: odd.map(({ id }) => id) };
}

/**
 * [P5] Each value in every place of a feed: every element ends in a state, the whole items are drawn as if they
 * stood alone, and what was dropped is told, problem by problem.
 */
export async function valueComplaints(
  page: ProbedPage,
  values: readonly string[],
): Promise<readonly string[]> {
  // What lists all of its kind, or takes the newest, shows the odd ones too.
  const places = (await drawnOf(page)).filter(([variant, id]) => id || !variant.includes(' '));
  const alone = page.feed(everything(WHOLE));
  const expected = await page.draw(places.map(([tag, id]) => markupOf(tag, `${alone}#${id}`)));
  const complaints = await inBatches(values, 8, async (batch) => {
    const feeds = batch.map((value) => {
      const { body, ids } = feedAround(value);
      const raw: unknown = JSON.parse(body);
      const url = page.feed(body);
      const odd = ids.flatMap((id) => TAGS.map((tag) => [tag, id] as const));
      return { value, raw, url, all: [...places, ...odd] };
    });
    const drawn = await page.draw(
      feeds.flatMap(({ url, all }) => all.map(([tag, id]) => markupOf(tag, `${url}#${id}`))),
    );
    let start = 0;
    return feeds.flatMap(({ value, raw, url, all }) => {
      const own = drawn.slice(start, start + all.length);
      start += all.length;
      const told = parse(raw, url).problems.map(({ path, code }) => `${path} ${code}`);
      return all.flatMap(([tag, id], index) => {
        const found = own[index];
        const faults = [...strayed(found, raw)];
        const whole = index < places.length ? expected[index] : undefined;
        if (whole && found?.state !== 'ready') faults.push(`is ${found?.state}`);
        if (whole && id && found?.texts.join() !== whole.texts.join()) faults.push('is changed');
        if (found?.problems && found.problems.join() !== told.join()) {
          faults.push(`tells ${found.problems.length} problems, not ${told.length}`);
        }
        return faults.map((fault) => `${value.slice(0, 120)}, <${tag}> #${id}: ${fault}`);
      });
    });
  });
  return [...complaints, ...(await aftermath(page))];
}

/** [P5] Each text as the language of a feed and of its items, and as its time zone: all of it is drawn. */
export async function codeComplaints(
  page: ProbedPage,
  codes: readonly string[],
): Promise<readonly string[]> {
  const places = await drawnOf(page);
  const complaints = await inBatches(codes, 8, async (batch) => {
    const feeds = batch.map((language) => {
      const feed = everything(WHOLE, { language, _laoshan: { time_zone: language } });
      const items = feed['items'] as readonly object[];
      return { ...feed, items: items.map((item) => ({ ...item, language })) };
    });
    const drawn = await page.draw(
      feeds.flatMap((raw) => {
        const feed = page.feed(raw);
        return places.map(([variant, id]) => markupOf(variant, `${feed}#${id}`));
      }),
    );
    return drawn.flatMap((found, index) => {
      const at = Math.floor(index / places.length);
      const faults = [...strayed(found, feeds[at])];
      if (found.state !== 'ready') faults.push(`is ${found.state}`);
      if (!/102万|1\.02 million/.test(found.text)) faults.push('has lost its text');
      return faults.map(
        (fault) => `${short(batch[at])}, <${places[index % places.length]?.join('> #')}: ${fault}`,
      );
    });
  });
  return [...complaints, ...(await aftermath(page))];
}

/** A feed some of whose nodes were replaced. */
export interface Mutated {
  readonly raw: { readonly items?: unknown };
  /** Positions of the items that were touched; undefined where the feed itself was. */
  readonly touched: readonly number[] | undefined;
}

/** [P5] Mutated feeds: each element ends in a state, and items that were not touched are drawn as before. */
export async function mutationComplaints(
  page: ProbedPage,
  source: { readonly items: readonly { readonly id: string }[] },
  feeds: readonly Mutated[],
): Promise<readonly string[]> {
  const ids = source.items.map(({ id }) => id);
  const all = TAGS.flatMap((tag) => ['', ...ids].map((id) => [tag, id] as const));
  const draw = (raw: unknown, places: readonly (readonly [string, string])[]) => {
    const feed = page.feed(raw);
    return page.draw(places.map(([tag, id]) => markupOf(tag, `${feed}#${id}`)));
  };
  const first = await draw(source, all);
  const places = all.filter((_, index) => first[index]?.state === 'ready');
  const expected = first.filter(({ state }) => state === 'ready');
  const complaints = await inBatches(feeds, 1, async ([mutated]) => {
    if (!mutated) return [];
    const { raw, touched } = mutated;
    const drawn = await draw(raw, places);
    return places.flatMap(([tag, id], index) => {
      const found = drawn[index];
      const faults = [...strayed(found, raw)];
      // These draw other items too.
      const alone = !/-(?:arena|tiers)$/.test(tag) && id && !touched?.includes(ids.indexOf(id));
      if (alone && touched && found?.text !== expected[index]?.text) faults.push('is changed');
      return faults.map((fault) => `${short(touched)}, <${tag}> #${id}: ${fault}`);
    });
  });
  return [...complaints, ...(await aftermath(page))];
}

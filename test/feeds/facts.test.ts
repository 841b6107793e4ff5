import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Item, kindOf, parse } from '../../src/feed/index.js';
import { FACTS, PERIODS, QUOTES } from './facts.js';
import { AUTHORS, CAPTIONS, NAMES, STOCK } from './names.js';

const FOLDER = new URL('../../feeds/', import.meta.url);
const BASE = 'https://news.example/feeds/';
const SOURCES = {
  zh: { removal: '崂山区综合行政执法局', rest: '青岛日报/观海新闻' },
  en: {
    removal: 'Laoshan District Administrative Law Enforcement Bureau',
    rest: 'Qingdao Daily / Guanhai News',
  },
};

const editions = [['zh', 'zh-CN'] as const, ['en', 'en'] as const].map(([key, language]) => {
  const name = `laoshan.${language}.json`;
  const text = readFileSync(new URL(name, FOLDER), 'utf8');
  const { feed, problems } = parse(JSON.parse(text), BASE + name);
  const byId = new Map(feed.items.map((item) => [item.id, item]));
  return { key, language, text, feed, problems, byId, ofKind: kinds(feed.items) };
});
const [zh, en] = editions as [(typeof editions)[0], (typeof editions)[0]];

function kinds(items: readonly Item[]) {
  return (kind: string) => items.filter((item) => kindOf(item) === kind);
}

/** Every string of a value that people read: ids, addresses and tags are left out. */
function words(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return /^(id|url|image|items|tags|version)$/.test(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((entry) => words(entry, key));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, entry]) => words(entry, name));
}

/** The same shape with each text emptied: what both editions must share. */
function skeleton(value: unknown, key = ''): unknown {
  const same = /^(id|items|tags|image|day|role|status|quote|_laoshan)$/;
  if (typeof value === 'string') return same.test(key) && !/[^\x21-\x7e]/.test(value) ? value : '';
  if (Array.isArray(value)) return value.map((entry) => skeleton(entry, key));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, skeleton(entry, name)]),
  );
}

const withoutRoles = (item: Item) => {
  const { arena, ...rest } = item._laoshan;
  const speakers = arena?.speakers?.map(({ role, ...speaker }) => ({ ...speaker, role: !!role }));
  return skeleton({
    ...item,
    _laoshan: { ...rest, ...(arena && { arena: { ...arena, speakers } }) },
  });
};

describe.each(editions)(
  'the $language edition',
  ({ key, language, text, feed, problems, byId, ofKind }) => {
    const item = (id: string) => {
      const found = byId.get(id);
      if (!found) throw new Error(`the ${language} feed has no item ${id}`);
      return found;
    };

    it('is JSON Feed 1.1 that parses without a problem', () => {
      expect(problems).toEqual([]);
      expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language });
      for (const field of [feed.title, feed.description, feed.authors[0]?.name])
        expect(field).toBeTruthy();
      expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
    });

    it('gives every item a title, a sentence and a source', () => {
      for (const { id, title, content_text, _laoshan } of feed.items) {
        expect([id, !!title, /[。.]$/.test(content_text ?? '')]).toEqual([id, true, true]);
        const ours =
          id === 'removal-campaign' || feed.items.find((i) => i.id === id)?.tags[0] === 'removal';
        expect([id, _laoshan.source?.name]).toEqual([id, SOURCES[key][ours ? 'removal' : 'rest']]);
      }
    });

    it('has these figures and no others, in this order', () => {
      expect(ofKind('stat').map(({ id }) => id)).toEqual(FACTS.map(({ id }) => id));
    });

    it.each(FACTS)('states $id', (fact) => {
      const { content_text = '', _laoshan } = item(fact.id);
      const { label, period, quote, computed, unit = '', ...figure } = _laoshan.stat ?? {};
      expect(figure).toEqual(fact.figure);
      expect(unit).toBe(fact.unit[key]);
      expect(label).toBeTruthy();
      expect(period).toBe(PERIODS[fact.period]?.[key]);
      expect(quote).toBe(QUOTES[fact.id]);
      expect(!!computed).toBe(fact.id.startsWith('hotline-'));
      expect(content_text).toMatch(fact.says[key]);
    });

    it('repeats in each story every figure that the story links', () => {
      const told = new Set<string>();
      for (const { content_text = '', _laoshan } of ofKind('article'))
        for (const fact of FACTS.filter(({ id }) => _laoshan.items?.includes(id))) {
          told.add(fact.id);
          expect(content_text).toMatch(fact.says[key]);
        }
      const apart = FACTS.map(({ id }) => id).filter((id) => !told.has(id));
      expect(apart).toEqual(['hotline-unanswered', 'hotline-answered']);
    });

    it.each(Object.entries(NAMES))('names in %s all that the page names', (id, names) => {
      const all = words(item(id)).join('\n');
      for (const name of names[key].split('|')) expect(all).toContain(name);
    });

    it('quotes only what the table allows', () => {
      const quoted = feed.items.filter(({ _laoshan }) => _laoshan.stat?.quote);
      expect(quoted.map(({ id }) => id).sort()).toEqual(Object.keys(QUOTES).sort());
    });

    it('credits reporter and correspondent, and no one else', () => {
      const stories = [...ofKind('article'), ...ofKind('arena')];
      for (const { id, authors } of stories) {
        const roles = id === 'removal-campaign' ? ['reporter', 'correspondent'] : ['reporter'];
        const expected = roles.map((role) => [AUTHORS[key][role as 'reporter'], role]);
        expect(authors.map(({ name, _laoshan }) => [name, _laoshan?.role])).toEqual(expected);
      }
    });

    it('carries no date of publication and no year', () => {
      expect(text).not.toMatch(/"date_(published|modified)"|_datetime"|"lat"|"long"/);
      for (const string of words(feed)) expect(string).not.toMatch(/20\d\d(?!\d)/);
      const dated = feed.items.filter(({ _laoshan }) => _laoshan.day);
      expect(dated.map(({ id, _laoshan }) => [id, _laoshan.day])).toEqual([
        ['secretary-arena', '--07-15'],
        ['arena-0715', '--07-15'],
      ]);
    });

    it('prints no telephone number but the hotline’s own', () => {
      expect(feed._laoshan.public_phones).toEqual(['12345']);
      for (const string of words(feed)) expect(string).not.toMatch(/\d{7,}|\d{3,4}-\d{4}/);
    });

    it('uses no stock phrase', () => {
      for (const string of words(feed)) expect(string).not.toMatch(STOCK);
    });

    it('links only items that exist, and pages of ours for the stories', () => {
      const speakers = ofKind('arena').flatMap(({ _laoshan }) => _laoshan.arena?.speakers ?? []);
      for (const { items = [] } of [...feed.items.map((i) => i._laoshan), ...speakers])
        for (const id of items) item(id);
      for (const { id, url } of feed.items) {
        const story = ofKind('article').some((article) => article.id === id);
        const address = `https://news.example/site/stories/${language}/${id}.html`;
        expect(url).toBe(story ? address : undefined);
      }
    });

    it('lists five speakers in order, unnamed and without scores', () => {
      const arena = item('arena-0715')._laoshan.arena;
      const speakers = arena?.speakers ?? [];
      expect(speakers.map(({ id, order }) => [id, order])).toEqual([
        ['jinjialing', 1],
        ['zhonghan', 2],
        ['shazikou', 3],
        ['wanggezhuang', 4],
        ['beizhai', 5],
      ]);
      expect(arena?.venue).toMatch({ zh: /崂山区政府/, en: /Laoshan District government/ }[key]);
      for (const speaker of speakers) {
        expect(speaker.role).toMatch(
          { zh: /^街道党工委书记$/, en: /party working committee$/ }[key],
        );
        for (const field of ['name', 'result', 'scores', 'starts_at', 'image'])
          expect(speaker).not.toHaveProperty(field);
      }
      expect(item('secretary-arena').content_text).toMatch(
        {
          zh: /金家岭街道、中韩街道、沙子口街道、王哥庄街道、北宅街道/,
          en: /Jinjialing, Zhonghan, Shazikou, Wanggezhuang and Beizhai/,
        }[key],
      );
      const brought = speakers.filter(({ summary, items }) => summary || items);
      expect(brought.map(({ id }) => id)).toEqual(['beizhai']);
    });

    it('sets six honours side by side and the cup as a funnel, by the stats and with no value of their own', () => {
      const tiers = ofKind('tiers').map(({ id, _laoshan }) => [
        id,
        _laoshan.tiers?.shape,
        _laoshan.tiers?.rows?.map((row) => [row.item, row.value]),
      ]);
      const named = (...ids: string[]) => ids.map((id) => [id, undefined]);
      const honours = 'little-giants unicorns champions gazelles specialised-new high-tech';
      expect(tiers).toEqual([
        ['cup-funnel', 'funnel', named('cup-entries', 'cup-semifinal')],
        ['honours', 'bars', named(...honours.split(' '))],
      ]);
      for (const { content_text = '', summary = '', _laoshan } of ofKind('tiers')) {
        const rows = _laoshan.tiers?.rows ?? [];
        for (const { label, item: id = '' } of rows) {
          const { stat } = item(id)._laoshan;
          expect(content_text).toMatch(new RegExp(`(?<![\\d.])${stat?.value}(?![\\d.])`));
          const name = (text = '') => text.replace(/\W*\((\p{Script=Han}+)\)$/u, '');
          expect([name(stat?.label), item(id).title]).toContain(name(label));
        }
        if (_laoshan.tiers?.shape === 'funnel') expect(content_text).toMatch(/本页计算|our calc/);
        else expect(summary).toMatch(/重叠|overlap/);
      }
    });

    it('has two reports without an answer and two with one', () => {
      const states = ofKind('report').map(({ id, _laoshan: { report } }) => [
        id,
        report?.status,
        !!report?.status_notes,
        !!report?.agency_responsible,
      ]);
      expect(states).toEqual([
        ['report-algae', 'open', false, false],
        ['report-billboard', 'open', false, false],
        ['report-bins', 'closed', true, true],
        ['report-bridge', 'closed', true, true],
      ]);
    });

    it('shows each picture as an illustration, at its real size', () => {
      const pictured = feed.items.filter(({ image }) => image);
      expect(pictured.length).toBeGreaterThanOrEqual(4);
      for (const { id, image = '', _laoshan: x } of pictured) {
        const svg = readFileSync(new URL(image.replace(BASE, ''), FOLDER), 'utf8');
        expect(svg).toContain(`width="${x.image_width}" height="${x.image_height}"`);
        expect(svg).toContain('viewBox="0 0 1200 800"');
        expect([id, !!x.image_alt, !!x.caption]).toEqual([id, true, true]);
        expect(x.credit).toBe({ zh: '插图：崂山微件', en: 'Illustration: Laoshan Widgets' }[key]);
      }
      for (const [id, names] of Object.entries(CAPTIONS))
        for (const name of names[key].split('|')) expect(item(id)._laoshan.caption).toContain(name);
    });
  },
);

describe('the two editions', () => {
  it('hold the same items, values and structure', () => {
    expect(en.feed.items.map(({ id }) => id)).toEqual(zh.feed.items.map(({ id }) => id));
    expect(en.feed.items.map(withoutRoles)).toEqual(zh.feed.items.map(withoutRoles));
  });

  it('set Chinese headlines of 12 to 24 characters', () => {
    for (const { title = '' } of zh.ofKind('article')) {
      expect([...title].length).toBeGreaterThanOrEqual(12);
      expect([...title].length).toBeLessThanOrEqual(24);
    }
  });
});

describe('the illustrations', () => {
  const files = readdirSync(new URL('illustrations/', FOLDER));

  it('are the ones the feeds show', () => {
    const shown = zh.feed.items.flatMap(({ image }) => (image ? [image.split('/').pop()] : []));
    expect([...shown].sort()).toEqual([...files].sort());
  });

  it.each(files)('%s is a plain drawing of at most 6 kB', (file) => {
    const svg = readFileSync(new URL(`illustrations/${file}`, FOLDER), 'utf8');
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(6000);
    expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
    expect(svg).not.toMatch(/<(script|style|text|image|use|foreignObject|a|animate)\b/i);
    expect(svg).not.toMatch(/\s(style|on\w+|href|xlink:href)\s*=|url\(|data:|<!|<\?/i);
  });
});

/** Invented feeds and pages, the same in every run. */

/** What pages show, and a feed of one kind after the other. */
const KINDS = /** @type {const} */ (['stat', 'article', 'report', 'tiers', 'arena']);
const TAGS = {
  stat: 'stat',
  article: 'article',
  report: 'hotline',
  tiers: 'tiers',
  arena: 'arena',
};

const WORDS = '样例镇本月共受理来电并已答复道路照明设施维修完成比上期增加居民小区公园河道清理工程';

/** Numbers from 0 to 1 in an order of no meaning: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function* randoms(seed = 1) {
  for (let state = seed; ; ) {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    yield state / 2 ** 32;
  }
}

/** @param {Generator<number>} random @param {number} below */
const whole = (random, below) => Math.floor(Number(random.next().value) * below);

/** @param {Generator<number>} random @param {number} length */
const text = (random, length) =>
  Array.from({ length }, () => WORDS[whole(random, WORDS.length)]).join('');

/** @param {Generator<number>} random @param {number} index */
function item(random, index) {
  const kind = KINDS[index % KINDS.length] ?? 'article';
  const value = whole(random, 90_000) + 1_000;
  const day = String((index % 28) + 1).padStart(2, '0');
  const common = {
    id: `sample-${index}`,
    title: `样例${text(random, 12)}`,
    content_text: `${text(random, 120)}。`,
    url: `https://news.example/${index}`,
    date_published: `2026-01-${day}T08:00:00+08:00`,
  };
  const source = { name: '样例镇政府', url: `https://town.example/${index}` };
  return { ...common, _laoshan: { source, ...detail(kind, random, value, day) } };
}

/** @param {typeof KINDS[number]} kind @param {Generator<number>} random @param {number} value @param {string} day */
function detail(kind, random, value, day) {
  const rows = (/** @type {number} */ count) =>
    Array.from({ length: count }, (_, row) => ({ label: `第${row + 1}季`, value: value + row }));
  switch (kind) {
    case 'stat':
      return {
        stat: { value, unit: '件', label: '样例来电', quote: `受理${value}件`, series: rows(4) },
      };
    case 'tiers':
      return { tiers: { shape: 'bars', unit: '件', rows: rows(5) } };
    case 'report': {
      const requested_datetime = `2025-12-${day}T08:00:00+08:00`;
      const description = text(random, 60);
      const notes = [{ datetime: requested_datetime, description: text(random, 40) }];
      return {
        report: {
          status: 'open',
          service_name: '样例道路',
          description,
          requested_datetime,
          notes,
        },
      };
    }
    case 'arena': {
      const speakers = Array.from({ length: 5 }, (_, order) => ({
        id: `speaker-${order}`,
        order: order + 1,
        name: `样例${order + 1}`,
        topic: text(random, 16),
      }));
      return { arena: { venue: '样例会场', speakers } };
    }
    default:
      return {};
  }
}

/** A feed of at least so many bytes as JSON. @param {number} bytes */
export function feedText(bytes) {
  const random = randoms();
  const items = [];
  for (let size = 0; size < bytes; ) {
    const json = JSON.stringify(item(random, items.length));
    items.push(json);
    size += Buffer.byteLength(json);
  }
  const head = {
    version: 'https://jsonfeed.org/version/1.1',
    title: '样例镇要闻',
    language: 'zh-CN',
    feed_url: 'https://news.example/feed.json',
  };
  return `${JSON.stringify(head).slice(0, -1)},"items":[${items.join(',\n')}]}`;
}

/** The tags of one page, one of each kind, of a feed beside it. @param {number} page from 0 */
export const tagsOf = (page) =>
  KINDS.map((kind, at) => {
    const tag = `laoshan-${TAGS[kind]}`;
    return `<${tag} src="feed.json#sample-${page * KINDS.length + at}"></${tag}>`;
  });

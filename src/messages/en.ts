import type { Messages } from './index.js';

const SUFFIXES: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** Every word the widgets say in English. */
export const en: Messages = {
  locale: 'en',
  number: {
    scales: [
      { power: 12, name: 'trillion' },
      { power: 9, name: 'billion' },
      { power: 6, name: 'million' },
    ],
    space: ' ',
    range: '–',
    qualifiers: { about: 'about', over: 'over', under: 'under' },
    more: '',
    rank: (position, category, of, unit) => ({
      before: '',
      value: position + (SUFFIXES[category] ?? 'th'),
      after: [unit, of && `of ${of}`].filter(Boolean).join(' '),
    }),
    units: {
      '㎡': 'square metres',
      'm²': 'square metres',
      'km²': 'square kilometres',
      ha: 'hectares',
    },
  },
  age: { justNow: 'just now' },
  stat: {
    source: (name) => `Source: ${name}`,
    computed: 'our calculation',
  },
  article: {
    roles: {
      reporter: 'By',
      correspondent: 'Correspondent',
      photographer: 'Photographs by',
      editor: 'Edited by',
    },
    untitled: 'Untitled',
    pictureMissing: 'Picture not available',
  },
  state: {
    stale: (age, date) => `Could not be updated; this is from ${date} (${age})`,
    staleMark: (date: string) => ` (${date})`,
  },
  errors: {
    network: (e) =>
      `<${e.tag}> could not reach ${e.src}: check the address, and that its server allows CORS.`,
    timeout: (e) => `<${e.tag}> did not get all of ${e.src} in time: check its server.`,
    http: (e) =>
      `<${e.tag}> got HTTP ${e.status ?? 'error'} from ${e.src}, not 200: check the address.`,
    'not-json': (e) =>
      `<${e.tag}> found no JSON at ${e.src}: it should be a JSON Feed, not a web page.`,
    'not-a-feed': (e) =>
      `<${e.tag}> found no JSON Feed at ${e.src}: it should have a version and items.`,
    'no-item': (e) =>
      !e.src
        ? `<${e.tag}> has no feed: write its src, or mark a default feed with data-laoshan.`
        : e.id
          ? `<${e.tag}> found no "${e.id}" in ${e.src}: check the id after the #.`
          : `<${e.tag}> should name an item of ${e.src}: write src as "address#id".`,
    'too-large': (e) =>
      `<${e.tag}> left ${e.src} unread: it should have at most ${e.limit ?? 1048576} bytes.`,
    blocked: (e) =>
      `<${e.tag}> may not read ${e.src}: list its origin under connect-src; an https page cannot read http, a local page needs a bundle.`,
    'bad-address': (e) =>
      `<${e.tag}> cannot use the src "${e.src}": it should be an http(s) address or a relative path.`,
  },
  console: {
    problems: (tag, address, count, list) =>
      `<${tag}> left out invalid parts of ${address} (${count}): ${list.join('; ')}`,
    alreadyDefined: (tags, theirs, ours) =>
      `Laoshan Widgets ${ours}: ${tags.join(', ')} already defined by version ${theirs || 'unknown'}, which stays.`,
  },
};

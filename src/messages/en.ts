import type { Messages } from './index.js';

const SUFFIXES: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** Every word the widgets say in English. */
export const en: Messages = {
  locale: 'en',
  number: {
    group: ',',
    scales: [
      { power: 12, name: 'trillion' },
      { power: 9, name: 'billion' },
      { power: 6, name: 'million' },
    ],
    mixed: [],
    gap: '',
    space: ' ',
    range: '–',
    to: ' to ',
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
    },
  },
  age: { justNow: 'just now' },
  stat: {
    source: 'Source: ',
    computed: 'our calculation',
    provenance: 'Where this comes from',
    sum: (labels) => `The sum of: ${labels.join(', ')}`,
    points: 'percentage points',
    previous: 'the time before',
    changes: {
      up: (amount, label) => `up ${amount} from ${label}`,
      down: (amount, label) => `down ${amount} from ${label}`,
      same: (_amount, label) => `unchanged from ${label}`,
    },
    target: (aim, share) => `${share} of the target of ${aim}`,
    series: (points) => `Over time: ${points.join(', ')}`,
  },
  tiers: {
    noData: 'no data',
    share: (share) => `${share} (our calculation)`,
    whole: 'The first row is 100%',
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
    retracted: 'Retracted',
    reason: 'Reason: ',
    noReason: 'No reason given',
    correction: 'Correction',
  },
  articles: {
    more: 'More stories',
    loading: 'Loading…',
    shown: (shown, total) => `${shown}${total && ` of ${total}`} shown`,
    failed: 'The next page could not be loaded. Please try again.',
  },
  arena: {
    unnamed: 'Name not given',
    organiser: 'Organised by ',
    stages: { before: 'Not started', on: 'Under way', after: 'Ended' },
    speaking: 'Speaking now',
    brought: (count) => `Results (${count})`,
    none: 'No lineup published',
  },
  hotline: {
    stages: {
      received: 'Received',
      assigned: 'Assigned',
      in_progress: 'In progress',
      closed: 'Closed',
      followed_up: 'Followed up',
      declined: 'Declined',
    },
    steps: {
      received: 'Received',
      assigned: 'Assigned',
      in_progress: 'In progress',
      closed: 'Closed',
      followed_up: 'Followed up',
    },
    way: 'Progress',
    passed: 'Passed',
    coming: 'To come',
    declined: 'Why it was declined',
    standings: {
      answered: 'Answered',
      unanswered: 'No answer printed',
      unknown: 'Status unknown',
    },
    status: 'Status',
    filters: { all: 'All', answered: 'Answered', unanswered: 'Unanswered', unknown: 'Unknown' },
    wordless: 'No words given',
    none: 'No reports',
    answer: 'Answer',
    progress: 'Progress',
    details: 'Details',
    more: 'Read on',
    service: 'Service',
    agency: 'Agency',
    number: 'Number',
    requested: 'Reported',
    updated: 'Updated',
    expected: 'Expected',
    source: 'Source',
    history: 'History',
    link: 'Link to this report',
    due: ['Expected by ', ''],
    overdue: (days) => `Overdue${days && ` by ${days} ${days === '1' ? 'day' : 'days'}`}`,
    timeliness: { 'on-time': 'Closed on time', late: 'Closed late' },
    verdicts: {
      satisfied: 'Caller’s verdict: satisfied',
      unsatisfied: 'Caller’s verdict: not satisfied',
    },
    photos: { before: 'Before', after: 'After' },
    shown: (shown, total) => `${shown} of ${total} shown`,
    filtered: (filter, shown) => `${filter}: ${shown}`,
    next: (count) => `Show ${count} more`,
  },
  state: {
    stale: (age, date) => `Could not be updated; this is from ${date} (${age})`,
    staleMark: (date: string) => ` (${date})`,
  },
  errors: {
    network: '<{tag}> could not reach {src}: check the address, and that its server allows CORS.',
    timeout: '<{tag}> did not get all of {src} in time: check its server.',
    http: '<{tag}> got HTTP {status} from {src}, not 200: check the address.',
    'not-json': '<{tag}> found no JSON at {src}: it should be a JSON Feed, not a web page.',
    'not-a-feed':
      '<{tag}> found no JSON Feed at {src}: it should have a version and items, or be a list of Open311 requests.',
    'no-item': '<{tag}> found no "{id}" in {src}: check the id after the #.',
    'no-id': '<{tag}> should name an item of {src}: write src as "address#id".',
    'no-feed':
      '<{tag}> has no data: write its src (or a plain number as value), or mark a default feed with data-laoshan.',
    'too-large': '<{tag}> left {src} unread: it should have at most {limit} bytes.',
    blocked:
      '<{tag}> may not read {src}: list its origin under connect-src; an https page cannot read http, a local page needs a bundle.',
    'bad-address':
      '<{tag}> cannot use the src "{src}": it should be an http(s) address or a relative path.',
  },
  console: {
    problems: (tag, address, count, list) =>
      `<${tag}> found faults in ${address} (${count}): ${list.join('; ')}`,
    alreadyDefined: (tags, theirs, ours) =>
      `Laoshan Widgets ${ours}: ${tags.join(', ')} already defined by version ${theirs || 'unknown'}, which stays.`,
  },
};

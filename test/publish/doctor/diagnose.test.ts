import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adviceFrom,
  type Diagnosis,
  diagnose,
  type Evidence,
  plainOf,
  probeOf,
  REMEDIES,
} from '../../../src/publish/doctor/index.js';
import {
  feedAt,
  SNIPPET_FORMS,
  type Snippet,
  type SnippetForm,
  snippetOf,
} from '../../../src/publish/index.js';
import { see } from '../../helpers/see.js';

const now = Date.UTC(2026, 6, 16);
const SRC = 'https://news.example/feed.json#trees';
const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: '样例镇一日',
  language: 'zh-CN',
  items: [
    { id: 'trees', title: '种的树', _laoshan: { stat: { value: 12_000, unit: '棵' } } },
    { id: 'park', title: '样例公园开门了', content_text: '样例公园开门了。' },
  ],
};

function made(): Snippet {
  const snippet = snippetOf(
    feedAt(FEED, SRC, now),
    { kind: 'stat', src: SRC, attributes: {} },
    {
      scripts: {
        folder: 'https://cdn.example/',
        integrity: { 'laoshan.js': 'sha384-AAAA' },
        classic: false,
      },
      embed: 'https://news.example/embed.html',
      colours: { paper: '#fff', ink: '#111', soft: '#444', accent: '#872318', rule: '#ccc' },
      now,
    },
  );
  if (!snippet) throw new Error('The feed has the figure.');
  return snippet;
}

const snippet = made();

const diagnosed = (html: string, forms?: readonly SnippetForm[]): Diagnosis =>
  diagnose({ html, snippet, ...(forms && { forms }) }, see);

const codes = ({ symptoms }: Diagnosis) => symptoms.map(({ code }) => code);

describe('a snippet that nothing happened to', () => {
  it.each(SNIPPET_FORMS)('%s is known, whole and recommended where it can be', (form) => {
    const found = diagnosed(snippet[form]);
    expect(found.forms).toEqual([form]);
    expect(found.symptoms).toEqual([]);
    expect(found.evidence).toEqual({ [form]: 'kept' });
    if (form === 'tag') expect(found.advice).toEqual({ form, certain: true, template: false });
  });

  it('may stand in a page with all else', () => {
    const page = `<!doctype html><p>前文</p><div class="post"><p>a</p>\n${snippet.carrier}\n</div><p>后文`;
    expect(diagnosed(page)).toMatchObject({ forms: ['carrier'], symptoms: [] });
  });
});

describe('what a CMS did', () => {
  const cases: readonly [
    what: string,
    form: SnippetForm,
    change: (html: string) => string,
    symptom: string,
    advice: string,
  ][] = [
    [
      'takes the tag away and leaves its words',
      'tag',
      (html) => html.replace(/<\/?laoshan[^>]*>/g, ''),
      'dropped',
      'carrier',
    ],
    [
      'shows the tag as source',
      'tag',
      (html) => html.replace(/</g, '&lt;').replace(/>/g, '&gt;'),
      'escaped',
      'carrier',
    ],
    [
      'takes away the feed',
      'tag',
      (html) => html.replace(/ src="[^"]*"/, ''),
      'attribute-lost',
      'carrier',
    ],
    ['loses all the words', 'tag', (html) => html.replace(/>[\s\S]*</, '><'), 'text-lost', 'tag'],
    [
      'takes away data- attributes',
      'carrier',
      (html) => html.replace(/ data-[\w-]+="[^"]*"/g, ''),
      'dropped',
      'tag',
    ],
    ['takes away the script', 'script', () => '', 'dropped', 'tag'],
    [
      'takes away the hash',
      'script',
      (html) => html.replace(/ integrity="[^"]*"/, ''),
      'hash-lost',
      'tag',
    ],
    [
      'makes no module of it',
      'script',
      (html) => html.replace(' type="module"', ''),
      'module-lost',
      'tag',
    ],
    [
      'puts the frame under a sandbox',
      'iframe',
      (html) => html.replace('<iframe', '<iframe sandbox=""'),
      'sandboxed',
      'tag',
    ],
    ['takes away the frame', 'iframe', () => '<p></p>', 'dropped', 'tag'],
    [
      'takes away styles',
      'static',
      (html) => html.replace(/ style="[^"]*"/g, ''),
      'dropped',
      'tag',
    ],
    [
      'makes addresses insecure',
      'tag',
      (html) => html.replace('https://news', 'http://news'),
      'address-insecure',
      'tag',
    ],
    [
      'puts it into a paragraph',
      'carrier',
      (html) => `<p>${html.replaceAll('div', 'span')}</p>`,
      'in-paragraph',
      'tag',
    ],
    ['puts it into a link', 'tag', (html) => `<a href="x">${html}</a>`, 'in-link', 'tag'],
    [
      'makes Chinese quotation marks of ours',
      'tag',
      (html) => html.replace(/ src="([^"]*)"/, ' src=“$1”'),
      'quotes',
      'tag',
    ],
    [
      'changes the address',
      'tag',
      (html) => html.replace('#trees', '#bushes'),
      'attribute-changed',
      'tag',
    ],
  ];

  it.each(cases)('%s (%s)', (_, form, change, symptom, advice) => {
    const html = change(snippet[form]);
    expect(html).not.toBe(snippet[form]);
    const found = diagnosed(html, [form]);
    expect(codes(found)).toContain(symptom);
    expect(found.symptoms.every((each) => each.form === form)).toBe(true);
    expect(found.advice.form).toBe(advice);
  });

  it('is told without the snippet too, as far as it shows by itself', () => {
    const asSource = diagnose({ html: '&lt;laoshan-stat src="feed.json#a"&gt;' }, see);
    expect(asSource).toMatchObject({ forms: ['tag'], evidence: { tag: 'escaped' } });
    const bare = diagnose({ html: '<laoshan-stat>12</laoshan-stat>' }, see);
    expect(bare).toMatchObject({ forms: ['tag'], evidence: { tag: 'part' } });
    expect(diagnose({ html: '<p>12</p>' }, see)).toMatchObject({ forms: [], symptoms: [] });
  });

  it('names an address that was made whole as harmless', () => {
    const src = 'feed.json#trees';
    const relative = { ...snippet, tag: `<laoshan-stat src="${src}">12000</laoshan-stat>` };
    const html = relative.tag.replace(src, `https://news.example/a/${src}`);
    const { symptoms } = diagnose({ html, snippet: relative }, see);
    expect(symptoms).toMatchObject([{ code: 'address-whole', severity: 'harmless' }]);
  });

  it('says of a baked page that its drawn part is gone', () => {
    const baked = `<laoshan-stat src="${SRC}"><template shadowrootmode="open"><p>12</p></template>12</laoshan-stat>`;
    const { symptoms } = diagnose(
      {
        html: baked.replace(/<template.*template>/, ''),
        snippet: { ...snippet, tag: baked },
      },
      see,
    );
    expect(symptoms.map(({ code }) => code)).toEqual(['root-lost']);
  });
});

describe('the advice', () => {
  it('is the first form that nothing speaks against', () => {
    const fates = fc.option(fc.constantFrom('kept', 'part', 'escaped', 'lost'), { nil: undefined });
    const evidence = fc.record({
      tag: fates,
      carrier: fates,
      iframe: fates,
      static: fates,
      script: fates,
    });
    fc.assert(
      fc.property(evidence, (given) => {
        const known = Object.fromEntries(
          Object.entries(given).filter(([, fate]) => fate !== undefined),
        ) as Evidence;
        const { form, certain, template } = adviceFrom(known);
        for (const better of REMEDIES.slice(0, REMEDIES.indexOf(form)))
          expect(known[better as SnippetForm]).toMatch(/part|escaped|lost/);
        expect(certain).toBe(form === 'text' || known[form] === 'kept');
        if (template) expect(known.script).not.toBe('kept');
      }),
    );
  });

  it('remembers what was known of the CMS', () => {
    const first = diagnosed('<p>种的树 12,000 棵</p>', ['tag']);
    expect(first.advice.form).toBe('carrier');
    const second = diagnose(
      { html: '<p>种的树</p>', forms: ['carrier'], snippet, before: first.evidence },
      see,
    );
    expect(second.advice).toMatchObject({ form: 'iframe', certain: false });
  });
});

describe('the probe', () => {
  it('has every form, and says all at once', () => {
    const found = diagnosed(probeOf(snippet), SNIPPET_FORMS);
    expect(found.symptoms).toEqual([]);
    expect(Object.values(found.evidence)).toEqual(SNIPPET_FORMS.map(() => 'kept'));
  });

  it('tells apart what was let through', () => {
    const left = probeOf(snippet)
      .replace(/<\/?laoshan[^>]*>/g, '')
      .replace(/<script[\s\S]*?<\/script>/, '');
    const { evidence, advice } = diagnosed(left, SNIPPET_FORMS);
    expect(evidence).toMatchObject({
      tag: 'lost',
      carrier: 'kept',
      script: 'lost',
      iframe: 'kept',
    });
    expect(advice).toEqual({ form: 'carrier', certain: true, template: true });
  });
});

describe('the words alone', () => {
  it('are those of the snippet, a line each, without markup', () => {
    const text = plainOf(snippet, see);
    expect(text).toContain('种的树');
    expect(text).toContain('1.2万棵');
    expect(text).not.toMatch(/[<>]|\n\n/);
  });
});

describe('a hostile source', () => {
  it.each([
    ['no end of brackets', '<'.repeat(1_000_000)],
    ['deep nesting', '<div>'.repeat(5_000)],
    ['tags of ours without end', '<laoshan-stat src=“x>'.repeat(20_000)],
    ['an address without end', `<laoshan-stat src="${'a'.repeat(1_000_000)}">`],
    ['keys of objects', '<laoshan-stat __proto__="1" constructor="2" src="x">'],
  ])('of %s is looked at all the same', (_, html) => {
    const { symptoms, advice } = diagnosed(html, SNIPPET_FORMS);
    expect(REMEDIES).toContain(advice.form);
    for (const { facts } of symptoms)
      for (const value of Object.values(facts)) expect(value.length).toBeLessThanOrEqual(80);
  });

  it('never makes it throw', () => {
    const piece = fc.constantFrom(
      ...Object.values(snippet),
      '<',
      '>',
      '"',
      '&lt;',
      '<p>',
      '</p>',
      'x',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), (pieces) => {
        const { evidence, forms } = diagnosed(pieces.join(''));
        expect(Object.keys(evidence)).toEqual(forms);
      }),
    );
  });
});

/** A feed in which every text, of every kind of item, is the same one, and every address another. */
export function feedOf(text: string, address = 'https://news.example/a'): object {
  const shared = {
    title: text,
    content_text: text,
    url: address,
    image: address,
    authors: [{ name: text, _laoshan: { role: 'reporter' } }],
    tags: [text],
  };
  const aside = {
    kicker: text,
    credit: text,
    caption: text,
    image_alt: text,
    source: { name: text, url: address },
    corrections: [{ date: '2026-07-15', text }],
  };
  const item = (id: string, kind: object) => ({ id, ...shared, _laoshan: { ...aside, ...kind } });
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: text,
    home_page_url: address,
    items: [
      item('article', {}),
      item('stat', {
        stat: { value: 3, unit: text, label: text, period: text, quote: text, as_of: '2026-07-15' },
      }),
      item('tiers', { tiers: { unit: text, rows: [{ label: text, value: 1 }] } }),
      item('report', {
        report: {
          status: 'closed',
          status_notes: text,
          service_name: text,
          description: text,
          agency_responsible: text,
          address: text,
          notes: [{ datetime: '2026-07-15T08:00:00+08:00', type: text, description: text }],
        },
      }),
      item('arena', {
        arena: {
          venue: text,
          organiser: text,
          starts_at: '2026-07-15T09:00:00+08:00',
          speakers: [{ id: 'a', order: 1, name: text, role: text, topic: text, summary: text }],
        },
      }),
    ],
  };
}

/** Texts that would do something if they were more than text. */
export const HOSTILE: readonly string[] = [
  '<img src=x onerror="hit()">',
  '</script><script>hit()</script>',
  '"><svg onload=hit()>',
  "' onmouseover='hit()",
  '</laoshan-stat></div></section><iframe srcdoc="<script>parent.hit()</script>"></iframe>',
  '--><script>hit()</script><!--',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=hit()&gt;">',
  '&lt;img src=x onerror=hit()&gt;',
  '{{constructor.constructor("hit()")()}}',
  'expression(hit());background:url(javascript:hit())',
];

/** Addresses that would do something if they were followed or loaded. */
export const HOSTILE_ADDRESSES: readonly string[] = [
  'javascript:hit()',
  'JaVa\tScRiPt:hit()',
  'data:text/html,<script>parent.hit()</script>',
  'vbscript:hit()',
  'https://news.example/" onerror="hit()',
];

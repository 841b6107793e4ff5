/** Schemes that a page must never be led to, and some that it may. */
const SCHEMES =
  'javascript JaVaScRiPt vbscript livescript data blob filesystem file about view-source ws wss ftp intent jar mhtml chrome sms geo market web+x urn x HTTPS http mailto tel'.split(
    ' ',
  );

/** What browsers strip, skip or take for part of a scheme: controls, spaces, marks, format characters. */
const SIGNS = [
  ...range(0x00, 0x20),
  ...range(0x7f, 0xa0),
  ...range(0x2000, 0x200f),
  ...range(0x2028, 0x202f),
  ...range(0x205f, 0x206f),
  '\u00ad',
  '\u0301',
  '\u034f',
  '\u061c',
  '\u1680',
  '\u180e',
  '\u3000',
  '\ufe0f',
  '\ufeff',
  '\uff1a',
  '\u{e0020}',
];

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) =>
    String.fromCodePoint(first + index),
  );
}

const SINGLE: readonly string[] = [
  // Relative, and what only looks like it.
  ...['a', './a', '../../a', '/a', '?a', '#a', '.', '..', '/', '//', '///', '////x.example/a'],
  ...['//x.example/a', '\\\\x.example\\a', '/\\x.example/a', '\\/x.example/a', '/\t/x.example/a'],
  ...['a:b', 'a b', 'a%20b', '%6aavascript:alert(1)', '%2f%2fx.example', ':', '::', ':80', '//:80'],
  // Schemes without, with one or with too many slashes.
  ...['http:x.example', 'http:/x.example', 'http:///x.example', 'http:\\\\x.example', 'https:a'],
  ...['https://', 'http:', 'https:?a', 'https:#a', 'https:/\t/x.example', 'ht\ntps://x.example/'],
  // Hosts: credentials, ports, numbers, other scripts, what is forbidden.
  ...['https://a:b@x.example/', 'https://x.example@y.example/', 'https://x.example:443/a'],
  ...[
    'https://x.example:99999/',
    'https://x.example:/',
    'https://[::1]/',
    'https://[::1',
    'http://0x7f.1/',
  ],
  ...[
    'http://2130706433/',
    'https://例子.example/山?海#崂',
    'https://xn--fsqu00a.example/',
    'https://faß.example/',
  ],
  ...['https://x。example/', 'https://x%2eexample/', 'https://x example/', 'https://x<y>.example/'],
  ...[
    'https://\u202ex.example/',
    'https://x\u00ad.example/',
    'https://x\u200d.example/',
    'https://％６１/',
  ],
  // Paths that would like to be markup.
  ...[
    '"onerror="alert(1)',
    "' onfocus='alert(1)",
    '<script>alert(1)</script>',
    '`$' + '{alert(1)}`',
  ],
  ...[
    'https://x.example/"><img src=x onerror=alert(1)>',
    'https://x.example/?a="b\'c<d>`e`{f}|g^h',
  ],
  ...[
    'https://x.example/\u0301\u0301',
    'https://x.example/%',
    'https://x.example/%zz',
    'https://x.example/a\\b',
  ],
  // Addresses in disguise: as HTML would have them, in an address, after one.
  ...['javascript&colon;alert(1)', '&#106;avascript:alert(1)', 'java&Tab;script:alert(1)'],
  ...[
    'javascript:alert(1)//https://x.example/',
    'javascript://x.example/%0aalert(1)',
    'javascript:/*https:*/alert(1)',
  ],
  ...[
    'https://x.example/javascript:alert(1)',
    'https:javascript:alert(1)',
    'url(javascript:alert(1))',
  ],
  ...[
    'data:text/html,<script>alert(1)</script>',
    'data:text/html;base64,PHNjcmlwdD4=',
    'data:image/png;base64,AAAA',
  ],
  ...[
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    'data:,',
    'DATA:image/gif,',
  ],
  ...[
    'blob:https://x.example/1-2',
    'blob:null/1',
    'filesystem:https://x.example/temporary/a',
    'file:///etc/passwd',
  ],
  ...[
    'about:blank',
    'about:srcdoc',
    'view-source:https://x.example/',
    'view-source:javascript:alert(1)',
  ],
  ...[
    'jar:https://x.example/a!/b',
    'feed:javascript:alert(1)',
    'feed:https://x.example/',
    'wyciwyg://0/a',
  ],
  // Mail and telephone, with what may follow.
  ...[
    'mailto:a@x.example?subject=b&body=c',
    'mailto:',
    'MAILTO:a@x.example',
    'mailto:javascript:alert(1)',
  ],
  ...[
    'tel:+86-532-12345',
    'tel:',
    'tel:12345;ext=1',
    'tel:javascript:alert(1)',
    'mailto://x.example/',
    'tel://x/',
  ],
  // Long ones.
  `https://x.example/${'a'.repeat(8000)}`,
  `https://x.example/${'山'.repeat(1500)}`,
  `https://${'a.'.repeat(200)}example/`,
  `javascript:${' '.repeat(4000)}alert(1)`,
];

/** A sign before a scheme, in it, before its colon and behind it. */
const disguised = (scheme: string, sign: string): readonly string[] => [
  `${sign}${scheme}:alert(1)`,
  `${scheme.slice(0, 4)}${sign}${scheme.slice(4)}:alert(1)`,
  `${scheme}${sign}:alert(1)`,
  `${scheme}:${sign}alert(1)`,
];

/** Addresses as hostile feeds have them. */
export const addresses: readonly string[] = [
  ...SINGLE,
  ...SCHEMES.flatMap((scheme) => [`${scheme}:alert(1)`, `${scheme}://x.example/a`, `${scheme}:`]),
  ...SIGNS.flatMap((sign) => disguised('javascript', sign)),
  ...SIGNS.flatMap((sign) => disguised('data', sign)[0] ?? ''),
  ...['\t', '\n', '\r\n', ' \u0001', '\u0000\u0000'].flatMap((sign) =>
    SCHEMES.flatMap((scheme) => disguised(scheme, sign)),
  ),
];

import type { PackWords } from '../../messages/command/pack.js';
import { BUNDLE } from './page.js';

/** How long what is kept: https://www.rfc-editor.org/rfc/rfc9111 and docs/scale.md. */
const FOR_LONG = 'public, max-age=31536000, immutable';
/** Asked for again each time. */
const FOR_NONE = 'no-cache';
const FOR_SHORT = 'public, max-age=5, stale-while-revalidate=10, stale-if-error=600';

/**
 * What the pack's own pages need, and no more. Browsers without constructed style sheets would need more under
 * `style-src` (docs/embedding.md).
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types laoshan-widgets',
].join('; ');

/** The folder of the editors' page, and what that needs: it makes its previews and its worker of its own scripts (a test holds it to the page's own policy). */
const WORKBENCH = 'workbench';
const WORKBENCH_POLICY = [
  "default-src 'none'",
  "script-src 'self' blob:",
  "worker-src 'self' blob:",
  "style-src 'self'",
  "img-src http: https: data: blob: 'self'",
  "font-src 'none'",
  "frame-src 'self' blob: data:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** A pattern of the addresses under which a publisher puts new content: feeds, and the script that has one inside. */
const CHANGING = `/feeds/|/${BUNDLE.replace(/\./g, '\\.')}$`;

const CSP = 'Content-Security-Policy';

/** For every answer, of an error too. */
const ALWAYS: readonly (readonly [name: string, value: string])[] = [
  [CSP, POLICY],
  ['X-Content-Type-Options', 'nosniff'],
  // Scripts with `integrity` and feeds are read from other sites by CORS.
  ['Access-Control-Allow-Origin', '*'],
];

/** What a server may not know by itself; each with the charset, since none of the files names its own. */
const TYPES: readonly (readonly [extension: string, type: string])[] = [
  ['html', 'text/html'],
  ['js', 'text/javascript'],
  ['css', 'text/css'],
  ['json', 'application/json'],
  ['txt', 'text/plain'],
  ['svg', 'image/svg+xml'],
];

/**
 * Response headers for the pack's folder in the three forms, as files of the pack.
 * @param folder where it is on the site, `/laoshan/`
 * @param pages the names of the HTML files in it
 */
export function headerExamples(
  folder: string,
  pages: readonly string[],
  languages: readonly PackWords[],
): Readonly<Record<string, string>> {
  const said = (key: Exclude<keyof Notes, 'place'>) => languages.map(({ headers }) => headers[key]);
  const place = languages.map(({ headers }) => headers.place(folder));
  const notes = {
    place,
    policy: said('policy'),
    scripts: said('scripts'),
    feeds: said('feeds'),
    workbench: said('workbench'),
  };
  return {
    'headers/nginx.conf': nginx(folder, notes),
    'headers/apache.htaccess': apache(notes),
    'headers/iis.web.config': iis(notes, pages),
  };
}

type Notes = Readonly<
  Record<'place' | 'policy' | 'scripts' | 'feeds' | 'workbench', readonly string[]>
>;

const hashes = (lines: readonly string[], indent = '') =>
  lines.map((line) => `${indent}# ${line}\n`).join('');

/** https://nginx.org/en/docs/http/ngx_http_headers_module.html: an `add_header` of a place hides those around it. */
function nginx(folder: string, { place, policy, scripts, feeds, workbench }: Notes): string {
  const always = (indent: string, policy = POLICY) =>
    ALWAYS.map(
      ([name, value]) => `${indent}add_header ${name} "${name === CSP ? policy : value}" always;\n`,
    ).join('');
  const cache = (value: string) => `add_header Cache-Control "${value}";\n`;
  const kept = (pattern: string, value: string) =>
    `  location ~ ${pattern} {\n${always('    ')}    ${cache(value)}  }\n`;
  const types = TYPES.map(([extension, type]) => `    ${type} ${extension};\n`).join('');
  const charset = TYPES.map(([, type]) => type).filter((type) => type !== 'text/html');
  return `${hashes(place)}location ${folder} {
  types {
${types}    image/png png;
    image/jpeg jpg jpeg;
    image/webp webp;
    image/avif avif;
    image/gif gif;
  }
  charset utf-8;
  charset_types ${charset.join(' ')};
${hashes(policy, '  ')}${always('  ')}  ${cache(FOR_NONE)}${hashes(feeds, '  ')}${kept(CHANGING, FOR_SHORT)}${hashes(workbench, '  ')}  location ~ /${WORKBENCH}/ {
${always('    ', WORKBENCH_POLICY)}    ${cache(FOR_NONE)}  }
${hashes(scripts, '  ')}${kept('\\.(?:js|css)$', FOR_LONG)}}
`;
}

/** https://httpd.apache.org/docs/2.4/mod/mod_headers.html */
function apache({ place, policy, scripts, feeds, workbench }: Notes): string {
  const always = ALWAYS.map(([name, value]) => `Header always set ${name} "${value}"\n`).join('');
  const cache = (value: string) => `Header set Cache-Control "${value}"`;
  const types = TYPES.map(([extension, type]) => `AddType ${type} .${extension}\n`).join('');
  const extensions = TYPES.map(([extension]) => `.${extension}`).join(' ');
  return `${hashes(place)}${types}AddCharset utf-8 ${extensions}
${hashes(policy)}${always}${cache(FOR_NONE)}
${hashes(scripts)}<FilesMatch "\\.(?:js|css)$">
  ${cache(FOR_LONG)}
</FilesMatch>
${hashes(feeds)}<If "%{REQUEST_URI} =~ m#${CHANGING}#">
  ${cache(FOR_SHORT)}
</If>
${hashes(workbench)}<If "%{REQUEST_URI} =~ m#/${WORKBENCH}/#">
  Header always set ${CSP} "${WORKBENCH_POLICY}"
  ${cache(FOR_NONE)}
</If>
`;
}

/**
 * https://learn.microsoft.com/iis/configuration/system.webserver/staticcontent/clientcache: a place is a folder or a
 * file there, so pages are named and all else is kept for long.
 */
function iis(
  { place, policy, scripts, feeds, workbench }: Notes,
  pages: readonly string[],
): string {
  const notes = (lines: readonly string[], indent: string) =>
    lines.map((line) => `${indent}<!-- ${line} -->\n`).join('');
  const headers = ALWAYS.map(
    ([name, value]) =>
      `        <remove name="${name}" />\n        <add name="${name}" value="${value}" />\n`,
  ).join('');
  const types = TYPES.map(
    ([extension, type]) =>
      `      <remove fileExtension=".${extension}" />\n      <mimeMap fileExtension=".${extension}" mimeType="${type}; charset=utf-8" />\n`,
  ).join('');
  const cache = (value: string) =>
    `<clientCache cacheControlMode="NoControl" cacheControlCustom="${value}" />`;
  const at = (path: string, value: string) => `  <location path="${path}">
    <system.webServer>
      <staticContent>
        ${cache(value)}
      </staticContent>
    </system.webServer>
  </location>
`;
  return `<?xml version="1.0" encoding="utf-8"?>
${notes(place, '')}<configuration>
  <system.webServer>
    <staticContent>
${notes(scripts, '      ')}      ${cache(FOR_LONG)}
${types}    </staticContent>
    <httpProtocol>
      <customHeaders>
${notes(policy, '        ')}${headers}      </customHeaders>
    </httpProtocol>
  </system.webServer>
${notes(feeds, '  ')}${at('feeds', FOR_SHORT)}${at(BUNDLE, FOR_SHORT)}${pages.map((page) => at(page, FOR_NONE)).join('')}${notes(workbench, '  ')}  <location path="${WORKBENCH}">
    <system.webServer>
      <staticContent>
        ${cache(FOR_NONE)}
      </staticContent>
      <httpProtocol>
        <customHeaders>
          <remove name="${CSP}" />
          <add name="${CSP}" value="${WORKBENCH_POLICY}" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
</configuration>
`;
}

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { at } from '../../scripts/paths.mjs';

/** A page as it is sent. */
export interface ServedPage {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The first script of every page that WebKitGTK gets from our server, since its driver tells nothing of
 * the console and of uncaught errors. What it notes is read by test/engines/webkit.ts.
 */
const SCRIPT = `(function () {
  var noted = window.laoshanNoted = { console: [], errors: [] };
  var apply = Reflect.apply;
  // Uses nothing that a page could have broken afterwards.
  function note(list, text) { list[list.length] = text; }
  ['debug', 'log', 'info', 'warn', 'error'].forEach(function (level) {
    var real = console[level];
    console[level] = function () {
      var text = level + ':';
      for (var index = 0; index < arguments.length; index++) text += ' ' + arguments[index];
      note(noted.console, text);
      return apply(real, console, arguments);
    };
  });
  addEventListener('error', function (event) { note(noted.errors, event.message); });
  addEventListener('unhandledrejection', function (event) { note(noted.errors, '' + event.reason); });
  document.currentScript.remove();
})()`;

const HASH = `'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'`;

export const isNoted = (userAgent = ''): boolean =>
  /AppleWebKit/.test(userAgent) && !/Chrom/.test(userAgent);

/** A page of the repository that the site would serve as it is. */
export function own(path: string): ServedPage | undefined {
  if (!/^\/(?:site|examples)\/[\w/-]+(?:\.[\w-]+)*\.html$/.test(path)) return undefined;
  if (!existsSync(at(path))) return undefined;
  return { body: readFileSync(at(path), 'utf8'), headers: {} };
}

/** The page with the script at its begin, allowed by the page's own policy if it has one. */
export function noted({ body, headers }: ServedPage): ServedPage {
  return {
    body: body.replace(/^(?:\s*<!doctype[^>]*>)?/i, `$&<script>${SCRIPT}</script>`),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [
        name,
        /^content-security-policy/i.test(name) ? allowing(value) : value,
      ]),
    ),
  };
}

/** A policy that lets our script run besides. A hash beside 'unsafe-inline' would switch that off. */
function allowing(policy: string): string {
  const directives = policy.split(';').map((each) => each.trim());
  const governs = ['script-src-elem', 'script-src', 'default-src'].find((name) =>
    directives.some((each) => each.startsWith(`${name} `)),
  );
  return directives
    .map((each) => {
      if (!governs || !each.startsWith(`${governs} `)) return each;
      if (/'unsafe-inline'/.test(each) && !/'(?:nonce|sha\d+)-/.test(each)) return each;
      return `${each.replace(/ 'none'/, '')} ${HASH}`;
    })
    .join('; ');
}

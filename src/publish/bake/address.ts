/**
 * Where things are while their site's own address is not known: a host that can be none
 * (https://www.rfc-editor.org/rfc/rfc2606#section-2), so that whatever lies there can be told and is written by the way
 * from the page to it.
 */
const NOWHERE = 'http://laoshan-bake.invalid/';

/** Under it the tree of files; beside it what a feed or a page names from its site's root, wherever that is. */
const FILES = `${NOWHERE}.files/`;

/** Stands for the page that something is drawn for, so that one drawing does for many pages. */
export const SELF = `${NOWHERE}.page`;

/** The address of a file of a site whose own is not known. @param path from the root of the file system, as a `file:` URL has it */
export function fileAddress(path: string): string {
  return new URL(path.replace(/^\/+/, ''), FILES).href;
}

/** Whether an address is one of the web, and not only a place among others. */
export function isKnown(url: string): boolean {
  return !url.startsWith(NOWHERE);
}

/** How addresses are written into one page. */
export interface Writer {
  /** One address. */
  address(url: string): string;
  /** All addresses in a text or in markup. */
  all(text: string): string;
}

/**
 * @param page the page's own address
 * @param base what its relative addresses resolve against
 */
export function writerFor(page: string, base: string): Writer {
  const address = (url: string) => {
    const own = url === SELF || url.startsWith(`${SELF}#`) ? page + url.slice(SELF.length) : url;
    if (isKnown(own)) return own;
    return own.startsWith(FILES) && base.startsWith(FILES)
      ? relative(new URL(own), new URL(base))
      : own.slice(NOWHERE.length - 1);
  };
  return {
    address,
    all: (text) => text.replace(PLACES, (url) => address(url)),
  };
}

/** An address goes on till white space, a mark of markup, or a comma of a list of pictures. */
const PLACES = new RegExp(`${NOWHERE.replace(/\./g, '\\.')}[^\\s"'<>,]*`, 'g');

function relative(to: URL, from: URL): string {
  const after = to.search + to.hash;
  if (to.pathname === from.pathname && (to.hash || !to.search)) return after;
  const [target, start] = [to, from].map(({ pathname }) => pathname.split('/')) as [
    string[],
    string[],
  ];
  const folders = start.length - 1;
  let common = 0;
  while (common < folders && common < target.length - 1 && target[common] === start[common])
    common++;
  const path = '../'.repeat(folders - common) + target.slice(common).join('/');
  // What has a colon before its first slash, or nothing, would be read as something else.
  return (/^(?:$|[^/]*:)/.test(path) ? './' : '') + path + after;
}

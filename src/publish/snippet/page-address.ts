/**
 * Where a page lies that we do not know: deep enough for every `../` of an editor's. The name can never be one of
 * the web (https://datatracker.ietf.org/doc/html/rfc6761#section-6.4).
 */
const ORIGIN = 'https://page.invalid';
const TOP = `${ORIGIN}/0/`;
const FOLDER = `${TOP}${'0/'.repeat(15)}`;

/** The whole address of what the page calls `address`: the real one where it is whole already, else one of the unknown page. */
export function wholeOf(address: string): string {
  return new URL(address, FOLDER).href;
}

/** The same, backwards: how the unknown page calls it. */
export function fromPage(whole: string): string {
  if (!whole.startsWith(`${ORIGIN}/`)) return whole;
  if (!whole.startsWith(TOP)) return whole.slice(ORIGIN.length);
  let folder = FOLDER;
  let up = '';
  while (!whole.startsWith(folder)) {
    folder = new URL('..', folder).href;
    up += '../';
  }
  return up + whole.slice(folder.length) || './';
}

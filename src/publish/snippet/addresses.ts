/** The page for frames, where it lies beside the page. */
export const EMBED = 'embed.html';

/** Where the feed itself says that pages find it. */
export function publishedAt(json: unknown): string | undefined {
  const { feed_url: own } = json as { readonly feed_url?: unknown };
  return typeof own === 'string' && /^https?:\/\//.test(own) ? own : undefined;
}

/** A folder's address with a slash at its end, and the release in its place; `''` for the page's own folder. */
export function folderOf(address: string, version: string): string {
  return address && `${address.replace('{version}', version).replace(/\/$/, '')}/`;
}

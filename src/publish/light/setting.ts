import type { Feed } from '../../feed/index.js';
import type { Messages } from '../../messages/index.js';

export interface LightOptions {
  /** The words that the element uses there. */
  readonly words: Messages;
  /** BCP 47 tag of the page's language where the tag stands: what is in another says so. */
  readonly language: string;
  /** Only phrasing content may stand there, as in a paragraph: no headings, no lists, no pictures. */
  readonly phrasing: boolean;
  /** How an absolute address of the feed is written into this page. */
  addressOf(url: string): string;
  /** ms since 1970 */
  readonly now: number;
  /** Where a story is, as far as the feed does not say: the address of the link that the editor wrote into the tag. */
  readonly address?: string | undefined;
  /** Ids of reports that links of this page lead to, and that nothing else of the page has. */
  readonly anchors?: ReadonlySet<string>;
}

/** What everything in one tag is written with. */
export interface Setting extends LightOptions {
  readonly feed: Feed;
  /** The feed's IANA zone. */
  readonly zone: string;
  /** Level of the headings, 2 to 6. */
  readonly level: number;
}

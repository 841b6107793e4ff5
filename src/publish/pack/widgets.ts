import { type Feed, type Kind, kindOf } from '../../feed/index.js';
import { messagesFor } from '../../messages/index.js';
import { type Attributes, lightOf } from '../light/index.js';
import { h, type Tag } from '../markup.js';

/** How many of a kind a page shows that is to give an idea of a feed. */
const FEW = 6;

/** In the outline of the pack's index. */
const LEVEL = '4';

/**
 * A widget for each kind of item that a feed has, over the page's own feed; inside each what it shows, for readers without
 * the script.
 */
export function widgetsOf(feed: Feed): readonly Tag[] {
  const idsOf = (kind: Kind) =>
    feed.items.filter((item) => kindOf(item) === kind).map(({ id }) => id);
  // `of` is a list that spaces divide.
  const stats = idsOf('stat').filter((id) => !/\s/.test(id));
  const [tiers] = idsOf('tiers');
  return [
    ...widget('laoshan-articles', { limit: '3' }, feed),
    ...(stats.length > 0
      ? widget('laoshan-stats', { of: stats.slice(0, FEW).join(' ') }, feed)
      : []),
    ...(tiers === undefined ? [] : widget('laoshan-tiers', { src: `#${tiers}` }, feed)),
    ...widget('laoshan-arena', {}, feed),
    ...widget('laoshan-hotline', { 'page-size': String(FEW) }, feed),
  ];
}

/** None where the feed has nothing for it. */
function widget(name: string, asked: Attributes, feed: Feed): readonly Tag[] {
  const language = feed.language ?? 'zh-CN';
  const attributes = { ...asked, lang: language, 'heading-level': LEVEL };
  const light = lightOf(name, attributes, feed, {
    words: messagesFor(language),
    language,
    phrasing: false,
    addressOf: (url) => url,
    // What is over by now would make a pack another one tomorrow.
    now: 0,
  });
  return light ? [h(name, attributes, light.markup)] : [];
}

/** For each kind the tag that shows one of it, in the order in which an editor best begins. */
const TAGS: readonly (readonly [Kind, string])[] = [
  ['stat', 'laoshan-stat'],
  ['article', 'laoshan-article'],
  ['report', 'laoshan-hotline'],
  ['arena', 'laoshan-arena'],
  ['tiers', 'laoshan-tiers'],
];

/** A tag to begin with: one item of a feed by its address, with what it says inside. */
export function exampleTag(feed: Feed, address: string): Tag | undefined {
  for (const [kind, name] of TAGS) {
    const item = feed.items.find((each) => kindOf(each) === kind);
    if (item)
      return h(name, { src: `${address}#${item.id}` }, item.content_text ?? item.title ?? '');
  }
  return undefined;
}

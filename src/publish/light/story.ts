import type { Item } from '../../feed/index.js';
import { readingOf } from '../../items/index.js';
import { h, type Markup, type Tag } from '../markup.js';
import { ledger } from './ledger.js';
import { picture } from './picture.js';
import {
  around,
  dateOf,
  heading,
  itemDate,
  joined,
  linked,
  notes,
  paragraphs,
  present,
  type Some,
  spoken,
} from './pieces.js';
import type { Setting } from './setting.js';

export interface StoryOptions {
  /** Its picture is shown. */
  readonly pictured: boolean;
  /** Key figures that stand under it. */
  readonly figures: readonly Item[];
}

/**
 * One story. What takes it back or puts it right comes first, and of one that was retracted nothing but the headline goes on
 * claiming what it said.
 */
export function story(item: Item, setting: Setting, { pictured, figures }: StoryOptions): Tag {
  const { lang, inside } = spoken(item, setting);
  const { kicker, retracted } = item._laoshan;
  const { summary } = readingOf(item, setting.words.article.untitled);
  const parts: readonly Some[] = retracted
    ? [
        mark(item, inside),
        line(kicker),
        title(item, inside),
        reason(item, inside),
        byline(item, inside),
      ]
    : [
        corrections(item, inside),
        pictured && picture(item, inside),
        line(kicker),
        title(item, inside),
        summary && paragraphs(summary),
        byline(item, inside),
        figures.length > 0 && ledger(figures, inside),
      ];
  return h('article', { lang }, ...present(parts));
}

/** The same in a line of text: that it was retracted, and the headline. */
export function storyLine(item: Item, setting: Setting): Markup {
  const { lang, inside } = spoken(item, setting);
  const { article } = setting.words;
  const { retracted } = item._laoshan;
  const text = notes([retracted && h('b', {}, article.retracted), headline(item, inside)]);
  return lang ? h('span', { lang }, ...text) : text;
}

const line = (text: string | undefined): Some => text && h('p', {}, text);

function mark({ _laoshan: { retracted } }: Item, setting: Setting): Tag {
  const { article } = setting.words;
  return h(
    'p',
    {},
    ...joined([h('strong', {}, article.retracted), dateOf(retracted?.date, setting)], ' '),
  );
}

function title(item: Item, setting: Setting): Tag {
  return heading(setting.level, headline(item, setting));
}

function headline(item: Item, setting: Setting): Markup {
  const { words, address } = setting;
  const { headline: text } = readingOf(item, words.article.untitled);
  return linked(item.url ?? item.external_url ?? address, text, setting);
}

function reason({ _laoshan: { retracted } }: Item, { words: { article } }: Setting): Markup {
  return retracted?.reason
    ? paragraphs(retracted.reason, article.reason)
    : h('p', {}, article.noReason);
}

function byline(item: Item, setting: Setting): Some {
  const { words, feed } = setting;
  const authors = item.authors.length ? item.authors : feed.authors;
  const names = authors.map(({ name, _laoshan }) => {
    const role = _laoshan?.role;
    return name && (role ? `${words.article.roles[role]} ${name}` : name);
  });
  return around('p', notes([...names, itemDate(item, setting)]));
}

function corrections({ _laoshan }: Item, setting: Setting): readonly Markup[] {
  const { article } = setting.words;
  return (_laoshan.corrections ?? []).flatMap(({ date, text }) => {
    const head = joined([h('strong', {}, article.correction), dateOf(date, setting)], ' ');
    return paragraphs(text, ...head, ' ');
  });
}

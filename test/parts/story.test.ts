import { describe, expect, it } from 'vitest';
import { type Item, parse } from '../../src/feed/index.js';
import { readingOf } from '../../src/items/reading.js';
import { sourcesOf } from '../../src/parts/sources.js';

const itemOf = (raw: object): Item => {
  const feed = { version: 'https://jsonfeed.org/version/1.1', items: [{ id: 'a', ...raw }] };
  const [item] = parse(feed, 'https://paper.example/feed.json').feed.items;
  if (!item) throw new Error('no item');
  return item;
};
const reading = (raw: object) => {
  const { headline, summary } = readingOf(itemOf(raw), 'untitled');
  return [headline, summary];
};

describe('what a card says of a story', () => {
  it('is its own title and summary, whole', () => {
    const summary = '很长的摘要。'.repeat(60);
    expect(reading({ title: 't', summary, content_text: 'x' })).toEqual(['t', summary]);
  });

  it('begins again where the headline had to cut the first sentence', () => {
    const long = `${'很长'.repeat(50)}。`;
    const [headline, summary] = reading({ content_text: long });
    expect(headline).toMatch(/^(很长)+很?…$/);
    expect(summary).toBe(long);
  });

  it('tells nothing twice', () => {
    expect(
      reading({
        content_text:
          '没有标题的短讯。它还有一句更长的话，长到放不进标题里，所以另起一段来说，这里就是另起的一段。',
      }),
    ).toEqual([
      '没有标题的短讯。',
      '它还有一句更长的话，长到放不进标题里，所以另起一段来说，这里就是另起的一段。',
    ]);
    expect(reading({ content_text: '只有一句。' })).toEqual(['只有一句。', '']);
    expect(reading({ summary: 'Only a summary.' })).toEqual(['Only a summary.', '']);
    expect(reading({})).toEqual(['untitled', '']);
    expect(reading({ content_html: '<img src="x">' })).toEqual(['untitled', '']);
  });

  it('leaves out the title that site generators repeat over the text', () => {
    const content_html =
      '<h1>样例社样例通知 <a href="#a">&ZeroWidthSpace;</a></h1><p>场地改了。时间不变。</p>';
    expect(reading({ title: '样例通知', content_html })).toEqual([
      '样例通知',
      '场地改了。时间不变。',
    ]);
  });

  it('keeps a first sentence that has the title in it, and a text of one line', () => {
    const content_text = '样例通知已经发出。\n请查收。';
    expect(reading({ title: '样例通知', content_text })[1]).toBe('样例通知已经发出。 请查收。');
    expect(reading({ title: '样例', content_text: '样例' })[1]).toBe('样例');
  });
});

describe('the sizes of a picture', () => {
  const sources = (extension: object, image: unknown = '/big.png') =>
    sourcesOf(itemOf({ image, _laoshan: extension }));
  const small = { url: '/small.png', width: 400 };

  it('are those of the feed, and the picture itself by its own width', () => {
    expect(sources({ srcset: [small], image_width: 1200 })).toBe(
      'https://paper.example/small.png 400w, https://paper.example/big.png 1200w',
    );
  });

  it('have the picture once where the feed names it among them', () => {
    const srcset = [small, { url: '/big.png', width: 1200 }];
    expect(sources({ srcset, image_width: 1200 })?.match(/big/g)).toHaveLength(1);
    expect(sources({ srcset })).toContain('big.png 1200w');
  });

  it('are none where only smaller ones would be left, and where there are none', () => {
    expect(sources({ srcset: [small] })).toBeUndefined();
    expect(sources({ image_width: 1200 })).toBeUndefined();
  });

  it('lose no address that ends in a comma, or has one in it', () => {
    const srcset = [{ url: '/a,b,', width: 400 }];
    expect(sources({ srcset, image_width: 2 })).toBe(
      'https://paper.example/a,b%2C 400w, https://paper.example/big.png 2w',
    );
  });

  it('are only addresses that a picture may have', () => {
    const srcset = [{ url: 'javascript:alert(1)', width: 400 }];
    expect(sources({ srcset, image_width: 2 })).toBeUndefined();
  });
});

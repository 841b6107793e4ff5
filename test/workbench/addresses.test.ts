import { describe, expect, it } from 'vitest';
import { type RawFeed, VERSION } from '../../src/publish/raw.js';
import {
  faultOf,
  feedAddress,
  fileNameAt,
  usableFolder,
  usualAddress,
} from '../../workbench/take/addresses.js';

const feed: RawFeed = { version: VERSION, items: [] };
const published: RawFeed = { ...feed, feed_url: 'https://news.example/day.json' };

describe('the address of the feed', () => {
  it.each([
    ['C:\\Users\\样例\\feed.json', 'disk'],
    ['d:/feed.json', 'disk'],
    ['file:///tmp/feed.json', 'disk'],
    ['\\\\server\\feed.json', 'disk'],
    ['javascript:alert(1)', 'bad'],
    ['https://', 'bad'],
    ['my feed.json', 'bad'],
    ['feed.json', undefined],
    ['../data/feed.json', undefined],
    ['//cdn.example/feed.json', undefined],
    ['https://news.example/新闻.json?v=1', undefined],
  ])('%s: %s', (address, fault) => {
    expect(faultOf(address)).toBe(fault);
    if (fault) expect(feedAddress(feed, address)).toBe('feed.json');
  });

  it('is what was typed, else what the feed says, else beside the page', () => {
    expect(feedAddress(published, ' /a.json#x ')).toBe('/a.json');
    expect(feedAddress(published, '')).toBe('https://news.example/day.json');
    expect(feedAddress(feed, '')).toBe('feed.json');
    expect(usualAddress({ ...feed, feed_url: 'day.json' })).toBe('feed.json');
  });

  it('names the file that is downloaded', () => {
    expect(fileNameAt('https://news.example/a/day.json?v=1')).toBe('day.json');
    expect(fileNameAt('/api/feed')).toBe('feed.json');
    expect(fileNameAt('/%2e%2e%2fx.json')).toBe('feed.json');
  });

  it('is likewise that of a script’s folder', () => {
    expect(usableFolder(' https://cdn.example/w@{version}/ ')).toBe(
      'https://cdn.example/w@{version}/',
    );
    expect(usableFolder('C:\\w')).toBe('');
  });
});

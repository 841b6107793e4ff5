import { type Baked, Baker, type Styles } from '../../src/publish/bake/index.js';

export const PAGE = 'https://town.example/news/page.html';
export const FEED = 'https://town.example/news/feed.json';

export const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: '样例日报（虚构）',
  language: 'zh-CN',
  items: [
    {
      id: 'walls',
      title: '样例镇拆墙',
      _laoshan: { stat: { value: 87, unit: '处', label: '样例拆墙' } },
    },
    {
      id: 'bridge',
      title: '样例桥<通车>&"引号"',
      url: 'bridge.html',
      content_text: '样例一桥飞架。',
    },
  ],
};

const LINKED: Styles = { kind: 'linked', href: '/laoshan.css' };

/** The link to that sheet which is baked into a head. */
export const HEAD_LINK =
  '<link rel="stylesheet" href="/laoshan.css" media="(update)" data-laoshan-baked>';

/** A baker of one feed, by a clock that stands still. */
export const bakerOf = (json: unknown = feed, styles: Styles = LINKED): Baker =>
  new Baker({
    feeds: [{ address: FEED, json }],
    styles,
    now: Date.parse('2024-03-05T09:00:00+08:00'),
  });

export const bytesOf = (html: string | Uint8Array): Uint8Array =>
  typeof html === 'string' ? Buffer.from(html) : html;

/** Bakes a page of the town's. */
export const bake = (html: string | Uint8Array, baker = bakerOf()): Baked =>
  baker.bake(bytesOf(html), PAGE);

export const textOf = ({ bytes }: Baked): string => Buffer.from(bytes).toString();

/** What is baked, without its shadow roots. */
export const lightIn = (baked: Baked): string =>
  textOf(baked).replace(/<template[\s\S]*?<\/template>/g, '');

export const HEAD = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>t</title>';
export const STAT = '<laoshan-stat src="feed.json#walls">旧</laoshan-stat>';
export const STORY = '<laoshan-article src="feed.json#bridge">旧</laoshan-article>';

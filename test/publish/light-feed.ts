/** What light content is tested with. */
import { parse } from '../../src/feed/index.js';
import { messagesFor } from '../../src/messages/index.js';
import { type Attributes, type LightOptions, lightOf } from '../../src/publish/light/index.js';
import { serialize } from '../../src/publish/markup.js';
import { feedOf } from '../feed/feeds.js';
import { parsed, textOf } from './light-html.js';

/** An invented feed with all that light content can have in it. Nothing in it changes with the clock. */
const image = '/feeds/illustrations/river-road.svg';

export const told = {
  version: 'https://jsonfeed.org/version/1.1',
  title: '样例镇新闻',
  language: 'zh-CN',
  home_page_url: 'https://town.example/',
  authors: [{ name: '样例报' }],
  _laoshan: { time_zone: 'Asia/Shanghai' },
  items: [
    {
      id: 'story',
      url: 'https://town.example/story',
      title: '样例镇修好三座桥',
      summary: '镇里今年修好三座桥。\n最后一座上周通车。',
      image,
      date_published: '2024-03-05T09:30:00+08:00',
      authors: [
        { name: '甲样例', _laoshan: { role: 'reporter' } },
        { name: '乙样例', _laoshan: { role: 'photographer' } },
      ],
      _laoshan: {
        kicker: '修桥',
        image_alt: '插图：河上的桥',
        image_width: 1200,
        image_height: 800,
        caption: '新桥通车。',
        credit: '插图：样例',
        items: ['bridges', 'cost', 'gone'],
        corrections: [{ date: '2024-03-06', text: '原文把桥的数目写成四座。' }],
      },
    },
    {
      id: 'withdrawn',
      title: '样例镇的一条旧闻',
      summary: '这句话不再成立。',
      image,
      date_published: '2024-03-04T08:00:00+08:00',
      _laoshan: { retracted: { date: '2024-03-07', reason: '消息来源有误。' } },
    },
    { id: 'untitled', language: 'en', content_text: 'A bridge opens. It is short.' },
    {
      id: 'bridges',
      title: '修好的桥',
      tags: ['桥'],
      _laoshan: {
        source: { name: '样例镇公所', url: 'https://town.example/bridges' },
        stat: {
          value: 3,
          unit: '座',
          period: '今年',
          as_of: '2024-03-01',
          quote: '今年修好三座桥',
          previous: { value: 1, label: '去年' },
          target: 4,
          series: [
            { label: '2022年', value: 2 },
            { label: '2023年', value: 1 },
          ],
          sum_of: ['cost', 'share'],
          computed: true,
        },
      },
    },
    {
      id: 'cost',
      title: '造价',
      tags: ['桥'],
      _laoshan: {
        source: { name: '样例镇公所', url: 'https://town.example/bridges' },
        stat: { min: 700_000, max: 1_000_000, unit: '元', label: '每座桥的造价' },
      },
    },
    { id: 'share', title: '全县排名', _laoshan: { stat: { rank: { position: 2, of: 9 } } } },
    {
      id: 'funnel',
      title: '从报名到修桥',
      url: 'https://town.example/funnel',
      summary: '一座桥可以报名几次。',
      _laoshan: {
        source: { name: '样例镇公所', url: 'https://town.example/bridges' },
        tiers: {
          shape: 'funnel',
          unit: '座',
          rows: [
            { label: '报名', value: 12 },
            { label: '修好', item: 'bridges' },
          ],
        },
      },
    },
    {
      id: 'lamp',
      title: '桥头的路灯不亮',
      date_published: '2024-02-01T08:00:00+08:00',
      tags: ['路灯'],
      _laoshan: {
        source: { name: '样例热线', url: 'https://town.example/hotline' },
        report: {
          service_request_id: 'L-1',
          status: 'closed',
          stage: 'followed_up',
          service_name: '路灯',
          agency_responsible: '样例镇路灯所',
          description: '桥头路灯不亮三天了，联系人王小明，电话13812345678。\n晚上看不见路。',
          status_notes: '灯泡已经换好。',
          requested_datetime: '2024-02-01T08:00:00+08:00',
          updated_datetime: '2024-02-02T10:00:00+08:00',
          expected_datetime: '2024-02-05',
          address: '样例镇桥头',
          satisfaction: 'satisfied',
          notes: [
            { datetime: '2024-02-01T09:00:00+08:00', type: '派单', description: '派给路灯所。' },
          ],
          photos: [
            { url: image, when: 'before', alt: '不亮的灯', width: 1200, height: 800 },
            { url: image, when: 'after', alt: '亮了的灯', credit: '样例镇路灯所' },
          ],
        },
      },
    },
    {
      id: 'fence',
      title: '想在桥上加栏杆',
      _laoshan: {
        report: { status: 'open', stage: 'declined', declined_reason: '桥是文物，不能加装。' },
      },
    },
    { id: 'mute', title: '只有标题的来电', _laoshan: { report: { status: 'open' } } },
    {
      id: 'contest',
      title: '样例镇修桥擂台',
      url: 'https://town.example/contest',
      _laoshan: {
        arena: {
          venue: '样例镇礼堂',
          organiser: '样例镇公所',
          starts_at: '2024-03-01T14:00:00',
          ends_at: '2024-03-01T16:00:00',
          criteria: [
            { id: 'work', label: '实绩', max: 10 },
            { id: 'talk', label: '表达', max: 10 },
          ],
          speakers: [
            {
              id: 'b',
              order: 2,
              organisation: '样例西村',
              starts_at: '2024-03-01T15:00:00',
              ends_at: '2024-03-01T16:00:00',
              result: { rank: 2, total: 8.5, parts: [{ criterion: 'work', value: 8.5 }] },
            },
            {
              id: 'a',
              order: 1,
              name: '丙样例',
              role: '村主任',
              organisation: '样例东村',
              topic: '三座桥',
              summary: '东村修了两座。',
              image,
              image_alt: '丙样例的画像',
              starts_at: '2024-03-01T14:00:00',
              ends_at: '2024-03-01T15:00:00',
              items: ['bridges', 'story'],
              result: { rank: 1, total: 9.5, parts: [{ criterion: 'work', value: 9.5 }] },
            },
          ],
          awards: [
            { label: '一等奖', speakers: ['a'] },
            { label: '观众奖', speakers: ['nobody'] },
          ],
        },
      },
    },
  ],
};

const ADDRESS = 'https://town.example/feed.json';

export const feed = parse(told, ADDRESS).feed;

export const feedWith = (...items: unknown[]) => parse(feedOf(...items), ADDRESS).feed;

export const OPTIONS: LightOptions = {
  words: messagesFor('zh-CN'),
  language: 'zh-CN',
  phrasing: false,
  addressOf: (url) => url.replace('https://town.example', ''),
  now: Date.UTC(2024, 5, 1),
};

type Given = Partial<LightOptions> & { readonly feed?: typeof feed };

/** Where a block begins. */
const BLOCK =
  /(?!^)(?=<(?:article|section|p|h\d|ul|ol|li|dl|dt|table|caption|thead|tbody|tr|figure|figcaption)\b)/g;

/** The light content of a tag of this feed, on one line and in a line for each of its blocks. */
export function light(
  tag: string,
  attributes: Attributes = {},
  { feed: own = feed, ...given }: Given = {},
) {
  const found = lightOf(`laoshan-${tag}`, attributes, own, { ...OPTIONS, ...given });
  const html = found ? serialize(found.markup) : '';
  return {
    html,
    blocks: html.replace(BLOCK, '\n'),
    text: textOf(parsed(html)),
    ids: found?.items.map(({ id }) => id),
  };
}

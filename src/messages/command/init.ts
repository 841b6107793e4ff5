/** What `laoshan init` says, and the project that it makes. Everything in the feed is invented. */
export const zhCN = {
  about:
    '新建一个小项目：一份数据文件、一个页面、一个带着数据文件的脚本和一份说明。\n不用联网，打开 index.html 就能看。',
  folder: '放在哪个文件夹：空的，或者还不存在的',
  made: (folder: string) => `项目建好了：${folder}`,
  /** Followed by the commands themselves, each on a line of its own. */
  next: '用浏览器打开其中的 index.html 就能看。改过数据文件，先检查：',
  language: 'zh-CN',
  feed: {
    title: '样例镇一日',
    description: '这是样例，人名、地名、数字都是编的。请换成你自己的内容。',
    source: '样例镇日报',
    trees: {
      id: 'trees',
      title: '样例镇今年种的树',
      sentence: '样例镇今年种了1.2万棵树。',
      quote: '种树1.2万棵',
      unit: '棵',
      label: '今年种的树',
      period: '今年',
    },
    benches: {
      id: 'benches',
      title: '样例镇修好的长椅',
      sentence: '样例镇修好长椅36把。',
      quote: '修好长椅36把',
      unit: '把',
      label: '修好的长椅',
      period: '今年',
    },
    story: {
      id: 'park',
      title: '样例镇的口袋公园开门了',
      sentence: '样例镇的口袋公园今天开门。园里种了树，修好了长椅，门口的路也铺平了。',
      kicker: '样例',
    },
    report: {
      id: 'report-lamp',
      title: '公园门口的路灯不亮',
      sentence: '样例镇公园门口有一盏路灯不亮，晚上看不清路。',
      service: '路灯',
      agency: '样例镇城管所',
      place: '样例镇公园门口',
      answer: '已换上新灯泡，路灯亮了。',
    },
  },
  page: {
    title: '样例镇一日',
    about: '下面的数字、报道和来电都来自 feed.json。',
    figures: '数字',
    story: '报道',
    reports: '来电',
  },
  readMe: {
    title: '样例镇一日',
    about:
      '一个用崂山微件做的小项目。打开 `index.html` 就能看，不需要服务器，也不需要联网。里面的内容都是编的，请换成你自己的。',
    files: '有哪些文件',
    feedFile: '数据文件，要改内容就改它',
    pageFile: '页面，标签写在里面',
    scriptFile: '脚本，数据文件也在里面；改过 feed.json 要重新做一次',
    edit: '改内容',
    steps: ['改 `feed.json`，然后检查：', '没有问题，再重新做脚本：', '刷新 `index.html`。'],
    serve: '放到网站上',
    serveAbout:
      '把这几个文件放到网站的任意一个文件夹里。没有脚本的读者看到的是标签里写的文字，所以改了 `feed.json`，也要改 `index.html` 标签里的文字，或者用这个命令写进去：',
  },
};

export type InitWords = typeof zhCN;

export const en: InitWords = {
  about:
    'Make a small project: a feed, a page, a script with the feed inside, and a read-me.\nIt needs no network: open index.html.',
  folder: 'the folder to put it in: an empty one, or one that is not there yet',
  made: (folder) => `The project is in ${folder}`,
  next: 'Open its index.html in a browser. When you have changed the feed, check it first:',
  language: 'en',
  feed: {
    title: 'A Day in Sampleton',
    description: 'This is an example: names, places and numbers are invented. Put in your own.',
    source: 'The Sampleton Example',
    trees: {
      id: 'trees',
      title: 'Trees planted in Sampleton this year',
      sentence: 'Sampleton planted 12,000 trees this year.',
      quote: '12,000 trees planted',
      unit: 'trees',
      label: 'Trees planted',
      period: 'this year',
    },
    benches: {
      id: 'benches',
      title: 'Benches repaired in Sampleton',
      sentence: 'Sampleton repaired 36 benches.',
      quote: '36 benches repaired',
      unit: 'benches',
      label: 'Benches repaired',
      period: 'this year',
    },
    story: {
      id: 'park',
      title: 'Sampleton’s pocket park is open',
      sentence:
        'The pocket park of Sampleton opened today. It has new trees and mended benches, and the path at its gate is even again.',
      kicker: 'Example',
    },
    report: {
      id: 'report-lamp',
      title: 'A street lamp at the park gate is dark',
      sentence: 'A street lamp at the gate of Sampleton park is dark; the path cannot be seen.',
      service: 'Street lamps',
      agency: 'Sampleton Street Office',
      place: 'Gate of Sampleton park',
      answer: 'The bulb was replaced, and the lamp is lit again.',
    },
  },
  page: {
    title: 'A Day in Sampleton',
    about: 'The figures, the story and the call below are all from feed.json.',
    figures: 'Figures',
    story: 'Story',
    reports: 'Calls',
  },
  readMe: {
    title: 'A Day in Sampleton',
    about:
      'A small project made with Laoshan Widgets. Open `index.html` to see it: no server, no network. All of its content is invented; put in your own.',
    files: 'The files',
    feedFile: 'the feed: edit this to change the content',
    pageFile: 'the page, with the tags',
    scriptFile: 'the script, with the feed inside; make it anew when feed.json has changed',
    edit: 'Change the content',
    steps: [
      'Edit `feed.json`, and check it:',
      'Nothing wrong? Make the script anew:',
      'Reload `index.html`.',
    ],
    serve: 'Put it on a site',
    serveAbout:
      'Put these files into any folder of your site. Readers without the script have the text inside the tags: when `feed.json` changes, change that text in `index.html` too, or have it written by',
  },
};

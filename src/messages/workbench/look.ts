/** What the step "Look" says, its questions apart (options.ts). */
export const zhCN = {
  title: '样式',
  empty: '还没有内容。先粘贴几行表格，或者打开一个文件。',
  toFacts: '去“内容”',
  kind: '放什么',
  what: '哪些内容',
  item: '哪一条',
  tag: '只放带这个标签的',
  anyTag: '不限标签',
  of: '只放这几个',
  ofHint: '一个都不勾，就全放。先勾的排在前面。',
  options: '怎样排',
  page: '网页上的样子',
  previews: '预览',
  previewsAbout: '这就是微件真正的样子：上下滑动、点开都可以试。',
  show: '看哪一种',
  groups: { all: '全部', phone: '手机', desktop: '电脑', print: '打印', plain: '没有脚本' },
  views: {
    phone: '手机，浅色网页',
    'phone-dark': '手机，深色网页',
    desktop: '电脑，浅色网页（缩小）',
    'desktop-dark': '电脑，深色网页（缩小）',
    print: '打印出来',
    plain: '没有脚本时',
  },
  sentence: ['正文里的一句话：', '。'] as readonly [string, string],
  making: '正在画预览……',
  nothing: '这样选，微件里什么也没有。换一个标签或一条内容。',
  noRuntime: '预览画不出来：工作台文件夹里少了 runtime.js。请把整个文件夹重新下载一次。',
  sampled: (shown: string, all: string) =>
    `内容很多：预览只用${all}条里的${shown}条，取走的是全部。`,
  lost: (count: string) =>
    `${count}张图片写的是相对地址，预览里看不到；和数据文件一起传到网站上就有了。`,
  next: '下一步：取走',
};

export type LookWords = typeof zhCN;

export const en: LookWords = {
  title: 'Look',
  empty: 'There is nothing to show yet. Paste some rows of a spreadsheet first, or open a file.',
  toFacts: 'Go to Facts',
  kind: 'What to show',
  what: 'Which facts',
  item: 'Which one',
  tag: 'Only those with this tag',
  anyTag: 'With any tag or none',
  of: 'Only these',
  ofHint: 'With none ticked, all are shown. What you tick first comes first.',
  options: 'Arrangement',
  page: 'On the page',
  previews: 'Previews',
  previewsAbout: 'These are the widgets themselves: scroll them, open what can be opened.',
  show: 'Show',
  groups: { all: 'All', phone: 'Phone', desktop: 'Computer', print: 'Print', plain: 'No script' },
  views: {
    phone: 'Phone, light page',
    'phone-dark': 'Phone, dark page',
    desktop: 'Computer, light page (made smaller)',
    'desktop-dark': 'Computer, dark page (made smaller)',
    print: 'Printed',
    plain: 'Without script',
  },
  sentence: ['A sentence of your text: ', '.'],
  making: 'The previews are being drawn…',
  nothing: 'Nothing is left to show with these choices. Take another tag or another fact.',
  noRuntime:
    'No preview can be drawn: runtime.js is missing from the folder of the workbench. Please download the whole folder again.',
  sampled: (shown, all) =>
    `You have many facts: the previews use ${shown} of ${all}. What you take away has all of them.`,
  lost: (count) =>
    `${count === '1' ? 'One picture has a relative address' : `${count} pictures have relative addresses`} and cannot be shown here; uploaded beside the feed, your page will show ${count === '1' ? 'it' : 'them'}.`,
  next: 'Next: take away',
};

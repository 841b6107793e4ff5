/** What `laoshan bake` says. */
export const zhCN = {
  about:
    '把内容写进网页，不运行脚本也能读。\n每个标签里写入文字、链接，以及和组件画面一致的影子根（shadow root）；标签以外，一个字节也不动。',
  pages: '要写入的网页（HTML 文件）；“-”是标准输入',
  feed: '内容来源：一个 JSON Feed 文件；网页里写的是另一个地址时，写成 地址=文件。可以写多次',
  output: '写到这个文件；多个网页时写到这个文件夹。不写则改写原文件',
  base: '这些网页所在文件夹的公开网址；写了它，链接都用完整网址',
  stylesheet: 'laoshan.css 的地址，原样写进网页；不写则取网页里 laoshan.js 旁边的那一个',
  inlineStyle: '把样式写进网页，并给出 CSP 要用的哈希值',
  light: '只写文字和链接，不写影子根：给会删掉 <template> 的内容管理系统',
  now: '按这个时刻判断逾期和进行中，如 2026-07-15T09:00:00+08:00；不写则用 SOURCE_DATE_EPOCH，再不然就是现在',
  progress: '正在写入',
  baked: (path: string, tags: string) => `${path}：写入了 ${tags} 个标签`,
  same: (path: string, tags: string) => `${path}：${tags} 个标签都已是最新，没有改动`,
  none: (path: string) => `${path}：没有我们的标签，没有改动`,
  other: (path: string, line: number, tag: string, src: string) =>
    `${path}:${line}：<${tag}> 的内容来自“${src}”，这个文件没有给出，所以没有动。要写入，请加上 --feed 地址=文件`,
  csp: (source: string) => `网页有 CSP 时，请在 style-src 里加上：${source}`,
  sheetless: (path: string, href: string) =>
    `${path} 要用样式文件 ${href}，可是那里没有。请把 laoshan.css 放过去，或者改用 --inline-style 或 --light。`,
  left: (path: string) => `${path} 没有改动。`,
  faults: {
    at: (path: string, line: number, sentence: string) => `${path}:${line}：${sentence}`,
    nowhere: (tag: string) =>
      `<${tag}> 要用网页的默认数据源，可是没有给出。请写明是哪个文件，例如 --feed feed.json。`,
    noItem: (tag: string, id: string) =>
      `<${tag}> 要的“${id}”在数据文件里找不到。请检查 # 后面的 id。`,
    empty: (tag: string, src: string) => `“${src}”里没有 <${tag}> 可以显示的内容。`,
    unclosed: (tag: string) => `<${tag}> 没有结束标签：请在它的内容后面写上 </${tag}>。`,
    encoding: () => '网页用的是 ISO-2022-JP 一类的编码，不能改写。请另存为 UTF-8。',
    stylesheet: () =>
      '不知道样式文件在哪里：请用 --stylesheet 写出 laoshan.css 的地址，或者用 --inline-style。',
  },
};

export type BakeWords = typeof zhCN;

export const en: BakeWords = {
  about:
    'Write what the elements show into pages, which can then be read without a script.\nInto each of our tags go text, links and the shadow root that the element would draw; what is not ours stays byte for byte.',
  pages: 'HTML files to write into; "-" is standard input',
  feed: 'a JSON Feed file; ADDRESS=FILE where the pages name it by another address. May be given more than once',
  output:
    'write to this file, or for several pages into this folder; the pages themselves are rewritten otherwise',
  base: 'the public address of the folder that the pages are in: links are then written in full',
  stylesheet:
    'the address of laoshan.css, written into the pages as it stands; otherwise the one beside the page’s laoshan.js',
  inlineStyle: 'write the styles into the page, and say the hashes that a CSP needs',
  light: 'text and links alone, without shadow roots: for content systems that strip <template>',
  now: 'the moment by which reports are overdue and events under way, such as 2026-07-15T09:00:00+08:00; otherwise SOURCE_DATE_EPOCH, or the present',
  progress: 'Baking',
  baked: (path, tags) => `${path}: ${tags} of our tags baked`,
  same: (path, tags) => `${path}: ${tags} of our tags, up to date; unchanged`,
  none: (path) => `${path}: none of our tags; unchanged`,
  other: (path, line, tag, src) =>
    `${path}:${line}: <${tag}> shows "${src}", and that file was not given: left alone. Give it with --feed ADDRESS=FILE`,
  csp: (source) => `Where pages have a CSP, list under style-src: ${source}`,
  sheetless: (path, href) =>
    `${path} needs the style sheet ${href}, and it is not there. Put laoshan.css there, or take --inline-style or --light.`,
  left: (path) => `${path} is unchanged.`,
  faults: {
    at: (path, line, sentence) => `${path}:${line}: ${sentence}`,
    nowhere: (tag) =>
      `<${tag}> shows the page's default feed, and none was given. Name its file, as in --feed feed.json.`,
    noItem: (tag, id) =>
      `<${tag}> asks for "${id}", which the feed does not have. Check the id after the #.`,
    empty: (tag, src) => `"${src}" has nothing that <${tag}> could show.`,
    unclosed: (tag) => `<${tag}> has no end tag: write </${tag}> after its content.`,
    encoding: () =>
      'The page is in an encoding such as ISO-2022-JP and cannot be rewritten. Save it as UTF-8.',
    stylesheet: () =>
      'Nothing says where the styles are: give the address of laoshan.css with --stylesheet, or use --inline-style.',
  },
};

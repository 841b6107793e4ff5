/** What is to be said of JSON Feed, RSS and Atom, beside what `shared.ts` has. */
export const zhCN = {
  'not-json-feed':
    '这不是 JSON Feed：文件里要有 version（https://jsonfeed.org/version/1.1）和 items',
  'json-deep': '这个文件嵌套超过 {limit} 层，读不了',
  'not-rss': '这不是 RSS（最外层是“{root}”）。RSS 的最外层是 rss，里面有 channel',
  'not-atom':
    '这不是 Atom 1.0（最外层是“{root}”）。Atom 的最外层是 feed，命名空间是 http://www.w3.org/2005/Atom',
  'html-page': '这是网页，不是 RSS 或 Atom。请打开网页上的 RSS 链接，把那个文件存下来',
  'xml-broken': '文件的 XML 有错，读到第 {line} 行第 {column} 列为止。请重新下载，或请网站改正',
  'xml-cut': '文件没有存完整，结尾缺了一段。请重新下载一次',
  'xml-deep': '文件里的标签一层套一层，太深，读不了',
  'xml-entities': '文件里定义了自己的实体（ENTITY）。为了安全不读这样的文件。请换一个程序导出',
  'xml-encoding': '文件说自己的编码是“{encoding}”，但照这个编码读不出来。请另存为 UTF-8',
  'no-encoding': '看不出文件是什么编码。请另存为 UTF-8',
  'other-encoding': '文件说自己的编码是“{declared}”，其实是 {encoding}，已按 {encoding} 读入',
  'control-characters': '文件里有 XML 不许有的控制字符，已去掉（{count} 个）',
  'bare-ampersands': '文件里的“&”没有写成“&amp;”，已照原意读入（{count} 处）',
  'times-without-zone': '“{field}”没有写时区，按数据的时区显示（{count} 处）',
  'cst-is-china': '“{field}”里的 CST 当作北京时间（{count} 处）',
  'updated-as-published': '没有发布时间的条目，用更新时间代替（{count} 条）',
  'pictures-in-text': '“{field}”正文里的图片没有读入（{count} 张）。要用的话，请填到图片一栏',
  'more-pictures': '一条有好几张图片，只用了第一张，其余没有读入（{field}，{count} 张）',
  'portrait-left-out': '作者头像没有读入（{field}，{count} 张）',
  'further-entries': '这只是订阅源的一页，更早的条目不在这个文件里',
  'date-without-time': '只有日期、没有时间的写在 dc:date 里（{count} 条）',
  'no-site-address': 'RSS 要有网站地址。请填写 home_page_url，不然有的阅读器打不开',
  'no-feed-title': 'RSS 要有标题。请填写数据的 title',
  'wordless-item': '没有标题也没有正文的条目不能写进 RSS，没有写入（{count} 条）',
};

export const en: typeof zhCN = {
  'not-json-feed':
    'This is no JSON Feed: it needs a version (https://jsonfeed.org/version/1.1) and items',
  'json-deep': 'This file is nested more than {limit} levels deep and cannot be read',
  'not-rss':
    'This is no RSS (its outermost element is “{root}”). RSS has rss there, with a channel in it',
  'not-atom':
    'This is no Atom 1.0 (its outermost element is “{root}”). Atom has feed there, in the namespace http://www.w3.org/2005/Atom',
  'html-page':
    'This is a web page, no RSS or Atom. Follow the link to RSS on that page, and save the file behind it',
  'xml-broken':
    'The XML of the file is broken; it could be read as far as line {line}, column {column}. Download it again, or ask the site to mend it',
  'xml-cut': 'The file was not saved whole: its end is missing. Download it again',
  'xml-deep': 'The elements of the file are nested too deep to be read',
  'xml-entities':
    'The file defines entities of its own (ENTITY). For safety such files are not read. Export it with another program',
  'xml-encoding':
    'The file says that its encoding is “{encoding}”, but cannot be read by it. Save it as UTF-8',
  'no-encoding': 'Nothing tells the encoding of the file. Save it as UTF-8',
  'other-encoding':
    'The file says that its encoding is “{declared}”. It is {encoding}, and was read as such',
  'control-characters':
    'The file has control characters, which XML does not allow; they were removed (characters: {count})',
  'bare-ampersands': '“&” should be written “&amp;”; it was read as it was meant (times: {count})',
  'times-without-zone':
    '“{field}” has no time zone and is shown in that of the feed (times: {count})',
  'cst-is-china': 'CST in “{field}” was taken for the time of China (times: {count})',
  'updated-as-published':
    'Entries that do not say when they were published have the time of their update (entries: {count})',
  'pictures-in-text':
    'Pictures within the text of “{field}” were left out (pictures: {count}). Where you want one, name it as the picture of its item',
  'more-pictures':
    'Where an entry has several pictures, the first was taken and the others left out ({field}, pictures: {count})',
  'portrait-left-out': 'Portraits of authors were left out ({field}, pictures: {count})',
  'further-entries': 'This is one page of a longer feed; older entries are not in this file',
  'date-without-time': 'Dates without a time are written as dc:date (items: {count})',
  'no-site-address':
    'RSS needs the address of the site. Give home_page_url, or some readers will not open the file',
  'no-feed-title': 'RSS needs a title. Give the feed a title',
  'wordless-item':
    'Items with neither title nor text have no place in RSS and were left out (items: {count})',
};

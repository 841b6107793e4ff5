/** What is found to be private, of which one kind has another way out than being deleted. */
const PHONE: Readonly<Record<'zh-CN' | 'en', string>> = {
  'zh-CN': '电话号码',
  en: 'a telephone number',
};

/** What `laoshan check` says. Numbers come as texts, in the reader's digits. */
export const zhCN = {
  about:
    '检查数据文件能不能发布。\n写法、重复的 id、图片、日期、关联、数字和原话是否一致、有没有私人信息；逐条指出在哪一行、怎么改。',
  feeds: '数据文件（JSON Feed 或 Open311）；“-”是标准输入',
  strict: '有一条警告也算不通过',
  severities: { error: '错误', warning: '警告', advice: '建议' },
  /** Between the parts of a list. */
  comma: '、',
  /** A file's heading. */
  file: (path: string, size: string, items: string) => `${path}（${size}，${items} 条）`,
  fine: '没有问题',
  /** Of the same code, beyond those that were told. */
  more: (count: string) => `同样的问题还有 ${count} 处`,
  /** The last line. */
  total: (errors: string, warnings: string, advice: string) =>
    `错误 ${errors} 处，警告 ${warnings} 处，建议 ${advice} 条`,
  /** Between the numbers and the verdict. */
  so: '，',
  passed: '可以发布',
  failed: '还不能发布',
  /** After a sentence about something that was mistyped; empty if nothing is like it. */
  meant: (word: string) => (word ? `是不是“${word}”？` : ''),
  expected: {
    text: '一段文字，写在双引号里',
    number: '一个数字，不加引号',
    numberOrText: '一个数字，或写在双引号里的数字',
    boolean: 'true 或 false',
    list: '一个列表，写在 [ ] 里',
    object: '一组字段，写在 { } 里',
  },
  faults: {
    empty: '文件是空的',
    page: '这是网页，不是 JSON，多半是存错了地址',
    end: '文件没有写完。最后少了引号或括号，也可能没有存完整',
    break: '文字中间不能直接换行或用制表符。换行写成 \\n',
    inner: '文字里面有英文双引号，文字在那里就断了。改用“”，或写成 \\"',
    wide: '这是中文标点。JSON 的引号、逗号、冒号和括号都要用英文半角',
    quote: 'JSON 用双引号，不用单引号',
    comment: 'JSON 里不能写注释',
    trailing: '最后一项后面多了一个逗号',
    missing: '前一项后面少了一个逗号',
    other: 'JSON 在这里断了',
  },
  kinds: {
    name: '姓名',
    phone: PHONE['zh-CN'],
    id: '证件号码',
    plate: '车牌号码',
    email: '邮箱',
    card: '银行卡号',
    social: '微信、QQ 等账号',
    room: '门牌',
  },
  made: { position: '它在列表里的位置', time: '生成的时间' },
  sentences: {
    'bad-json': ({ fault, found }: { fault: string; found: string }) =>
      found ? `${fault}（这里是“${found}”）。` : `${fault}。`,
    'not-a-feed': () =>
      '不是 JSON Feed：要有以 https://jsonfeed.org/version/1 开头的 "version" 和一个 "items" 列表。',
    'repeated-key': () => '同一个字段写了两遍，只有后面的算数。删掉一个。',
    missing: () => '少了必须有的字段，它所在的那一项不会显示。补上它。',
    'wrong-type': ({ expected }: { expected: string }) => `类型不对，不会显示。这里要${expected}。`,
    'unknown-value': ({ allowed }: { allowed: string }) =>
      `不认识这个词，不会显示。只能是：${allowed}。`,
    'bad-date': () =>
      '没有这个日期，或写法不对，不会显示。写成 2022-07-15 或 2022-07-15T09:30:00+08:00。',
    'bad-number': () => '不是纯数字，不会显示。写足位数，不加逗号和单位：102万写成 1020000。',
    'bad-range': () => '范围不对，不会显示。min 和 max 都要写，min 不能大于 max。',
    'bad-time-zone': () => '没有这个时区，会按 Asia/Shanghai 算。写 IANA 的名称。',
    'bad-url': () => '不是可用的地址，不会显示。链接用 https、http、mailto 或 tel，图片用 https。',
    'out-of-range': () => '数字超出范围，不会显示。名次和像素要从 1 起的整数，权重不能小于 0。',
    'unsafe-number': () => '数字太大，程序存不准，不会显示。把它写在双引号里。',
    conflict: () =>
      '互相冲突：一条只能是一种（数字、梯队、热线或擂台），一个数字只能有一种写法。只有第一个算数。',
    'no-figure': () => '没有可用的数字。写 value，或 min 和 max，或 rank。',
    'list-cut': () => '列表太长，后面的不会显示。拆成几个数据文件。',
    'text-cut': () => '文字太长，后面的不会显示。请缩短。',
    'duplicate-id': () => 'id 和前面的重复，这一项不会显示。换一个 id。',
    'unknown-id': ({ id, meant }: { id: string; meant: string }) =>
      `没有 id 为“${id}”的一项。${meant}`,
    'no-stat': ({ id }: { id: string }) => `“${id}”不是数字，这里要的是带 stat 的一项。`,
    'figure-differs': ({ found }: { found: string }) =>
      `数字和原话对不上：原话说的是${found}。请核对。`,
    'figure-unclear': ({ found }: { found: string }) =>
      found
        ? `看不出原话说的是不是这个数字（原话里有${found}）。请人工核对。`
        : '原话里没有数字。引到有数字的那句话。',
    'sum-differs': ({ total }: { total: string }) =>
      `sum_of 各项加起来是 ${total}，不是这个数。请核对。`,
    'sum-unclear': ({ ids }: { ids: string }) =>
      `sum_of 没法相加，因为${ids}：单位不同，或不是一个准确的数。请人工核对。`,
    unrevealed: () =>
      '没有公布的评分不能放进公开的文件，谁都能打开看。删掉它；公布以后写成 result，并写 "revealed": true。',
    contact: ({ key }: { key: string }) =>
      `“${key}”是来电人的联系方式，不能放进公开的文件，谁都能打开看。删掉它。`,
    private: ({ kind }: { kind: string }) =>
      kind === PHONE['zh-CN']
        ? `这里有${kind}，文件公开以后谁都能看到。删掉它；本来就公开的电话，写进 public_phones。`
        : `这里有${kind}，文件公开以后谁都能看到。删掉它。`,
    'too-large': ({ bytes, limit }: { bytes: string; limit: string }) =>
      `文件有 ${bytes}，网页最多读 ${limit}，会不显示。拆开，或只留新的。`,
    'very-large': ({ bytes, limit }: { bytes: string; limit: string }) =>
      `文件有 ${bytes}，超过 ${limit}，手机上要等很久。拆开，或只留新的。`,
    large: ({ bytes, limit }: { bytes: string; limit: string }) =>
      `文件有 ${bytes}，超过 ${limit}，手机上要等一会儿。可以拆开，或只留新的。`,
    'not-utf-8': ({ encoding }: { encoding: string }) =>
      `文件是 ${encoding.toUpperCase()} 编码，浏览器会读成乱码。另存为 UTF-8。`,
    'no-title': () => '数据文件没有标题。补上 title。',
    'unknown-key': ({ key, meant }: { key: string; meant: string }) =>
      `没有“${key}”这个字段，里面的内容不会显示。${meant}`,
    'unstable-id': ({ made }: { made: string }) =>
      `id 像是${made}，下次再生成就变了，网页会指到别的内容。给每一条起一个不变的名字。`,
    'random-id': ({ count }: { count: string }) =>
      `有 ${count} 个随机的 id。如果每次生成都换新的，网页就找不到内容：请把它存下来。`,
    'awkward-id': ({ id }: { id: string }) =>
      `“${id}”里有空格或 %，贴进网页地址容易出错。换成简短的词。`,
    'similar-id': ({ id, other }: { id: string; other: string }) =>
      `“${id}”和“${other}”只差大小写、全半角或编码，容易弄混。换一个。`,
    'odd-date': () => '日期可疑：在将来，早于 1990 年，或结束不晚于开始。请核对。',
    'odd-order': () => '出场顺序和前面的人重复。',
    'odd-score': () => '分数小于 0，或超过这一项的满分。',
    'odd-size': () => '发言人名单是空的、超过 50 人，或名字太长。请核对。',
    'odd-weights': () => '权重加起来不是 1，或有的没写。',
    'no-alt': () =>
      '图片没有文字说明，看不见图的读者不知道画的是什么。补上 image_alt（照片是 alt）。',
    'insecure-image': () => '图片地址是 http，在 https 的网页上可能不显示。改成 https。',
    'no-content': () => '没有正文，在别的阅读器里是空白。用 content_text 写一句话。',
    'no-date': ({ count }: { count: string }) =>
      `有 ${count} 条稿件或热线没有日期，只能按文件里的顺序排。知道日期就写 date_published。`,
    'no-zone': ({ zone }: { zone: string }) =>
      `时间没有写时区，会按 ${zone} 算。最好写明，例如 +08:00。`,
    'no-feed-url': () =>
      '没有 feed_url。写上这个文件发布后的网址：文件搬到别处，里面的图片也找得到。',
    'no-credit': () => '图片没有写作者。补上 credit。',
    'no-dimensions': () =>
      '图片没有写宽和高，加载时页面会跳动。补上 image_width 和 image_height（照片是 width 和 height）。',
    'wide-image': ({ width, most }: { width: string; most: string }) =>
      `图片宽 ${width} 像素，超过 ${most} 看不出差别，只会变慢。缩小，或用 srcset 给出小图。`,
    'no-quote': () => '数字没有附原话。把来源的话写进 quote，就能自动核对。',
    'no-source': () => '数字没有写来源。补上 source。',
    'no-reason': () => '撤回没有写原因。补上 reason，读者会看到。',
  },
};

export type CheckWords = typeof zhCN;

export const en: CheckWords = {
  about:
    'Check whether a feed is fit to be published.\nIts shape, ids, pictures, dates and relations, figures against their quotes, and private data: each finding with its line and what to do.',
  feeds: 'feeds (JSON Feed or Open311); "-" is standard input',
  strict: 'fail on warnings too',
  severities: { error: 'error', warning: 'warning', advice: 'advice' },
  comma: ', ',
  file: (path, size, items) => `${path} (${size}, ${items === '1' ? '1 item' : `${items} items`})`,
  fine: 'nothing found',
  more: (count) => `the same in ${count} more places`,
  total: (errors, warnings, advice) =>
    `Errors: ${errors}, warnings: ${warnings}, advice: ${advice}`,
  so: ': ',
  passed: 'fit to be published',
  failed: 'not fit to be published yet',
  meant: (word) => (word ? ` Did you mean "${word}"?` : ''),
  expected: {
    text: 'a text, in double quotes',
    number: 'a number, without quotes',
    numberOrText: 'a number, or its digits in double quotes',
    boolean: 'true or false',
    list: 'a list, in [ ]',
    object: 'an object, in { }',
  },
  faults: {
    empty: 'The file is empty',
    page: 'This is a web page and no JSON: it was most likely saved from another address than the feed’s',
    end: 'The file ends too early: a quote or a bracket is missing, or it was not saved whole',
    break: 'A text cannot hold a line break or a tab as such; write \\n',
    inner: 'The text has a double quote in it, which ends it here; write \\" or use “ ”',
    wide: 'This mark is of a Chinese keyboard; JSON wants the ASCII one',
    quote: 'JSON has double quotes, not single ones',
    comment: 'JSON has no comments',
    trailing: 'There is a comma too many after the last entry',
    missing: 'A comma is missing after the entry before',
    other: 'JSON breaks off here',
  },
  kinds: {
    name: 'a name',
    phone: PHONE.en,
    id: 'an identity number',
    plate: 'a number plate',
    email: 'an e-mail address',
    card: 'a bank card number',
    social: 'an account of WeChat, QQ or the like',
    room: 'a flat number',
  },
  made: { position: 'its place in the list', time: 'the time when it was made' },
  sentences: {
    'bad-json': ({ fault, found }) => (found ? `${fault} (here is "${found}").` : `${fault}.`),
    'not-a-feed': () =>
      'This is no JSON Feed: a "version" that starts with https://jsonfeed.org/version/1 and a list of "items" are needed.',
    'repeated-key': () =>
      'This key stands twice, and only the later one counts. Delete one of them.',
    missing: () => 'A required field is missing, so what it belongs to is not shown. Add it.',
    'wrong-type': ({ expected }) => `This is not shown: it has to be ${expected}.`,
    'unknown-value': ({ allowed }) =>
      `This word is not known and not shown. Write one of: ${allowed}.`,
    'bad-date': () =>
      'There is no such date, or it is not written as a date, so it is not shown. Write 2022-07-15 or 2022-07-15T09:30:00+08:00.',
    'bad-number': () =>
      'These are not plain digits, so nothing is shown. Write the figure in full, without commas and units: 1020000.',
    'bad-range': () => 'This range is not shown: it needs min and max, and min not above max.',
    'bad-time-zone': () =>
      'There is no such time zone; Asia/Shanghai is used. Write the name that IANA has for it.',
    'bad-url': () =>
      'This address cannot be used and is dropped. Links are https, http, mailto or tel, pictures https.',
    'out-of-range': () =>
      'This number is out of range and not shown. Ranks and pixels are whole and from 1, weights not below 0.',
    'unsafe-number': () =>
      'This number is too large to be held exactly and is not shown. Write its digits in double quotes.',
    conflict: () =>
      'This contradicts what stands beside it: an item is of one kind, a stat has one figure. Only the first counts.',
    'no-figure': () => 'There is no usable figure. Write value, or min and max, or rank.',
    'list-cut': () => 'This list is too long; the rest is not shown. Make several feeds of it.',
    'text-cut': () => 'This text is too long; the rest is not shown. Shorten it.',
    'duplicate-id': () => 'Another one has this id, so this one is not shown. Give it its own.',
    'unknown-id': ({ id, meant }) => `Nothing here has the id "${id}".${meant}`,
    'no-stat': ({ id }) => `"${id}" is no figure; an item with a stat is needed here.`,
    'figure-differs': ({ found }) =>
      `The figure is not what its quote says: ${found}. Compare them.`,
    'figure-unclear': ({ found }) =>
      found
        ? `It cannot be told whether the quote says this figure (it says ${found}). Compare them yourself.`
        : 'The quote has no figure in it. Quote the words that have.',
    'sum-differs': ({ total }) =>
      `What sum_of names adds up to ${total}, not to this. Compare them.`,
    'sum-unclear': ({ ids }) =>
      `sum_of cannot be added up because of ${ids}: another unit, or no exact figure. Compare them yourself.`,
    unrevealed: () =>
      'Scores that are not out must not be in a public file, which anybody can open. Delete them; once they are out, write each result, and "revealed": true.',
    contact: ({ key }) =>
      `"${key}" tells who reported. It must not be in a public file, which anybody can open. Delete it.`,
    private: ({ kind }) =>
      kind === PHONE.en
        ? `There is ${kind} here, in a file that anybody can open. Delete it, or list it in public_phones if it is a public one.`
        : `There is ${kind} here, in a file that anybody can open. Delete it.`,
    'too-large': ({ bytes, limit }) =>
      `The file is ${bytes}; a page reads at most ${limit}, and shows nothing of a larger one. Split it, or keep what is new.`,
    'very-large': ({ bytes, limit }) =>
      `The file is ${bytes}, more than ${limit}: readers on phones wait long for it. Split it, or keep what is new.`,
    large: ({ bytes, limit }) =>
      `The file is ${bytes}, more than ${limit}: readers on phones wait for it. It could be split.`,
    'not-utf-8': ({ encoding }) =>
      `The file is in ${encoding.toUpperCase()}, which browsers do not read as a feed. Save it as UTF-8.`,
    'no-title': () => 'The feed has no title. Add one.',
    'unknown-key': ({ key, meant }) =>
      `There is no field "${key}", and what it holds is not shown.${meant}`,
    'unstable-id': ({ made }) =>
      `The id looks like ${made}. When the feed is made again, pages will show something else under it. Give each item a name that stays.`,
    'random-id': ({ count }) =>
      `Ids that are random: ${count}. If they are made anew each time, pages no longer find their items: keep them.`,
    'awkward-id': ({ id }) =>
      `"${id}" has a space or % in it, which goes wrong in addresses of pages. A short word is better.`,
    'similar-id': ({ id, other }) =>
      `"${id}" and "${other}" differ by capitals, width or encoding alone, and will be mistaken. Change one.`,
    'odd-date': () =>
      'This date is hardly meant: it lies ahead, before 1990, or an end is not after its start. Check it.',
    'odd-order': () => 'Another speaker before has this order.',
    'odd-score': () => 'This score is below 0 or above the max of its criterion.',
    'odd-size': () => 'There are no speakers, more than 50, or a name is very long. Check it.',
    'odd-weights': () => 'The weights do not add up to 1, or one is missing.',
    'no-alt': () =>
      'People who cannot see the picture are not told what it shows. Add image_alt (of photos, alt).',
    'insecure-image': () =>
      'The picture is at an http address and may not show on an https page. Use https.',
    'no-content': () =>
      'There is no content, and other feed readers show nothing. Say it in a sentence of content_text.',
    'no-date': ({ count }) =>
      `Stories and reports without a date: ${count}. They stand in the order of the file. Where the date is known, write date_published.`,
    'no-zone': ({ zone }) =>
      `The time has no zone and is read as of ${zone}. Better say it, as in +08:00.`,
    'no-feed-url': () =>
      'There is no feed_url. Write the address that this file will have, so that its pictures are found from anywhere.',
    'no-credit': () => 'Nobody is named as the maker of the picture. Add credit.',
    'no-dimensions': () =>
      'The picture has no width and height, so the page jumps when it loads. Add image_width and image_height (of photos, width and height).',
    'wide-image': ({ width, most }) =>
      `The picture is ${width} pixels wide; beyond ${most} nobody sees a difference. Make it smaller, or offer smaller ones in srcset.`,
    'no-quote': () =>
      "The figure has no quote. With the source's own words it can be checked against them.",
    'no-source': () => 'The figure has no source. Add one.',
    'no-reason': () => 'The retraction gives no reason. Add one: readers see it.',
  },
};

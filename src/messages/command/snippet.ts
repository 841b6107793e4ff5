/** What `laoshan snippet` says. */
export const zhCN = {
  about:
    '给编辑一段可以直接粘贴的代码：把数据文件里的一条内容放进任何网页、公众号或邮件。\n不加 --form 就把五种写法都列出来，每种前面说明什么时候用。',
  kind: '放什么：stat（一个数字）、stats（一组数字）、article（一篇报道）、articles（多篇报道）、hotline（热线诉求）、arena（活动阵容）、tiers（分级数量）',
  feed: '数据文件，后面接 # 和条目的 id，“-”是标准输入；除 stat 和 tiers 外可以不写 id',
  form: '只要这一种写法：tag、carrier、script、iframe 或 static',
  src: '数据文件在网页上的地址（不写则用数据文件自己的 feed_url，没有就用文件名）',
  attr: '加一个属性，可以写多次',
  cdn: '脚本所在的文件夹，{version} 代表本版本号（不写则与网页放在一起）',
  classic: '用老浏览器也认的脚本',
  embed: 'embed.html 的地址，iframe 用（不写则与网页放在一起）',
  output: '写进这个文件，不打印',
  forms: {
    tag: '标签：首选。网页上已有脚本（见 script），发布系统不删自定义标签时用',
    carrier: 'div 写法：发布系统会删掉自定义标签、但留下 data- 属性时用',
    script: '脚本：每个网页放一次，放进模板最好。校验值只认这一版的文件',
    iframe: 'iframe：发布系统不许放脚本、只许放 iframe 时用。embed.html 要放在自己的网站上',
    static: '静态 HTML：公众号和邮件里用。不要脚本，不会自动更新，数字改了要重新粘贴',
  },
  missing: (path: string, id: string, kind: string) =>
    id ? `${path} 里没有可以放进 ${kind} 的“${id}”。` : `${path} 里没有可以放进 ${kind} 的内容。`,
  guessed: (src: string) =>
    src
      ? `数据文件里没有 feed_url，地址先写成了“${src}”。网页不和它放在一起时，用 --src 写它的网址。`
      : '不知道数据文件的网址：用 --src 写上，否则要由网页自己给出默认数据源。',
  near: (ids: readonly string[]) => `要找的是不是：${ids.join('、')}？`,
};

export type SnippetWords = typeof zhCN;

export const en: SnippetWords = {
  about:
    'Make HTML to paste: an item of the feed for any page, newsletter or WeChat post.\nWithout --form all five forms are listed, each with a line on when to use it.',
  kind: 'what to show: stat (a figure), stats (a set of figures), article, articles, hotline (reports), arena (an event), tiers (ordered counts)',
  feed: 'the feed, then # and an item’s id, where "-" is standard input; all but stat and tiers do without an id',
  form: 'this form alone: tag, carrier, script, iframe or static',
  src: 'address of the feed on the page (the feed’s own feed_url if absent, else the file’s name)',
  attr: 'add an attribute; may be repeated',
  cdn: 'folder that serves the scripts; {version} stands for this release (if absent, they lie beside the page)',
  classic: 'take the script that old browsers know too',
  embed: 'address of embed.html, for the iframe (if absent, it lies beside the page)',
  output: 'write this file instead of printing',
  forms: {
    tag: 'The tag: the first choice, where the page has the script (see below) and the CMS keeps custom tags',
    carrier: 'The carrier: where the CMS drops custom tags and keeps data- attributes',
    script:
      'The script: once in each page, best in the site’s template. Its hash is that of this release alone',
    iframe:
      'The iframe: where the CMS allows no script but iframes. Put embed.html on your own site',
    static:
      'Static HTML: for newsletters and WeChat posts. Needs no script and does not follow the feed: paste it anew when a figure changes',
  },
  missing: (path, id, kind) =>
    id
      ? `${path} has no "${id}" that ${kind} could show.`
      : `${path} has nothing that ${kind} could show.`,
  guessed: (src) =>
    src
      ? `The feed has no feed_url, so its address is written as "${src}". For a page that does not lie beside it, give the address with --src.`
      : 'The address of the feed is not known: give it with --src, or let the page name a default feed.',
  near: (ids) => `Is it one of these: ${ids.join(', ')}?`,
};

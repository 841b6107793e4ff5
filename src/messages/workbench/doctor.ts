/** What the paste doctor says. Sentences of symptoms are told `facts`. */
export const zhCN = {
  title: '粘贴诊断',
  about:
    '代码贴进发布系统以后不见了、只剩文字，或者变成一堆符号？把发布系统里现在的源代码贴到这里，就知道它改了什么，该换哪种写法。',
  probeTitle: '最准的办法：先贴一段测试代码',
  probeAbout:
    '测试代码把五种写法放在一起。在发布系统里新建一篇草稿，切到“源代码”（HTML）方式贴进去，保存；再把草稿的源代码复制出来，贴到下面。草稿不要发布，看完删掉。',
  probeLabel: '测试代码',
  probeCopy: '复制测试代码',
  probeCopied: '已复制测试代码。',
  noProbe: '放进内容以后，这里会给出测试代码。',
  toFacts: '去放内容',
  resultTitle: '贴回来看看',
  formsLabel: '当时贴的是哪种写法',
  forms: {
    auto: '不清楚，自己认',
    probe: '测试代码（五种都有）',
    tag: '标签',
    carrier: 'div 写法',
    script: '脚本',
    iframe: 'iframe',
    static: '静态 HTML',
    text: '纯文字',
  },
  sourceLabel: '发布系统里现在的源代码',
  sourceHint: '切到“源代码”或“HTML”方式，全选、复制，贴到这里。整页的源代码也可以。',
  fromRich: '剪贴板里的是带格式的内容，已取出它的源代码。',
  clear: '清空',
  found: '诊断',
  nothing: '里面没有我们的代码。如果是被删光了，请在上面选当时贴的是哪种写法。',
  fates: {
    kept: '完好',
    part: '还在，但不完整',
    escaped: '变成了看得见的源代码',
    lost: '被删掉了',
  },
  fateOf: (form: string, fate: string) => `${form}：${fate}`,
  symptoms: {
    dropped: '发布系统不认这种写法，把它删掉了。',
    escaped:
      '尖括号被换成了文字，读者会看到一堆源代码。多半是贴在了“可视”方式里；换到“源代码”方式再贴一次，还这样就换一种写法。',
    'text-lost': '里面的文字也没有了：没有脚本的读者什么也看不到。',
    'text-part': '里面的文字少了一部分。',
    'attribute-lost': '属性 {name} 被删掉了。',
    'attribute-changed': '属性 {name} 被改了：原来是“{was}”，现在是“{is}”。',
    'address-whole': '{name} 的地址被补成了完整网址“{is}”，没有关系。',
    'address-insecure': '{name} 的地址从 https 变成了 http：浏览器会拦住它，请改回来。',
    quotes: '{name} 两边是中文引号或多余的引号：要用英文的直引号 "。',
    'in-paragraph': '外面多了一层段落（p），没有关系。',
    'in-link': '整个被放进了一个链接里：里面的链接会失灵，请移出来。',
    'hash-lost': '校验值（integrity）没有了：能用，只是浏览器不再核对脚本有没有被改动。',
    'module-lost':
      'type="module" 没有了：这个脚本不会运行。请改用老浏览器也认的脚本 laoshan.classic.js。',
    sandboxed: 'iframe 被加上了 sandbox：里面可能读不到内容，请网站管理员放行。',
    'root-lost': '预先画好的部分没有了：脚本运行之前只看得到文字，没有关系。',
  },
  adviceTitle: '该用哪种写法',
  certain: (form: string) => `用“${form}”：它在这个发布系统里完好无损。`,
  likely: (form: string) =>
    `试试“${form}”：目前没有发现它会被改动。贴进去以后，再把源代码贴回来确认一次。`,
  words: '这个发布系统只留得住文字：把文字贴进去，再加一个指向原文的链接。',
  template:
    '但是脚本被删掉了：请网站管理员把脚本放进网站模板，全站放一次。放不了的话，读者看到的是文字。',
  orStatic: '想要同样的样子，就用静态 HTML。',
  adviceLabel: '要贴的代码',
  noSnippet: '放进内容以后，这里会给出代码。',
};

export type DoctorWords = typeof zhCN;

export const en: DoctorWords = {
  title: 'Paste doctor',
  about:
    'Did your code vanish in the CMS, shrink to plain words, or turn into signs? Paste here what the CMS has now, as source, and see what it changed and which form to take instead.',
  probeTitle: 'The surest way: paste a probe first',
  probeAbout:
    'The probe holds all five forms. Begin a draft in the CMS, switch to its source (HTML) view, paste the probe and save. Then copy the draft’s source and paste it below. Do not publish the draft; delete it afterwards.',
  probeLabel: 'The probe',
  probeCopy: 'Copy the probe',
  probeCopied: 'The probe was copied.',
  noProbe: 'There is a probe here once you have put in some content.',
  toFacts: 'Put in content',
  resultTitle: 'Paste it back',
  formsLabel: 'What you had pasted',
  forms: {
    auto: 'I am not sure',
    probe: 'The probe (all five)',
    tag: 'The tag',
    carrier: 'The div',
    script: 'The script',
    iframe: 'The iframe',
    static: 'Static HTML',
    text: 'Plain words',
  },
  sourceLabel: 'The source that the CMS has now',
  sourceHint:
    'Switch to the source (HTML) view, select all, copy, paste here. The source of the whole page will do too.',
  fromRich: 'The clipboard had formatted text; its source was taken.',
  clear: 'Clear',
  found: 'Diagnosis',
  nothing:
    'Nothing of ours is in there. If the CMS took it all away, choose above what you had pasted.',
  fates: {
    kept: 'whole',
    part: 'there, but not whole',
    escaped: 'turned into visible source',
    lost: 'taken away',
  },
  fateOf: (form, fate) => `${form}: ${fate}`,
  symptoms: {
    dropped: 'The CMS does not know this form and took it away.',
    escaped:
      'Its brackets became text, and readers see source code. Most likely it was pasted into the visual view: paste it again into the source view, and if that does not help, take another form.',
    'text-lost': 'The words inside are gone too: readers without the script see nothing.',
    'text-part': 'Some of the words inside are gone.',
    'attribute-lost': 'The attribute {name} was taken away.',
    'attribute-changed': 'The attribute {name} was changed from "{was}" to "{is}".',
    'address-whole': 'The address in {name} was made whole, "{is}"; that does no harm.',
    'address-insecure':
      'The address in {name} went from https to http: browsers will block it. Change it back.',
    quotes: 'Curly or doubled quotation marks stand around {name}: only straight ones (") work.',
    'in-paragraph': 'A paragraph was put around it; that does no harm.',
    'in-link': 'All of it stands in a link now, and the links inside do not work: move it out.',
    'hash-lost':
      'The hash (integrity) is gone: it works, but browsers no longer check that the script is unchanged.',
    'module-lost':
      'type="module" is gone, so the script will not run: take laoshan.classic.js, which needs no type.',
    sandboxed:
      'The iframe was put under sandbox, and may not be allowed to read its feed: ask the site to allow it.',
    'root-lost':
      'What was drawn beforehand is gone: until the script runs there are words alone; that does no harm.',
  },
  adviceTitle: 'Which form to take',
  certain: (form) => `Take "${form}": it comes through this CMS unharmed.`,
  likely: (form) =>
    `Try "${form}": nothing speaks against it so far. Paste it, and then paste its source back here to be sure.`,
  words: 'This CMS keeps words alone: paste the words, with a link to the source.',
  template:
    'The script was taken away, though: ask the site to put it into its template, once for all pages. Where that cannot be, readers get the words.',
  orStatic: 'For the same looks take the static HTML.',
  adviceLabel: 'The code to paste',
  noSnippet: 'There is code here once you have put in some content.',
};

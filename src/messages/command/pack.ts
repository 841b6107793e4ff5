/** What `laoshan pack` says, and the pages in the pack. */
export const zhCN = {
  about:
    '把脚本、主题、数据文件和说明打成一个 zip，给不连互联网的网络用。\n解开后打开 index.html 就能看。同样的内容打出来的 zip，每个字节都一样。',
  output: '写到哪个 zip 文件；“-”是标准输出',
  /** What `-o` must be beside `--json`. */
  outputFile: '一个文件名（有 --json 时）',
  otherFile: '数据文件以外的文件',
  feed: '用你自己的数据文件（JSON Feed），它旁边的插图一起打进去；“-”是标准输入',
  packed: (files: number, size: string) => `共 ${files} 个文件，${size}。`,
  pictureFailed: (address: string, reason: string) => `插图 ${address} 没有打进去。${reason}`,
  pictureRemote: (address: string) => `插图 ${address} 在别的网站上，没有联网时看不到。`,
  pages: {
    language: 'zh-CN',
    /** Also the name of the page's language, for the link that leads there. */
    readMe: '中文说明',
    title: '崂山微件离线包',
    about: '脚本、主题、数据文件和文档都在这个文件夹里，用它不需要互联网。',
    documents: '文档',
    contents: '数据文件里的内容',
    contentsAbout:
      '下面的内容由本文件夹里的 laoshan.bundle.js 显示，数据文件和插图都在这个脚本里，从磁盘打开也能看，不发任何请求。',
    files: '有哪些文件',
    purposes: {
      'workbench/index.html':
        '编辑用的工作台：把表格变成数据文件和可以粘贴的代码，从磁盘打开也能用',
      'workbench/workbench.css': '工作台的样式表',
      'workbench/preview.css': '工作台预览里的网页的样式表',
      'workbench/workbench.js': '工作台的脚本',
      'workbench/worker.js': '工作台读文件、做检查的脚本',
      'workbench/runtime.js': '工作台的预览用的脚本',
      'laoshan.js': '模块脚本，给现在的浏览器用',
      'laoshan.classic.js': '同样的内容，普通脚本，给旧浏览器和旧网站系统用',
      'laoshan.bundle.js': '普通脚本，里面带着数据文件和插图，不发请求',
      'laoshan.presenter.js': '会场大屏 <laoshan-presenter>',
      'laoshan.calendar.js': '“加入日历”按钮 <laoshan-calendar>',
      'laoshan.css': '样式表：组件画好之前先留出位置，laoshan bake 写过的页面也用它',
      'pages.css': '这几页说明的样式表',
      'embed.html': '放进 iframe 的页面，给不准加脚本的网站用',
      'laoshan.embed.js': 'embed.html 用的脚本',
      'feed.schema.json': '数据文件的 JSON Schema，编辑器用它提示和检查',
      'integrity.json': '每个脚本和样式表的 integrity 值（sha384）',
      'licences.txt': '本软件和其中所含软件的许可证全文',
      'sbom.json': '软件物料清单（CycloneDX）',
      SHA256SUMS: '每个文件的 SHA-256 校验值',
      'headers/nginx.conf': '响应头示例：nginx',
      'headers/apache.htaccess': '响应头示例：Apache',
      'headers/iis.web.config': '响应头示例：IIS',
    } as Readonly<Record<string, string>>,
    theme: '主题：给整页的组件换颜色，或换成适老版',
    feedFile: '数据文件',
    picture: '数据文件的插图',
    install: '放上服务器',
    installSteps: (folder: string) => [
      `把整个文件夹放到网站的 ${folder} 下。文件夹的名字里有版本号，所以升级时放一个新的，旧页面照旧能用。`,
      'headers 里有 nginx、Apache、IIS 三种服务器的响应头示例，抄进配置里，再按你的网站改。',
      '在页面里引用一个脚本，再在要显示的地方写标签。',
    ],
    paste: '贴进网页的代码',
    pasteAbout:
      '脚本和样式表都带校验值：服务器上的文件只要改了一个字节，浏览器就不运行。地址要换成你放的位置。',
    script: '脚本，任选一个：',
    stylesheet: '样式表，可不引：',
    tag: '标签，标签里的文字在脚本运行之前、没有脚本时显示：',
    verify: '核对文件',
    verifyAbout: '在解开的文件夹里运行。每个文件都说 OK，就和打包时一模一样。',
    verifyWindows: 'Windows 没有 sha256sum，逐个文件核对：',
    replace: '换成自己的数据文件',
    replaceSteps: [
      '在装了 Node.js 和 laoshan-widgets 的电脑上改数据文件，先检查：',
      '再打一个包，插图放在数据文件旁边：',
    ],
    disk: '不放服务器，直接从磁盘打开',
    diskAbout:
      '浏览器不让从磁盘打开的页面读模块脚本和数据文件，所以这时用 laoshan.bundle.js，像 index.html 那样。',
    back: '回到目录',
  },
  headers: {
    place: (folder: string) => `整个文件夹放在 ${folder}。`,
    policy: '内容安全策略（CSP）：只许用这个文件夹自己的脚本、样式、数据文件和插图。',
    scripts: '其余脚本、样式、主题：地址里有版本号，内容不变，可以长期缓存。',
    feeds: '数据文件和带着数据文件的脚本：短时间缓存，改了很快就能看到。',
    workbench: '编辑用的工作台：它用自己的脚本做预览，不许连任何网址。',
  },
};

export type PackWords = typeof zhCN;

export const en: PackWords = {
  about:
    'Put scripts, themes, the feed and documents into one zip, for networks without the internet.\nUnpack it and open index.html. The same content makes the same zip, byte for byte.',
  output: 'the zip file to write; "-" is standard output',
  outputFile: 'the name of a file, beside --json',
  otherFile: 'a file that is not the feed',
  feed: 'a feed of your own (JSON Feed), with the pictures beside it; "-" is standard input',
  packed: (files, size) => `${files} files, ${size}.`,
  pictureFailed: (address, reason) => `The picture ${address} was left out. ${reason}`,
  pictureRemote: (address) =>
    `The picture ${address} is on another site and will not show without a network.`,
  pages: {
    language: 'en',
    readMe: 'Read me in English',
    title: 'Laoshan Widgets, offline pack',
    about:
      'Scripts, themes, the feed and the documents are all in this folder; nothing of it needs the internet.',
    documents: 'Documents',
    contents: 'What is in the feed',
    contentsAbout:
      'What follows is shown by laoshan.bundle.js of this folder, which has the feed and its pictures inside: it works from a disk too, and makes no request.',
    files: 'The files',
    purposes: {
      'workbench/index.html':
        'the workbench, for editors: makes a feed and a snippet of a spreadsheet; works from a disk too',
      'workbench/workbench.css': 'the style sheet of the workbench',
      'workbench/preview.css': 'the style sheet of the pages in its previews',
      'workbench/workbench.js': 'the script of the workbench',
      'workbench/worker.js': 'the script by which the workbench reads and checks',
      'workbench/runtime.js': 'the script of the workbench’s previews',
      'laoshan.js': 'the module script, for current browsers',
      'laoshan.classic.js': 'the same as a classic script, for old browsers and old CMSs',
      'laoshan.bundle.js':
        'a classic script with the feed and its pictures inside; makes no request',
      'laoshan.presenter.js': 'the screen of a hall, <laoshan-presenter>',
      'laoshan.calendar.js': 'the button "Add to calendar", <laoshan-calendar>',
      'laoshan.css':
        'a style sheet: keeps room before the widgets draw; pages written by laoshan bake link it too',
      'pages.css': 'the style sheet of these pages',
      'embed.html': 'a page for an iframe, on sites that allow no script',
      'laoshan.embed.js': 'the script of embed.html',
      'feed.schema.json': 'the JSON Schema of feeds, for editors that complete and check',
      'integrity.json': 'the integrity value (sha384) of each script and style sheet',
      'licences.txt': 'the licences of this software and of what is inside it',
      'sbom.json': 'the bill of materials (CycloneDX)',
      SHA256SUMS: 'the SHA-256 hash of each file',
      'headers/nginx.conf': 'example of response headers: nginx',
      'headers/apache.htaccess': 'example of response headers: Apache',
      'headers/iis.web.config': 'example of response headers: IIS',
    },
    theme: 'a theme: colours for all widgets of a page, or the version for elder readers',
    feedFile: 'the feed',
    picture: 'a picture of the feed',
    install: 'Put it on a server',
    installSteps: (folder) => [
      `Put the whole folder under ${folder} of your site. The folder's name has the version: at an upgrade put a new one beside it, and old pages go on as they are.`,
      'The folder headers has examples of response headers for nginx, Apache and IIS. Copy yours into the configuration and fit it to your site.',
      'Load one script in the page, and write a tag where something is to be shown.',
    ],
    paste: 'What to paste into a page',
    pasteAbout:
      'Scripts and style sheets go with their hash: if one byte of the file on the server has changed, browsers do not run it. Change the addresses to where you put the folder.',
    script: 'A script, one of these:',
    stylesheet: 'The style sheet, if you like:',
    tag: 'A tag; the text inside shows until the script runs, and without it:',
    verify: 'Check the files',
    verifyAbout:
      'Run this in the unpacked folder. If it says OK for each file, they are what was packed.',
    verifyWindows: 'Windows has no sha256sum; check file by file:',
    replace: 'Use your own feed',
    replaceSteps: [
      'Edit the feed on a computer that has Node.js and laoshan-widgets, and check it first:',
      'Then make a new pack; pictures stand beside the feed:',
    ],
    disk: 'Without a server, from a disk',
    diskAbout:
      'Browsers let no page that was opened from a disk read a module script or a feed: use laoshan.bundle.js there, as index.html does.',
    back: 'Back to the contents',
  },
  headers: {
    place: (folder) => `The whole folder is at ${folder}.`,
    policy:
      'Content-Security-Policy: scripts, styles, feeds and pictures of this folder itself, nothing else.',
    scripts:
      'Other scripts, styles, themes: the address has the version, so they may be kept for long.',
    feeds:
      'Feeds, and the script with a feed inside: kept for a short time, so that a change is soon seen.',
    workbench:
      'The workbench, for editors: makes its previews of its own scripts, and may connect to nothing.',
  },
};

/** What stands around the workbench's steps. */
export const zhCN = {
  title: '崂山微件工作台',
  about: '把表格里的数字和报道变成网页上的微件：不用服务器，不用账号，不写代码。',
  kept: '内容只留在这个浏览器里，不上传。',
  notKept: '这个浏览器不让网页保存内容：关掉页面就没有了，请及时下载。',
  elsewhere: '另一个标签页里的工作台刚刚改过内容。在这里再改，会盖掉那边的。',
  takeThose: '用那边的内容',
  pictures: '预览里的图片从它自己的网址读取，此外不联网。',
  other: 'English',
  steps: {
    facts: '一、内容',
    look: '二、样式',
    take: '三、取走',
    doctor: '粘贴诊断',
  },
  stepsLabel: '步骤',
  undo: '撤销',
  redo: '重做',
  erase: '全部清除',
  eraseQuestion: '清除后不能撤销。确定要清除这个浏览器里的全部内容吗？',
  eraseYes: '清除',
  eraseNo: '不清除',
  erased: '已全部清除。',
  undone: '已撤销。',
  redone: '已重做。',
  copy: '复制',
  copied: '已复制。',
  notCopied: '浏览器不让复制：文字已选中，请按 Ctrl+C（苹果电脑按 ⌘C）。',
  download: '下载',
};

export type ShellWords = typeof zhCN;

export const en: ShellWords = {
  title: 'Laoshan Widgets workbench',
  about:
    'Turn the figures and stories of a spreadsheet into widgets for your page: no server, no account, no code.',
  kept: 'What you type stays in this browser alone and is sent nowhere.',
  notKept:
    'This browser lets no page keep anything: what you type is gone when the page is closed. Download it in time.',
  elsewhere:
    'The facts have just been changed in another tab of the workbench. What you change here would replace them.',
  takeThose: 'Take the facts of the other tab',
  pictures: 'Previews load pictures from their own addresses; nothing else goes to the network.',
  other: '中文',
  steps: {
    facts: '1. Facts',
    look: '2. Look',
    take: '3. Take away',
    doctor: 'Paste doctor',
  },
  stepsLabel: 'Steps',
  undo: 'Undo',
  redo: 'Redo',
  erase: 'Erase all',
  eraseQuestion: 'This cannot be undone. Erase everything that this browser keeps of your work?',
  eraseYes: 'Erase',
  eraseNo: 'Keep',
  erased: 'Everything was erased.',
  undone: 'Undone.',
  redone: 'Done again.',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser allows no copying: the text is selected, press Ctrl+C (⌘C on a Mac).',
  download: 'Download',
};

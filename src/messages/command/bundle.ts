/** What `laoshan bundle` says. */
export const zhCN = {
  about:
    '把组件、数据文件和它的图片合成一个脚本文件。\n读者打开网页时只取这一个文件，从本地磁盘打开也能用。',
  feed: '数据文件；“-”是标准输入',
  output: '写到哪个文件；“-”是标准输出',
  root: '网站的根目录：以 / 开头的图片地址从这里算起，这个目录以外的图片不读（不写则为数据文件所在的目录）',
  otherFile: '数据文件以外的文件',
  file: '一个文件名（--json 已占用标准输出）',
  failed: (address: string, reason: string) => `图片 ${address} 没有放进脚本。${reason}`,
  rootless: '以 / 或 ../ 开头的图片地址，要用 --root 指明网站的根目录才找得到。',
  pictures: (inside: number, remote: number) =>
    remote
      ? `放进了 ${inside} 张图片；另有 ${remote} 张在别的网站上，读者打开网页时才去取。`
      : `放进了 ${inside} 张图片。`,
  paste: '贴到网页里：',
  local: '网页若从本地磁盘打开，脚本标签改用这一行：',
};

export type BundleWords = typeof zhCN;

export const en: BundleWords = {
  about:
    'Make one script of the elements, a feed and its pictures.\nReaders fetch this file and nothing else; it works from a local disk too.',
  feed: 'the feed; "-" is standard input',
  output: 'the file to write; "-" is standard output',
  root: "the site's root: addresses of pictures that begin with / start there, and none outside it is read (the feed's folder if absent)",
  otherFile: 'a file that is not the feed',
  file: 'a file name (--json has standard output)',
  failed: (address, reason) => `The picture ${address} is not in the script. ${reason}`,
  rootless:
    "Pictures whose addresses begin with / or ../ are found where the site's root is named with --root.",
  pictures: (inside, remote) =>
    remote
      ? `Pictures inside: ${inside}; on other sites, fetched when a page is read: ${remote}.`
      : `Pictures inside: ${inside}.`,
  paste: 'Paste into a page:',
  local: 'For a page opened from a local disk, the script tag is this one:',
};

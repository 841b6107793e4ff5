/** What `laoshan export` says. */
export const zhCN = {
  about:
    '把数据文件变成别的程序认的格式：RSS、Open311、CSV 表格、日历文件（ICS），或排好版的 JSON Feed。\n那种格式放不下的内容，会说明。',
  feed: '数据文件；“-”是标准输入',
  to: '变成什么格式',
  output: '写到哪个文件；会有几个文件时（CSV 每张表一个），写到哪个文件夹。不写则为标准输出',
  folder: '一个文件夹，用 -o 指明',
  otherFile: '数据文件以外的文件',
  file: '一个文件名（--json 已占用标准输出）',
  nothing: (format: string) => `数据文件里没有 ${format} 能放的内容，没有写文件。`,
  left: '放不下',
};

export type ExportWords = typeof zhCN;

export const en: ExportWords = {
  about:
    'Write a feed in a format that other programs know: RSS, Open311, CSV tables, calendar files (ICS), or JSON Feed neatly set out.\nWhat the format cannot hold is told.',
  feed: 'the feed; "-" is standard input',
  to: 'the format',
  output:
    'the file to write; where there may be several (CSV has one a table), the folder to write to. Standard output if absent',
  folder: 'a folder, named with -o',
  otherFile: 'a file that is not the feed',
  file: 'a file name (--json has standard output)',
  nothing: (format) => `The feed has nothing that ${format} can hold; no file was written.`,
  left: 'not held',
};

/** What `laoshan import` says. */
export const zhCN = {
  about:
    '把别处的文件变成数据文件：表格（CSV、XLSX）、RSS、Atom、Open311、frab 或 pretalx 的日程、Sessionize。\n读不进来的内容，一条一条说明在哪里、为什么。',
  files: '要读的文件；“-”是标准输入。几个文件合成一个数据文件',
  from: '文件的格式（不写则自己认）',
  output: '写到哪个文件（不写则为标准输出）',
  otherFile: '要读的文件以外的文件',
  /** What `-o` must be beside `--json`. */
  file: '一个文件名（--json 已占用标准输出）',
  read: (format: string, rows: string, items: string) =>
    `读的是 ${format}：${rows} 行，得到 ${items} 条内容。`,
  severities: { loss: '没有读入', change: '有改动' },
  more: (count: string) => `还有 ${count} 处同样的。`,
  next: '接着用 laoshan check 检查一遍。',
};

export type ImportWords = typeof zhCN;

export const en: ImportWords = {
  about:
    'Make a feed of other files: spreadsheets (CSV, XLSX), RSS, Atom, Open311, schedules of frab or pretalx, Sessionize.\nWhat cannot be taken over is told, each with its place and the reason.',
  files: 'the files to read; "-" is standard input. Several make one feed',
  from: 'the format of the files (found out if absent)',
  output: 'the file to write (standard output if absent)',
  otherFile: 'a file that is none of those to read',
  file: 'a file name (--json has standard output)',
  read: (format, rows, items) => `Read as ${format}: ${rows} rows, ${items} items.`,
  severities: { loss: 'left out', change: 'changed' },
  more: (count) => `${count} more like this.`,
  next: 'Now check it with laoshan check.',
};

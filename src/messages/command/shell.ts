/** What the `laoshan` command says whatever it is asked to do. */
export const zhCN = {
  about: '崂山微件的命令：检查数据文件，把它做成任何网站都能用的文件。不发任何网络请求。',
  usage: '用法：',
  arguments: '参数：',
  options: '选项：',
  commands: '命令：',
  global: '通用选项：',
  example: '例：',
  /** What stands for a part of a command line. */
  placeholders: { command: '命令', options: '选项' },
  json: '结果写成一个 JSON 文档，供程序读取',
  quiet: '只说结果和错误',
  noColor: '不用颜色',
  lang: '用哪种语言说话：zh-CN 或 en（不写则看 LANG）',
  help: '显示这份说明',
  version: '显示版本',
  stdin: '标准输入',
  /** Followed by `laoshan NAME --help`. */
  see: (command: string) => `用法见：${command}`,
  errors: {
    unknownCommand: (name: string) => `没有“${name}”这个命令。`,
    unknownOption: (name: string) => `没有“${name}”这个选项。`,
    missingArgument: (name: string) => `少了参数“${name}”。`,
    missingOption: (name: string) => `少了必须写的选项“${name}”。`,
    optionValue: (name: string) => `选项“${name}”后面要写一个值。`,
    badValue: (name: string, value: string, allowed: string) =>
      `“${name}”不能是“${value}”，要写：${allowed}。`,
    tooManyArguments: (name: string) => `“${name}”的参数太多了。`,
    usage: (text: string) => `命令写得不对：${text}`,
    notFound: (path: string) => `找不到文件：${path}`,
    isFolder: (path: string) => `${path} 是一个文件夹，这里要一个文件。`,
    notFolder: (path: string) => `${path} 不是文件夹。`,
    notEmpty: (path: string) => `${path} 里已经有文件，什么都没有写。请换一个空的或新的文件夹。`,
    unreadable: (path: string, code: string) => `读不了 ${path}（${code}）。请检查权限。`,
    unwritable: (path: string, code: string) =>
      `写不了 ${path}（${code}）。请检查权限；原来的文件没有动。`,
    full: (path: string) => `磁盘已满，没有写成 ${path}；原来的文件没有动。`,
    output: (code: string) => `写不了标准输出（${code}），后面的内容没有写完。`,
    tooLarge: (path: string, size: string, limit: string) =>
      `${path} 有 ${size}，超过上限 ${limit}，没有读。`,
    encoding: (path: string, tried: string) =>
      `${path} 不是文字文件，或者编码不对（试过 ${tried.toUpperCase()}）。请另存为 UTF-8。`,
    notPicture: (path: string) =>
      `${path} 不是网页能显示的图片（PNG、JPEG、WebP、AVIF、GIF、SVG）。`,
    json: (path: string, line: number, column: number, found: string) =>
      `${path}:${line}:${column}：不是完整的 JSON，这里不该是${found}。`,
    notFeed: (path: string) =>
      `${path} 不是 JSON Feed：要有以 https://jsonfeed.org/version/1 开头的 "version" 和一个 "items" 列表。`,
    internal: (text: string) => `程序出错了，请把这一行报给我们：${text}`,
  },
  /** What stands in JSON where something else was expected. */
  end: '文件的结尾',
  decoded: (path: string, encoding: string) =>
    `${path} 是按 ${encoding.toUpperCase()} 读的。建议另存为 UTF-8。`,
  wrote: (path: string, size: string) => `已写 ${path}（${size}）`,
};

export type ShellWords = typeof zhCN;

export const en: ShellWords = {
  about:
    'The command of Laoshan Widgets: checks a feed, and makes it into files that any site can serve. It makes no network request.',
  usage: 'Usage:',
  arguments: 'Arguments:',
  options: 'Options:',
  commands: 'Commands:',
  global: 'Global options:',
  example: 'Example:',
  placeholders: { command: 'command', options: 'options' },
  json: 'write the result as one JSON document, for programs',
  quiet: 'say results and errors alone',
  noColor: 'no colours',
  lang: 'the language to speak: zh-CN or en (by LANG if absent)',
  help: 'show this text',
  version: 'show the version',
  stdin: 'standard input',
  see: (command) => `See ${command}`,
  errors: {
    unknownCommand: (name) => `There is no command "${name}".`,
    unknownOption: (name) => `There is no option "${name}".`,
    missingArgument: (name) => `The argument "${name}" is missing.`,
    missingOption: (name) => `The option "${name}" is required.`,
    optionValue: (name) => `The option "${name}" needs a value after it.`,
    badValue: (name, value, allowed) => `"${name}" cannot be "${value}"; write: ${allowed}.`,
    tooManyArguments: (name) => `"${name}" was given too many arguments.`,
    usage: (text) => `The command cannot be understood: ${text}`,
    notFound: (path) => `There is no file ${path}`,
    isFolder: (path) => `${path} is a folder; a file is needed here.`,
    notFolder: (path) => `${path} is not a folder.`,
    notEmpty: (path) =>
      `${path} has files already, and nothing was written. Name an empty or a new folder.`,
    unreadable: (path, code) => `${path} cannot be read (${code}). Check its permissions.`,
    unwritable: (path, code) =>
      `${path} cannot be written (${code}). Check the permissions; what was there is unchanged.`,
    full: (path) => `The disk is full: ${path} was not written; what was there is unchanged.`,
    output: (code) => `Standard output cannot be written (${code}); the rest of it is missing.`,
    tooLarge: (path, size, limit) =>
      `${path} is ${size}, over the limit of ${limit}, and was not read.`,
    encoding: (path, tried) =>
      `${path} is no text, or its encoding is broken (tried ${tried.toUpperCase()}). Save it as UTF-8.`,
    notPicture: (path) =>
      `${path} is no picture that web pages show (PNG, JPEG, WebP, AVIF, GIF, SVG).`,
    json: (path, line, column, found) =>
      `${path}:${line}:${column}: this is not whole JSON; ${found} is not expected here.`,
    notFeed: (path) =>
      `${path} is no JSON Feed: a "version" that starts with https://jsonfeed.org/version/1 and a list of "items" are needed.`,
    internal: (text) => `Something is wrong in the program; please report this line: ${text}`,
  },
  end: 'the end of the file',
  decoded: (path, encoding) =>
    `${path} was read as ${encoding.toUpperCase()}. Better save it as UTF-8.`,
  wrote: (path, size) => `Wrote ${path} (${size})`,
};

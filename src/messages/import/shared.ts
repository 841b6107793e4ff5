/**
 * What several formats have to say when they are read or written. A name in braces is a fact of the note; `{count}` tells of
 * how many entries the same is to be said.
 */
export const zhCN = {
  'no-json': '这不是 JSON 文件，或者没有存完整。请重新导出一次',
  'not-of-format': '文件里没有找到这种格式的内容。请确认导出的是哪一种文件',
  'unread-field': '没有读入“{field}”（{count} 处）',
  'private-left-out': '“{field}”里有个人信息或内部内容，没有读入（{count} 处）',
  'not-an-entry': '这里的内容不成一条记录，没有读入',
  'made-id': '没有“{field}”，另编了一个 id（{count} 处）',
  'id-again': 'id“{id}”重复，后面这一条改了 id',
  'bad-date': '“{text}”不是能读的日期，没有读入。写成 2022-07-15 或 2022-07-15T09:30:00+08:00',
  'html-to-text': '“{field}”里的 HTML 已转成纯文字（{count} 处）',
  'first-of-list': '“{field}”有好几个值，只读了第一个（{count} 处）',
  'list-cut': '“{field}”有 {count} 项，太长，只读了前 1000 项',
  'field-left-out': '这种格式放不下“{field}”，没有写入（{count} 处）',
  'articles-left-out': '这种格式放不下文章，没有写入（{count} 条）',
  'stats-left-out': '这种格式放不下数字，没有写入（{count} 条）',
  'tiers-left-out': '这种格式放不下分级数字，没有写入（{count} 条）',
  'reports-left-out': '这种格式放不下热线工单，没有写入（{count} 条）',
  'arenas-left-out': '这种格式放不下活动，没有写入（{count} 条）',
  'broken-left-out':
    '写法有误的字段没有写入，图片只写文件名、数据又没有自己的地址（feed_url）时也一样（{count} 处）',
  'retracted-left-out': '已撤回的内容没有写入（{count} 条）',
};

export const en: typeof zhCN = {
  'no-json': 'This is no JSON, or it was not saved whole. Export it once more',
  'not-of-format':
    'Nothing of this format was found in the file. Look which of its formats was exported',
  'unread-field': '“{field}” is not read (times: {count})',
  'private-left-out': '“{field}” is private or internal and was left out (times: {count})',
  'not-an-entry': 'What stands here is no entry and was left out',
  'made-id': 'Without “{field}” an id was made up (times: {count})',
  'id-again': 'The id “{id}” is there twice; this later entry was given another one',
  'bad-date':
    '“{text}” is no date that can be read, and was left out. Write 2022-07-15 or 2022-07-15T09:30:00+08:00',
  'html-to-text': 'HTML in “{field}” was turned into plain text (times: {count})',
  'first-of-list': '“{field}” has several values, of which the first was read (times: {count})',
  'list-cut': '“{field}” has {count} entries; the first 1000 were read',
  'field-left-out': '“{field}” has no place in this format and was left out (times: {count})',
  'articles-left-out': 'Articles have no place in this format and were left out (items: {count})',
  'stats-left-out': 'Figures have no place in this format and were left out (items: {count})',
  'tiers-left-out': 'Tiers have no place in this format and were left out (items: {count})',
  'reports-left-out':
    'Hotline reports have no place in this format and were left out (items: {count})',
  'arenas-left-out': 'Events have no place in this format and were left out (items: {count})',
  'broken-left-out':
    'Broken fields were left out, as were pictures told by file name alone where the feed has no address of its own (feed_url) (times: {count})',
  'retracted-left-out': 'Retracted items were left out (items: {count})',
};

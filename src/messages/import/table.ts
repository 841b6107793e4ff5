/** What is to be said of spreadsheets' cells, rows and columns, whatever program they are of. */
export const zhCN = {
  'no-headers':
    '没有找到表头，{count} 行没有读入。请在第一行写列名，如：标题、数值、单位；列名可以照模板写',
  'no-header': '没有表头，两列按“标题”和“数值”读了',
  'above-header': '这一行在表头上面，没有读入',
  'header-repeated': '这一行又是表头，没有读入',
  'total-row': '这一行是合计，没有读入。要发布它，请给它一个编号',
  'row-unread': '这一行没有一格能读，没有读入',
  'second-feed-row': '整份数据的信息只能有一行，这一行没有读入',
  'unnamed-column': '这一列没有列名，没有读入（{count} 处）',
  'unread-columns': '另有 {columns} 列不认识，没有读入（{count} 处）',
  'column-as-title': '没有“标题”这一列，用“{field}”作标题',
  'column-twice': '“{field}”和前面一列说的是同一件事，与它不同的没有读入（{count} 处）',
  'header-scale': '按列名“{field}”，数值乘以 {times}',
  'header-unit': '按列名“{field}”，单位读作“{unit}”',
  'header-unit-unread': '列名“{field}”里的单位“{unit}”没有地方放，没有读入',
  'number-read': '“{field}”里的“{text}”读作 {value}（同类 {count} 处）',
  'beside-number':
    '“{field}”里的“{text}”只读了 {value}，约数、单位没有地方放（同类 {count} 处）。请写到各自的列里',
  'bad-number':
    '“{field}”里的“{text}”不是能读的数，照原样放着（{count} 处）。请改成数字，如 1020000',
  'number-rounded': '“{field}”里的“{text}”位数太多，只能记作 {value}（{count} 处）',
  'date-for-number':
    '“{field}”里本应是数，Excel 把它变成了日期“{text}”，照原样放着（{count} 处）。请把单元格改成文本，重新写一次',
  'cell-overruled': '“{field}”和同一行别的列不一致，用了这一列，没有用“{text}”（{count} 处）',
  'date-read': '“{field}”里的“{text}”读作 {date}（同类 {count} 处）',
  'date-unread': '“{field}”里的“{text}”不是能读的日期，照原样放着（{count} 处）。请写成 2022-07-15',
  'no-year': '“{field}”里的“{text}”没有年份，照原样放着（{count} 处）。请补上年份',
  'bad-choice': '“{field}”里的“{text}”不在可选的词里，照原样放着（{count} 处）',
  'bad-flag': '“{field}”里的“{text}”不是“是”或“否”，照原样放着（{count} 处）',
  'formula-text': '“{field}”里是公式的文字，照原样放着（{count} 处）。请填公式算出的结果',
  'ids-made': '没有编号的行按标题编了编号，如“{id}”（{count} 行）',
  'position-unused': '“位置”有空的或重复的，没有用它排序，次序照表格',
  'carried-down': '空着的所属编号，按上一行的“{owner}”读（{count} 行）',
  'owner-taken': '没有写属于哪一条的行，都算在“{owner}”里（{count} 行）',
  'owner-made': '没有写属于哪一条的行，放进了新加的一条“{owner}”（{count} 行）',
  'owner-missing': '这一行没有写属于哪一条，没有读入。请写上那一条的编号',
  'no-owner': '没有编号为“{owner}”的一条，这一行没有读入',
  'wrong-owner': '“{owner}”那一条不是这一类，放不下这一行，没有读入',
  'kind-changed': '有明细的文章改成了带明细的那一类（{count} 条）',
  'details-unplaced': '明细所属的编号空着或重复，没有写入（{count} 行）',
  'cell-changed': '“{field}”里的值不合格式或带有空白，再读回来会不一样（{count} 处）',
  'not-in-tables': '表格里没有“{field}”这一列，没有写入（{count} 处）',
  'no-id': '没有编号，另编了一个（{count} 行）',
};

export const en: typeof zhCN = {
  'no-headers':
    'No headers were found, and {count} rows were not read. Name the columns in the first row, such as Title, Value, Unit; the template has all names',
  'no-header': 'Without headers, the two columns were read as titles and values',
  'above-header': 'This row stands above the headers and was not read',
  'header-repeated': 'This row repeats the headers and was not read',
  'total-row': 'This row is a total and was not read. Give it an id to publish it',
  'row-unread': 'No cell of this row could be read, and it was left out',
  'second-feed-row': 'What is said of the whole feed has one row; this one was not read',
  'unnamed-column': 'This column has no name and was not read (values: {count})',
  'unread-columns': '{columns} more columns are not known and were not read (values: {count})',
  'column-as-title': 'There is no column of titles; “{field}” was taken for it',
  'column-twice':
    '“{field}” says the same as a column before it; where it differs it was not read (values: {count})',
  'header-scale': 'Since the column is called “{field}”, its numbers were multiplied by {times}',
  'header-unit': 'Since the column is called “{field}”, the unit was read as “{unit}”',
  'header-unit-unread':
    'The unit “{unit}” in the column’s name “{field}” has no place and was not read',
  'number-read': 'In “{field}”, “{text}” was read as {value} (of this sort: {count})',
  'beside-number':
    'In “{field}”, of “{text}” only {value} was read: its precision or unit has no place there (of this sort: {count}). Write these into columns of their own',
  'bad-number':
    'In “{field}”, “{text}” is no number that can be read and stands as it is ({count}). Write digits, such as 1020000',
  'number-rounded': 'In “{field}”, “{text}” has too many digits and was read as {value} ({count})',
  'date-for-number':
    'In “{field}”, Excel made a number into the date “{text}”, which stands as it is ({count}). Format the cell as text and write it again',
  'cell-overruled':
    '“{field}” differs from another column of its row; this column was read and “{text}” was not ({count})',
  'date-read': 'In “{field}”, “{text}” was read as {date} (of this sort: {count})',
  'date-unread':
    'In “{field}”, “{text}” is no date that can be read and stands as it is ({count}). Write 2022-07-15',
  'no-year': 'In “{field}”, “{text}” has no year and stands as it is ({count}). Add the year',
  'bad-choice':
    'In “{field}”, “{text}” is none of the words to choose from; it stands as it is ({count})',
  'bad-flag': 'In “{field}”, “{text}” is neither yes nor no; it stands as it is ({count})',
  'formula-text':
    'In “{field}” stands a formula’s text, which was left as it is ({count}). Write its result',
  'ids-made':
    'Rows without an id were given one made from their title, such as “{id}” (rows: {count})',
  'position-unused':
    '“Position” is empty or repeated in places, so items stand in the order of the rows',
  'carried-down':
    'Where “Belongs to” is empty it was read as “{owner}”, from the row above (rows: {count})',
  'owner-taken': 'Rows that do not say what they belong to were put into “{owner}” (rows: {count})',
  'owner-made':
    'Rows that do not say what they belong to were put into a new item, “{owner}” (rows: {count})',
  'owner-missing':
    'This row does not say what it belongs to and was not read. Write that item’s id',
  'no-owner': 'Nothing has the id “{owner}”; this row was not read',
  'wrong-owner': '“{owner}” is of another kind and has no place for this row, which was not read',
  'kind-changed':
    'Articles with rows of details were made into the kind that has such rows ({count})',
  'details-unplaced': 'What they belong to has no id of its own; not written (rows: {count})',
  'cell-changed':
    'Values in “{field}” are not in its format or have blanks around them, and will read back otherwise ({count})',
  'not-in-tables': 'No table has a column for “{field}”; not written ({count})',
  'no-id': 'Without an id, one was made (rows: {count})',
};

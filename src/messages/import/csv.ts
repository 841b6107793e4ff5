/** What is to be said of CSV files and pasted rows. */
export const zhCN = {
  'csv-empty': '表格是空的',
  'csv-no-rows': '只有表头，没有内容。请在表头下面至少写一行',
  'csv-no-table': '没有认出表头。请在第一行写列名，如：标题、数值、单位；列名可以照模板写',
  'csv-unclosed-quote': '从第 {row} 行起有一个双引号没有成对，后面的内容可能连成了一格。请检查引号',
};

export const en: typeof zhCN = {
  'csv-empty': 'The table is empty',
  'csv-no-rows': 'There are headers and nothing below them. Write at least one row',
  'csv-no-table':
    'No headers were known. Name the columns in the first row, such as Title, Value, Unit; the template has all names',
  'csv-unclosed-quote':
    'A double quote from row {row} on has no other to end it, and what follows may have run into one cell. Look at the quotes',
};

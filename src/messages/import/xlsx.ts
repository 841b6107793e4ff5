/** What is to be said of workbooks, and of files in which nothing is found to read. */
export const zhCN = {
  'file-too-large': '文件有 {size}，最多能读 {most}。请把它分成几份',
  'unpacked-too-large': '文件解开后有 {size}，最多能读 {most}。请只留下要用的工作表',
  'too-many-cells':
    '表格的单元格太多，最多能读 {most} 个（连同中间的空格）。请删掉用不到的行和列，再存一次',
  'workbook-broken': '表格文件已损坏，或没有存完整。请用 Excel 或 WPS 打开，另存一次',
  'workbook-without-sheets': '文件里没有工作表',
  'workbook-empty': '所有工作表都是空的',
  'no-tables': '没有认出表头。请在每张表的第一行写列名，如：标题、数值、单位；列名可以照模板写',
  'empty-sheet': '工作表是空的',
  'hidden-sheet': '工作表是隐藏的，也读入了。不想发布就把它删掉',
  'hidden-rows': '隐藏或筛掉的行也读入了（{count} 行）。不想发布就把它们删掉',
  'hidden-columns': '这一列是隐藏的，也读入了。不想发布就把它删掉',
  'merged-cells': '合并的单元格，每一行都按同一个值读（{count} 处）',
  'merged-area': '这个合并区域跨了几行几列，值只算在左上角那一格（{count} 处）',
  'formula-result': '公式按上次存盘时的结果读（{count} 处）。请核对结果是不是最新的',
  'formula-without-result':
    '公式没有存下结果，没有读入（{count} 处）。请用 Excel 或 WPS 打开，另存一次',
  'cell-error': '单元格是错误值 {error}，没有读入（{count} 处）',
  'missing-shared-text': '单元格的文字在文件里找不到，没有读入（{count} 处）',
  'picture-in-cell': '单元格里的图片没有读入（{count} 处）。请写图片的网址',
  'pictures-in-sheet': '工作表里的图片和图表没有读入（{pictures} 个）。请写图片的网址',
  'comments-in-sheet': '工作表里的批注没有读入（{comments} 条）',
  'link-behind-text': '文字背后的链接没有读入（{count} 处）。请把网址写在单元格里',
  'example-row': '模板里的示例行没有读入',

  'empty-file': '文件是空的',
  'no-files': '没有选文件',
  'old-workbook': '这是旧格式的表格（.xls、.et 或 .xlsb），读不了。请用 Excel 或 WPS 另存为 .xlsx',
  'locked-workbook': '表格设了打开密码，读不了。请去掉密码再存一次',
  'other-workbook': '这是 OpenDocument 表格（.ods）或 Numbers 表格，读不了。请导出为 .xlsx',
  'a-document': '这是文字文档，不是表格。请把里面的表格复制到 Excel 或 WPS 里，存为 .xlsx',
  'a-presentation': '这是演示文稿，不是表格。请把内容整理成表格再导入',
  'a-pdf': '这是 PDF，读不了。请找到它的原表格，或把内容整理成表格',
  'a-picture': '这是图片，读不了。图片请放到网站上，在表格里写它的网址',
  'an-archive': '这是压缩包，里面没有表格。请先解压，再选里面的文件',
  'a-web-page': '这是网页，不是数据文件。可能存错了地址，也可能要先登录才能下载',
  'unknown-xml': '这种 XML 文件读不了。能读 RSS、Atom 和 Open311',
  'unknown-json':
    '这种 JSON 文件读不了。能读 JSON Feed、Open311、frab（schedule.json）、pretalx 和 Sessionize',
  'unknown-binary': '认不出这是什么文件。能读表格（.xlsx、.csv）、JSON Feed、RSS 和 Atom 等',

  'item-again': '前面的文件里已经有编号“{id}”，这一条没有读入',
  'feed-field-again': '几个文件都有“{field}”，用了第一个',
};

export const en: typeof zhCN = {
  'file-too-large': 'The file has {size}; at most {most} can be read. Split it into several',
  'unpacked-too-large':
    'Unpacked, the file has {size}; at most {most} can be read. Keep only the sheets that are needed',
  'too-many-cells':
    'The workbook has too many cells; at most {most} can be read, blank ones in between counted. Delete rows and columns that are not needed, and save it again',
  'workbook-broken':
    'The workbook is damaged or was not saved whole. Open it in its program and save it again',
  'workbook-without-sheets': 'The file has no sheets',
  'workbook-empty': 'All sheets are empty',
  'no-tables':
    'No headers were known. Name the columns in the first row of each sheet, such as Title, Value, Unit; the template has all names',
  'empty-sheet': 'The sheet is empty',
  'hidden-sheet': 'The sheet is hidden and was read too. Delete it if it is not to be published',
  'hidden-rows':
    'Rows that are hidden or filtered out were read too ({count}). Delete them if they are not to be published',
  'hidden-columns':
    'This column is hidden and was read too. Delete it if it is not to be published',
  'merged-cells': 'The value of merged cells counts for each of their rows (places: {count})',
  'merged-area':
    'The value of a merged area of several rows and columns counts for its first cell alone (places: {count})',
  'formula-result':
    'Formulas are read as the result that was last saved (places: {count}). See that it is up to date',
  'formula-without-result':
    'Formulas without a saved result were left out (places: {count}). Open the file in its program and save it again',
  'cell-error': 'Cells with the error {error} were left out (places: {count})',
  'missing-shared-text':
    'Cells whose text is missing from the file were left out (places: {count})',
  'picture-in-cell':
    'Pictures in cells were left out (places: {count}). Write the address of the picture',
  'pictures-in-sheet':
    'Pictures and charts in the sheet were left out ({pictures}). Write the addresses of pictures',
  'comments-in-sheet': 'Comments in the sheet were left out ({comments})',
  'link-behind-text':
    'Links behind text were left out (places: {count}). Write the address into a cell',
  'example-row': 'The example of the template was left out',

  'empty-file': 'The file is empty',
  'no-files': 'No file was chosen',
  'old-workbook':
    'This is a spreadsheet in an old format (.xls, .et or .xlsb) that cannot be read. Save it as .xlsx',
  'locked-workbook':
    'The workbook is locked with a password and cannot be read. Save it without one',
  'other-workbook':
    'This is an OpenDocument (.ods) or Numbers spreadsheet, which cannot be read. Export it as .xlsx',
  'a-document':
    'This is a text document, not a spreadsheet. Copy its table into a spreadsheet and save that as .xlsx',
  'a-presentation': 'This is a presentation, not a spreadsheet. Put its content into a table first',
  'a-pdf':
    'This is a PDF, which cannot be read. Look for the spreadsheet it was made of, or put its content into a table',
  'a-picture':
    'This is a picture, which cannot be read. Put it on your site and write its address into a table',
  'an-archive':
    'This is an archive without a spreadsheet in it. Unpack it and choose a file from inside',
  'a-web-page':
    'This is a web page, not a file of data. The address may be wrong, or ask for a login first',
  'unknown-xml': 'This XML cannot be read. RSS, Atom and Open311 can',
  'unknown-json':
    'This JSON cannot be read. JSON Feed, Open311, frab (schedule.json), pretalx and Sessionize can',
  'unknown-binary':
    'It cannot be told what this file is. Spreadsheets (.xlsx, .csv), JSON Feed, RSS, Atom and others can be read',

  'item-again': 'An earlier file has the id “{id}” too, so this item was left out',
  'feed-field-again': 'Several files have “{field}”; the first was taken',
};

import { expect } from '@open-wc/testing';
import { templateOf } from '../../../src/publish/export/template.js';
import { workbookOf } from '../../../src/publish/export/workbook.js';
import { open } from '../../../src/publish/import/open.js';
import { xlsx } from '../../../src/publish/import/xlsx.js';

describe('a workbook in a page', () => {
  it('is written and read as in Node', async () => {
    const cells = [
      ['标题', '数值'],
      ['拆除存量违建😀', '102万'],
    ];
    const bytes = workbookOf([{ name: '数字', cells }]);
    const file = open({ name: 'a.xlsx', bytes });
    expect(xlsx.recognises(file)).to.equal(true);
    const { feed } = await xlsx.read(file, { language: 'zh-CN', now: 0 });
    expect(feed.items.map(({ title }) => title)).to.deep.equal(['拆除存量违建😀']);
  });

  it('is the template, of which nothing is imported', async () => {
    const file = open({ name: 'a.xlsx', bytes: templateOf('en') });
    const { feed, notes } = await xlsx.read(file, { language: 'en', now: 0 });
    expect(feed.items).to.deep.equal([]);
    expect(notes.every(({ code }) => code === 'example-row')).to.equal(true);
  });
});

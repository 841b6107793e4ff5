/**
 * How long 10,000 rows take to become a feed, as CSV and as a workbook, with all that is between the bytes and the feed; and
 * twice as many, which should take twice as long. Only the times that processors were at work for it count; no test reads them.
 *
 *   npm run bench -- imports
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { at } from '../../scripts/paths.mjs';
import { median } from '../report.mjs';

const ROUNDS = 5;
const ROWS = 10_000;
/** Seconds, of issue 10. */
const MOST = 2;

/** Built from the sources, since only the workbench and the command have them inside. */
const ENTRY = `
export { importFiles } from '${at('src/publish/import/index.ts')}';
export { workbookOf } from '${at('src/publish/export/workbook.ts')}';
`;

/** Invented rows of ten columns under a header, the same in every run. @param {number} count */
const rowsOf = (count) => [
  ['编号', '标题', '数值', '单位', '精度', '时段', '正文', '哪一天的事', '来源', '标签'],
  ...Array.from({ length: count }, (_, index) => [
    `sample-${index}`,
    `样例指标${index}`,
    String(1000 + index * 7),
    '件',
    index % 3 ? '准确' : '约',
    '今年以来',
    `样例镇今年以来办理${1000 + index * 7}件。`.repeat(3),
    `2026-01-${String((index % 28) + 1).padStart(2, '0')}`,
    '样例日报',
    '样例；测试',
  ]),
];

const folder = mkdtempSync(join(tmpdir(), 'laoshan-bench-'));
try {
  const { importFiles, workbookOf } = await built();
  /** @param {number} count */
  const filesOf = (count) => {
    const cells = rowsOf(count);
    const csv = cells.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n');
    return {
      CSV: { name: 'stat.csv', bytes: new TextEncoder().encode(csv) },
      XLSX: { name: 'stat.xlsx', bytes: workbookOf([{ name: '数字', cells, columns: [] }]) },
    };
  };
  const [once, twice] = [filesOf(ROWS), filesOf(2 * ROWS)];
  console.log('format   bytes      10,000 rows   20,000 rows, of that');
  for (const format of /** @type {const} */ (['CSV', 'XLSX'])) {
    /** @param {object} file @param {number} count */
    const time = async (file, count) => {
      const before = process.cpuUsage();
      const { feed } = await importFiles([file], { language: 'zh-CN', now: 0 });
      const { user, system } = process.cpuUsage(before);
      if (feed.items.length !== count) throw new Error(`${format}: ${feed.items.length} items`);
      return (user + system) / 1_000_000;
    };
    const times = { once: /** @type {number[]} */ ([]), twice: /** @type {number[]} */ ([]) };
    for (let round = 0; round < ROUNDS; round++) {
      times.once.push(await time(once[format], ROWS));
      times.twice.push(await time(twice[format], 2 * ROWS));
    }
    const seconds = median(times.once);
    console.log(
      [
        format.padEnd(8),
        String(once[format].bytes.length).padEnd(10),
        `${seconds.toFixed(2)} s`.padEnd(13),
        (median(times.twice) / seconds).toFixed(2),
      ].join(' '),
    );
    console.log(
      `${seconds <= MOST ? 'reached' : 'NOT reached'}: ${ROWS} rows of ${format}: ${seconds.toFixed(2)} s of at most ${MOST} s`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function built() {
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, ENTRY);
  await build({
    root: at('.'),
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      lib: { entry, formats: ['es'], fileName: 'imports' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  return import(pathToFileURL(join(folder, 'imports.js')).href);
}

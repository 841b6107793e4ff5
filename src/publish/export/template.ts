import { TEMPLATE_WORDS } from '../../messages/import/template.js';
import { TABLE_WORDS, type TableLanguage } from '../../messages/table/index.js';
import { type RawFeed, type RawObject, VERSION } from '../raw.js';
import { ownText } from '../table/cells.js';
import { ownersOf, type Row, rowsOf } from '../table/rows.js';
import type { Sheet } from '../table/sheet.js';
import { type Field, TABLE_NAMES, TABLES, type TableName } from '../table/tables.js';
import { fieldWords } from '../table/words.js';
import { type Column, workbookOf } from './workbook.js';

/** What a newsroom fills; the other tables are there when a feed that has them is written. */
const OFFERED: readonly TableName[] = [
  'feed',
  'stat',
  'series',
  'article',
  'report',
  'notes',
  'tiers',
  'rows',
  'arena',
  'speakers',
];

/** The bytes of an .xlsx file to fill in: a sheet a table, with hints, lists to choose from, and an example that is not imported. */
export function templateOf(language: TableLanguage): Uint8Array {
  const example = exampleFeed(language);
  return workbookOf(
    OFFERED.map((name) => {
      const columns = columnsOf(name, language);
      const rows = rowsOf(example, name).map((row) => marked(columns, row, language));
      return {
        name: TABLE_WORDS[language].tables[name].name,
        cells: [columns.map(({ label }) => label), ...rows],
        columns,
      };
    }),
  );
}

/** The bytes of an .xlsx file with these sheets, as `sheetsOf` makes them of a feed, offered for editing as those of the template are. */
export function spreadsheetOf(sheets: readonly Sheet[], language: TableLanguage): Uint8Array {
  return workbookOf(
    sheets.map((sheet) => {
      const table = TABLE_NAMES.find(
        (name) => TABLE_WORDS[language].tables[name].name === sheet.name,
      );
      if (!table) return sheet;
      const known = new Map(
        TABLES[table].fields.map((field) => {
          const column = columnOf(table, field, language);
          return [column.label, column];
        }),
      );
      const [header = []] = sheet.cells;
      const columns = header.map(
        (label): Column => (typeof label === 'string' && known.get(label)) || {},
      );
      return { ...sheet, columns };
    }),
  );
}

interface TemplateColumn extends Column {
  readonly label: string;
  text(row: Row): string;
}

/** Owners first, as they say what a row is about; an id last, as it can be left to us. */
function columnsOf(name: TableName, language: TableLanguage): readonly TemplateColumn[] {
  const { others } = TABLE_WORDS[language];
  const owners = ownersOf(name).map((owner, at): TemplateColumn => {
    const { label, hint } = others[owner];
    return { label, hint: { title: label, text: hint }, text: ({ owners }) => owners[at] ?? '' };
  });
  const fields = TABLES[name].fields.filter(
    ({ key, common, required }) => key !== 'version' && (common || required),
  );
  const ordered = [
    ...fields.filter(({ key }) => key !== 'id'),
    ...fields.filter(({ key }) => key === 'id'),
  ];
  return [...owners, ...ordered.map((field) => columnOf(name, field, language))];
}

const NUMBERS = /^(?:decimal|number|amount|count|share|latitude|longitude)$/;

function columnOf(name: TableName, field: Field, language: TableLanguage): TemplateColumn {
  const { label, hint } = fieldWords(name, field.key, language);
  return {
    label,
    hint: { title: label, text: hint },
    choices: choicesOf(field, language),
    numbers: NUMBERS.test(field.type),
    text: ({ record }) => ownText(record, field, language),
  };
}

function choicesOf(field: Field, language: TableLanguage): readonly string[] {
  const { choices, flags } = TABLE_WORDS[language];
  if (field.type === 'flag') return Object.values(flags);
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = choices;
  const own = words[field.path[field.path.length - 1] ?? ''] ?? {};
  return (field.choices ?? []).map((choice) => own[choice] ?? choice);
}

/** A row of the example, as cells, of which the first that is filled says that it is one. */
function marked(
  columns: readonly TemplateColumn[],
  row: Row,
  language: TableLanguage,
): readonly string[] {
  const cells = columns.map(({ text }) => text(row));
  const first = cells.findIndex((cell) => cell !== '');
  return cells.map((cell, at) => (at === first ? TEMPLATE_WORDS[language].mark + cell : cell));
}

/** The day on which all of it is said to have been. */
const DAY = '2020-01-01';

function exampleFeed(language: TableLanguage): RawFeed {
  const { feed, source, figure, story, report, tiers, arena, speaker } = TEMPLATE_WORDS[language];
  const item = (
    id: string,
    title: string,
    extension: RawObject,
    rest: RawObject = {},
  ): RawObject => ({
    id,
    title,
    ...rest,
    _laoshan: { source: { name: source }, ...extension },
  });
  return {
    version: VERSION,
    title: feed,
    language,
    home_page_url: 'https://news.example/',
    _laoshan: { time_zone: 'Asia/Shanghai' },
    items: [
      item(
        'example-figure',
        figure.title,
        {
          stat: {
            value: 12_000,
            unit: figure.unit,
            qualifier: 'about',
            label: figure.label,
            period: figure.period,
            quote: figure.sentence,
            series: [{ label: figure.before, value: 9000 }],
          },
        },
        { content_text: figure.sentence },
      ),
      item(
        'example-story',
        story.title,
        {},
        {
          url: 'https://news.example/story.html',
          content_text: story.sentence,
          date_published: DAY,
          authors: [{ name: story.author, _laoshan: { role: 'reporter' } }],
        },
      ),
      item('example-report', report.title, {
        report: {
          service_request_id: '000001',
          service_name: report.service,
          description: report.sentence,
          status: 'closed',
          stage: 'closed',
          requested_datetime: DAY,
          updated_datetime: DAY,
          status_notes: report.answer,
          agency_responsible: report.agency,
          address: report.address,
          notes: [{ datetime: DAY, type: report.step }],
        },
      }),
      item('example-tiers', tiers.title, {
        tiers: {
          shape: 'bars',
          unit: tiers.unit,
          rows: tiers.rows.map((label, at) => ({ label, value: 12_000 - 4000 * at })),
        },
      }),
      item('example-event', arena.title, {
        arena: {
          venue: arena.venue,
          organiser: arena.organiser,
          starts_at: `${DAY}T09:00:00+08:00`,
          ends_at: `${DAY}T11:00:00+08:00`,
          speakers: [{ id: 'example-speaker', order: 1, ...speaker }],
        },
      }),
    ],
  };
}

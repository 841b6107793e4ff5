import { formatDay } from '../../src/format/index.js';
import type { RawObject } from '../../src/publish/raw.js';
import { textOf } from '../../src/publish/table/cells.js';
import { readDate } from '../../src/publish/table/dates.js';
import type { Field } from '../../src/publish/table/field.js';
import type { Language } from '../state/state.js';

/** What a cell shows. A day without a year stands as people write it, 7月15日, where that is read as the same day again. */
export function cellText(record: RawObject, field: Field, language: Language): string {
  const text = textOf(record, field, language);
  if (!text.startsWith('--')) return text;
  const day = formatDay(text, language);
  return day && readDate(day, 'day')?.date === text ? day : text;
}

import type { Header } from './headers.js';
import { type Notes, placeOf } from './notes.js';
import type { Sheet } from './sheet.js';

/** Headers of what must not be published, whether or not a table has such a column. */
const PRIVATE =
  /电话|手机|联系方式|联系人|邮箱|身份证|证件|来电人|举报人|投诉人|反映人|诉求人|申请人|市民|住址|家庭|微信|qq|^姓名$|email|e-mail|phone|mobile|^tel|caller|complainant|reported ?by|contact|first.?name|last.?name|account.?id|device.?id/i;
export const isPrivate = (header: string): boolean => PRIVATE.test(header);

/** More columns than these are told of together. */
const MOST_NAMED = 50;

/** Counts the values of columns that are not read. */
export class UnreadColumns {
  private readonly sheet: Sheet;
  private readonly headers: readonly Header[];
  private readonly notes: Notes;
  private readonly counts = new Map<number, number>();
  private readonly doubles = new Map<number, number>();

  constructor(sheet: Sheet, headers: readonly Header[], notes: Notes) {
    this.sheet = sheet;
    this.headers = headers;
    this.notes = notes;
  }

  count(column: number) {
    this.counts.set(column, (this.counts.get(column) ?? 0) + 1);
  }

  /** The second of two columns for the same. */
  twice(column: number) {
    this.doubles.set(column, (this.doubles.get(column) ?? 0) + 1);
  }

  tell() {
    for (const [column, count] of this.doubles)
      this.notes.add('column-twice', 'loss', placeOf(this.sheet, undefined, column), {
        field: this.nameOf(column),
        count,
      });
    const all = [...this.counts];
    for (const [column, count] of all.slice(0, MOST_NAMED)) {
      const name = this.nameOf(column);
      const code = !name
        ? 'unnamed-column'
        : PRIVATE.test(name)
          ? 'private-left-out'
          : 'unread-field';
      this.notes.add(code, 'loss', placeOf(this.sheet, undefined, column), {
        field: name,
        count,
      });
    }
    const more = all.slice(MOST_NAMED);
    if (more.length === 0) return;
    this.notes.add('unread-columns', 'loss', placeOf(this.sheet, undefined, more[0]?.[0]), {
      columns: more.length,
      count: more.reduce((sum, [, count]) => sum + count, 0),
    });
  }

  private nameOf(column: number): string {
    return this.headers[column]?.text ?? '';
  }
}

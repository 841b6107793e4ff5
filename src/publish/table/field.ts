/** What a field's cell is read as; each is a leaf, or a list of leaves, of `feed/schema.ts`. */
export type FieldType =
  | 'text'
  | 'long-text'
  | 'html'
  | 'id'
  | 'link'
  | 'image'
  /** A date, or a date and time: `2022-07-15`, `2022-07-15T09:30:00+08:00`. */
  | 'date'
  /** A partial date: `2022`, `2022-07`, `2022-07-15`, `--07-15`. */
  | 'day'
  /** Either of the two. */
  | 'when'
  /** A number of any length, exact. */
  | 'decimal'
  | 'number'
  /** At least 0. */
  | 'amount'
  /** A whole number of at least 1. */
  | 'count'
  /** From 0 to 1. */
  | 'share'
  | 'latitude'
  | 'longitude'
  | 'flag'
  /** One of `choices`. */
  | 'choice'
  // Lists in one cell.
  | 'ids'
  | 'tags'
  | 'texts'
  /** Names, each with a role in brackets behind it: `衣涛（记者）`. */
  | 'authors';

/** A column of a table. */
export interface Field {
  /** Unique in its table: the header in English. */
  readonly key: string;
  /** From the row's own object on. */
  readonly path: readonly string[];
  readonly type: FieldType;
  /** Of a `choice` all that there are; of a `text` those that we have words for. */
  readonly choices?: readonly string[];
  readonly required?: true;
  /** Whether it is shown at first; the others are there when asked for. */
  readonly common: boolean;
}

export interface FieldOptions {
  readonly choices?: readonly string[];
  readonly required?: true;
}

/** A field that is shown at first. @param path its keys with dots between */
export function common(
  key: string,
  type: FieldType,
  path: string = key,
  options: FieldOptions = {},
): Field {
  return { key, path: path.split('.'), type, common: true, ...options };
}

/** A field that is shown when asked for. */
export function rare(
  key: string,
  type: FieldType,
  path: string = key,
  options: FieldOptions = {},
): Field {
  return { ...common(key, type, path, options), common: false };
}

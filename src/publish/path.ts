/** A key of an object, or an index of a list. */
export type Segment = string | number;

/** A key that reads well after a point. */
const PLAIN = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;
const SEGMENT = /\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|\.?([^.[\]]+)/y;

/** `items[3]._laoshan.stat`; a key that is no plain word stands in quotes: `items[3]["a.b"]`. Empty for the whole. */
export function pathOf(segments: readonly Segment[]): string {
  return segments.reduce<string>((path, segment) => below(path, segment), '');
}

/** The path of what stands in something. */
export function below(path: string, segment: Segment): string {
  if (typeof segment === 'number') return `${path}[${segment}]`;
  if (!PLAIN.test(segment)) return `${path}[${JSON.stringify(segment)}]`;
  return path ? `${path}.${segment}` : segment;
}

/** What `pathOf` wrote, taken apart. */
export function segmentsOf(path: string): readonly Segment[] {
  const segments: Segment[] = [];
  SEGMENT.lastIndex = 0;
  for (let found = SEGMENT.exec(path); found; found = SEGMENT.exec(path)) {
    const [, index, quoted, key = ''] = found;
    if (index !== undefined) segments.push(Number(index));
    else segments.push(quoted === undefined ? key : String(JSON.parse(quoted)));
  }
  return segments;
}

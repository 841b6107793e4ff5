/** One row of the table of type in docs/design.md (a test compares), with words to show it on. */
export interface Role {
  readonly name: string;
  /** In em of the element's base; `narrow` in a column under 36 em. */
  readonly size: number;
  readonly narrow: number;
  readonly leading: number;
  readonly weight: number;
  readonly face: 'serif' | 'sans';
  readonly sample: string;
}

const role = (
  name: string,
  [size, narrow, leading, weight]: readonly [number, number, number, number],
  face: Role['face'],
  sample: string,
): Role => ({ name, size, narrow, leading, weight, face, sample });

export const TYPE: readonly Role[] = [
  role('figure', [3.5, 2.5, 1.1, 700], 'serif', '1,980'),
  role('unit', [1.12, 0.95, 1.1, 500], 'sans', '万平方米'),
  role('lead headline', [2.25, 1.75, 1.25, 700], 'serif', '山海之间，一天的崂山'),
  role('card headline', [1.75, 1.5, 1.32, 700], 'serif', '山海之间，一天的崂山'),
  role("row headline, speaker's name", [1.125, 1.125, 1.4, 700], 'serif', '金家岭街道'),
  role('case title', [1.0625, 1.0625, 1.5, 600], 'sans', '石老人观光园对面，浒苔堆放未清'),
  role('summary', [1, 1, 1.75, 400], 'sans', '五个街道依次上台，汇报成果。'),
  role('body, answer', [1, 1, 1.7, 400], 'sans', '已向来电人致歉，垃圾桶撤走分类收运。'),
  role('status', [0.9375, 0.9375, 1.6, 600], 'sans', '未见答复'),
  role('kicker', [0.875, 0.875, 1.6, 600], 'sans', '城市更新更美'),
  role('note, byline', [0.875, 0.875, 1.6, 400], 'sans', '记者 衣涛　7月15日'),
  role('caption, credit', [0.8125, 0.8125, 1.55, 400], 'sans', '从金家岭山看新城。　插图：示意'),
];

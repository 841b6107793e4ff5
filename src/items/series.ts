import type { Stat } from '../feed/index.js';
import { figureSentence, figureText } from '../format/index.js';
import type { Messages } from '../messages/index.js';

/** A figure at one of the times that it was counted. */
export interface SeriesPoint {
  readonly label: string;
  readonly value: number;
  /** With its unit. */
  readonly text: string;
}

/** How a figure went over time; none where there are not two points that have a number. */
export function seriesOf({ series = [], unit }: Stat, words: Messages): readonly SeriesPoint[] {
  const points = series.flatMap(({ label, value }) => {
    const text = figureText({ value, unit }, words);
    return text ? { label, value: Number(value), text: figureSentence(text, words) } : [];
  });
  return points.length < 2 ? [] : points;
}

/** The same in a sentence. */
export function seriesText(points: readonly SeriesPoint[], { stat }: Messages): string {
  return stat.series(points.map(({ label, text }) => `${label} ${text}`));
}

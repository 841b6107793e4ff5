import { html } from 'lit';
import type { Stat } from '../feed/index.js';
import { seriesOf, seriesText } from '../items/index.js';
import type { Messages } from '../messages/index.js';

const WIDTH = 100;
const HEIGHT = 20;

/** Where the points of a line stand: evenly from left to right, the smallest value at the bottom, the largest at the top. */
export function pointsOf(values: readonly number[]): readonly (readonly [number, number])[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = WIDTH / Math.max(values.length - 1, 1);
  const round = (length: number) => Math.round(length * 100) / 100;
  return values.map((value, index) => [
    round(index * step),
    // A double can overflow on the way; the line is a picture, the text beside it is exact.
    round(HEIGHT * (high > low ? 1 - (value - low) / (high - low) : 0.5)) || 0,
  ]);
}

/** How a figure went over time, as a small line; told in full to those who do not see it. */
export function series(stat: Stat, words: Messages) {
  const points = seriesOf(stat, words);
  const [first] = points;
  const last = points[points.length - 1];
  if (!first || !last) return undefined;
  const line = pointsOf(points.map(({ value }) => value));
  const [x, y] = line[line.length - 1] ?? [];
  return html`<div class="series">
    <svg
      role="img"
      aria-label=${seriesText(points, words)}
      viewBox="0 0 100 20"
      preserveAspectRatio="none"
      ><polyline points=${line.join(' ')} /><path d="M${x} ${y}h0"
    /></svg>
    <p class="note" aria-hidden="true"
      ><bdi>${first.label} ${first.text}</bdi> <bdi>${last.label} ${last.text}</bdi></p
    >
  </div>`;
}

import { type CSSResult, unsafeCSS } from 'lit';

/** A rule for each scale of a slide that is set smaller, so that all of it fits. */
export function sized(scales: readonly number[]): CSSResult {
  return unsafeCSS(scales.map((scale, place) => `.fit-${place}{font-size:${scale}em}`).join(''));
}

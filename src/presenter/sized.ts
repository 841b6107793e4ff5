import { type CSSResult, unsafeCSS } from 'lit';
import type { SCALES } from './fit.js';

/** A rule for each scale of a slide that is set smaller, so that all of it fits. */
export function sized(scales: typeof SCALES): CSSResult {
  return unsafeCSS(
    scales.map(([head, rest], place) => `.fit-${place}{--_head:${head};--_rest:${rest}}`).join(''),
  );
}

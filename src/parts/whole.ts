import { html, type TemplateResult } from 'lit';

/** A date, or a figure with its unit: 7月15日, 102万平方米, 10分钟. Short, so that it fits the narrowest line. */
const FIGURE =
  /(\d{1,2}月\d{1,2}日|\d[\d.,]{0,4}[万亿]?(?:平方公?\p{Script=Han}|\p{Script=Han}{1,2}))/u;

/** What no line end may part. */
export const whole = (text: string): TemplateResult => html`<span class="whole">${text}</span>`;

/** A text cut into its figures (at odd places, each with its unit) and what stands between them. */
export const figures = (text: string): readonly string[] => text.split(FIGURE);

/** A running text whose figures keep their units at the end of a line. */
export const prose = (text: string): readonly unknown[] =>
  figures(text).map((piece, index) => (index % 2 ? whole(piece) : piece));

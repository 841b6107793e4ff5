import { html, type TemplateResult } from 'lit';

type Heading = (content: unknown) => TemplateResult;

const HEADINGS: Readonly<Record<number, Heading>> = {
  2: (content) => html`<h2 class="title" part="title" dir="auto">${content}</h2>`,
  3: (content) => html`<h3 class="title" part="title" dir="auto">${content}</h3>`,
  4: (content) => html`<h4 class="title" part="title" dir="auto">${content}</h4>`,
  5: (content) => html`<h5 class="title" part="title" dir="auto">${content}</h5>`,
  6: (content) => html`<h6 class="title" part="title" dir="auto">${content}</h6>`,
};

/** A real heading of the level that the page asks for, 2 to 6; 3 for any other. */
export function heading(level: number, content: unknown): TemplateResult | undefined {
  return HEADINGS[usable(level)]?.(content);
}

/** The level of headings under one of this level, 6 at most. */
export function levelBelow(level: number): number {
  return Math.min(usable(level) + 1, 6);
}

function usable(level: number): number {
  return HEADINGS[Number(level)] ? Number(level) : 3;
}

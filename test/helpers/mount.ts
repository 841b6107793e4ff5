import { render, type TemplateResult } from 'lit';

const mounted: Element[] = [];

/**
 * Draws a template into a place of its own and gives its first element. Waits for no frame: a tab in
 * the background has none.
 */
export function mount<T extends Element>(template: TemplateResult): T {
  const place = document.createElement('div');
  document.body.append(place);
  mounted.push(place);
  render(template, place);
  return place.firstElementChild as T;
}

/** Takes away all that was mounted. */
export function unmount(): void {
  for (const place of mounted.splice(0)) place.remove();
}

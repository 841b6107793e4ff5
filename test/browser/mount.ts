import { render, type TemplateResult } from 'lit';
import type { LaoshanElement } from '../../src/core/element.js';
import { define } from '../../src/index.js';
import { settled } from '../../stories/play.js';

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

/** Mounts an element of ours and waits until it has drawn what its data or its failure calls for. */
export async function mountReady<T extends LaoshanElement<unknown>>(
  template: TemplateResult,
): Promise<T> {
  const element = mount<T>(template);
  await drawn(element);
  return element;
}

/** Waits until an element is past `loading` and has drawn. */
export async function drawn(element: LaoshanElement<unknown>): Promise<void> {
  await settled(element);
  await element.updateComplete;
}

/** For a suite over elements: defines them, keeps their warnings off the console, clears the page after each test. */
export function useElements(): void {
  const { warn } = console;
  before(() => {
    define();
    console.warn = () => {};
  });
  after(() => {
    console.warn = warn;
  });
  afterEach(unmount);
}

import type { LaoshanElement } from '../src/core/element.js';
import { answer, nameOf } from './answers.js';

/** Lets the element's feed fail after it has worked: it ends `stale`. */
export async function failLater({ canvasElement }: { readonly canvasElement: HTMLElement }) {
  const element = canvasElement.querySelector<LaoshanElement<unknown>>('[src]');
  const name = nameOf(element?.src ?? '');
  if (!element || !name) throw new Error('This story has no element with an invented feed.');
  await settled(element);
  const restore = answer({ [name]: 404 });
  await element.reload();
  restore();
}

/** What a reader does who wants to see it all: opens the first of what can be opened. */
export function openDetails(context: { readonly canvasElement: HTMLElement }): Promise<void> {
  return open(context, 1);
}

/** What one does who wants to see all of everything. */
export function openEach(context: { readonly canvasElement: HTMLElement }): Promise<void> {
  return open(context, Number.POSITIVE_INFINITY);
}

async function open({ canvasElement }: { readonly canvasElement: HTMLElement }, most: number) {
  const element = canvasElement.querySelector<LaoshanElement<unknown>>('[src]');
  if (!element) throw new Error('This story has no element with an address.');
  await settled(element);
  await element.updateComplete;
  const all = [...(element.shadowRoot?.querySelectorAll('details') ?? [])].slice(0, most);
  if (!all.length) throw new Error('This story has nothing to open.');
  const toggled = all.map(
    (details) =>
      new Promise((resolve) => {
        details.addEventListener('toggle', resolve, { once: true });
      }),
  );
  for (const details of all) details.querySelector('summary')?.click();
  await Promise.all(toggled);
  await element.updateComplete;
}

/** Waits until an element is past `loading`. */
export function settled(element: LaoshanElement<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const done = () => resolve();
    if (element.state !== 'loading') return done();
    element.addEventListener('laoshan-load', done, { once: true });
    element.addEventListener('laoshan-error', done, { once: true });
  });
}

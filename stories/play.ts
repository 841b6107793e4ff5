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

/** What a reader does who wants to see it all. */
export async function openDetails({ canvasElement }: { readonly canvasElement: HTMLElement }) {
  const element = canvasElement.querySelector<LaoshanElement<unknown>>('[src]');
  if (!element) throw new Error('This story has no element with an address.');
  await settled(element);
  await element.updateComplete;
  const details = element.shadowRoot?.querySelector('details');
  if (!details) throw new Error('This story has nothing to open.');
  const toggled = new Promise((resolve) => {
    details.addEventListener('toggle', resolve, { once: true });
  });
  details.querySelector('summary')?.click();
  await toggled;
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

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

/** What one types who looks for something. Returns when the list shows what was found. */
export async function searchFor({ canvasElement }: Canvas, text: string): Promise<void> {
  const element = await readied(canvasElement);
  const input = element.shadowRoot?.querySelector<HTMLInputElement>('input');
  if (!input) throw new Error('This story has no search.');
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  const found = () => element.shadowRoot?.querySelector('.result');
  for (let tries = 0; !found(); tries++) {
    if (tries === 200) throw new Error('Nothing was searched.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Asks for what else there is, and waits for the answer to a request. */
export async function pressMore({ canvasElement }: Canvas): Promise<void> {
  const element = await readied(canvasElement);
  const answered = new Promise<void>((resolve) => {
    for (const type of ['laoshan-load', 'laoshan-error'])
      element.addEventListener(type, () => resolve(), { once: true });
  });
  element.shadowRoot?.querySelector<HTMLElement>('.more a')?.click();
  await answered;
  await element.updateComplete;
}

interface Canvas {
  readonly canvasElement: HTMLElement;
}

async function readied(canvas: HTMLElement): Promise<LaoshanElement<unknown>> {
  const element = canvas.querySelector<LaoshanElement<unknown>>('[src]');
  if (!element) throw new Error('This story has no element with an address.');
  await settled(element);
  await element.updateComplete;
  return element;
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

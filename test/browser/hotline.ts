import type { TemplateResult } from 'lit';
import type { LaoshanHotline } from '../../src/index.js';
import { HOST } from '../../stories/answers.js';
import { cityOf } from '../../stories/city.js';
import { drawn, mount } from './mount.js';

/** Two pages of one feed, of 24 cases and of 16. */
export const pages = {
  recent: cityOf(0, 24, { next_url: `${HOST}older-cases.json` }),
  'older-cases': cityOf(24, 40),
};

/** An item that is a report. */
export const report = (fields: object, rest: object = {}) => ({
  id: 'a',
  title: '样例',
  ...rest,
  _laoshan: { report: fields },
});

/** A hotline that is given its items, drawn. */
export async function given(
  template: TemplateResult,
  items: readonly unknown[],
): Promise<LaoshanHotline> {
  const element = mount<LaoshanHotline>(template);
  element.items = items;
  await drawn(element);
  return element;
}

export const all = <T extends Element = HTMLElement>(element: LaoshanHotline, selector: string) =>
  Array.from(element.renderRoot.querySelectorAll<T>(selector));

export const find = <T extends Element = HTMLElement>(element: LaoshanHotline, selector: string) =>
  element.renderRoot.querySelector<T>(selector);

/** The text of a node, its white space folded. */
export const plain = (node: Element | null | undefined) =>
  node?.textContent?.replace(/\s+/g, ' ').trim();

export const titles = (element: LaoshanHotline) => all(element, '.case > .title').map(plain);

/** Presses the button that says so, as a reader does: it has the focus then. */
export async function press(element: LaoshanHotline, text: string): Promise<void> {
  const button = all<HTMLButtonElement>(element, 'button').find((each) =>
    each.textContent?.includes(text),
  );
  if (!button) throw new Error(`No button says ${text}.`);
  button.focus();
  button.click();
  await element.updateComplete;
}

import type Axe from 'axe-core';
import 'axe-core/axe.min.js';

/** Its file is a script that leaves a global. */
const { axe } = window as unknown as { readonly axe: typeof Axe };

/** What axe finds against WCAG 2.2 A and AA and good practice, as `rule: markup`. A story is a part of a page, and no page. */
export const violationsIn = (canvas: HTMLElement): Promise<readonly string[]> =>
  found(canvas, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { region: { enabled: false }, 'heading-order': { enabled: false } },
  });

/** Those of its rules that go by colours and sizes: the others say the same of the same elements, however they look. */
export const violationsOfLooksIn = (canvas: HTMLElement): Promise<readonly string[]> =>
  found(canvas, {
    runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block', 'target-size'] },
  });

async function found(canvas: HTMLElement, options: Axe.RunOptions): Promise<readonly string[]> {
  const { violations } = await axe.run(canvas, { ...options, resultTypes: ['violations'] });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.any[0]?.message ?? ''}`,
  );
}

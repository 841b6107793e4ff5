import type Axe from 'axe-core';
import 'axe-core/axe.min.js';

/** Its file is a script that leaves a global. */
const { axe } = window as unknown as { readonly axe: typeof Axe };

/**
 * What axe finds against WCAG 2.2 A and AA and good practice, as `rule: markup`. A story is a part of a page, and no page.
 * @param forced forced colours are on: axe takes -webkit-text-fill-color for the text's, which Chromium reports as the page has it.
 */
export async function violationsIn(
  canvas: HTMLElement,
  forced = false,
): Promise<readonly string[]> {
  const { violations } = await axe.run(canvas, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: {
      region: { enabled: false },
      'heading-order': { enabled: false },
      'color-contrast': { enabled: !forced },
    },
  });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.any[0]?.message ?? ''}`,
  );
}

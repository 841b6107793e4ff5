/**
 * A section of a document of ours, from its `##` heading to the next. Its links lead to files that
 * Storybook does not serve, so their words stay alone.
 * @throws if the document has no such heading
 */
export function section(text: string, heading: string): string {
  const [, ...sections] = text.split(/^(?=## )/m);
  const found = sections.find((each) => each.startsWith(`## ${heading}\n`));
  if (!found) throw new Error(`No section "${heading}" to show.`);
  return found.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
}

/** For a section whose tables a story shows better. */
export const withoutTables = (text: string): string => text.replace(/^\|.*\n/gm, '');

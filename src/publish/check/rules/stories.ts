import { type Item, kindOf } from '../../../feed/index.js';
import type { Tell } from '../finding.js';

/** What an item should say so that readers who see it alone know what it is. */
export function checkStory(item: Item, path: string, tell: Tell): void {
  const { retracted } = item._laoshan;
  if (!item.content_text && !item._laoshan.report?.description) tell('no-content', path, {});
  if (retracted && !retracted.reason) tell('no-reason', `${path}._laoshan.retracted`, {});
}

/** Whether it has a place among others in time; a figure and an event are looked for by name. */
export function isUndated(item: Item): boolean {
  const { day, report } = item._laoshan;
  const kind = kindOf(item);
  return (
    (kind === 'article' || kind === 'report') &&
    !item.date_published &&
    !day &&
    !report?.requested_datetime
  );
}

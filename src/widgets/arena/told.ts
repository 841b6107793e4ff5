/** By event: the speaker whom one of its views has told of. */
const told = new WeakMap<object, string>();

/**
 * Whether this view is the one to tell who has come on stage: not where another of the page's has told, nor where nobody
 * could hear it.
 */
export function isToTell(view: Element, event: object, speaker: string): boolean {
  if (told.get(event) === speaker || !view.getClientRects().length) return false;
  told.set(event, speaker);
  return true;
}

import type { Evidence } from './evidence.js';

/** What to paste instead, in the order in which they are worth trying; the words alone survive anywhere. */
export const REMEDIES = ['tag', 'carrier', 'iframe', 'static', 'text'] as const;
export type Remedy = (typeof REMEDIES)[number];

export interface Advice {
  readonly form: Remedy;
  /** It was seen to survive; else nothing speaks against it. */
  readonly certain: boolean;
  /** The script does not survive: it must come from the site's template, once for all pages. */
  readonly template: boolean;
}

/** The best form by what is known of the CMS. */
export function adviceFrom(evidence: Evidence): Advice {
  const form = REMEDIES.find(
    (each) => each === 'text' || evidence[each] === 'kept' || evidence[each] === undefined,
  );
  const chosen = form ?? 'text';
  const needsScript = chosen === 'tag' || chosen === 'carrier';
  return {
    form: chosen,
    certain: chosen === 'text' || evidence[chosen] === 'kept',
    template: needsScript && evidence.script !== undefined && evidence.script !== 'kept',
  };
}

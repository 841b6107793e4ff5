import { animate } from '../../core/frames.js';
import type { FigureText } from '../../format/index.js';

/** Milliseconds from the first moving digit to the last. */
const DURATION = 1000;

/** Whether nothing should move, or the figure's ink cannot be taken away under what moves. */
function still(reading: HTMLElement): boolean {
  return (
    document.hidden ||
    getComputedStyle(reading).getPropertyValue('--_still').includes('none') ||
    matchMedia('(prefers-reduced-motion: reduce), (forced-colors: active), print').matches
  );
}

/**
 * Lets digits run up over a figure. The figure itself stays in place and in the accessibility tree,
 * only its ink is taken away meanwhile; what moves is an overlay that assistive technology does not
 * see (PROMISES 35). Returns the way to end it at once.
 * @param reading the figure as `figure()` has drawn it.
 * @param space what stands between its parts.
 * @param at the figure at a progress from 0 to 1; undefined when this one does not count.
 */
export function countUp(
  reading: HTMLElement,
  space: string,
  at: (progress: number) => FigureText | undefined,
): () => void {
  const [first, final] = [at(0), at(1)];
  if (!first || !final || still(reading)) return () => {};
  const moving = document.createElement('span');
  moving.className = 'moving';
  moving.setAttribute('aria-hidden', 'true');
  const [before, value, unit] = ['before', 'value', 'unit'].map((name) => {
    const text = document.createTextNode('');
    const span = document.createElement('span');
    span.className = name === 'before' ? 'unit before' : name;
    // Styled as the page styles the parts that it stands for.
    span.setAttribute('part', name);
    span.append(text);
    moving.append(span, space);
    return text;
  }) as [Text, Text, Text];
  const show = (now: FigureText) => {
    // Under another scale the unit is another too: then all of it moves, else the digits alone.
    const other = now.after !== final.after;
    moving.classList.toggle('other', other);
    reading.classList.toggle('other', other);
    before.data = other ? now.before : '';
    value.data = now.value;
    unit.data = now.after;
  };
  show(first);
  reading.append(moving);
  const end = () => {
    stop();
    removeEventListener('beforeprint', end);
    reading.classList.remove('counting', 'other');
    moving.remove();
  };
  const stop = animate((elapsed) => {
    const progress = Math.min(1, elapsed / DURATION);
    show(at(1 - (1 - progress) ** 3) ?? final);
    if (progress < 1 && !document.hidden) return true;
    end();
    return false;
  });
  addEventListener('beforeprint', end);
  // Last: the ink goes only when all that could fail has not.
  reading.classList.add('counting');
  return end;
}

import { animate } from '../../core/frames.js';

/** Milliseconds from the first moving digit to the last. */
const DURATION = 1000;

/** Whether nothing should move, or the figure's ink cannot be taken away under what moves. */
function still(value: HTMLElement): boolean {
  return (
    document.hidden ||
    getComputedStyle(value).getPropertyValue('--_still').includes('none') ||
    matchMedia('(prefers-reduced-motion: reduce), (forced-colors: active), print').matches
  );
}

/**
 * Lets digits run up over a figure. The figure itself stays in place and in the accessibility tree,
 * only its ink is taken away meanwhile; what moves is an overlay that assistive technology does not
 * see (PROMISES 35). Returns the way to end it at once.
 * @param at the digits at a progress from 0 to 1; undefined when this figure does not count.
 */
export function countUp(
  value: HTMLElement,
  at: (progress: number) => string | undefined,
): () => void {
  const first = at(0);
  if (first === undefined || still(value)) return () => {};
  const moving = document.createElement('span');
  moving.className = 'moving';
  moving.setAttribute('aria-hidden', 'true');
  moving.textContent = first;
  value.append(moving);
  const end = () => {
    stop();
    removeEventListener('beforeprint', end);
    value.classList.remove('counting');
    moving.remove();
  };
  const stop = animate((elapsed) => {
    const progress = Math.min(1, elapsed / DURATION);
    moving.textContent = at(1 - (1 - progress) ** 3) ?? '';
    if (progress < 1 && !document.hidden) return true;
    end();
    return false;
  });
  addEventListener('beforeprint', end);
  // Last: the ink goes only when all that could fail has not.
  value.classList.add('counting');
  return end;
}

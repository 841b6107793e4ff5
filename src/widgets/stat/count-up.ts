import { animate } from '../../core/frames.js';
import type { FigureText } from '../../format/index.js';

/** Milliseconds from the first moving digit to the last. */
const DURATION = 800;

/** Whether nothing should move, or the figure's ink cannot be taken away under what moves. */
function still(reading: HTMLElement): boolean {
  return (
    document.hidden ||
    getComputedStyle(reading).getPropertyValue('--_still').includes('none') ||
    matchMedia('(prefers-reduced-motion: reduce), (forced-colors: active), print').matches
  );
}

/** Whether a part of the figure has gone to another line than its digits: what moves would have it in theirs. */
function broken({ children }: HTMLElement): boolean {
  const boxes = [...children].map((part) => {
    const { offsetTop: top, offsetHeight: height } = part as HTMLElement;
    return { top, bottom: top + height, digits: part.classList.contains('value') };
  });
  const digits = boxes.find((box) => box.digits);
  return boxes.some(({ top, bottom }) => digits && (top < digits.top || bottom > digits.bottom));
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
  const final = at(1);
  if (!final || still(reading) || broken(reading)) return () => {};
  const moving = document.createElement('span');
  moving.className = 'moving';
  moving.setAttribute('aria-hidden', 'true');
  const names = { before: 'before', value: 'value', after: 'unit' } as const;
  const texts = (['before', 'value', 'after'] as const).flatMap((key) => {
    if (!final[key]) return [];
    const [name, text] = [names[key], document.createTextNode('')];
    const span = document.createElement('span');
    span.className = name === 'before' ? 'unit before' : name;
    // Styled as the page styles the parts that it stands for.
    span.setAttribute('part', name);
    span.append(text);
    moving.append(span, space);
    return { key, text };
  });
  const show = (now: FigureText) => {
    // Under another scale the unit is another too: then all of it moves, else the digits alone.
    const other = now.after !== final.after;
    for (const { classList } of [moving, reading]) classList.toggle('other', other);
    for (const { key, text } of texts) {
      const data = key === 'before' && !other ? '' : now[key];
      if (text.data !== data) text.data = data;
    }
  };
  const end = () => {
    stop();
    removeEventListener('beforeprint', end);
    reading.classList.remove('counting', 'other');
    moving.remove();
  };
  const stop = animate((elapsed) => {
    const progress = elapsed / DURATION;
    if (progress >= 1 || document.hidden) {
      end();
      return false;
    }
    show(at(1 - (1 - progress) ** 3) ?? final);
    // Here and not before, so that all figures of a page are asked for their style before one is changed;
    // and last: the ink goes only when all that could fail has not.
    if (!moving.isConnected) {
      reading.append(moving);
      reading.classList.add('counting');
    }
    return true;
  });
  addEventListener('beforeprint', end);
  return end;
}

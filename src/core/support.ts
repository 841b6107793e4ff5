import { html, render } from 'lit';
import { digitsOf } from '../format/index.js';
import { messagesFor } from '../messages/index.js';
import { FeedFailure } from './failure.js';

/**
 * Whether this page lets us draw at all: Trusted Types not refusing our templates (DESIGN section 6), and what our
 * constructors, timers and listeners use there and working, since nothing could keep an error in those from the
 * page (promise 14). If not, it says false or throws, nothing is defined, and the light content stays.
 */
export function canDraw(): boolean {
  const nothing = () => {};
  new AbortController();
  new FeedFailure('no-item');
  clearTimeout(setTimeout(nothing));
  void Promise.resolve().then(nothing);
  nothing.call(Object.is(1, 1));
  // What masks a report asks for it only where there is something to mask: too late to leave the content alone.
  '0'.matchAll(/0/g).next();
  const known = new Map([[0, digitsOf('1000', messagesFor(''))]]);
  const figure = [...new Set([known.has(0) && known.get(0)])]
    .filter(Boolean)
    .sort()
    .find((each) => /0/.test(String(each)));
  const probe = document.createElement('div');
  const root = probe.attachShadow({ mode: 'open' });
  render(html`<i lang=${figure} @load=${nothing}>${figure}</i>`, root);
  return probe instanceof HTMLElement && root.textContent === '1,000';
}

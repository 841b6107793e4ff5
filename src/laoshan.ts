/** The script that a page loads. The only module of ours that does something by being loaded. */
import { canDraw } from './core/support.js';
import { define, upgrade } from './elements.js';

function start(): void {
  if (!canDraw()) return;
  define();
  const carriers = () => upgrade(document);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', carriers);
  else carriers();
}

// Whatever the page has broken: its own content stays, and its own scripts go on (promise 14).
try {
  start();
} catch (error) {
  console.warn('Laoshan Widgets', error);
}

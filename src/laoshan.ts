/** The script that a page loads. The only module of ours that does something by being loaded. */
import { attempt } from './core/page.js';
import { canDraw } from './core/support.js';
import { define, upgrade } from './elements.js';

function start(): void {
  if (!canDraw()) return;
  define();
  const carriers = () => attempt(() => upgrade(document));
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', carriers);
  else carriers();
}

// scripts/build/runtime.mjs catches what is thrown here, and before.
start();

/** The script for the screen of a hall. It brings all that it needs, and shares with the page's other scripts the feeds. */
import { defineAll } from './core/define.js';
import { canDraw } from './core/support.js';
import { LaoshanPresenter } from './presenter/presenter.js';

function start(): void {
  if (canDraw()) defineAll({ 'laoshan-presenter': LaoshanPresenter });
}

// scripts/build/runtime.mjs catches what is thrown here, and before.
start();

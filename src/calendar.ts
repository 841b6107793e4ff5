/** The script for a page that offers calendar files. It needs one of the scripts with the elements, in either order. */
import { LaoshanCalendar } from './calendar/calendar.js';
import { defineAll } from './core/define.js';

function start(): void {
  defineAll({ 'laoshan-calendar': LaoshanCalendar });
}

// scripts/build/runtime.mjs catches what is thrown here, and before.
start();

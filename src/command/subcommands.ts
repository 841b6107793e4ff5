import { bakeCommand } from './bake.js';
import { bundleCommand } from './bundle.js';
import { checkCommand } from './check.js';
import { exportCommand } from './export.js';
import { importCommand } from './import.js';
import { initCommand } from './init.js';
import { packCommand } from './pack.js';
import { snippetCommand } from './snippet.js';
import type { Subcommand } from './subcommand.js';

/** In the order in which a publisher needs them. */
export const subcommands: readonly Subcommand[] = [
  initCommand,
  checkCommand,
  snippetCommand,
  bakeCommand,
  bundleCommand,
  packCommand,
  exportCommand,
  importCommand,
];

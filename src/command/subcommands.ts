import { checkCommand } from './check.js';
import { initCommand } from './init.js';
import { packCommand } from './pack.js';
import { snippet } from './snippet.js';
import type { Subcommand } from './subcommand.js';

/** In the order in which a publisher needs them. */
export const subcommands: readonly Subcommand[] = [checkCommand, snippet, packCommand, initCommand];

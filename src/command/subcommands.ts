import { bake } from './bake.js';
import { bundle } from './bundle.js';
import { checkCommand } from './check.js';
import type { Subcommand } from './subcommand.js';

/** In the order in which a publisher needs them. */
export const subcommands: readonly Subcommand[] = [checkCommand, bundle, bake];

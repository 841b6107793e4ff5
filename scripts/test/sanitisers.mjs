import { furnish } from './furnish.mjs';

/** Where the sanitisers are installed. Not in git. */
export const SANITISERS = '.cache/sanitisers';

/** Installs what test/sanitisers/package.json lists, as its lock has it. */
export function installSanitisers() {
  furnish('test/sanitisers', SANITISERS, 'the sanitisers');
}

import { furnish } from '../test/furnish.mjs';

/** Where the scripts, styles and payloads of other people are installed. Not in git. */
export const HOSTS = '.cache/hosts';

/** Installs what test/promises/hosts/package.json lists, as its lock has it. */
export const installHosts = () =>
  furnish('test/promises/hosts', HOSTS, 'the host pages’ scripts and styles');

import { existsSync } from 'node:fs';
import { furnish } from '../test/furnish.mjs';
import { installPackages } from '../test/install-browser.mjs';

/** Where the scripts, styles and payloads of other people are installed. Not in git. */
export const HOSTS = '.cache/hosts';

/** Where Debian's packages put their scripts: what npm has under these names is something else. */
export const DEBIAN = '/usr/share/javascript';

/** Installs what test/promises/hosts/package.json lists, as its lock has it, and what Debian has. */
export function installHosts() {
  furnish('test/promises/hosts', HOSTS, 'the host pages’ scripts and styles');
  const missing = ['prototype', 'mootools'].filter((name) => !existsSync(`${DEBIAN}/${name}`));
  if (missing.length > 0) installPackages(missing.map((name) => `libjs-${name}`));
}

/** Themes of WordPress with their sheets for both directions: no registry but Debian's has them. */
export const THEMES = ['twentytwentyone', 'twentytwentytwo'].map((name) => ({
  name: `wordpress-theme-${name}`,
  folder: `/usr/share/wordpress/wp-content/themes/${name}`,
}));

/** Installs what is missing of them. @returns {string[]} what could not be installed */
export function installThemes() {
  const missing = () => THEMES.filter(({ folder }) => !existsSync(folder));
  if (missing().length) installPackages(missing().map(({ name }) => name));
  return missing().map(({ name }) => `Not tried, since it could not be installed: ${name}`);
}

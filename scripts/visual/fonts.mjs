import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { at, write } from '../paths.mjs';

/** Where Debian's fonts-noto-cjk puts its files. */
const FOLDER = '/usr/share/fonts/opentype/noto';

const installed = () =>
  existsSync(FOLDER) && readdirSync(FOLDER).some((name) => /^NotoSerifCJK/.test(name));

/**
 * A configuration of fontconfig with the one family of fonts that the pictures are taken in, installed
 * first where it is missing: what else a machine has must not show.
 * @returns {string} the value for FONTCONFIG_FILE
 * @throws an error that says what to do
 */
export function onlyOurFonts() {
  if (!installed() && process.getuid?.() === 0) {
    const options = { stdio: /** @type {const} */ (['ignore', 'ignore', 'inherit']) };
    execFileSync('apt-get', ['update'], options);
    execFileSync(
      'apt-get',
      ['install', '-y', '--no-install-recommends', 'fonts-noto-cjk'],
      options,
    );
  }
  if (!installed()) {
    throw new Error(
      `The pictures are taken with Debian's package fonts-noto-cjk, which is not in ${FOLDER}: install it.`,
    );
  }
  write(
    '.cache/visual/fonts.conf',
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${FOLDER}</dir>
  <cachedir>${at('.cache/visual/fontconfig')}</cachedir>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
`,
  );
  return at('.cache/visual/fonts.conf');
}

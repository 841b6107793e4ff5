import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { at } from '../paths.mjs';
import { furnish } from '../test/furnish.mjs';
import { installBrowser, installPackages } from '../test/install-browser.mjs';
import { CACHE, findFirefox, findWebKit, OLD, oldBinary } from './places.mjs';

/**
 * Installs what is missing of the engines.
 * @param {readonly string[]} engines their names
 * @returns {Promise<string[]>} a sentence for each that could not be installed
 */
export async function installEngines(engines) {
  const problems = [];
  if (engines.includes('chromium')) {
    try {
      process.env.CHROME_PATH = installBrowser();
    } catch (error) {
      problems.push(error.message);
    }
  }
  const wanted = [
    ...(engines.includes('firefox') && !findFirefox() ? ['firefox-esr'] : []),
    ...(engines.includes('webkit') && !findWebKit() ? ['webkit2gtk-driver', 'xvfb'] : []),
  ];
  if (wanted.length > 0) installPackages(wanted);
  if (engines.includes('firefox') && !findFirefox()) {
    problems.push('No Firefox: install firefox-esr, or set FIREFOX_PATH to one.');
  }
  if (engines.includes('webkit') && !findWebKit()) {
    problems.push('No WebKitGTK: install webkit2gtk-driver and xvfb (Debian has both).');
  }
  for (const name of OLD.filter((each) => engines.includes(each))) {
    try {
      await unpack(name);
    } catch (error) {
      problems.push(`No ${name}: ${error.message}`);
    }
  }
  return problems;
}

/** Packed in the packages as an AWS function wants it. @param {typeof OLD[number]} name */
async function unpack(name) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('it is a program for Linux on x64.');
  }
  furnish('test/engines', CACHE, 'the old engines');
  const binary = oldBinary(name);
  if (existsSync(binary)) return;
  console.log(`Unpacking ${name}`);
  mkdirSync(dirname(binary), { recursive: true });
  await pipeline(
    createReadStream(at(CACHE, 'node_modules', name, 'bin/chromium.br')),
    createBrotliDecompress(),
    createWriteStream(`${binary}.part`),
  );
  chmodSync(`${binary}.part`, 0o755);
  // Whole or not there: a run that was ended while it unpacked leaves nothing that looks finished.
  renameSync(`${binary}.part`, binary);
}

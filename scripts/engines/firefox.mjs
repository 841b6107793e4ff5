import { launch } from 'puppeteer-core';
import { findFirefox } from './places.mjs';

/**
 * Firefox over WebDriver BiDi, in Chinese.
 * @param {string} [userDataDir] an empty folder for its profile; without one it makes its own
 */
export async function startFirefox(userDataDir) {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox: run "npm run test:engines".');
  return launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Who gives a folder sees to its end.
    ...(userDataDir && { userDataDir, handleSIGTERM: false }),
    extraPrefsFirefox: { 'intl.accept_languages': 'zh-CN, zh' },
  });
}

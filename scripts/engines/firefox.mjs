import { launch } from 'puppeteer-core';
import { findFirefox } from './places.mjs';

/** Firefox over WebDriver BiDi, with an empty profile, in Chinese. */
export async function startFirefox() {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox: run "npm run test:engines".');
  return launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { 'intl.accept_languages': 'zh-CN, zh' },
  });
}

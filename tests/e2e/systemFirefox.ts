import { test } from 'playwright/test';
import { type Browser, launch } from 'puppeteer-core';
import { findFirefox } from '../../tools/machine/findFirefox.ts';

/**
 * Starts the system's Firefox for the tests of the file that calls it, and skips them where there is none, but for CI. Playwright drives only a Firefox of its
 * own, which cannot be downloaded everywhere; Puppeteer drives the system's.
 *
 * @returns gives the browser, inside a test
 */
export function systemFirefox(): () => Browser {
  const executablePath = findFirefox();
  test.skip(
    !executablePath && !process.env['CI'],
    'No Firefox was found: `npm run tools` installs one, or name yours in the variable FIREFOX.',
  );
  let browser: Browser | undefined;
  test.beforeAll(async () => {
    if (!executablePath) throw new Error('No Firefox was found: `npm run tools` installs one.');
    browser = await launch({ browser: 'firefox', executablePath, headless: true });
  });
  test.afterAll(() => browser?.close());
  return () => browser!;
}

import { expect, test } from 'playwright/test';
import { type Browser, launch } from 'puppeteer-core';
import { findFirefox } from '../../tools/machine/findFirefox.ts';
import { languages } from './sitePages.ts';
import { printedOn, runnablePages } from './runnablePages.ts';

/* The samples in Firefox, whose workers, frames and policies are of another make. Puppeteer drives the system's; see firefox.spec.ts. */
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

for (const language of languages)
  test(`every TypeScript sample prints in Firefox what CI recorded (${language})`, async ({ baseURL }) => {
    test.setTimeout(180_000);
    const page = await browser!.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (entry) => entry.type() === 'error' && faults.push(entry.text()));
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== baseURL) faults.push(request.url());
    });
    for (const { path, samples } of runnablePages(language)) {
      await page.goto(`${baseURL}${path}`);
      for (const { name } of samples)
        await page.$eval(`button[data-run="${name}"]`, (button) => button.click());
      for (const { name, output } of samples) {
        const panel = await page.waitForSelector(
          `.sample:has(button[data-run="${name}"]) .run-panel:not([data-state="running"])`,
        );
        expect.soft(await panel!.evaluate(printedOn), `${path} ${name}`).toBe(output);
      }
    }
    expect(faults).toEqual([]);
  });

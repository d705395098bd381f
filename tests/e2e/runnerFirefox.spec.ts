import { expect, test } from 'playwright/test';
import { languages } from './sitePages.ts';
import { printedOn, runnablePages } from './runnablePages.ts';
import { systemFirefox } from './systemFirefox.ts';

/* The samples in Firefox, whose workers, frames and policies are of another make. */
const firefox = systemFirefox();

for (const language of languages)
  test(`every TypeScript sample prints in Firefox what CI recorded (${language})`, async ({ baseURL }) => {
    test.setTimeout(180_000);
    const page = await firefox().newPage();
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

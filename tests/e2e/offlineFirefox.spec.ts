import { expect, test } from 'playwright/test';
import { OfflineSite } from './offlineSite.ts';
import { printedOn } from './runnablePages.ts';
import { message } from './sitePages.ts';
import { systemFirefox } from './systemFirefox.ts';

/* Samples without network in Firefox, whose service workers are of another make. */
const firefox = systemFirefox();

test('a sample runs in Firefox without network, though none was run before', async () => {
  test.setTimeout(240_000);
  const site = await new OfflineSite().start();
  const context = await firefox().createBrowserContext();
  try {
    const page = await context.newPage();
    await page.goto(site.address('offline/'));
    await page.waitForSelector('.offline-choice button[type="submit"]:not([disabled])');
    await page.click('.offline-choice button[type="submit"]');
    const done = message('en', 'offlineDone', { size: '@' }).split('@').at(-1) ?? '-';
    const status = (): Promise<string> =>
      page.$eval('.offline-choice [role="status"]', ({ textContent }) => textContent);
    await expect.poll(status, { timeout: 120_000 }).toContain(done);
    await site.switchOff();
    await page.goto(site.address('methods/train/'));
    await page.click('button[data-run="train"]');
    const panel = await page.waitForSelector('.run-panel:not([data-state="running"])');
    expect(await panel!.evaluate(printedOn)).toMatch(/^plates-v1 creating/);
    expect(await page.evaluate(() => document.querySelector('iframe')?.contentDocument ?? null)).toBeNull();
  } finally {
    await context.close();
    await site.stop();
  }
});

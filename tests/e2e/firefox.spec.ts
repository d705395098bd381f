import { expect, test } from 'playwright/test';
import type { Page } from 'puppeteer-core';
import { systemFirefox } from './systemFirefox.ts';

/* The explorer in Firefox, which has service workers and requests of another make. */
const firefox = systemFirefox();

async function choose(page: Page, operation: string): Promise<void> {
  const link = `a[data-operation="${operation}"]`;
  await page.click(link);
  const title = await page.$eval(link, ({ textContent }) => textContent.trim());
  await expect.poll(() => page.$eval('.HttpOperation h2', ({ textContent }) => textContent)).toBe(title);
}

/** Sends the form, and waits for a response with this status. */
async function send(page: Page, status = '200'): Promise<void> {
  const requests = (): Promise<string | null> =>
    page.$eval('.sandbox-requests', (list) => list.getAttribute('data-last'));
  const before = await requests();
  await page.click('.SendButtonHolder button');
  await expect.poll(requests).not.toBe(before);
  await expect
    .poll(() => page.$eval('.sandbox-requests li [data-status]', ({ textContent }) => textContent))
    .toContain(status);
}

const count = (page: Page, name: string): Promise<string | null> =>
  page.$eval(`[data-count="${name}"]`, ({ textContent }) => textContent);

for (const folder of ['/', '/ja/'])
  test(`the explorer works in Firefox, ${folder}`, async ({ baseURL }) => {
    const context = await firefox().createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 1440, height: 1000 });
    const faults: unknown[] = [];
    page.on('pageerror', (error) => faults.push(error));
    await page.goto(`${baseURL}${folder}explorer/#/operations/login`);
    await page.waitForSelector('.SendButtonHolder button');
    await send(page);

    await choose(page, 'upload_item');
    await page.click('.explorer-samples button');
    await page.waitForFunction(() => document.querySelectorAll('.explorer-file-list li').length === 6);
    await send(page);
    await expect.poll(() => count(page, 'training')).toBe('7');

    await choose(page, 'get_item');
    await send(page);
    await page.waitForFunction(
      () => (document.querySelector<HTMLImageElement>('explorer-response img')?.naturalWidth ?? 0) > 100,
    );

    await page.reload();
    await page.waitForSelector('.SendButtonHolder button');
    await choose(page, 'train');
    await send(page);
    expect(await count(page, 'training')).toBe('7');
    expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toContain(
      'sandbox-worker.js',
    );
    expect(faults).toEqual([]);
    await context.close();
  });

import { address, expect, languages, message, test } from './sitePages.ts';
import { demoPlates } from '../../src/examples/demoSample.ts';
import type { Page } from 'playwright/test';

const [scratched, good, dented] = demoPlates;

/** What the TypeScript sample beside the demo is said to have printed. */
const outputOf = (page: Page) => page.locator('#sample-inspect-plate-typescript .sample-output code');

async function inspect(page: Page, language: string): Promise<void> {
  await page.getByRole('button', { name: message(language, 'demoInspect') }).click();
}

for (const language of languages) {
  test(`the demo inspects a plate (${language})`, async ({ page }) => {
    await page.goto(address('/', language));
    await page.getByRole('radio', { name: dented }).check();
    await inspect(page, language);
    const verdict = page.locator('.demo').getByRole('status');
    await expect(verdict).toContainText(message(language, 'demoNg'));
    await expect(verdict).toContainText(message(language, 'demoDefects', { count: 2 }));
    await expect(verdict).toContainText(message(language, 'demoConfidence', { percent: 93 }));
    await expect(page.locator('.demo rect')).toHaveCount(2);
    await expect(page.locator('.demo li[data-done]')).toHaveCount(4);
    await expect(page.locator('.demo .picture img')).toHaveAttribute('src', /plate-new-03\.png$/);
    await expect(page.locator('.demo-code')).toContainText('plate-new-03');
    await expect(page.locator('.demo-code')).not.toContainText('plate-new-01');
    await expect(outputOf(page)).toHaveText('NG 93');

    // A plate without defects, after one with some.
    await page.getByRole('radio', { name: good }).check();
    await inspect(page, language);
    await expect(verdict).toContainText(message(language, 'demoOk'));
    await expect(page.locator('.demo rect')).toHaveCount(0);
    // What the code beside it printed when it was run with this plate is what is seen here.
    const [, percent = ''] = /^OK (\d+)$/.exec((await outputOf(page).textContent()) ?? '') ?? [];
    await expect(verdict).toContainText(message(language, 'demoConfidence', { percent }));
    await page.locator('.demo-code [role=tab]', { hasText: 'cURL' }).click();
    const printed = page.locator('#sample-inspect-plate-curl .sample-output code');
    await expect(printed).toHaveText(`OK ${percent}`);
  });

  test(`the verdict needs no scrolling on a usual screen (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(address('/', language));
    // Just so far down that the button is seen: the worst place to press it from.
    await page
      .locator('.demo button[type=submit]')
      .evaluate((button) => button.scrollIntoView({ block: 'end' }));
    await inspect(page, language);
    const verdict = page.locator('.demo').getByRole('status');
    await expect(verdict).toContainText(message(language, 'demoNg'));
    // all of it but for the fraction of a pixel that scrolling rounds away
    await expect(verdict).toBeInViewport({ ratio: 0.99 });
  });
}

test('the demo says what it is before anybody presses', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('.demo')).toContainText('simulat');
});

test('nothing of the demo is loaded before it is asked for', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/');
  await page.locator('#demo').scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((path) => /sandbox|samples|inspect/.test(path))).toEqual([]);
  await inspect(page, 'en');
  await expect(page.locator('.demo li[data-done]')).toHaveCount(4);
  expect(loaded).toContain('/sandbox-worker.js');
});

test('the demo goes by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('radio', { name: scratched }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: good })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.demo').getByRole('status')).toContainText(message('en', 'demoOk'));
});

test('the demo needs no service worker, and leaves the explorer’s sandbox alone', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });
  });
  await page.goto('/');
  await inspect(page, 'en');
  await expect(page.locator('.demo').getByRole('status')).toContainText(message('en', 'demoNg'));
  const databases = await page.evaluate(() => indexedDB.databases());
  expect(databases).toEqual([]);
});

test.describe('a demo whose sandbox cannot be loaded', () => {
  test.use({ expectedErrors: [/sandbox-worker|Failed to load resource/] });

  test('says so, and works once it can', async ({ page }) => {
    await page.route('**/sandbox-worker.js', (route) => route.abort());
    await page.goto('/');
    await inspect(page, 'en');
    const verdict = page.locator('.demo').getByRole('status');
    await expect(verdict).toContainText(message('en', 'demoFailed', { reason: '' }).trim());
    await page.unroute('**/sandbox-worker.js');
    await inspect(page, 'en');
    await expect(verdict).toContainText(message('en', 'demoNg'));
  });
});

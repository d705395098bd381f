import { expect, type Page, test } from 'playwright/test';
import { ExplorerPage } from './explorerPage.ts';

/** The explorer keeps the samples for when there is no network: waits until it has, and takes them away. */
async function forgetSamples(page: Page): Promise<void> {
  const kept = (name: string) => page.evaluate(async (path) => Boolean(await caches.match(path)), name);
  await expect.poll(() => kept('/samples/license.key'), { timeout: 20_000 }).toBe(true);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (request.url.includes('/samples/')) await cache.delete(request);
    }
  });
}

test('a request waits for the sample pictures that it is to carry', async ({ page }) => {
  const late = Promise.withResolvers<undefined>();
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/');
  await explorer.call('login');
  await explorer.choose('upload_item');
  await forgetSamples(page);
  await page.context().route('**/samples/plate-ok-*.png', async (route) => {
    await late.promise;
    await route.continue();
  });
  await page.locator('.explorer-samples button').first().click();
  await expect(explorer.sendButton.locator('xpath=ancestor::*[@inert]')).toHaveCount(1);
  late.resolve(undefined);
  await explorer.send();
  await expect(explorer.count('training')).toHaveText('7');
});

test('what was typed and chosen is there when the reader comes back from another operation', async ({
  page,
}) => {
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/#/operations/train');
  const body = page.locator('.TextRequestBody textarea');
  const filled = await body.inputValue();
  await explorer.editBody({ name: 'mine' });
  await explorer.choose('upload_item');
  await page.locator('.explorer-samples button').first().click();
  await expect(page.locator('.explorer-file-list li')).toHaveCount(6);
  await explorer.choose('predict');
  await expect(body).toHaveValue(/item_ids/);
  await explorer.choose('train');
  await expect(body).toHaveValue('{"name":"mine"}');
  await explorer.choose('upload_item');
  await expect(page.locator('.explorer-file-list li')).toHaveCount(6);
  await page.reload();
  await explorer.choose('train');
  await expect(body).toHaveValue(filled);
});

test('samples that cannot be loaded: the reader is told, and what was chosen stays', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/');
  await explorer.call('login');
  await explorer.choose('upload_item');
  const [good, defective] = await page.locator('.explorer-samples button').all();
  await good?.click();
  await expect(page.locator('.explorer-file-list li')).toHaveCount(6);
  await forgetSamples(page);
  await page.context().route('**/samples/plate-ng-*.png', (route) => route.fulfill({ status: 503 }));
  await defective?.click();
  await expect(page.locator('explorer-file-field [role="alert"]')).toContainText('could not be loaded');
  await expect(page.locator('.explorer-file-list li')).toHaveCount(6);
  await explorer.send();
});

import { expect, test } from 'playwright/test';
import { ExplorerPage } from './explorerPage.ts';

test('links lead both ways', async ({ page }) => {
  await page.goto('/methods/train/');
  await page.locator('a.try-it').click();
  await expect(page).toHaveURL(/\/explorer\/#\/operations\/train$/);
  await expect(page.locator('.HttpOperation h2').first()).toBeVisible({ timeout: 30_000 });
  await page.locator('#explorer-page-link a').click();
  await expect(page).toHaveURL(/\/methods\/train\/$/);
});

test('fragments that name no operation leave the one that is shown', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await explorer.open('/ja/explorer/#/operations/getItems'); // of the original's anchors
  await expect(page).toHaveURL(/#\/operations\/login$/);
  await expect(page.locator('.HttpOperation h2').first()).toHaveText('ログイン');
  await explorer.choose('train');
  await explorer.editBody({ name: 'mine' });
  for (const fragment of ['_top', '/operations/nope', '/operations/constructor', '/']) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
    await expect(page).toHaveURL(/#\/operations\/train$/);
    await expect(page.locator('.HttpOperation h2').first()).toHaveText('モデルの学習');
  }
  await page.locator('a[href="#_top"]').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.TextRequestBody textarea')).toHaveValue('{"name":"mine"}');
  await page.goBack();
  await expect(page).not.toHaveURL(/_top|nope|constructor/);
  expect(explorer.faults).toEqual([]);
});

test('an operation is seen from its top, and the page stays there', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/#/operations/login');
  for (const operation of ['upload_item', 'get_item', 'get_items']) {
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await explorer.choose(operation);
    await page.waitForTimeout(1000); // Elements scrolled smoothly, and after the operation had been shown
    await expect(page.locator('.HttpOperation h2').first()).toBeInViewport();
  }
});

test('the language switch keeps the operation', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/#/operations/predict');
  await page.locator('starlight-lang-select select').first().selectOption('/ja/explorer/');
  await expect(page).toHaveURL(/\/ja\/explorer\/#\/operations\/predict$/);
  const link = page.locator('a[data-operation="predict"]');
  await expect(link).toHaveAttribute('aria-current', 'page');
  await expect(page.locator('.HttpOperation h2').first()).toHaveText(
    (await link.textContent())?.trim() ?? '',
  );
  await expect(page.locator('.HttpOperation h2').first()).toHaveText(/[ぁ-ん]/);
});

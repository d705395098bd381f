import { address, expect, kindsOfPage, languages, message, test } from './sitePages.ts';

test.use({ javaScriptEnabled: false });

for (const language of languages) {
  for (const path of kindsOfPage) {
    test(`${address(path, language)} is readable without JavaScript`, async ({ page }) => {
      await page.goto(address(path, language));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('main').locator('p').first()).toBeVisible();
    });
  }
}

test('the first sample is shown, nested properties can be opened, and prose is for one reader', async ({
  page,
}) => {
  await page.goto('/methods/get-items/');
  await expect(page.locator('.sample[data-label="TypeScript"] pre').first()).toBeVisible();
  const details = page.locator('#response-data > details');
  await expect(details.locator('> ul')).toBeVisible();
  const inner = page.locator('#response-data-summary > details');
  await inner.locator('> summary').click();
  await expect(inner.locator('> ul')).toBeVisible();
  const names = page.locator('.sdk-call').first();
  await expect(names.locator('.sdk-name').first()).toBeVisible();
  await expect(names.locator('> .sdk-beside').filter({ visible: true })).toHaveCount(0);
});

for (const language of languages)
  test(`the Quickstart is for the first language, and leads to the text for all (${language})`, async ({
    page,
  }) => {
    await page.goto(address('/quickstart/', language));
    await expect(page.getByRole('radiogroup')).toBeHidden();
    await expect(page.getByText('node quickstart.ts', { exact: true })).toBeVisible();
    await expect(page.getByText('py quickstart.py', { exact: true })).toBeHidden();
    await expect(page.getByText('Expand-Archive')).toBeVisible();
    await page.getByRole('link', { name: message(language, 'uiChoiceAll') }).click();
    await expect(page).toHaveURL(/quickstart\/index\.md$/);
    await expect(page.locator('body')).toContainText('py quickstart.py');
  });

test('the explorer says what it needs, and leads to the reference', async ({ page }) => {
  await page.goto('/ja/explorer/');
  await page.getByRole('main').getByRole('link', { name: 'リファレンス' }).click();
  await expect(page).toHaveURL('/ja/methods/');
  await page.goto('/explorer/');
  await expect(page.locator('.sandbox-bar')).toBeHidden();
});

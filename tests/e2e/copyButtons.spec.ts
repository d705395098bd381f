import type { Page } from 'playwright/test';
import { samplesOf } from '../../src/examples/samples.ts';
import { localize } from '../../src/i18n/localize.ts';
import { address, expect, languages, message, test } from './sitePages.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Presses the first copy button of a part of the page, and gives what is copied then. */
async function copied(page: Page, part: string): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  const button = page.locator(part).locator('.copy-button').first();
  await button.click();
  await expect(button).toHaveClass(/copied/);
  return page.evaluate(() => navigator.clipboard.readText());
}

for (const language of languages)
  test(`a sample is copied as it stands in its file (${language})`, async ({ page }) => {
    await page.goto(address('/methods/get-items/', language));
    for (const { language: sdk, code } of samplesOf('get-items')) {
      await page.getByRole('tab', { name: sdk.label, exact: true }).click();
      const wanted = localize(code, (key, args) => message(language, key, args), 'code');
      expect(await copied(page, `#sample-get-items-${sdk.id}`)).toBe(wanted.trimEnd());
    }
  });

test('JSON is copied as JSON', async ({ page }) => {
  await page.goto('/methods/get-items/');
  const text = await copied(page, '.json:visible >> nth=0');
  expect(JSON.parse(text)).toHaveProperty('data');
});

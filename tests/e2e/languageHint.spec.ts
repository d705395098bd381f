import { expect, message, test } from './sitePages.ts';

const hint = (language: string): string => message(language, 'uiLanguageHint');

test.describe('a reader whose browser prefers Japanese', () => {
  test.use({ locale: 'ja-JP' });

  test('is told once that the page exists in Japanese', async ({ page }) => {
    await page.goto('/methods/train/');
    const link = page.getByRole('link', { name: hint('ja') });
    await expect(link).toBeVisible();
    await expect(link.locator('xpath=ancestor-or-self::*[@lang][1]')).toHaveAttribute('lang', 'ja');
    await page.goto('/methods/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(link).toBeHidden();
  });

  test('gets there by the hint, and can close it', async ({ page }) => {
    await page.goto('/methods/train/');
    await page.getByRole('button', { name: message('ja', 'uiClose') }).click();
    await expect(page.getByRole('link', { name: hint('ja') })).toBeHidden();

    await page.evaluate(() => {
      localStorage.clear();
    });
    await page.reload();
    await page.getByRole('link', { name: hint('ja') }).click();
    await expect(page).toHaveURL('/ja/methods/train/');
    await expect(page.getByRole('link', { name: hint('en') })).toBeHidden();
  });
});

test('a reader whose browser prefers the page’s language is told nothing', async ({ page }) => {
  await page.goto('/methods/train/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: hint('ja') })).toBeHidden();
});

test('a reader of the Japanese page whose browser prefers English is told in English', async ({ page }) => {
  await page.goto('/ja/methods/train/');
  await expect(page.getByRole('link', { name: hint('en') })).toBeVisible();
});

test.describe('a reader who has chosen the other language', () => {
  test.use({ locale: 'ja-JP' });

  for (const [way, choose] of Object.entries({
    'in the header': 'starlight-lang-select select',
    'in the footer': '.site-footer a[hreflang="en"]',
  }))
    test(`is told nothing: ${way}`, async ({ page }) => {
      await page.goto('/ja/methods/train/');
      const control = page.locator(choose).first();
      if (choose.includes('select ')) await control.selectOption({ label: 'English' });
      else await control.click();
      await expect(page).toHaveURL(/^[^?#]*\/\/[^/]+\/methods\/train\//);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      await expect(page.getByRole('link', { name: hint('ja') })).toBeHidden();
    });
});

test.describe('on a phone', () => {
  test.use({ locale: 'ja-JP', viewport: { width: 390, height: 800 } });

  test('the hint goes when the reader reads on', async ({ page }) => {
    await page.goto('/methods/train/');
    const link = page.getByRole('link', { name: hint('ja') });
    await expect(link).toBeVisible();
    await page.mouse.wheel(0, 1500);
    await expect(link).toBeHidden();
  });
});

import { expect, languages, message, test } from './sitePages.ts';

test('the language switch keeps page, heading and sample language', async ({ page }) => {
  await page.goto('/methods/get-items/#responses');
  await page.getByRole('tab', { name: 'Python' }).click();
  await page
    .getByRole('combobox', { name: message('en', 'languageSelect.accessibleLabel'), exact: true })
    .filter({ visible: true })
    .selectOption({ label: '日本語' });
  await expect(page).toHaveURL('/ja/methods/get-items/#responses');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.locator('#responses')).toBeInViewport();
  await expect(page.getByRole('tab', { name: 'Python' })).toHaveAttribute('aria-selected', 'true');

  await page
    .getByRole('combobox', { name: message('ja', 'languageSelect.accessibleLabel'), exact: true })
    .filter({ visible: true })
    .selectOption({ label: 'English' });
  await expect(page).toHaveURL('/methods/get-items/#responses');
});

test('without a heading in the address, the switch keeps the heading where the reader is', async ({
  page,
}) => {
  await page.goto('/algorithms/');
  await page.locator('#algo1bi').evaluate((heading) => {
    heading.scrollIntoView();
  });
  await page
    .getByRole('combobox', { name: message('en', 'languageSelect.accessibleLabel'), exact: true })
    .filter({ visible: true })
    .selectOption({ label: '日本語' });
  await expect(page).toHaveURL('/ja/algorithms/#algo1bi');
  await expect(page.locator('#algo1bi')).toBeInViewport();
});

for (const language of languages) {
  test(`the introduction links its other language (${language})`, async ({ page }) => {
    await page.goto(language === 'en' ? '/' : `/${language}/`);
    // In the text: the footer of every page links the languages as well.
    const main = page.locator('.sl-markdown-content');
    await expect(main.getByRole('link', { name: 'English', exact: true })).toHaveJSProperty('pathname', '/');
    await expect(main.getByRole('link', { name: '日本語', exact: true })).toHaveJSProperty(
      'pathname',
      '/ja/',
    );
  });
}

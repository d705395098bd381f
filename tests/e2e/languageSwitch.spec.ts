import { address, expect, languages, languageSelect, test, typesOfPage } from './sitePages.ts';

test('the language switch keeps page, heading and sample language', async ({ page }) => {
  await page.goto('/methods/get-items/#responses');
  await page.getByRole('tab', { name: 'Python' }).click();
  await languageSelect(page, 'en').selectOption({ label: '日本語' });
  await expect(page).toHaveURL('/ja/methods/get-items/#responses');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.locator('#responses')).toBeInViewport();
  await expect(page.getByRole('tab', { name: 'Python' })).toHaveAttribute('aria-selected', 'true');

  await languageSelect(page, 'ja').selectOption({ label: 'English' });
  await expect(page).toHaveURL('/methods/get-items/#responses');
});

test('without a heading in the address, the switch keeps the heading where the reader is', async ({
  page,
}) => {
  await page.goto('/algorithms/');
  await page.locator('#algo1bi').evaluate((heading) => {
    heading.scrollIntoView();
  });
  await languageSelect(page, 'en').selectOption({ label: '日本語' });
  await expect(page).toHaveURL('/ja/algorithms/#algo1bi');
  await expect(page.locator('#algo1bi')).toBeInViewport();
});

test('whoever has read on from the place in the address comes to where she is', async ({ page }) => {
  await page.goto('/algorithms/#symptoms');
  await page.locator('#algo1bi').evaluate((heading) => {
    heading.scrollIntoView();
  });
  await languageSelect(page, 'en').selectOption({ label: '日本語' });
  await expect(page).toHaveURL('/ja/algorithms/#algo1bi');
});

test('a fragment that is no valid encoding does not hold up the switch', async ({ page }) => {
  await page.goto('/algorithms/#%E0');
  await languageSelect(page, 'en').selectOption({ label: '日本語' });
  await expect(page).toHaveURL('/ja/algorithms/#%E0');
});

test('the switch keeps page, heading and tab from every type of page to every language', async ({ page }) => {
  test.setTimeout(240_000);
  await page.addInitScript(() => {
    localStorage.setItem('language-hint-seen', 'seen');
  });
  await page.goto('/methods/get-items/');
  await page.getByRole('tab', { name: 'Python' }).click();
  const sdk = await page.locator('html').getAttribute('data-sdk');
  const lost: string[] = [];
  const pages = [...typesOfPage, '/all/'].filter((path) => !path.includes('404'));
  for (const path of pages)
    for (const [index, from] of languages.entries()) {
      const to = languages[(index + 1) % languages.length]!;
      await page.goto(address(path, from), { waitUntil: 'domcontentloaded' });
      const heading = await page.evaluate(() => {
        // The status of the translations has a heading for each topic with something missing, in that language.
        if (location.pathname.endsWith('/status/')) return undefined;
        const all = [...document.querySelectorAll('main :is(h2, h3)[id]')];
        const middle = all[Math.floor(all.length / 2)];
        if (middle) location.hash = middle.id;
        return middle?.id;
      });
      await languageSelect(page, from).selectOption(address(path, to));
      const wanted = address(path, to) + (heading === undefined ? '' : `#${encodeURI(heading)}`);
      await page.waitForURL((url) => languages.length === 1 || url.pathname !== address(path, from));
      const { pathname, hash } = new URL(page.url());
      if (pathname + hash !== wanted) lost.push(`${address(path, from)}: ${pathname + hash}, not ${wanted}`);
      if ((await page.locator('html').getAttribute('data-sdk')) !== sdk) lost.push(`${wanted}: another tab`);
      if (heading !== undefined)
        await expect(page.locator(`[id="${heading}"]`), wanted).toBeInViewport({ timeout: 5000 });
    }
  expect(lost).toEqual([]);
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

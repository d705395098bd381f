import { expect, message, test } from './sitePages.ts';

const searches: [language: string, term: string, path: RegExp][] = [
  ['en', 'train', /\/methods\/train\//],
  ['en', 'item_id', /\/(schemas|methods)\//],
  ['en', 'Unknown item', /\/(errors|methods\/get-item)\//],
  ['ja', '推論', /\/ja\/methods\/predict\//],
  ['ja', 'アノテーション', /\/ja\/methods\/annotate\//],
  ['ja', '画像', /\/ja\//],
  ['ja', '学習パラメーター', /\/ja\//],
  ['ja', 'アクセストークン', /\/ja\/(authorization|methods\/login)\//],
];

for (const [language, term, path] of searches) {
  test(`search finds “${term}” (${language})`, async ({ page }) => {
    await page.goto(language === 'en' ? '/' : `/${language}/`);
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: message(language, 'search.label') });
    await dialog.getByRole('searchbox').fill(term);
    const links = dialog.getByRole('link');
    await expect(links.first()).toBeVisible();
    const paths = await links.evaluateAll((found) =>
      found.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
    expect(
      paths.slice(0, 8).some((found) => path.test(found)),
      paths.join('\n'),
    ).toBe(true);
    for (const found of paths) expect(found.startsWith('/ja/')).toBe(language === 'ja');
  });
}

test('a result opens its page by the keyboard', async ({ page }) => {
  await page.goto('/ja/');
  await page.getByRole('button', { name: message('ja', 'search.label') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill('推論');
  await expect(dialog.getByRole('link').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ja\/.+/);
});

test('nothing found is said, and Escape closes', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill('qqqzzz');
  await expect(dialog.getByRole('status')).toContainText('qqqzzz');
  // The browser's own search field takes the first Escape to empty itself.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('the search loads nothing before it is opened', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('/methods/get-items/', { waitUntil: 'networkidle' });
  expect(loaded.filter((url) => url.includes('pagefind'))).toEqual([]);
});

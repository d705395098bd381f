import { readFileSync } from 'node:fs';
import { expect, languages, test } from './sitePages.ts';

const old = readFileSync('tests/navigation/oldIds.txt', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));

for (const language of languages) {
  const folder = language === 'en' ? '/' : `/${language}/`;

  test(`every id of the earlier publication leads on from ${folder}`, async ({ page }) => {
    test.setTimeout(600_000);
    // Each address is opened anew, and only where the browser would go is looked at: that page need not load.
    await page.goto(folder);
    const lost: string[] = [];
    for (const [index, id] of old.entries()) {
      const query = ['', '?csharp', '?python'][index % 3] ?? '';
      const target = page
        .waitForRequest(
          (request) => request.isNavigationRequest() && new URL(request.url()).pathname !== folder,
          { timeout: 5000 },
        )
        .catch(() => undefined);
      await page.goto(`${folder}${query}#${id}`, { waitUntil: 'commit' });
      const request = await target;
      const hash = await page
        .waitForFunction((before) => location.hash !== before, `#${id}`, { timeout: 1 })
        .catch(() => undefined);
      if (!request && !hash) lost.push(id);
      await page.goto('about:blank');
    }
    expect(lost).toEqual([]);
  });
}

test('the place is shown, and the sample language of the address stays chosen', async ({ page }) => {
  await page.goto('/ja/?csharp#t-getItems');
  await expect(page).toHaveURL('/ja/methods/get-items/');
  await expect(page.locator('html')).toHaveAttribute('data-sdk', 'csharp');
});

test('an old link on a page that is open leads on too', async ({ page }) => {
  await page.goto('/errors/');
  await page.evaluate(() => (location.hash = '#schemaitem'));
  await expect(page).toHaveURL('/schemas/item/');
});

test('nothing is loaded for a fragment that the page knows, and an unknown one stays where it is', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('/errors/#unknown-client', { waitUntil: 'networkidle' });
  expect(loaded.filter((url) => url.includes('/places/'))).toEqual([]);
  await page.goto('/errors/#no-such-thing', { waitUntil: 'networkidle' });
  await expect(page).toHaveURL('/errors/#no-such-thing');
});

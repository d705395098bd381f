import { readFileSync } from 'node:fs';
import { expect, languages, message, test } from './sitePages.ts';

// The browser reports the status of the page itself.
test.use({ expectedErrors: [/status of 404/] });

for (const language of languages) {
  const folder = language === 'en' ? '' : `/${language}`;

  test(`an unknown address says so in the language of the path (${language})`, async ({ page }) => {
    const response = await page.goto(`${folder}/no/such/page/`);
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(message(language, 'notFoundTitle'));
    await expect(page).toHaveTitle(new RegExp(message(language, 'notFoundTitle')));
    // It has no place in the side bar, no text to edit and no Markdown copy.
    await expect(page.locator('.page-place :is(nav, button)')).toHaveCount(0);
    await expect(page.getByText(message(language, 'page.editLink'))).toHaveCount(0);
    const home = page.getByRole('main').getByRole('link').first();
    await home.click();
    await expect(page).toHaveURL(`${folder}/`);
  });

  test(`so it does on a host that knows only the root’s page (${language})`, async ({ page }) => {
    const body = readFileSync('dist/404.html', 'utf8');
    await page.route('**/no/such/page/', (route) =>
      route.fulfill({ status: 404, contentType: 'text/html', body }),
    );
    await page.goto(`${folder}/no/such/page/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(message(language, 'notFoundTitle'));
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  });
}

const suggestions: [address: string, wanted: string][] = [
  ['/methods/Train/', '/methods/train/'],
  ['/en/methods/train/', '/methods/train/'],
  ['/ja/methods/get_items/', '/ja/methods/get-items/'],
  ['/ja/schemas/modell/', '/ja/schemas/model/'],
];

for (const [unknown, wanted] of suggestions) {
  test(`${unknown} suggests ${wanted}`, async ({ page }) => {
    await page.goto(unknown);
    await page.locator('[data-suggestions] a').first().click();
    await expect(page).toHaveURL(wanted);
  });
}

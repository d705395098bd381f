import { expect, type Page, test } from 'playwright/test';
import { languages } from './sitePages.ts';
import { ExplorerPage } from './explorerPage.ts';

/** Holds Elements' scripts back, or all of the page's, as a slow line does. Returns how to let them come. */
async function holdElements(page: Page, scripts = '**/explorer/elements.*.js'): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(scripts, async (route) => {
    await promise;
    await route.continue();
  });
  return () => resolve(undefined);
}

const visibleForm = (page: Page) => page.locator('.explorer-elements > div:visible');

for (const language of languages)
  test(`the form of each operation is in the HTML, and Elements takes over the same one: ${language}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const folder = language === 'en' ? '/' : `/${language}/`;
    const explorer = new ExplorerPage(page);
    await explorer.open(`${folder}explorer/`);
    const operations = await page
      .locator('a[data-operation]')
      .evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset['operation'] ?? ''));
    for (const operation of operations) {
      const other = new ExplorerPage(await page.context().newPage());
      const letCome = await holdElements(other.page, '**/*.js');
      await other.page.goto(`${folder}explorer/#/operations/${operation}`, { waitUntil: 'commit' });
      const form = visibleForm(other.page);
      await expect(form).toHaveCount(1);
      await expect(form).toHaveAttribute('data-operation', operation);
      await expect(form.locator('h2')).toHaveText(
        (await other.page.locator(`a[data-operation="${operation}"]`).textContent())?.trim() ?? '',
      );
      await expect(form.locator('.SendButtonHolder button')).toBeVisible();
      // The address leads to the form, whose place does not change any more.
      const top = () =>
        form.locator('h2').evaluate((heading) => Math.round(heading.getBoundingClientRect().top));
      await expect.poll(top).toBeLessThan(200);
      const topBefore = await top();
      const names = () =>
        form
          .locator('.TryItPanel :is(input, select, textarea)')
          .evaluateAll((fields) =>
            (fields as HTMLInputElement[]).map(({ localName, ariaLabel, type, value }) =>
              [localName, type, ariaLabel, type === 'file' ? '' : value].join(' '),
            ),
          );
      const before = await names();
      letCome();
      await other.started();
      expect(await names()).toEqual(before);
      const moved = Math.abs((await top()) - topBefore);
      expect(moved, operation).toBeLessThan(12);
      expect(other.faults).toEqual([]); // React reports a form that it had to make anew
      await other.page.close();
    }
  });

for (const [which, scripts] of [
  ['Elements', '**/explorer/elements.*.js'],
  ['any of the page’s scripts', '**/*.js'],
] as const)
  test(`what is typed, chosen and pressed before ${which} is there is not lost`, async ({ page }) => {
    const explorer = new ExplorerPage(page);
    const letCome = await holdElements(page, scripts);
    await page.goto('/explorer/#/operations/login', { waitUntil: 'commit' });
    const form = visibleForm(page);
    const body = form.locator('textarea');
    await form.getByLabel('Accept-Language').selectOption('ja');
    const request = { client_id: 'demo-client', client_secret: 'wrong', grant_type: 'client_credentials' };
    await body.fill(JSON.stringify(request));
    await form.locator('.SendButtonHolder button').click();
    letCome();
    await explorer.started();
    await expect(explorer.lastRequest.locator('[data-status]')).toContainText('401', { timeout: 20_000 });
    await expect(explorer.response).toContainText(/[ぁ-ん]/);
    // Once it was sent, it is put on several lines.
    await expect(body).toHaveValue(JSON.stringify(request, null, 2));
    await expect(page.locator('.TextRequestBody pre')).toContainText('wrong');
    await expect(page.getByLabel('Accept-Language')).toHaveValue('ja');
    expect(explorer.faults).toEqual([]);
  });

test('parameters that are filled in, and files that are chosen, before Elements is there', async ({
  page,
}) => {
  const explorer = new ExplorerPage(page);
  const letCome = await holdElements(page);
  await page.goto('/explorer/#/operations/upload_item', { waitUntil: 'commit' });
  const form = visibleForm(page);
  await form.getByLabel('model_id', { exact: true }).fill('a-model');
  await form.getByLabel('good', { exact: true }).selectOption('false');
  await form
    .locator('input[type="file"]')
    .setInputFiles(['public/samples/plate-ok-01.png', 'public/samples/plate-ok-02.png']);
  const model = form.getByLabel('model_id', { exact: true });
  await model.focus();
  letCome();
  await explorer.started();
  await expect(model).toBeFocused();
  await expect(page.locator('.explorer-file-list li')).toHaveCount(2);
  await expect(form.getByLabel('model_id', { exact: true })).toHaveValue('a-model');
  await expect(form.getByLabel('good', { exact: true })).toHaveValue('false');
  // What is shown is what is sent.
  await explorer.send(401);
  const copied = page.locator('.sandbox-requests');
  await expect(copied).toContainText('/v1/upload');
  expect(explorer.faults).toEqual([]);
});

test.describe('where there is no script', () => {
  test.use({ javaScriptEnabled: false });

  test('forms that nothing would answer are not shown', async ({ page }) => {
    await page.goto('/explorer/#/operations/train');
    await expect(visibleForm(page)).toHaveCount(0);
    await expect(page.locator('.explorer noscript, .explorer p').first()).toBeVisible();
  });
});

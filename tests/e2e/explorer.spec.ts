import { expect, test } from 'playwright/test';
import { ExplorerPage } from './explorerPage.ts';

for (const folder of ['/', '/ja/']) {
  test(`the whole story, ${folder}`, async ({ page }) => {
    test.setTimeout(120_000);
    const explorer = new ExplorerPage(page);
    await explorer.open(`${folder}explorer/`);
    await expect(explorer.count('training')).toHaveText('4', { timeout: 20_000 });

    await explorer.call('login');
    await expect(explorer.response).toContainText('access_token');

    await explorer.choose('upload_item');
    await page.locator('.explorer-samples button').first().click();
    await expect(page.locator('.explorer-file-list li')).toHaveCount(6);
    await explorer.send();
    await expect(explorer.response).toContainText('plate-ok-06');
    await expect(explorer.count('training')).toHaveText('7');

    await explorer.choose('train');
    const uploaded = [1, 2, 3, 4, 5, 6].map((number) => `plate-ok-0${number}`);
    await explorer.editBody({ algorithm_id: 'AE', name: 'story', item_ids: uploaded });
    await explorer.send();
    await expect(explorer.response).toContainText('creating');
    const modelId = /"model_id": ?"([-\w]+)"/.exec(await explorer.response.innerText())?.[1];
    expect(modelId).toBeTruthy();

    await expect(explorer.count('jobs')).toHaveText('1');
    await explorer.call('get_workers');
    await expect(explorer.count('jobs')).not.toHaveText('1', { timeout: 20_000 });

    await explorer.choose('predict');
    await explorer.editBody({ item_ids: ['plate-new-03'], model_id: modelId });
    await explorer.send();
    await expect(explorer.count('jobs')).toHaveText('1');
    await expect(explorer.count('jobs')).not.toHaveText('1', { timeout: 20_000 });

    await explorer.choose('get_item');
    await page.locator('input[aria-label="item_id"]').fill('plate-new-03');
    await explorer.send();
    await expect(explorer.response.locator('.explorer-verdict')).toContainText('NG');
    const picture = page.locator('explorer-response img').first();
    await expect(picture).toBeVisible();
    expect(await picture.getAttribute('src')).toContain('/processed/');
    await explorer.seePicture();

    await explorer.openSandbox();
    await page.locator('.sandbox-items li', { hasText: 'plate-new-03' }).locator('button').click();
    await expect(page.locator('#sandbox-picture img')).toHaveAttribute('src', /\/processed\//);
    await page.keyboard.press('Escape');

    await explorer.choose('export_models');
    await explorer.editBody({ model_ids: [modelId] });
    await explorer.send();
    const downloading = page.waitForEvent('download');
    await page.locator('.explorer-download').click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/\.zip$/);

    // Into a sandbox that has not the model any more: the file that was saved, and what the page remembers of the export.
    await explorer.openSandbox();
    await page.locator('[data-reset]').click();
    await expect.poll(() => explorer.modelCount()).toBe(2);
    await explorer.choose('import_models');
    await page.locator('explorer-file-field input').setInputFiles(await download.path());
    await explorer.send();
    await expect.poll(() => explorer.modelCount()).toBe(3);
    await explorer.choose('get_models');
    await explorer.send();
    await expect(explorer.response).toContainText('"story"');
    await explorer.choose('import_models');
    await page.locator('.explorer-samples button').first().click();
    await explorer.send();

    expect(explorer.faults).toEqual([]);
  });
}

test('every operation is answered as its form is filled', async ({ page }) => {
  test.setTimeout(120_000);
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/');
  await explorer.call('login');
  const operations = await page
    .locator('a[data-operation]')
    .evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset['operation'] ?? ''));
  expect(operations.length).toBeGreaterThanOrEqual(15);
  // The form says so.
  const others: Record<string, number> = { upload_license: 403 };
  for (const operation of operations) {
    await explorer.choose(operation);
    if (['upload_license', 'upload_item', 'import_models'].includes(operation))
      await page.locator('.explorer-samples button').first().click();
    await explorer.send(others[operation] ?? 200);
  }
  expect(explorer.faults).toEqual([]);
});

test('errors are in the language of the page, and no request carries a placeholder for a token', async ({
  page,
}) => {
  const sent: (string | undefined)[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/v1/')) sent.push(request.headers()['authorization']);
  });
  const explorer = new ExplorerPage(page);
  await explorer.open('/ja/explorer/#/operations/get_models');
  await explorer.send(401);
  await expect(explorer.response).toContainText(/[ぁ-ん]/);
  await page.locator('explorer-response a[href="#/operations/login"]').click();
  await expect(page).toHaveURL(/#\/operations\/login$/);
  expect(sent).toEqual([undefined]);
});

test('the token is filled in everywhere after a login, and survives a reload', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await explorer.openLoggedIn();
  const token = /"access_token": ?"([^"]+)"/.exec(await explorer.response.innerText())?.[1] ?? '';
  for (const operation of ['get_items', 'train']) {
    await explorer.choose(operation);
    await expect(page.locator('[data-test="try-it-auth"] input')).toHaveValue(token);
  }
  await page.reload();
  await explorer.started();
  await expect(page.locator('[data-test="try-it-auth"] input')).toHaveValue(token, { timeout: 30_000 });
  await explorer.send();
});

test('the pictures of the items are there after a login, and the way to it before', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/#/operations/get_models');
  await explorer.openSandbox();
  await page.locator('.sandbox-login a').click();
  await expect(page).toHaveURL(/#\/operations\/login$/);
  await expect(page.locator('.sandbox-items li')).toHaveCount(0);
  await explorer.call('login');
  await expect(page.locator('.sandbox-items li')).toHaveCount(7);
  await expect(page.locator('.sandbox-login')).toBeHidden();
});

test('the last requests can be copied, and the sandbox reset', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/');
  await explorer.uploadSamples();

  await expect(explorer.lastRequest.locator('.copied')).toHaveCount(0);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await explorer.openSandbox();
  await explorer.lastRequest.locator('[data-copy="curl"]').click();
  await expect(explorer.lastRequest.locator('[data-copy="curl"]')).toHaveClass(/copied/);
  await expect.poll(clipboard).toContain('-F \'files=@"plate-ok-01.png"\'');
  await explorer.lastRequest.locator('[data-copy="typescript"]').click();
  await expect.poll(clipboard).toContain("body.append('files'");

  await page.locator('[data-reset]').click();
  await expect(explorer.count('training')).toHaveText('4');
  await explorer.call('get_items');
});

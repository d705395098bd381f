import { expect, test } from 'playwright/test';
import { ExplorerPage } from './explorerPage.ts';

test('links lead both ways', async ({ page }) => {
  await page.goto('/methods/train/');
  await page.locator('a.try-it').click();
  await expect(page).toHaveURL(/\/explorer\/#\/operations\/train$/);
  await expect(page.locator('.HttpOperation h2').first()).toBeVisible({ timeout: 30_000 });
  await page.locator('#explorer-page-link a').click();
  await expect(page).toHaveURL(/\/methods\/train\/$/);
});

test('fragments that name no operation leave the one that is shown', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await explorer.open('/ja/explorer/#/operations/getItems'); // of the original's anchors
  await expect(page).toHaveURL(/#\/operations\/login$/);
  await expect(page.locator('.HttpOperation h2').first()).toHaveText('ログイン');
  const notice = page.locator('#explorer-unknown');
  await expect(notice).toHaveText('「getItems」という操作はありません。「ログイン」を表示しています。');
  await explorer.choose('train');
  await expect(notice).toBeHidden();
  await explorer.editBody({ name: 'mine' });
  for (const fragment of ['_top', '/operations/nope', '/operations/constructor', '/']) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
    await expect(page).toHaveURL(/#\/operations\/train$/);
    await expect(page.locator('.HttpOperation h2').first()).toHaveText('モデルの学習');
  }
  await expect(notice).toContainText('「constructor」');
  await expect(notice).toBeInViewport();
  await page.locator('a[href="#_top"]').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.TextRequestBody textarea')).toHaveValue('{"name":"mine"}');
  await page.goBack();
  await expect(page).not.toHaveURL(/_top|nope|constructor/);
  expect(explorer.faults).toEqual([]);
});

test('an operation is seen from its top, and the page stays there', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/#/operations/login');
  for (const operation of ['upload_item', 'get_item', 'get_items']) {
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await explorer.choose(operation);
    await page.waitForTimeout(1000); // Elements scrolled smoothly, and after the operation had been shown
    await expect(page.locator('.HttpOperation h2').first()).toBeInViewport();
  }
});

test('the language switch keeps the operation', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/#/operations/predict');
  await page.locator('starlight-lang-select select').first().selectOption('/ja/explorer/');
  await expect(page).toHaveURL(/\/ja\/explorer\/#\/operations\/predict$/);
  const link = page.locator('a[data-operation="predict"]');
  await expect(link).toHaveAttribute('aria-current', 'page');
  await expect(page.locator('.HttpOperation h2').first()).toHaveText(
    (await link.textContent())?.trim() ?? '',
  );
  await expect(page.locator('.HttpOperation h2').first()).toHaveText(/[ぁ-ん]/);
});

test('an address fills in a request, and carries neither token nor secret', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const explorer = new ExplorerPage(page);
  await explorer.openLoggedIn();
  const copyLink = async (): Promise<string> => {
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await page.locator('.explorer-tools [data-copy="link"]').click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const decoded = (link: string): string =>
    Buffer.from(/form=([\w-]+)$/.exec(link)?.[1] ?? '', 'base64url').toString();
  expect(decoded(await copyLink())).toContain('demo-client');
  expect(decoded(await copyLink())).not.toContain('demo-secret');

  await explorer.choose('get_item');
  await page.locator('input[aria-label="item_id"]').fill('plate-ok-01');
  const item = await copyLink();
  await explorer.choose('upload_item');
  await page.locator('[data-sample="defective"]').click();
  await expect(page.locator('.explorer-file-list li')).toHaveCount(3);
  const upload = await copyLink();
  await explorer.choose('train');
  await explorer.editBody({ algorithm_id: 'IF', name: 'プレート' });
  const train = await copyLink();
  const token = await page.locator('#explorer-token').inputValue();
  expect(token).not.toBe('');
  expect([item, upload, train].map(decoded).join()).not.toContain(token);

  const other = new ExplorerPage(await context.newPage());
  await other.open(train);
  await expect(other.page.locator('.TextRequestBody textarea')).toHaveValue(/プレート/);
  await expect(other.page).toHaveURL(/#\/operations\/train$/);
  await other.page.goto(item);
  await expect(other.page.locator('input[aria-label="item_id"]')).toHaveValue('plate-ok-01');
  await other.page.goto(upload);
  await expect(other.page.locator('.explorer-file-list li')).toHaveCount(3);
  await expect(other.choice('good')).toHaveValue('false');
  expect(other.faults).toEqual([]);
});

test('the language switch keeps operation, form, files and response', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  const toJapanese = () => page.locator('starlight-lang-select select').first().selectOption('/ja/explorer/');
  await explorer.openLoggedIn();
  await explorer.choose('upload_item');
  await page.locator('explorer-file-field input').setInputFiles('public/samples/plate-ok-05.png');
  await explorer.choice('good').selectOption('false');
  await explorer.send();
  await toJapanese();
  await expect(page).toHaveURL(/\/ja\/explorer\/#\/operations\/upload_item$/);
  await expect(explorer.response.locator('.explorer-status')).toHaveText('200 成功');
  await expect(explorer.response).toContainText('plate-ok-05');
  await expect(page.locator('.explorer-file-list li')).toHaveText(/plate-ok-05\.png/);
  await expect(explorer.choice('good')).toHaveValue('false');
  await expect(explorer.choice('Accept-Language')).toHaveValue('ja');
  await expect(page.locator('#explorer-session')).toContainText('demo-client');
  await page.reload();
  await expect(explorer.sendButton).toBeVisible();
  await expect(explorer.response).toHaveAttribute('data-empty', '');
  expect(explorer.faults).toEqual([]);
});

test('after the language switch the lines that a response finds fault with are marked, unless they are not any more', async ({
  page,
}) => {
  const explorer = new ExplorerPage(page);
  const wrong = page.locator('.sl-code-line[data-wrong]');
  const switchTo = (language: string) =>
    page.locator('starlight-lang-select select').first().selectOption(`${language}explorer/`);
  await explorer.openLoggedIn();
  await explorer.choose('train');
  await explorer.editBody({ algorithm_id: 'AE', name: 'x', item_ids: ['no'], itemids: [] });
  await explorer.send(403);
  await expect(wrong).toHaveCount(2);
  const said = await page.locator('.explorer-problem').textContent();
  await switchTo('/ja/');
  await expect(page.locator('.explorer-check li').first()).toContainText('5行目');
  await expect(wrong).toHaveCount(2);
  await expect(page.locator('.explorer-problem')).toHaveText(said ?? '');
  await explorer.editBody({ algorithm_id: 'AE', name: 'x' });
  await expect(wrong).toHaveCount(0);
  await switchTo('/');
  await expect(page.locator('.explorer-check li').first()).toContainText('Line 5');
  await page.waitForTimeout(300);
  await expect(wrong).toHaveCount(0);
  expect(explorer.faults).toEqual([]);
});

test('the way back to the documentation, and who is logged in, are there to see', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await explorer.open('/ja/explorer/');
  await expect(page.locator('#explorer-session')).toBeVisible();
  await explorer.send();
  await expect(page.locator('#explorer-session')).toContainText('demo-client');
  await page.locator('[data-explorer-back]').first().click();
  await expect(page).toHaveURL(/\/ja\/$/);
});

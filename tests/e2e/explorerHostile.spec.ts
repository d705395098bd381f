import { expect, type Page, test } from 'playwright/test';
import { ExplorerPage } from './explorerPage.ts';

const markup = `<img src=x onerror="globalThis.broken=1"><script>globalThis.broken=1</script>`;

async function isUntouched(page: Page): Promise<boolean> {
  return page.evaluate(() => !('broken' in globalThis) && !document.querySelector('img[src="x"]'));
}

test('markup in examples of the contract, in file names and in requests is shown as text', async ({
  page,
}) => {
  await page.route('**/explorer/operations.en.*.json', async (route) => {
    const response = await route.fetch();
    const escaped = JSON.stringify(markup).slice(1, -1).replaceAll('<', '\\u003c');
    const body = (await response.text()).replaceAll('demo-client', escaped);
    await route.fulfill({ response, body });
  });
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/#/operations/login');
  await expect(page.locator('.TextRequestBody textarea')).toHaveValue(/<img src=x/);
  await explorer.send(401);

  await explorer.editBody({
    client_id: 'demo-client',
    client_secret: 'demo-secret',
    grant_type: 'client_credentials',
  });
  await explorer.send();
  await explorer.choose('upload_item');
  const png = Buffer.from(await (await page.request.get('/samples/plate-ok-01.png')).body());
  const name = `${markup.replaceAll('/', '')}.png`;
  await page.locator('explorer-file-field input').setInputFiles({ name, mimeType: 'image/png', buffer: png });
  await expect(page.locator('.explorer-file-list')).toContainText('<img src=x');
  await explorer.sendButton.click();
  await expect(explorer.lastRequest.locator('[data-status]')).toContainText(/200|400/);
  await explorer.choose('get_items');
  await explorer.send();
  expect(await isUntouched(page)).toBe(true);
});

test('a picture of more than 20 MB is rejected clearly, and nothing is lost', async ({ page }) => {
  test.setTimeout(90_000);
  const explorer = new ExplorerPage(page);
  await explorer.openLoggedIn();
  await explorer.choose('upload_item');
  await page.locator('explorer-file-field input').evaluate((input: HTMLInputElement) => {
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array(21 * 1024 * 1024)], 'huge.png', { type: 'image/png' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(page.locator('.explorer-file-list')).toContainText('huge.png');
  await explorer.send(413);
  await expect(explorer.response).toContainText('20');
  await expect(page.locator('.explorer-file-list')).toContainText('huge.png');
  await explorer.call('get_items');
  await expect(explorer.count('training')).toHaveText('4');
});

test('a token with line breaks is not sent, and the reader is told', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await page.addInitScript(() => {
    localStorage.setItem(
      'explorer sandbox login',
      JSON.stringify({ client: 'demo-client', token: 'a\nb: c' }),
    );
  });
  await explorer.open('/explorer/#/operations/get_models');
  await explorer.sendButton.click();
  await expect(explorer.response).toContainText('Authorization');
  await expect(explorer.response).toContainText('line break');
  expect(sent.filter((url) => url.includes('/v1/models'))).toEqual([]);
  expect(explorer.faults).toEqual([]);
});

test('broken JSON is not sent: its line is marked and named', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/#/operations/login');
  await explorer.editBody('{\n  "client_id": "a"\n  "client_secret": "b"\n}');
  await explorer.sendButton.click();
  const problem = page.locator('.explorer-problem');
  await expect(problem).toContainText('line 3');
  const editor = page.locator('.TextRequestBody textarea');
  await expect(editor).toBeFocused();
  await expect(editor).toHaveAttribute('aria-invalid', 'true');
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('client_secret');
  await expect(page.locator('.sandbox-requests')).toHaveAttribute('data-last', '0');
  await editor.fill('{}');
  await expect(problem).toHaveCount(0);
  expect(explorer.faults).toEqual([]);
});

import { expect, test } from 'playwright/test';
import { ExplorerPage } from './explorerPage.ts';

test('a body that is empty or no JSON is explained, and the response is that of an earlier request', async ({
  page,
}) => {
  const explorer = new ExplorerPage(page);
  const body = page.locator('.TextRequestBody textarea');
  const problem = page.locator('.explorer-problem');
  await explorer.open('/explorer/#/operations/login');
  const filled = await body.inputValue();
  await explorer.send();
  await explorer.editBody('{\n  "client_id": "demo-client"\n  "a": 1\n}');
  await explorer.sendButton.click();
  await expect(problem).toHaveText(/line 3, column 3.*Expected a comma before the next property.*found "/);
  await expect(explorer.response).toHaveAttribute('aria-label', 'Previous response');
  await expect(explorer.response.locator('h3')).toHaveText('Previous response');
  await explorer.editBody('');
  await explorer.sendButton.click();
  await expect(problem).toHaveText('The body is empty. Enter JSON, or start from the example.');
  await page.locator('.explorer-problem-remedy').click();
  await expect(body).toHaveValue(filled);
  await expect(page.locator('.explorer-problem, .explorer-problem-remedy')).toHaveCount(0);
  await explorer.send();
  await expect(explorer.response).toHaveAttribute('aria-label', 'Response');
  await expect(explorer.response.locator('h3')).toHaveText('Response');
});

for (const [folder, texts] of [
  [
    '/',
    [
      'the list is not closed. Add ], or',
      'the object is not closed. Add }',
      'after a comma',
      'the text is not closed',
    ],
  ],
  [
    '/ja/',
    [
      '配列が閉じられないまま、本文が終わっています。「]」を',
      'オブジェクトが閉じられないまま',
      'コンマの後で',
      '文字列が閉じられないまま',
    ],
  ],
] as const)
  test(`of a body that ends too early it is told what to add, ${folder}`, async ({ page }) => {
    const explorer = new ExplorerPage(page);
    await explorer.open(`${folder}explorer/#/operations/train`);
    for (const [index, body] of ['{\n"a": [1', '{\n"a": 1\n', '{"a": 1,', '{"a": "b'].entries()) {
      await explorer.editBody(body);
      await explorer.sendButton.click();
      await expect(page.locator('.explorer-problem')).toContainText(texts[index] ?? '');
    }
  });

test('JSON that was typed in one line is put on several once it is sent, unless somebody is typing in it', async ({
  page,
}) => {
  const explorer = new ExplorerPage(page);
  const body = page.locator('.TextRequestBody textarea');
  const login = { client_id: 'demo-client', client_secret: 'demo-secret', grant_type: 'client_credentials' };
  await explorer.open('/explorer/#/operations/login');
  await explorer.editBody(login);
  await body.press('Control+Enter');
  await expect(explorer.response).toContainText('access_token');
  await expect(body).toHaveValue(JSON.stringify(login));
  await explorer.send();
  await expect(body).toHaveValue(JSON.stringify(login, null, 2));
});

test('a request is copied in the reader’s language first, and JSON that was pasted in one line is put on several', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const explorer = new ExplorerPage(page);
  const body = page.locator('.TextRequestBody textarea');
  await explorer.open('/explorer/#/operations/login');
  const filled = await body.inputValue();
  await page.evaluate((text) => navigator.clipboard.writeText(JSON.stringify(JSON.parse(text))), filled);
  await body.fill('');
  await body.press('Control+V');
  await expect(body).toHaveValue(filled);
  await explorer.send();
  const first = explorer.response.locator('[data-copy-languages] button').first();
  await expect(first).toHaveText('TypeScript');
  await page.locator('sdk-select select').first().selectOption('python');
  await expect(first).toHaveText('Python');
  await expect(first).toHaveAttribute('data-own', '');
});

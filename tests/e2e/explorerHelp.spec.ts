import { expect, type Page, test } from 'playwright/test';
import { ExplorerPage } from './explorerPage.ts';

/** What a choice of the form shows. */
function chosen(page: Page, name: string) {
  return page.locator(`.TryItPanel select[aria-label="${name}"]`);
}

test('sample pictures set the fields that say what they show, whatever was there before', async ({
  page,
}) => {
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/#/operations/login');
  await explorer.send();
  await explorer.choose('upload_item');
  const sent = page.locator('.explorer-summary');
  for (const [sample, training, good, text] of [
    ['defective', 'true', 'false', 'NG: 3'],
    ['fresh', 'false', undefined, 'prediction: 3'],
    ['good', 'true', 'true', 'OK: 6'],
    ['fresh', 'false', undefined, 'prediction: 3'],
    ['defective', 'true', 'false', 'NG: 3'],
  ] as const) {
    await page.locator(`[data-sample="${sample}"]`).click();
    await expect(chosen(page, 'training')).toHaveValue(training);
    if (good) await expect(chosen(page, 'good')).toHaveValue(good);
    else await expect(chosen(page, 'good')).not.toHaveValue(/true|false/);
    await explorer.send();
    await expect(sent).toContainText(text);
  }
  await explorer.call('get_items');
  const defective = page.locator('.explorer-items li', { hasText: /plate-ng-0\d/ });
  await expect(defective).toHaveCount(3);
  for (const item of await defective.all()) await expect(item.locator('strong')).toHaveText('NG');
});

for (const [folder, heading] of [
  ['/', 'Wrong client secret'],
  ['/ja/', /シークレット/],
] as const)
  test(`below an error stands what the documentation says of this very error, ${folder}`, async ({
    page,
  }) => {
    const explorer = new ExplorerPage(page);
    const help = page.locator('.explorer-help');
    await explorer.open(`${folder}explorer/#/operations/login`);
    const login = {
      client_id: 'demo-client',
      client_secret: 'demo-secret',
      grant_type: 'client_credentials',
    };
    await explorer.editBody({ ...login, client_secret: 'no' });
    await explorer.send(401);
    await expect(help).toHaveAttribute('data-error', 'WrongSecret');
    await expect(help.locator('h4')).toHaveText(heading);
    await expect(help.locator('a').first()).toHaveAttribute('href', `${folder}errors/#wrong-secret`);
    await explorer.editBody({ ...login, client_id: 'nobody' });
    await explorer.send(401);
    await expect(help).toHaveAttribute('data-error', 'UnknownClient');
    await explorer.editBody(login);
    await explorer.send();
    await expect(help).toHaveCount(0);

    await explorer.choose('get_item');
    await page.locator('input[aria-label="item_id"]').fill('plate-other-01');
    await explorer.send(401);
    await expect(help).toHaveAttribute('data-error', 'ItemNotPermitted');
    await expect(help).not.toContainText('/operations/login');
    await explorer.choose('upload_license');
    await page.locator('[data-sample="license"]').click();
    await explorer.send(403);
    await expect(help).toHaveAttribute('data-error', 'LicenseExists');
    // In the other language than the page's.
    await explorer.choose('predict');
    await chosen(page, 'Accept-Language').selectOption(folder === '/' ? 'ja' : 'en');
    await explorer.editBody({ item_ids: ['nothing'] });
    await explorer.send(404);
    await expect(help).toHaveAttribute('data-error', 'ItemsNotFound');
    await help.locator('a').first().click();
    await expect(page).toHaveURL(new RegExp(`${folder}errors/#items-not-found$`));
    await expect(page.locator('#items-not-found')).toBeInViewport();
    expect(explorer.faults).toEqual([]);
  });

test('what is missing is named, marked, announced and focused, and nothing is sent', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/#/operations/get_item');
  const field = page.locator('input[aria-label="item_id"]');
  const problem = page.locator('.explorer-problem');
  const status = page.locator('#explorer-status');
  await field.fill(' ');
  await explorer.sendButton.click();
  await expect(problem).toHaveText(/item_id is required/);
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  const id = (await problem.getAttribute('id')) ?? '';
  await expect(field).toHaveAttribute('aria-describedby', new RegExp(id));
  await expect(status).toContainText('item_id is required');
  await field.fill('plate-new-01');
  await expect(problem).toHaveCount(0);
  await expect(field).not.toHaveAttribute('aria-invalid', 'true');

  await explorer.choose('upload_item');
  await explorer.sendButton.focus();
  await page.keyboard.press('Enter');
  await expect(problem).toHaveText(/files is required/);
  await expect(page.locator('.explorer-file-head input')).toBeFocused();
  await expect(page.locator('explorer-file-field')).toContainText('20 MB');
  await expect(page.locator('.sandbox-requests')).toHaveAttribute('data-last', '0');
});

test('an address fills in a request, and carries neither token nor secret', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/#/operations/login');
  await explorer.send();
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
  await expect(chosen(other.page, 'good')).toHaveValue('false');
  expect(other.faults).toEqual([]);
});

test('the language switch keeps operation, form, files and response', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  const toJapanese = () => page.locator('starlight-lang-select select').first().selectOption('/ja/explorer/');
  await explorer.open('/explorer/#/operations/login');
  await explorer.send();
  await explorer.choose('upload_item');
  await page.locator('explorer-file-field input').setInputFiles('public/samples/plate-ok-05.png');
  await chosen(page, 'good').selectOption('false');
  await explorer.send();
  await toJapanese();
  await expect(page).toHaveURL(/\/ja\/explorer\/#\/operations\/upload_item$/);
  await expect(explorer.response.locator('.explorer-status')).toHaveText('200 成功');
  await expect(explorer.response).toContainText('plate-ok-05');
  await expect(page.locator('.explorer-file-list li')).toHaveText(/plate-ok-05\.png/);
  await expect(chosen(page, 'good')).toHaveValue('false');
  await expect(chosen(page, 'Accept-Language')).toHaveValue('ja');
  await expect(page.locator('#explorer-session')).toContainText('demo-client');
  await page.reload();
  await expect(explorer.sendButton).toBeVisible();
  await expect(explorer.response).toHaveAttribute('data-empty', '');
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

for (const [folder, failed, active, running] of [
  ['/', /^The request was accepted.*failed \(x\): .*epochs.*abc/, 'The model y is active.', /still running/],
  [
    '/ja/',
    /^リクエストは受け付けられました.*モデル「x」の学習は失敗しました：.*epochs.*abc/,
    'モデル「y」が使用可能になりました。',
    /学習は実行中/,
  ],
] as const)
  test(`how a training ends is told, and what comes next fits it, ${folder}`, async ({ page }) => {
    const explorer = new ExplorerPage(page);
    const ended = page.locator('.explorer-jobs p');
    const next = page.locator('.explorer-next button');
    const step = page.locator('button[data-step="train"]');
    await explorer.open(`${folder}explorer/#/operations/login`);
    await explorer.send();
    await explorer.choose('train');
    const training = { algorithm_id: 'AE', name: 'x', item_ids: ['plate-ok-01'] };
    const override_params = [{ algorithm_parameter_id: 19, value: 'abc' }];
    await explorer.editBody({ ...training, override_params });
    await explorer.send();
    await expect(ended).toHaveClass('explorer-job-failed', { timeout: 20_000 });
    await expect(ended).toHaveText(failed);
    await expect(ended.locator('a')).toHaveAttribute('href', `${folder}troubleshooting/#trainingFailed`);
    await expect(page.locator('[data-counts]')).toContainText(
      folder === '/' ? '2 active, 1 failed' : '失敗1',
    );
    await expect(step).not.toHaveAttribute('data-state', /done|running/);
    await next.click();
    await expect(page.locator('.TextRequestBody textarea')).toBeFocused();

    await explorer.editBody({ ...training, name: 'y' });
    await explorer.send();
    await expect(step).toHaveAttribute('data-state', 'running');
    await expect(next).toHaveText(running);
    await expect(page.locator('.explorer-jobs label')).toContainText(
      folder === '/' ? 'sandbox' : 'サンドボックス',
    );
    await expect(ended).toHaveText(active, { timeout: 20_000 });
    await expect(step).toHaveAttribute('data-state', 'done');
    await expect(next).not.toHaveText(running);

    // What a program does instead of looking at the bar.
    const polling = page.locator('.explorer-polling a');
    await expect(polling).toHaveText('GET /v1/models');
    await polling.click();
    await expect(page).toHaveURL(/#\/operations\/get_models$/);
    await expect(page.locator('.HttpOperation h2').first()).toBeFocused();
    await explorer.choose('predict');
    await explorer.editBody({ item_ids: ['plate-new-03'] });
    await explorer.send();
    await expect(polling).toHaveText('GET /v1/item/{item_id}');
    await polling.click();
    await expect(page.locator('input[aria-label="item_id"]')).toHaveValue('plate-new-03');
  });

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

for (const [folder, detail, title] of [
  ['/', 'algorithm_id is missing or invalid', /do not have access/],
  ['/ja/', 'algorithm_idが指定されていないか、値が無効です。', /アクセス権のないもの/],
] as const)
  test(`an error’s own words come first, and the field that they name is marked and one press away, ${folder}`, async ({
    page,
  }) => {
    const explorer = new ExplorerPage(page);
    const help = page.locator('.explorer-help');
    const body = page.locator('.TextRequestBody textarea');
    const problem = page.locator('.explorer-problem');
    const chosenText = () =>
      body.evaluate((editor: HTMLTextAreaElement) =>
        editor.value.slice(editor.selectionStart, editor.selectionEnd),
      );
    await explorer.open(`${folder}explorer/#/operations/login`);
    await explorer.send();
    await explorer.choose('train');
    const training = { algorithm_id: 'XX', name: 'x', item_ids: ['plate-ok-01', 'no-such'] };
    await explorer.editBody(JSON.stringify(training, null, 2));
    await explorer.send(400);
    await expect(help.locator('> :first-child')).toHaveText(detail);
    await expect(help.locator('.explorer-detail strong')).toBeInViewport();
    await expect(help).toContainText(/NMF.+AE.+SVM.+IF.+RF/);
    await expect(problem).toHaveText(detail);
    await expect(body).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('.sl-code-line[data-wrong]')).toHaveText('  "algorithm_id": "XX",');
    await help.locator('button').click();
    await expect(body).toBeFocused();
    expect(await chosenText()).toBe('"algorithm_id": "XX"');

    await explorer.editBody(JSON.stringify({ ...training, algorithm_id: 'AE' }, null, 2));
    await expect(page.locator('.explorer-problem, [data-wrong]')).toHaveCount(0);
    await explorer.send(403);
    await expect(help.locator('.explorer-detail')).toHaveText(title);
    await expect(help).toContainText('no-such');
    await expect(help).not.toContainText('plate-ok-01');
    await help.locator('button').click();
    expect(await chosenText()).toBe('"no-such"');

    await explorer.choose('get_item');
    const field = page.locator('input[aria-label="item_id"]');
    await field.fill('no-such');
    await explorer.send(404);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await help.locator('button').click();
    await expect(field).toBeFocused();
    await field.fill('plate-ok-01');
    await explorer.send();
    await expect(field).not.toHaveAttribute('aria-invalid', 'true');
    expect(explorer.faults).toEqual([]);
  });

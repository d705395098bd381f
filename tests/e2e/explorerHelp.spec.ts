import { expect, test } from 'playwright/test';
import { ExplorerPage } from './explorerPage.ts';

test('sample pictures set the fields that say what they show, whatever was there before', async ({
  page,
}) => {
  const explorer = new ExplorerPage(page);
  await explorer.openLoggedIn();
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
    await expect(explorer.choice('training')).toHaveValue(training);
    if (good) await expect(explorer.choice('good')).toHaveValue(good);
    else await expect(explorer.choice('good')).not.toHaveValue(/true|false/);
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
    await explorer.choice('Accept-Language').selectOption(folder === '/' ? 'ja' : 'en');
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

for (const [folder, failed, active, running] of [
  [
    '/',
    /^The request was accepted.*failed \(x\): .*epochs.*abc/,
    'The model y is active.',
    /during the training/,
  ],
  [
    '/ja/',
    /^リクエストは受け付けられました.*モデル「x」の学習は失敗しました：.*epochs.*abc/,
    'モデル「y」を使用できるようになりました。',
    /学習中/,
  ],
] as const)
  test(`how a training ends is told, and what comes next fits it, ${folder}`, async ({ page }) => {
    const explorer = new ExplorerPage(page);
    const ended = page.locator('.explorer-jobs p');
    const next = page.locator('.explorer-next button');
    const step = page.locator('button[data-step="train"]');
    await explorer.openLoggedIn(folder);
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
    await explorer.openLoggedIn(folder);
    await explorer.choose('train');
    const training = { algorithm_id: 'XX', name: 'x', item_ids: ['plate-ok-01', 'no-such'] };
    await explorer.editBody(JSON.stringify(training, null, 2));
    await explorer.send(400);
    await expect(help.locator('> :first-child')).toHaveText(detail);
    await expect(help.locator('.explorer-detail strong')).toBeInViewport();
    await expect(help.locator('.explorer-ids').first()).toHaveText(/NMF.+AE.+SVM.+IF.+RF/);
    await expect(problem).toHaveText(detail);
    await expect(body).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('.sl-code-line[data-wrong]')).toHaveText([
      /"algorithm_id": "XX",/,
      /"no-such"/,
    ]);
    await help.locator('button').first().click();
    await expect(body).toBeFocused();
    expect(await chosenText()).toBe('"algorithm_id": "XX"');

    await explorer.editBody(JSON.stringify({ ...training, algorithm_id: 'AE' }, null, 2));
    await expect(page.locator('.explorer-problem, [data-wrong]')).toHaveCount(0);
    await explorer.send(403);
    await expect(help.locator('.explorer-detail')).toHaveText(title);
    await expect(help.locator('.explorer-check')).toContainText('no-such');
    await expect(help.locator('.explorer-check')).not.toContainText('plate-ok-01');
    await help.locator('button').last().click();
    expect(await chosenText()).toBe('"no-such"');

    await explorer.choose('get_item');
    const field = page.locator('input[aria-label="item_id"]');
    await field.fill('no-such');
    await explorer.send(404);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(help.locator('details summary').first()).toContainText(/[(（]\d+[)）]/);
    await help.locator('button').click();
    await expect(field).toBeFocused();
    await field.fill('plate-ok-01');
    await explorer.send();
    await expect(field).not.toHaveAttribute('aria-invalid', 'true');
    expect(explorer.faults).toEqual([]);
  });

for (const [folder, lines, list, threshold] of [
  [
    '/',
    [
      'Line 6override_params[0].algorithm_parameter_id: 21 is “Reconstruction error threshold” of Auto Classified Inspection (AE). In Reconstructor Inspection (NMF), it has the ID 9.',
      'Line 10override_params[1].algorithm_parameter_id: 19 is “Epochs” of Auto Classified Inspection (AE). Reconstructor Inspection (NMF) has no such parameter.',
      'Line 14override_params[2].algorithm_parameter_id: no algorithm has a parameter with the ID 999.',
    ],
    'Parameters of Reconstructor Inspection (NMF) (11)',
    '9 Reconstruction error threshold',
  ],
  [
    '/ja/',
    [
      /^6行目.*：21は、.*（AE）の「再構成誤差の閾値」です。.*（NMF）では、IDは9です。$/,
      /^10行目.*：19は、.*（AE）の「エポック数」です。.*（NMF）に、このパラメーターはありません。$/,
      /^14行目.*：IDが999のパラメーターは、どのアルゴリズムにもありません。$/,
    ],
    /（NMF）のパラメーター（11）$/,
    '9 再構成誤差の閾値',
  ],
] as const)
  test(`IDs of parameters that are another algorithm’s are all told, with those that there are, ${folder}`, async ({
    page,
  }) => {
    const explorer = new ExplorerPage(page);
    const help = page.locator('.explorer-help');
    await explorer.openLoggedIn(folder);
    await explorer.choose('train');
    const override_params = [21, 19, 999].map((algorithm_parameter_id) => ({
      algorithm_parameter_id,
      value: '2',
    }));
    await explorer.editBody({ algorithm_id: 'NMF', name: 'x', override_params });
    await explorer.send(400);
    await expect(help.locator('.explorer-check li')).toHaveText([...lines]);
    const ids = help.locator('details', { has: page.locator('.explorer-ids') });
    await expect(ids).not.toHaveAttribute('open');
    await ids.locator('summary').click();
    await expect(ids.locator('summary')).toHaveText(list);
    await expect(ids.locator('li').filter({ hasText: threshold })).toBeVisible();
    await expect(page.locator('.sandbox-requests')).toHaveAttribute('data-last', '2');
    expect(explorer.faults).toEqual([]);
  });

test('of a model that is deleted its state is told, of an item the one that was meant', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  const check = page.locator('.explorer-check li');
  await explorer.openLoggedIn();
  await explorer.choose('delete_models');
  const body = page.locator('.TextRequestBody textarea');
  const { model_ids } = JSON.parse(await body.inputValue()) as { model_ids: string[] };
  await explorer.send();
  await expect(page.locator('.explorer-summary')).toHaveText([
    'Models deleted: 1. Their status is now deleted, and they can no longer predict.',
    'In the sandbox, they stay in the response to “List models”.',
  ]);
  await explorer.send(404);
  await expect(check).toContainText(['status is deleted']);
  await explorer.choose('predict');
  await explorer.editBody({ item_ids: ['plate-new-01'], model_id: model_ids[0] });
  await explorer.send(400);
  await expect(check).toContainText(['status is deleted']);
  await expect(page.locator('.explorer-ids')).toContainText(/[0-9a-f-]{36} /);
  await explorer.editBody({ item_ids: ['plate-new-01.png'] });
  await explorer.send(404);
  await expect(check).toContainText(['Did you mean “plate-new-01”?']);
});

test('a general explanation is folded where something in particular was found, and only there', async ({
  page,
}) => {
  const explorer = new ExplorerPage(page);
  const general = page.locator('.explorer-help-title + p');
  await explorer.openLoggedIn();
  await explorer.choose('annotate');
  await page.locator('input[aria-label="image_id"]').fill('99999');
  await explorer.send(404);
  await expect(general).toBeVisible();
  await explorer.choose('predict');
  await explorer.editBody({ item_ids: [] });
  await explorer.send(400);
  await expect(general).toBeHidden();
  await page.locator('.explorer-help > details summary').click();
  await expect(general).toBeVisible();
});

test('what a model is trained with is told, and what becomes of NG images that it does not learn from', async ({
  page,
}) => {
  const explorer = new ExplorerPage(page);
  const trained = page.locator('.explorer-trained');
  await explorer.openLoggedIn();
  await explorer.choose('upload_item');
  await page.locator('[data-sample="defective"]').click();
  await explorer.send();
  await explorer.choose('train');
  await explorer.editBody({ algorithm_id: 'AE', name: 'x' });
  await explorer.send();
  await expect(trained).toHaveText([
    /trains with all \d training items\. Images: \d OK, \d NG\.$/,
    /^AE learns from OK images only/,
  ]);
  await expect(page.locator('.explorer-jobs p')).toBeVisible({ timeout: 20_000 });
  await expect(trained.first()).toBeVisible();
  await explorer.editBody({ algorithm_id: 'AE', name: 'x', item_ids: ['plate-ok-01'] });
  await explorer.send();
  await expect(trained).toHaveText(['Images that it is trained with: 1 OK, 0 NG.']);
});

test('who sends without a login is led to it, and back to the request as it was typed', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/#/operations/predict');
  await explorer.editBody({ item_ids: ['plate-new-03'] });
  await explorer.send(401);
  await page.locator('.explorer-help-links a').first().click();
  await expect(page).toHaveURL(/login$/);
  await explorer.send();
  await page.locator('explorer-response a', { hasText: 'Run a prediction' }).click();
  await expect(page).toHaveURL(/predict$/);
  await expect(page.locator('.TextRequestBody textarea')).toHaveValue(/plate-new-03/);
  await explorer.send();
  await explorer.call('login');
  await expect(page.locator('explorer-response a', { hasText: 'Run a prediction' })).toHaveCount(0);
});

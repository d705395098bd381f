import { truncateSync, writeFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { ExplorerPage } from './explorerPage.ts';

/** Bytes that begin like a PNG file. */
function png(bytes: number): Buffer {
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), Buffer.alloc(bytes - 4)]);
}

/** A large one on the disk, from where the browser reads it itself: a buffer of 20 MB would take half a minute to reach it. */
function largePng(name: string, bytes: number): string {
  const path = test.info().outputPath(name);
  writeFileSync(path, png(100));
  truncateSync(path, bytes);
  return path;
}

const notes = { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('no picture') };

for (const [folder, title, lines] of [
  [
    '/',
    /not part of the service/,
    [
      'name: required',
      'Line 2algorithm_id: must be a string; the request has 5.',
      'Line 3item_ids: must be an array; the request has "…". Write ["…"].',
    ],
  ],
  [
    '/ja/',
    /サービスのレスポンスではありません/,
    [
      'name：必須',
      '2行目algorithm_id：文字列で指定します。リクエストの値は5です。',
      '3行目item_ids：配列で指定します。リクエストの値は"…"です。["…"]と書いてください。',
    ],
  ],
] as const)
  test(`all mistakes of a body are told at once, each with its line, ${folder}`, async ({ page }) => {
    const explorer = new ExplorerPage(page);
    const check = page.locator('.explorer-check');
    await explorer.openLoggedIn(folder);
    await explorer.choose('train');
    await explorer.editBody({ algorithm_id: 5, item_ids: '…' });
    await explorer.send(400);
    await expect(check.locator('h4')).toHaveText(title);
    await expect(check.locator('li')).toHaveText([...lines]);
    await expect(page.locator('.explorer-detail')).toHaveCount(1);
    await expect(page.locator('.sl-code-line[data-wrong]')).toHaveCount(2);
    await check.locator('button').last().click();
    const body = page.locator('.TextRequestBody textarea');
    await expect(body).toBeFocused();
    expect(
      await body.evaluate((editor: HTMLTextAreaElement) =>
        editor.value.slice(editor.selectionStart, editor.selectionEnd),
      ),
    ).toBe('"item_ids": "…"');
    await explorer.editBody({ algorithm_id: 'AE', name: 'a' });
    await expect(page.locator('[data-wrong]')).toHaveCount(0);
    expect(explorer.faults).toEqual([]);
  });

for (const [folder, operation, body, lines] of [
  [
    '/',
    'predict',
    { modle_id: 'x', item_ids: [] },
    [
      'Line 3item_ids: the sandbox requires at least one ID; the request has [].',
      'Line 2modle_id: this operation has no property of this name',
    ],
  ],
  [
    '/ja/',
    'predict',
    { modle_id: 'x', item_ids: [] },
    [
      '3行目item_ids：サンドボックスではIDが1つ以上必要です。リクエストの値は[]です。',
      '2行目modle_id：この操作にないプロパティ名',
    ],
  ],
  [
    '/',
    'predict',
    { item_ids: 5, model_id: 6 },
    [
      'Line 3model_id: must be a string; the request has 6.',
      'Line 2item_ids: must be an array; the request has 5. Write [5].',
    ],
  ],
  [
    '/',
    'annotate',
    { annotations: [{ x_min: 5, x_max: 900, y_min: 8, y_max: 8, note: 'a' }] },
    [
      'Line 5annotations[0].x_max: the sandbox rejects boxes that go beyond the image; the request has 900.',
      'Line 6annotations[0].y_min: must be smaller than y_max (8); the request has 8.',
      'Line 8annotations[0].note: this operation has no property of this name. Did you mean notes?',
    ],
  ],
] as const)
  test(`what the response names comes first, and every line that is marked is told: ${folder}, ${operation} ${Object.keys(body).join()}`, async ({
    page,
  }) => {
    const explorer = new ExplorerPage(page);
    const check = page.locator('.explorer-check li');
    await explorer.openLoggedIn(folder);
    await explorer.choose(operation);
    await explorer.editBody(body);
    await explorer.send(400);
    await expect(check).toHaveText([...lines]);
    const [named] = /(?<=目|Line \d)[\w[\].]+/.exec(lines[0]) ?? [];
    await expect(page.locator('.explorer-detail')).toContainText(named ?? 'a name');
    const marked = await page
      .locator('.sl-code-line')
      .evaluateAll((all) =>
        all.flatMap((line, index) => (line.hasAttribute('data-wrong') ? [index + 1] : [])),
      );
    const told = lines.map((line) => Number(/\d+/.exec(line)?.[0])).sort((a, b) => a - b);
    expect(marked).toEqual(told);
    expect(explorer.faults).toEqual([]);
  });

test('what will be rejected of the chosen files is said at once, and by its name afterwards', async ({
  page,
}) => {
  const explorer = new ExplorerPage(page);
  const field = page.locator('explorer-file-field');
  const warning = field.locator('.explorer-caution');
  const detail = page.locator('.explorer-detail');
  await explorer.openLoggedIn();
  await explorer.choose('upload_item');
  const input = field.locator('input[type="file"]');
  await input.setInputFiles([notes]);
  await expect(warning).toHaveText('notes.txt: not a PNG, JPEG or TIFF file');
  await explorer.send(400);
  await expect(detail).toHaveText('notes.txt: not a PNG, JPEG or TIFF file');
  await expect(page.locator('.explorer-help')).toContainText('“Invalid Request”');
  // Beside the field it stands since the file was chosen.
  await expect(warning).toHaveCount(1);
  await expect(page.locator('.explorer-problem')).toHaveCount(0);
  await expect(input).toHaveAttribute('aria-invalid', 'true');

  const heic = { name: 'a?b.heic', mimeType: '', buffer: png(100) };
  const damaged = { name: 'damaged.png', mimeType: 'image/png', buffer: png(100) };
  await input.setInputFiles([notes, heic, damaged, { ...damaged, name: 'damaged.PNG' }]);
  await expect(warning).toHaveText([/^notes/, /^a\?b\.heic: .* end in/, /^2 of these files .* damaged: /]);
  await explorer.send(400);
  await expect(detail).toHaveText([
    /^notes/,
    /^a\?b\.heic: .* end in/,
    /^damaged\.png: the image is damaged/,
    /^damaged\.PNG: the image is damaged/,
  ]);

  await input.setInputFiles([largePng('big.png', 21_500_000)]);
  await expect(warning).toHaveText('big.png (21.5 MB) is larger than the sandbox accepts per file (20 MB).');
  await explorer.send(413);
  await expect(detail).toHaveText(/^big\.png \(21\.5 MB\) is larger/);
  await expect(page.locator('.explorer-help-links a').first()).toHaveAttribute(
    'href',
    '/troubleshooting/#uploadTooLarge',
  );

  await input.setInputFiles(['a.png', 'b.png', 'c.png'].map((name) => largePng(name, 15_000_000)));
  await expect(field.locator('.explorer-file-list li')).toHaveCount(3);
  await expect(warning).toHaveCount(0);
  expect(explorer.faults).toEqual([]);
});

test('of a reader’s own server no limit of size is known, but which files are pictures', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  const field = page.locator('explorer-file-field');
  await explorer.open('/explorer/#/operations/upload_item');
  await expect(field).toContainText('20 MB');
  await explorer.chooseServer('http://localhost:9/api');
  await expect(field).toContainText('Which sizes your server accepts is not published.');
  await expect(field).not.toContainText('20 MB');
  const text = test.info().outputPath(notes.name);
  writeFileSync(text, notes.buffer);
  await field.locator('input[type="file"]').setInputFiles([text, largePng('big.png', 21_500_000)]);
  await expect(field.locator('.explorer-caution')).toHaveText(['notes.txt: not a PNG, JPEG or TIFF file']);
});

test('an upload for training without a label is warned of beside its field', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  const note = page.locator('.explorer-label-note');
  await explorer.open('/explorer/#/operations/upload_item');
  await explorer.choice('training').selectOption('true');
  await expect(note).toHaveText(/^Set good too/);
  await explorer.choice('good').selectOption('false');
  await expect(note).toHaveCount(0);
  await explorer.choice('training').selectOption('false');
  await expect(note).toHaveCount(0);
});

test('the heading of an operation says which step it is', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  const heading = page.locator('.HttpOperation h2').first();
  await explorer.open('/explorer/');
  await expect(heading).toHaveAttribute('data-step', '1/7');
  await explorer.send();
  await expect(heading).toHaveAttribute('data-step', '1/7 ✓');
  await page.locator('.explorer-next button').click();
  await expect(heading).toHaveText('Upload items');
  await expect(heading).toHaveAttribute('data-step', '2/7');
  await explorer.choose('get_version');
  await expect(heading).not.toHaveAttribute('data-step');
});

test('the boxes of a picture are sent by one prominent button', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await explorer.openLoggedIn();
  const background = () => explorer.sendButton.evaluate((send) => getComputedStyle(send).backgroundColor);
  const prominent = await background();
  await explorer.choose('annotate');
  await expect(page.locator('.drawing-tools .explorer-primary')).toBeVisible();
  expect(await background()).not.toBe(prominent);
});

for (const folder of ['/', '/ja/'])
  test.describe(`on a phone, ${folder}`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test('“Send” is there from the first look on, and nothing copies a page that is an application', async ({
      page,
    }) => {
      const explorer = new ExplorerPage(page);
      await explorer.open(`${folder}explorer/`);
      await expect(explorer.sendButton).toBeInViewport({ ratio: 1 });
      const send = await explorer.sendButton.boundingBox();
      // Nothing lies above it.
      const hit = await page.evaluate(
        ({ x, y }) => document.elementFromPoint(x, y)?.closest('.SendButtonHolder') !== null,
        { x: send!.x + send!.width / 2, y: send!.y + send!.height / 2 },
      );
      expect(hit).toBe(true);
      await expect(page.locator('.copy-markdown')).toHaveCount(0);
    });
  });

test('a name that a request was accepted with and that nobody knows is told', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  const check = page.locator('.explorer-check li');
  await explorer.openLoggedIn();
  await explorer.choose('train');
  await explorer.editBody({
    algorithm_id: 'AE',
    name: 'x',
    itemids: ['plate-ok-01'],
    override_params: [{ algorithm_parameter_id: '21', value: '2.5' }],
  });
  await explorer.send(400);
  await expect(check).toHaveText([
    /algorithm_parameter_id: must be a whole number; the request has "21"\. Write 21\.$/,
    /itemids: this operation has no property of this name\. Did you mean item_ids\?$/,
  ]);
  await explorer.editBody({ algorithm_id: 'AE', name: 'x', itemids: ['plate-ok-01'] });
  await explorer.send();
  await expect(check).toHaveText([/itemids: .*Did you mean item_ids\?$/]);
  await explorer.editBody({ algorithm_id: 'AE', name: 'x', item_ids: ['plate-ok-01'] });
  await explorer.send();
  await expect(check).toHaveCount(0);
});

import type { Locator, Page } from 'playwright/test';
import { axeFindings } from './axeFindings.ts';
import { address, expect, languages, message, test } from './sitePages.ts';

/** Opens the search of a page and types into it. */
async function searchFor(page: Page, query: string): Promise<Locator> {
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill(query);
  return dialog;
}

const searches: [language: string, query: string, path: string][] = [
  ['en', 'GetModels', '/methods/get-models/'],
  ['en', '/v1/serve', '/methods/predict/'],
  ['en', 'status_text', '/schemas/model/#property-status_text'],
  ['ja', 'Train a model', '/ja/methods/train/'],
  ['ja', 'サムネイル画像', '/ja/schemas/item/#property-thumbnail_image'],
  ['ja', 'Cannot find items', '/ja/errors/#items-not-found'],
];

for (const [language, query, path] of searches) {
  test(`“${query}” leads to its place (${language})`, async ({ page }) => {
    await page.goto(address('/', language));
    const dialog = await searchFor(page, query);
    await expect(dialog.getByRole('option').first()).toHaveAttribute('href', path);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(path);
  });
}

test('other words that led to most results are named, beside the count', async ({ page }) => {
  await page.goto('/');
  const dialog = await searchFor(page, 'scratch');
  await expect(dialog.locator('.count')).toContainText('Also searched for: defect');
  await dialog.getByRole('combobox').fill('defect');
  await expect(dialog.locator('.count')).toContainText('defect');
  await expect(dialog.locator('.count')).not.toContainText('Also searched');
});

test('an open question says that nothing is published before it says what the sandbox does', async ({
  page,
}) => {
  await page.goto('/');
  const dialog = await searchFor(page, 'how many images does a training need');
  await expect(dialog.locator('.excerpt').first()).toHaveText(
    /^How many images does a training need\? Not published for the service\. In the sandbox: One good image/,
  );
});

test('arrow keys go through the results while the focus stays in the field', async ({ page }) => {
  await page.goto('/');
  const dialog = await searchFor(page, 'model');
  const field = dialog.getByRole('combobox');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  const options = dialog.getByRole('option');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute(
    'aria-activedescendant',
    (await options.nth(1).getAttribute('id')) ?? '',
  );
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
});

test('results are in groups, with badge, path and the words marked as a whole', async ({ page }) => {
  await page.goto('/ja/');
  const dialog = await searchFor(page, 'しきい値');
  await expect(dialog.getByRole('group').first()).toHaveAccessibleName(message('ja', 'searchBest'));
  const marks = await dialog.locator('mark').allTextContents();
  expect(marks.length).toBeGreaterThan(0);
  for (const text of marks) expect(text).not.toMatch(/^[ぁ-ん]+$/);
  await dialog.getByRole('combobox').fill('推論');
  await expect(dialog.getByRole('option').first()).toContainText('POST');
  await expect(dialog.getByRole('option').first()).toContainText('/v1/serve');
});

test('one Escape closes, and the same search is there again', async ({ page }) => {
  await page.goto('/');
  const dialog = await searchFor(page, 'train');
  await expect(dialog.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('/');
  await expect(dialog.getByRole('combobox')).toHaveValue('train');
});

for (const typed of ['before', 'while'] as const) {
  test(`letters typed ${typed} the dialog’s script arrives stay, and are searched`, async ({ page }) => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\/panel[^/]*\.js$/, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto('/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type(typed === 'before' ? 'train_size' : 'train_');
    const dialog = page.getByRole('dialog');
    const arrived = page.waitForResponse(/\/panel[^/]*\.js$/).then((response) => response.finished());
    release();
    await arrived;
    // Its first list shows that the script runs.
    await expect(dialog.getByRole('option').first()).toBeVisible();
    if (typed === 'while') await page.keyboard.type('size');
    await expect(dialog.getByRole('combobox')).toHaveValue('train_size');
    await expect(dialog.getByRole('option').first()).toHaveAttribute(
      'href',
      '/algorithms/#common-train_size',
    );
  });
}

test('the search before is selected when the dialog opens again: a letter replaces it', async ({ page }) => {
  await page.goto('/');
  const dialog = await searchFor(page, 'train');
  await expect(dialog.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('v');
  await expect(dialog.getByRole('combobox')).toHaveValue('v');
});

test('while an input method composes, what is not found yet is not said; what is found is shown', async ({
  page,
}) => {
  await page.goto('/ja/');
  const dialog = await searchFor(page, '推論');
  await expect(dialog.getByRole('option').first()).toHaveAttribute('href', '/ja/methods/predict/');
  await expect(dialog.getByRole('status')).toContainText('推論');
  await dialog.getByRole('combobox').selectText();
  const client = await page.context().newCDPSession(page);
  const compose = (text: string): Promise<unknown> =>
    client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await compose('ぬぬぬ');
  await page.waitForTimeout(600);
  await expect(dialog.getByRole('combobox')).toHaveValue('ぬぬぬ');
  await expect(dialog.getByRole('status')).not.toContainText('ぬぬぬ');
  await expect(dialog.locator('.count')).not.toContainText('ぬぬぬ');
  await expect(dialog.getByRole('option').first()).toHaveAttribute('href', '/ja/methods/predict/');
  await compose('がくしゅう');
  await expect(dialog.getByRole('option').first()).toHaveAttribute('href', '/ja/methods/train/');
  await page.waitForTimeout(600);
  await expect(dialog.getByRole('status')).not.toContainText('がくしゅう');
  await page.keyboard.insertText('学習');
  await expect(dialog.getByRole('status')).toContainText('学習');
});

test('signs alone leave the start state', async ({ page }) => {
  await page.goto('/');
  for (const query of ['_', '?', '%']) {
    const dialog = await searchFor(page, query);
    await expect(
      dialog
        .getByRole('group', { name: message('en', 'searchStartPages') })
        .getByRole('option')
        .first(),
    ).toBeVisible();
    await expect(dialog.locator('.count')).toHaveText('');
    await page.keyboard.press('Escape');
  }
});

test('where no place has a word, the others are found, and it says so', async ({ page }) => {
  await page.goto('/');
  const dialog = await searchFor(page, 'qqqzzzxx webhook');
  await expect(dialog.getByRole('option').first()).toHaveAttribute('href', '/troubleshooting/#pollingAdvice');
  await expect(dialog.locator('.count')).toHaveText(
    new RegExp(`^${message('en', 'searchCountSome', { query: 'qqqzzzxx webhook', count: '\\d+' })}$`),
  );
});

test('the count is seen at once, and read out when the reader pauses', async ({ page }) => {
  await page.goto('/');
  const dialog = await searchFor(page, 'model');
  await expect(dialog.getByRole('status')).toContainText('model');
  await page.keyboard.type('s');
  await expect(dialog.locator('.count')).toContainText('models', { timeout: 350 });
  expect(await dialog.getByRole('status').textContent()).not.toContain('models');
  await expect(dialog.getByRole('status')).toContainText('models');
});

test('an excerpt shows what was typed: the command for Python, not the one for C#', async ({ page }) => {
  await page.goto('/');
  const dialog = await searchFor(page, 'pip install');
  const row = dialog.getByRole('option').first();
  await expect(row).toHaveAttribute('href', '/quickstart/#installation');
  await expect(row.locator('.excerpt')).toContainText('pip install');
  await dialog.getByRole('combobox').fill('Algorithm');
  await expect(dialog.locator('[role=option][href="/schemas/algorithm/"] .excerpt')).not.toBeEmpty();
});

test('where nothing is found, it suggests what may be meant and where everything is listed', async ({
  page,
}) => {
  await page.goto('/');
  const dialog = await searchFor(page, 'qqqzzzxx');
  await expect(dialog.getByRole('status')).toHaveText(message('en', 'searchNone', { query: 'qqqzzzxx' }));
  await dialog.getByRole('option', { name: message('en', 'errors'), exact: true }).click();
  await expect(page).toHaveURL('/errors/');
});

test('searches that led somewhere are there the next time, until they are cleared', async ({ page }) => {
  await page.goto('/');
  let dialog = await searchFor(page, 'get_items');
  await dialog.getByRole('option').first().click();
  await expect(page).toHaveURL(/get-items/);
  dialog = await searchFor(page, '');
  await expect(dialog.getByRole('group', { name: message('en', 'searchRecent') })).toContainText('get_items');
  await dialog.getByRole('option', { name: 'get_items' }).click();
  await expect(dialog.getByRole('combobox')).toHaveValue('get_items');
  await dialog.getByRole('combobox').fill('');
  await dialog.getByRole('option', { name: message('en', 'searchClearRecent') }).click();
  // The pages and searches that the empty dialog offers stay.
  await expect(dialog.getByRole('group', { name: message('en', 'searchRecent') })).toHaveCount(0);
});

for (const language of languages) {
  test(`before anything is typed, the dialog offers pages and searches, by keyboard too (${language})`, async ({
    page,
  }) => {
    await page.goto(address('/', language));
    const dialog = await searchFor(page, '');
    const pages = dialog.getByRole('group', { name: message(language, 'searchStartPages') });
    await expect(pages.getByRole('option')).toHaveCount(5);
    const tries = dialog.getByRole('group', { name: message(language, 'searchTry') });
    await expect(tries.getByRole('option').first()).toHaveText('403');
    expect(await axeFindings(page, 'site-search dialog')).toEqual([]);
    await tries.getByRole('option').first().click();
    await expect(dialog.getByRole('option').first()).toHaveAttribute(
      'href',
      address('/troubleshooting/#forbidden', language),
    );
    await dialog.getByRole('combobox').fill('');
    await expect(pages).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address('/quickstart/', language));
  });
}

test('a part of a page is called so', async ({ page }) => {
  await page.goto('/');
  const dialog = await searchFor(page, 'false alarms');
  const row = dialog.getByRole('option').first();
  await expect(row).toHaveAttribute('href', '/algorithms/#symptomFalseAlarms');
  await expect(row.locator('.badge')).toHaveText(message('en', 'searchBadgeSection'));
});

test('no excerpt is the label of a button, the head of a table or a type', async ({ page }) => {
  await page.goto('/');
  for (const query of ['timeout', 'upload', 'accuracy', 'false alarms', 'train_size']) {
    const dialog = await searchFor(page, '');
    await dialog.getByRole('combobox').fill(query);
    await expect(dialog.getByRole('option').first()).toContainText(/\w/);
    for (const text of await dialog.locator('.excerpt').allTextContents())
      expect(text).not.toMatch(/Try it|^(Change|What happened|Output)$|(optional|required)$/);
    await page.keyboard.press('Escape');
  }
});

test('nothing of the search is loaded before it is opened', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('/methods/get-items/', { waitUntil: 'networkidle' });
  const before = loaded.length;
  expect(loaded.filter((url) => url.includes('/search/') || url.includes('panel'))).toEqual([]);
  const dialog = await searchFor(page, 'train');
  await expect(dialog.getByRole('option').first()).toBeVisible();
  expect(loaded.slice(before).some((url) => url.endsWith('/search/en.json'))).toBe(true);
});

for (const language of languages) {
  test(`the open dialog has no accessibility findings (${language})`, async ({ page }) => {
    await page.goto(address('/', language));
    const dialog = await searchFor(page, 'model');
    await expect(dialog.getByRole('option').first()).toBeVisible();
    expect(await axeFindings(page, 'site-search dialog')).toEqual([]);
  });
}

test('on a phone the dialog fills the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/ja/');
  const dialog = await searchFor(page, '閾値');
  await expect(dialog.getByRole('option').first()).toBeVisible();
  const box = await dialog.boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
  // Place and excerpt have the whole width: the badge stands beside the title only.
  const row = dialog.getByRole('option').first();
  const [badge, excerpt] = await Promise.all([
    row.locator('.badge').boundingBox(),
    row.locator('.excerpt').boundingBox(),
  ]);
  expect(excerpt?.x).toBe(badge?.x);
  expect(excerpt?.width).toBeGreaterThan(320);
});

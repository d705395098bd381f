import type { Locator, Page } from 'playwright/test';
import { axeFindings } from './axeFindings.ts';
import { address, expect, languages, message, test } from './sitePages.ts';

/** The form of an algorithm. */
const form = (page: Page, algorithm = 'algo1ai'): Locator =>
  page.locator(`details.try-parameters[data-algorithm=${algorithm}]`);

async function open(page: Page, language = 'en', algorithm = 'algo1ai'): Promise<Locator> {
  await page.goto(address('/algorithms/', language));
  const place = form(page, algorithm);
  await place.getByText(message(language, 'tryOpen')).click();
  await expect(place.getByRole('status').filter({ hasText: /\d/ })).toBeVisible();
  return place;
}

const field = (place: Locator, variable: string): Locator => place.locator(`input[id$="-${variable}"]`);

function slider(place: Locator, language: string, parameter: string): Locator {
  const name = message(language, parameter);
  return place.getByRole('slider', { name: message(language, 'trySlider', { name }) });
}

for (const language of languages) {
  test(`boxes vanish as a threshold moves, and come back (${language})`, async ({ page }) => {
    const place = await open(page, language);
    await place.locator('select').selectOption('plate-new-03.png');
    const boxes = place.locator('rect');
    const verdict = place.locator('.verdict');
    await expect(boxes).toHaveCount(2);
    await expect(verdict).toContainText(message(language, 'demoNg'));
    const threshold = slider(place, language, 'algorithmParameter_reconstruct_thresh');
    await threshold.fill('170');
    await expect(boxes).toHaveCount(0);
    await expect(verdict).toContainText(message(language, 'demoOk'));
    await expect(place.locator('.field[data-changed] .effect')).toHaveText(message(language, 'tryTolerant'));
    await threshold.fill('100');
    await expect(boxes).toHaveCount(2);
    await expect(field(place, 'reconstruct_thresh')).toHaveValue('2.0');
    await expect(place.locator('.outputs .nothing')).toHaveText(message(language, 'tryUnchanged'));
    await threshold.fill('40');
    await expect(place.locator('.field[data-changed] .effect')).toHaveText(message(language, 'tryNearlyAll'));
    await expect(place).toContainText(message(language, 'trySimulated').replace(/\s+/g, ' ').trim());
  });

  test(`an invalid value is explained, and nothing can be copied (${language})`, async ({ page }) => {
    const place = await open(page, language);
    const size = field(place, 'min_inspection_size');
    await size.fill('(4, 4)');
    await expect(size).toHaveAttribute('aria-invalid', 'true');
    const problem = message(language, 'tryFaultPair', { example: '[4, 4]' });
    await expect(place.getByRole('alert').filter({ hasText: problem })).toBeVisible();
    await expect(size).toHaveAccessibleDescription(
      new RegExp(problem.replace(/[[\](){}.?*+|^$\\]/g, '\\$&')),
    );
    await expect(place.locator('.results')).toBeHidden();
    await expect(place.locator('.nothing')).toHaveText(message(language, 'tryFaulty', { count: 1 }));
    await size.fill('[4, 4]');
    await expect(place.locator('.results')).toBeVisible();
    await expect(place.locator('.results pre').first()).toContainText('"value": "[4, 4]"');
    const area = field(place, 'min_detected_area');
    for (const [value, isInvalid] of [
      ['0.5', 'true'],
      ['None', 'false'],
      ['none', 'true'],
      ['200', 'false'],
    ] as const) {
      await area.fill(value);
      await expect(area).toHaveAttribute('aria-invalid', isInvalid);
    }
  });

  test(`values outlive reload and language switch (${language})`, async ({ page }) => {
    const place = await open(page, language, 'algo1bii');
    await field(place, 'contamination').fill('0.2');
    await field(place, 'ignore_outer').fill('[8, 0]');
    await expect(page).toHaveURL(/\?try=algo1bii&.*contamination=0\.2/);
    await page.reload();
    await expect(field(form(page, 'algo1bii'), 'contamination')).toHaveValue('0.2');
    const other = languages.find((one) => one !== language) ?? '';
    await page.locator('starlight-lang-select select').first().selectOption(address('/algorithms/', other));
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    await expect(field(form(page, 'algo1bii'), 'ignore_outer')).toHaveValue('[8, 0]');
    await expect(form(page, 'algo1bii').locator('.results')).toContainText('[8, 0]');
    await expect(form(page, 'algo1bii').locator('.field label').first()).toContainText(
      message(other, 'algorithmParameter_n_estimators'),
    );
  });

  test(`axe finds nothing in an open form, with an invalid value and with samples (${language})`, async ({
    page,
  }) => {
    const place = await open(page, language, 'algo1aii');
    const look = (): Promise<string[]> => axeFindings(page, '.try-parameters[open]');
    await field(place, 'reconstruct_thresh').fill('5');
    await expect(place.locator('.results')).toBeVisible();
    expect(await look()).toEqual([]);
    await field(place, 'epochs').fill('0');
    await expect(place.getByRole('alert').filter({ hasText: /./ })).toBeVisible();
    expect(await look()).toEqual([]);
  });
}

test('JSON and samples are copied with the values of the form', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const place = await open(page);
  await field(place, 'reconstruct_thresh').fill('3');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await place
    .getByRole('button', { name: `${message('en', 'tryCopy')}: ${message('en', 'tryJson')}` })
    .click();
  await expect.poll(copied).toContain('"value": "3"');
  expect(JSON.parse(await copied())).toEqual([{ algorithm_parameter_id: expect.any(Number), value: '3' }]);
  for (const [label, part] of [
    ['TypeScript', "'Reconstruction error threshold': '3',"],
    ['Python', '"Reconstruction error threshold": "3"'],
    ['C#', '{ "Reconstruction error threshold", "3" }'],
    ['cURL', `"Reconstruction error threshold": "3"`],
  ] as const) {
    await place.getByRole('tab', { name: label }).click();
    await place.getByRole('button', { name: `${message('en', 'tryCopy')}: ${label}` }).click();
    await expect.poll(copied).toContain(part);
    expect(await copied()).toContain('NMF');
  }
});

test('nothing of it is loaded before a form is opened', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/algorithms/');
  await page.waitForLoadState('networkidle');
  const ofForms = (path: string): boolean => /parameters\/|samples\/|\/form\./.test(path);
  expect(loaded.filter(ofForms)).toEqual([]);
  await form(page).getByText(message('en', 'tryOpen')).click();
  await expect(form(page).locator('.verdict strong')).toBeVisible();
  expect(loaded).toContain('/parameters/en.json');
});

test.describe('a reader without network', () => {
  // Chromium asks for the page's icon again.
  test.use({ expectedErrors: [/favicon/] });

  test('goes on with the form that is open', async ({ page, context }) => {
    const place = await open(page);
    await context.setOffline(true);
    await field(place, 'reconstruct_thresh').fill('40');
    await expect(place.locator('rect')).toHaveCount(0);
    await field(place, 'reconstruct_thresh').fill('2');
    await expect(place.locator('rect')).not.toHaveCount(0);
    await expect(place.locator('.nothing')).toHaveText(message('en', 'tryUnchanged'));
  });
});

test.describe('a form whose data cannot be loaded', () => {
  test.use({ expectedErrors: [/Failed to load resource|parameters/] });

  test('says so, and works once it can', async ({ page }) => {
    await page.route('**/parameters/en.json', (route) => route.abort());
    await page.goto('/algorithms/');
    const summary = form(page).getByText(message('en', 'tryOpen'));
    await summary.click();
    await expect(form(page).locator('.state')).toContainText(
      message('en', 'tryFailed', { reason: '' }).trim(),
    );
    await page.unroute('**/parameters/en.json');
    await summary.click();
    await summary.click();
    await expect(form(page).locator('.verdict strong')).toBeVisible();
    await expect(form(page).locator('.state')).toBeEmpty();
  });
});

test('a form goes by keyboard alone', async ({ page }) => {
  await page.goto('/algorithms/');
  await form(page).locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(form(page).locator('.verdict strong')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(form(page).locator('select')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await expect(field(form(page), 'n_components')).toHaveValue('200');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('1.5');
  await expect(
    form(page)
      .getByRole('alert')
      .filter({ hasText: message('en', 'tryFaultInt') }),
  ).toBeVisible();
  await form(page)
    .getByRole('button', { name: message('en', 'tryReset') })
    .press('Space');
  await expect(field(form(page), 'n_components')).toHaveValue('10');
  await expect(page).not.toHaveURL(/n_components/);
});

test('one form is open at a time, and the address says which', async ({ page }) => {
  await open(page, 'en', 'algo1bi');
  await expect(page).toHaveURL(/try=algo1bi&/);
  await form(page, 'algo2i').getByText(message('en', 'tryOpen')).click();
  await expect(form(page, 'algo2i').locator('.verdict strong')).toBeVisible();
  await expect(page).toHaveURL(/try=algo2i&/);
  await expect(form(page, 'algo1bi')).not.toHaveAttribute('open');
  await form(page, 'algo2i').getByText(message('en', 'tryOpen')).click();
  await expect(page).not.toHaveURL(/try=/);
});

test('every parameter has its field, and says whether the simulation uses it', async ({ page }) => {
  const place = await open(page, 'en', 'algo1aii');
  await expect(place.locator('.field')).toHaveCount(11);
  await expect(place.locator('.field', { hasText: message('en', 'tryUnused') })).toHaveCount(4);
  await expect(place.locator('.field', { hasText: 'reconstruct_thresh' })).not.toContainText(
    message('en', 'tryUnused'),
  );
  // The remark and the range are those of the table.
  await expect(
    place.locator('.field', { has: page.locator('#try-algo1aii-min_inspection_size') }),
  ).toContainText('"[4, 4]"');
});

test('the page of all pages leaves the forms out', async ({ page }) => {
  await page.goto('/all/');
  await expect(page.locator('#algorithms--algo1ai')).toBeVisible();
  await expect(page.locator('.try-parameters')).toHaveCount(0);
});

test.describe('a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test('fits an open form, and keeps the picture in sight', async ({ page }) => {
    const place = await open(page, 'ja', 'algo1aii');
    await field(place, 'encoding_dims').fill('[64, 32]');
    await expect(place.locator('.results')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await field(place, 'ignore_outer').scrollIntoViewIfNeeded();
    await expect(place.locator('.picture')).toBeInViewport();
  });
});

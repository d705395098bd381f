import type { Locator, Page } from 'playwright/test';
import { editHash } from '../../src/runner/editor/shareAddress.ts';
import { builtSite } from '../../tools/site/buildSite.ts';
import { listen } from '../../tools/site/listen.ts';
import { siteHandler } from '../../tools/site/siteHandler.ts';
import { axeFindings } from './axeFindings.ts';
import { endOf, printedOn, sampleOn } from './runnablePages.ts';
import { address, expect, languages, message, test } from './sitePages.ts';

const path = '/methods/train/';
const sample = (page: Page): Locator => sampleOn(page, 'train');
const content = (page: Page): Locator => sample(page).locator('.cm-content');
const box = (page: Page): Locator => sample(page).locator('.sample-edit');
const run = (page: Page): Promise<void> => sample(page).locator('button[data-run]').click();

async function open(page: Page, language = 'en'): Promise<void> {
  await page.goto(address(path, language));
  await sample(page)
    .getByRole('button', { name: message(language, 'editorEdit'), exact: true })
    .click();
  await expect(content(page)).toBeFocused();
}

/** Types a line at the beginning of the sample. */
async function addLine(page: Page, text: string): Promise<void> {
  await content(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.insertText(`${text}\n`);
}

for (const language of languages)
  test(`a sample is edited, run, and restored (${language})`, async ({ page }) => {
    await open(page, language);
    await expect(sample(page).locator('.expressive-code').first()).toBeHidden();
    await expect(content(page)).toContainText("api.POST('/v1/train'");
    await expect(box(page)).toContainText(message(language, 'editorTested'));
    await addLine(page, "console.log('edited by a reader');");
    await expect(box(page)).toContainText(message(language, 'editorUntested'));
    await run(page);
    const panel = await endOf(page, 'train');
    await expect(panel).toHaveAttribute('data-state', 'ended');
    expect(await panel.evaluate(printedOn)).toMatch(/^edited by a reader\nplates-v1 creating/);
    await sample(page)
      .getByRole('button', { name: message(language, 'editorRestore') })
      .click();
    await expect(box(page)).toHaveCount(0);
    await expect(sample(page).locator('button[data-edit]')).toBeFocused();
    await run(page);
    await expect.poll(() => sample(page).locator('.run-panel').evaluate(printedOn)).toMatch(/^plates-v1/);
    await page.reload();
    await expect(sample(page).locator('button[data-edit]')).toBeVisible();
    await expect(box(page)).toHaveCount(0);
  });

test('a line that is longer than the editor goes on below', async ({ page }) => {
  await open(page);
  await addLine(page, `// ${'long '.repeat(80)}`);
  const hidden = await sample(page)
    .locator('.cm-scroller')
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(hidden).toBeLessThanOrEqual(0);
});

test('a syntax error is shown at its line, in the gutter and as text', async ({ page }) => {
  await open(page);
  await addLine(page, '\nconst = 1;');
  await expect(box(page)).toContainText(/Line 2: /);
  await expect(box(page).locator('.cm-lint-marker-error')).toHaveCount(1);
});

test('an edit survives a reload and a change of language, in this tab', async ({ page, context }) => {
  await open(page);
  await addLine(page, '// kept');
  await page.reload();
  await expect(content(page)).toContainText('// kept');
  await page.goto(address(path, 'ja'));
  await expect(content(page)).toContainText('// kept');
  const other = await context.newPage();
  await other.goto(path);
  await expect(sample(other).locator('button[data-edit]')).toBeVisible();
  await expect(sample(other).locator('.sample-edit')).toHaveCount(0);
});

test('an address carries an edit; it says so and does not run it', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(path + (await editHash('train', "console.log('<img src=x onerror=alert(1)>');\n")));
  await expect(box(page)).toContainText(message('en', 'editorFromLink'));
  await expect(content(page)).toContainText('<img src=x onerror=alert(1)>');
  await expect(sample(page).locator('.run-panel')).toHaveCount(0);
  expect(requests.filter((url) => url.includes('/runner/frame/'))).toEqual([]);
  expect(new URL(page.url()).hash).toBe('');
  await run(page);
  expect(await (await endOf(page, 'train')).evaluate(printedOn)).toContain('<img src=x');
});

test('a damaged address leaves the tested sample', async ({ page }) => {
  await page.goto(`${path}#edit=train~AAAA`);
  await expect(box(page)).toContainText(message('en', 'editorDamaged'));
  await expect(content(page)).toContainText("api.POST('/v1/train'");
});

test('the link that is copied opens the edit', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await addLine(page, '// for a colleague');
  await sample(page)
    .getByRole('button', { name: message('en', 'editorCopyLink') })
    .click();
  await expect(box(page)).toContainText(message('en', 'editorCopied'));
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await context.newPage();
  await other.goto(link);
  await expect(sample(other).locator('.cm-content')).toContainText('// for a colleague');
});

for (const [language, wanted, both] of [
  ['en', "Line 1: Type 'number' is not assignable to type 'string'.", '(2 errors in all)'],
  ['ja', "1行目：型 'number' を型 'string' に割り当てることはできません。", '（エラーは全部で2件）'],
] as const)
  test(`a type error is shown at its line, in the language of the page (${language})`, async ({ page }) => {
    await open(page, language);
    await addLine(page, 'const text: string = 5;');
    await expect(box(page)).toContainText(message(language, 'editorTypesChecked'));
    await expect(box(page)).toContainText(wanted);
    await expect(box(page).locator('.cm-lintRange-error')).toHaveText('text');
    await expect(box(page).locator('.cm-lint-marker-error')).toHaveCount(1);
    await addLine(page, 'const other: string = 6;');
    await expect(box(page)).toContainText(both);
  });

for (const language of languages)
  test(`paths, fields and values are completed from the contract, with its words (${language})`, async ({
    page,
  }) => {
    await open(page, language);
    await expect(box(page)).toContainText(message(language, 'editorTypesChecked'));
    await content(page).click();
    await page.keyboard.press('Control+End');
    const options = box(page).locator('.cm-tooltip-autocomplete li');
    await page.keyboard.type("const models = await api.GET('/v1/mod");
    await expect(options.first()).toHaveText('/v1/models');
    // CodeMirror takes no choice in the first moment: it may be meant for the text.
    await page.waitForTimeout(100);
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.type(');\nmodels.data?.data[0]?.algorithm_i');
    await expect(options.first()).toHaveText('algorithm_id');
    await expect(box(page).locator('.cm-completionInfo')).toContainText(
      language === 'en' ? 'algorithm' : 'アルゴリズム',
    );
    await page.keyboard.press('Escape');
    await page.keyboard.type("d;\nif (models.data?.data[0]?.status === 'act");
    await expect(options.first()).toHaveText('active');
  });

test.describe('types that cannot be loaded', () => {
  test.use({ expectedErrors: [/types\.js|Failed to load resource|ERR_/] });

  test('the editor says so, still finds errors of the syntax, and runs', async ({ page }) => {
    await page.route('**/runner/types.js', (route) => route.abort());
    await open(page);
    await expect(box(page)).toContainText(message('en', 'editorTypesUnavailable'));
    await addLine(page, 'const = 1;');
    await expect(box(page)).toContainText(/Line 1: /);
    await page.keyboard.press('Control+z');
    await addLine(page, "console.log('runs');");
    await run(page);
    expect(await (await endOf(page, 'train')).evaluate(printedOn)).toContain('runs\nplates-v1');
  });
});

test('types are loaded with the editor, and not before', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((one) => /editor|types|codemirror/i.test(one))).toEqual([]);
  await sample(page).locator('button[data-edit]').click();
  await expect(box(page)).toContainText(message('en', 'editorTypesChecked'));
  expect(loaded).toEqual(expect.arrayContaining(['/runner/types.js', '/runner/types/en.json']));
});

test('Escape, then Tab leaves the editor', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(sample(page).locator('button[data-run]')).toBeFocused();
});

test('an opened editor needs no network', async ({ page, context }) => {
  await open(page);
  await addLine(page, '// first');
  await run(page);
  await endOf(page, 'train');
  await context.setOffline(true);
  await addLine(page, "console.log('offline');");
  await run(page);
  await expect
    .poll(() => sample(page).locator('.run-panel').evaluate(printedOn))
    .toContain('offline\nplates-v1');
});

for (const language of languages)
  test(`axe finds nothing with editor and run open, an error and a completion in sight (${language})`, async ({
    page,
  }) => {
    await open(page, language);
    await run(page);
    await endOf(page, 'train');
    await addLine(page, 'const text: string = 5;');
    await expect(box(page).locator('.cm-lint-marker-error')).toHaveCount(1);
    await content(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('console.');
    await expect(box(page).locator('.cm-tooltip-autocomplete li').first()).toBeVisible();
    expect(await axeFindings(page, '.samples')).toEqual([]);
  });

test('a sample is edited, run and restored by keyboard alone', async ({ page }) => {
  await page.goto(path);
  await sample(page).locator('button[data-edit]').focus();
  await page.keyboard.press('Enter');
  await expect(content(page)).toBeFocused();
  await expect(content(page)).toHaveAttribute('aria-label', /Escape/);
  await page.keyboard.press('Control+Home');
  await page.keyboard.type("console.log('by keyboard');\n");
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await (await endOf(page, 'train')).evaluate(printedOn)).toMatch(/^by keyboard\n/);
  await page.keyboard.press('Tab');
  await expect(sample(page).getByRole('button', { name: message('en', 'editorRestore') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sample(page).locator('button[data-edit]')).toBeFocused();
});

test('the editor and its types work below a sub-path', async ({ browser }) => {
  test.setTimeout(300_000);
  const { folder } = await builtSite('subPath', process.cwd());
  const server = await listen(siteHandler({ folder, base: '/docs/' }), { port: 0 });
  try {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${server.port}/docs/ja${path}`);
    await sample(page).locator('button[data-edit]').click();
    await expect(box(page)).toContainText(message('ja', 'editorTypesChecked'));
    await addLine(page, 'const text: string = 5;');
    await expect(box(page).locator('.cm-lint-marker-error')).toHaveCount(1);
    await run(page);
    expect(await (await endOf(page, 'train')).evaluate(printedOn)).toMatch(/^plates-v1/);
  } finally {
    await server.close();
  }
});

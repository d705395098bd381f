import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, test } from 'playwright/test';
import { loadTranslator } from '../../src/i18n/siteTranslator.ts';
import { findWholeBrowser } from '../../tools/machine/findBrowser.ts';
import { ExplorerPage } from './explorerPage.ts';
import { printedOn, runOn } from './runnablePages.ts';

/** A reader who allows sites no data, as some private windows do: no storage (touching it throws), no database, no workers. */
let context: BrowserContext;
let profile: string;

test.beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'no-storage-'));
  mkdirSync(join(profile, 'Default'));
  const settings = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(settings));
  // Chromium without windows has no profile: it would allow the storage.
  context = await chromium.launchPersistentContext(profile, {
    ...findWholeBrowser(),
    viewport: { width: 1440, height: 1000 },
    colorScheme: 'dark',
  });
});
test.afterEach(async () => {
  await context.close();
  rmSync(profile, { recursive: true, force: true });
});

test('pages work, and say nothing of it', async ({ baseURL }) => {
  const page = await context.newPage();
  await page.goto(`${baseURL}/sitemap-index.xml`);
  await expect(page.evaluate(() => localStorage.length)).rejects.toThrow(/denied/);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(`${baseURL}/methods/train/`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('tab', { name: 'Python' }).click();
  await expect(page.getByRole('tab', { name: 'Python' })).toHaveAttribute('aria-selected', 'true');
  expect(faults).toEqual([]);
});

test('a sample is edited and runs, and a reload forgets the edit', async ({ baseURL }) => {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(`${baseURL}/methods/train/`);
  await page.locator('button[data-edit]').click();
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.insertText("console.log('edited');\n");
  expect(await (await runOn(page, 'train')).evaluate(printedOn)).toMatch(/^edited\nplates-v1/);
  await page.reload();
  await expect(page.locator('button[data-edit]')).toBeVisible();
  expect(faults).toEqual([]);
});

test('in the explorer, the page itself answers, and says that it keeps nothing', async ({ baseURL }) => {
  const explorer = new ExplorerPage(await context.newPage());
  await explorer.open(`${baseURL}/explorer/`);
  await explorer.uploadSamples();
  await explorer.call('get_item');
  await explorer.seePicture();
  await expect(explorer.page.locator('[data-notice]')).toHaveText(
    loadTranslator().in('en')('sandboxNoticeMemory'),
  );
  expect(explorer.faults).toEqual([]);
});

import { builtSite } from '../../tools/site/buildSite.ts';
import { listen } from '../../tools/site/listen.ts';
import { siteHandler } from '../../tools/site/siteHandler.ts';
import { axeFindings } from './axeFindings.ts';
import { endOf, printedOn, runnablePages, runOn, sampleOn } from './runnablePages.ts';
import { address, expect, languages, message, test } from './sitePages.ts';

const groups = {
  operations: (path: string) => path.includes('/methods/'),
  guide: (path: string) => !/methods|examples/.test(path),
  workflows: (path: string) => path.includes('/examples/'),
};

/** What follows the time in a message. */
const endingOf = (text: string): string => text.slice(text.indexOf('7') + 1);

for (const language of languages) {
  const pages = runnablePages(language);
  for (const [group, isIn] of Object.entries(groups))
    test(`every TypeScript sample prints in the browser what CI recorded (${group}, ${language})`, async ({
      page,
    }) => {
      const own = pages.filter(({ path }) => isIn(path));
      expect(own.length).toBeGreaterThan(0);
      for (const { path, samples } of own) {
        await page.goto(path);
        // All at once: most of them wait for jobs.
        for (const { name } of samples) await sampleOn(page, name).locator('button[data-run]').click();
        for (const { name, output } of samples) {
          const panel = await endOf(page, name);
          expect.soft(await panel.evaluate(printedOn), `${path} ${name}`).toBe(output);
          const ending = endingOf(message(language, output ? 'runnerSame' : 'runnerEnded', { seconds: 7 }));
          await expect.soft(panel.getByRole('status')).toContainText(ending);
        }
      }
    });
}

test('the samples on the pages are those that CI runs: none is forgotten', () => {
  const names = runnablePages('en').flatMap(({ samples }) => samples.map(({ name }) => name));
  expect(names).toEqual(
    expect.arrayContaining(['train', 'upload-item', 'first-inspection', 'move-models', 'quickstart-5']),
  );
  expect(names.length).toBeGreaterThan(25);
});

test('requests and responses open, pictures are shown, a written file can be saved', async ({ page }) => {
  await page.goto('/quickstart/');
  const panel = await runOn(page, 'quickstart-5');
  const rows = panel.locator('.run-exchanges li');
  await expect(rows.first()).toContainText(/POST\s*\/api\/auth\/token\s*200\s*[\d,]+ ms/);
  await rows.first().locator('summary').click();
  await expect(rows.first()).toContainText('"grant_type": "client_credentials"');
  await expect(rows.first()).toContainText('"access_token"');
  await rows.last().locator('summary').click();
  const loaded = (image: Element): number => (image as HTMLImageElement).naturalWidth;
  await expect.poll(() => rows.last().locator('img').evaluate(loaded)).toBeGreaterThan(100);
  await expect.poll(() => panel.locator('.run-files img').evaluate(loaded)).toBeGreaterThan(100);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.locator('.run-files a').click(),
  ]);
  expect(download.suggestedFilename()).toBe('result.png');
});

test('output and progress come while the sample runs; it can be stopped, run again and closed', async ({
  page,
}) => {
  await page.goto('/examples/');
  const sample = sampleOn(page, 'wait-for-training');
  const button = sample.locator('button[data-run]');
  await button.click();
  const panel = sample.locator('.run-panel');
  await expect(panel.locator('progress')).toBeVisible();
  await expect(panel).toHaveAttribute('data-state', 'running');
  expect(await panel.evaluate(printedOn)).toContain('creating');
  await expect(button).toHaveText(message('en', 'runnerStop'));
  await button.click();
  await expect(panel.getByRole('status')).toHaveText(message('en', 'runnerStopped'));
  await expect(panel.locator('progress')).toHaveCount(0);
  await expect(button).toHaveText(message('en', 'runnerAgain'));
  await runOn(page, 'wait-for-training');
  await expect(panel.getByRole('status')).toContainText('same');
  const recorded = sample.locator('.sample-output figure');
  await expect(recorded).toBeHidden();
  await panel.getByRole('button', { name: message('en', 'runnerClose') }).click();
  await expect(panel).toBeHidden();
  await expect(recorded).toBeVisible();
  await expect(button).toBeFocused();
});

test('each run starts with a fresh sandbox', async ({ page }) => {
  await page.goto('/methods/delete-models/');
  const first = await (await runOn(page, 'delete-models')).evaluate(printedOn);
  expect(await (await runOn(page, 'delete-models')).evaluate(printedOn)).toBe(first);
});

test('nothing of the runner is loaded before a press', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/methods/train/');
  await page.locator('button[data-run]').scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((path) => /runner|sandbox|startRun|samples\//.test(path))).toEqual([]);
  await runOn(page, 'train');
  expect(loaded).toContain('/runner/en.json');
  expect(loaded.filter((path) => path.includes('compileSample'))).toEqual([]);
});

test('a second run needs no network and no service worker', async ({ page, context }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });
  });
  await page.goto('/methods/upload-item/');
  await runOn(page, 'upload-item');
  await context.setOffline(true);
  const panel = await runOn(page, 'upload-item');
  await expect(panel.getByRole('status')).toContainText('same');
});

test.describe('without a network', () => {
  test.use({ expectedErrors: [/runner|Failed to load resource|ERR_/] });

  test('the first press says that it cannot run, and runs once there is one', async ({ page }) => {
    await page.goto('/methods/train/');
    await page.waitForLoadState('networkidle');
    await page.route('**/runner/**', (route) => route.abort());
    const panel = sampleOn(page, 'train').locator('.run-panel');
    await page.locator('button[data-run="train"]').click();
    await expect(page.locator('.sample-actions:has([data-run]) [role=status]')).toHaveText(
      message('en', 'runnerUnavailable'),
    );
    await page.unroute('**/runner/**');
    await runOn(page, 'train');
    await expect(panel.getByRole('status')).toContainText('same');
  });
});

test('samples run below a sub-path', async ({ browser }) => {
  test.setTimeout(300_000);
  const { folder } = await builtSite('subPath', process.cwd());
  const server = await listen(siteHandler({ folder, base: '/docs/' }), { port: 0 });
  try {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${server.port}/docs/ja/methods/upload-item/`);
    const panel = await runOn(page, 'upload-item');
    await expect(panel.getByRole('status')).toContainText(
      endingOf(message('ja', 'runnerSame', { seconds: 7 })),
    );
  } finally {
    await server.close();
  }
});

for (const language of languages)
  test(`axe finds nothing with the panel open (${language})`, async ({ page }) => {
    await page.goto(address('/methods/get-item/', language));
    const panel = await runOn(page, 'get-item');
    for (const summary of await panel.locator('summary').all()) await summary.click();
    expect(await axeFindings(page, '.samples')).toEqual([]);
  });

test('a sample is run, looked at and closed by keyboard', async ({ page }) => {
  await page.goto('/methods/get-items/');
  await page.locator('button[data-run]').focus();
  await page.keyboard.press('Enter');
  const panel = sampleOn(page, 'get-items').locator('.run-panel');
  await expect(panel.getByRole('status')).toContainText('same');
  await page.keyboard.press('Tab');
  await expect(page.locator('button[data-edit="get-items"]')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('button', { name: message('en', 'runnerClose') })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(panel.locator('summary').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel.locator('details').first()).toHaveAttribute('open');
});

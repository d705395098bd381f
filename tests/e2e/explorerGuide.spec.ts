import { expect, test } from 'playwright/test';
import { ExplorerPage } from './explorerPage.ts';

const sizes = [
  ['a desktop', { width: 1440, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
] as const;

for (const [screen, viewport] of sizes)
  test.describe(`on ${screen}`, () => {
    test.use({ viewport });

    test(`who comes for an operation sees its request and Send at once, and the guide is a line, on ${screen}`, async ({
      page,
    }) => {
      const explorer = new ExplorerPage(page);
      for (const folder of ['/', '/ja/'])
        for (const operation of ['login', 'get_item', 'get_models']) {
          await page.goto('about:blank');
          await explorer.open(`${folder}explorer/#/operations/${operation}`);
          await expect(page.locator('.HttpOperation h2').first()).toBeInViewport();
          await expect(explorer.sendButton).toBeInViewport({ ratio: 1 });
          await expect(page.locator('.story')).not.toHaveAttribute('open');
        }
      await expect(page.locator('.story > summary')).toContainText('1/7');
      expect(explorer.faults).toEqual([]);
    });

    test(`a newcomer sees the guide; a step leads to its request, and folds it, on ${screen}`, async ({
      page,
    }) => {
      const explorer = new ExplorerPage(page);
      const story = page.locator('.story');
      const heading = page.locator('.HttpOperation h2').first();
      await explorer.open('/explorer/');
      await expect(story).toHaveAttribute('open');
      await expect(story).toBeInViewport();
      await page.locator('button[data-step="train"]').click();
      await expect(heading).toHaveText('Train a model');
      await expect(heading).toBeFocused();
      expect((await heading.boundingBox())!.y).toBeLessThan(200);
      await expect(story).not.toHaveAttribute('open');
      await page.reload();
      await expect(story).not.toHaveAttribute('open');

      // Whoever opens it keeps it.
      await story.locator('summary').click();
      await page.locator('button[data-step="upload"]').click();
      await expect(heading).toHaveText('Upload items');
      await expect(heading).toBeFocused();
      expect((await heading.boundingBox())!.y).toBeLessThan(200);
      await expect(story).toHaveAttribute('open');
      await explorer.open('/explorer/#/operations/get_items');
      await expect(story).toHaveAttribute('open');
      expect(explorer.faults).toEqual([]);
    });
  });

for (const folder of ['/', '/ja/'])
  for (const [width, rows] of [
    [1280, [4, 3]],
    [1440, [7]],
    [1600, [7]],
    [1920, [7]],
  ] as const)
    test(`the steps fill their box and none stands alone, ${folder} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${folder}explorer/`);
      const steps = page.locator('.story li');
      const places = await steps.evaluateAll((all) =>
        all.map((step) => {
          const { top, right } = step.getBoundingClientRect();
          return { top: Math.round(top), right };
        }),
      );
      const tops = [...new Set(places.map(({ top }) => top))];
      expect(tops.map((top) => places.filter((place) => place.top === top).length)).toEqual([...rows]);
      const foot = await page.locator('.story-foot').boundingBox();
      const [last] = places.map(({ right }) => right).sort((a, b) => b - a);
      expect(Math.abs(foot!.x + foot!.width - last!)).toBeLessThan(2);
    });

test('what the sandbox holds is told in words, with running jobs too', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  const counts = page.locator('[data-counts]');
  await explorer.open('/ja/explorer/#/operations/login');
  await expect(counts).toHaveText('学習用アイテム4件、推論用3件、使用できるモデル2件、実行中のジョブなし');
  await explorer.send();
  await explorer.choose('train');
  await explorer.editBody({ algorithm_id: 'AE', name: 'x' });
  await explorer.send();
  await expect(counts).toHaveText(
    '学習用アイテム4件、推論用3件、使用できるモデル2件、学習中1件、実行中のジョブ1件',
  );
});

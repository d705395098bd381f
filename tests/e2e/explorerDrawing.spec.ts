import { expect, type Page, test } from 'playwright/test';
import { overlookedDefect } from '../../src/mock/core/demo/items.ts';
import { ExplorerPage } from './explorerPage.ts';

async function openAnnotate(page: Page): Promise<ExplorerPage> {
  const explorer = new ExplorerPage(page);
  await explorer.openLoggedIn();
  await explorer.choose('annotate');
  await expect(page.locator('.drawing-box')).toHaveCount(1);
  return explorer;
}

async function annotations(page: Page): Promise<Record<string, number>[]> {
  const text = await page.locator('.TextRequestBody textarea').inputValue();
  return (JSON.parse(text) as { annotations: Record<string, number>[] }).annotations;
}

/** Where a point of the picture is on the screen. */
async function onScreen(page: Page, x: number, y: number): Promise<{ x: number; y: number }> {
  const surface = page.locator('.drawing-surface img');
  await surface.scrollIntoViewIfNeeded();
  const box = await surface.boundingBox();
  const size = await surface.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]);
  return {
    x: (box?.x ?? 0) + (x * (box?.width ?? 0)) / (size[0] ?? 1),
    y: (box?.y ?? 0) + (y * (box?.height ?? 0)) / (size[1] ?? 1),
  };
}

async function drag(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  const [start, end] = [await onScreen(page, ...from), await onScreen(page, ...to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2);
  await page.mouse.move(end.x, end.y);
  await page.mouse.up();
}

/** Coordinates may be one pixel of the screen beside. */
function expectBox(box: Record<string, number> | undefined, want: number[], tolerance: number): void {
  const edges = [box?.['x_min'], box?.['y_min'], box?.['x_max'], box?.['y_max']];
  want.forEach((edge, index) => {
    expect(
      Math.abs((edges[index] ?? Number.NaN) - edge),
      `${edges.join()} is near ${want.join()}`,
    ).toBeLessThanOrEqual(tolerance);
  });
}

for (const [screen, viewport] of [
  ['a desktop', { width: 1440, height: 1000 }],
  ['a phone', { width: 390, height: 844 }],
] as const)
  test.describe(`on ${screen}`, () => {
    test.use({ viewport });

    test(`boxes are drawn, moved, resized and deleted, in pixels of the picture, on ${screen}`, async ({
      page,
    }) => {
      const explorer = await openAnnotate(page);
      await explorer.editBody({ annotations: [{ ...overlookedDefect.box, notes: 'shallow' }] });
      await drag(page, [20, 30], [80, 90]);
      expect(await annotations(page)).toHaveLength(2);
      expectBox((await annotations(page))[1], [20, 30, 80, 90], 2);
      await drag(page, [50, 60], [70, 75]);
      expectBox((await annotations(page))[1], [40, 45, 100, 105], 3);
      await drag(page, [100, 105], [120, 125]);
      expectBox((await annotations(page))[1], [40, 45, 120, 125], 4);
      await page.keyboard.press('Delete');
      expect(await annotations(page)).toHaveLength(1);
      expect((await annotations(page))[0]).toHaveProperty('notes');

      // The other way round.
      const typed = { x_min: 10, y_min: 20, x_max: 60, y_max: 70, notes: 'typed' };
      await explorer.editBody({ annotations: [typed, { ...typed, x_min: 100, x_max: 130 }] });
      await expect(page.locator('.drawing-box')).toHaveCount(2);
      const corner = await onScreen(page, 10, 20);
      const drawn = await page.locator('.drawing-box').first().boundingBox();
      expect(Math.abs((drawn?.x ?? 0) - corner.x)).toBeLessThan(3);
      await explorer.editBody('{ broken');
      await expect(page.locator('.drawing-box')).toHaveCount(2);
      await explorer.editBody({ annotations: [typed] });

      await explorer.send();
      await explorer.choose('get_item');
      await page.locator('input[aria-label="item_id"]').fill('plate-new-02');
      await page.locator('.TryItPanel select[aria-label="show_annotations"]').selectOption('true');
      await explorer.send();
      const overlay = explorer.response.locator('.explorer-picture rect');
      // Drawn 4 pixels around the box, so that it does not hide one of the model's at the same place.
      await expect(overlay).toHaveAttribute('x', '6');
      await expect(overlay).toHaveAttribute('width', '58');
      await expect(explorer.response.locator('.explorer-boxes')).toContainText('typed');
      expect(explorer.faults).toEqual([]);
    });
  });

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a box is drawn, and the page does not scroll meanwhile', async ({ page }) => {
    await openAnnotate(page);
    const [start, end] = [await onScreen(page, 20, 30), await onScreen(page, 80, 90)];
    const before = await page.evaluate(() => scrollY);
    const session = await page.context().newCDPSession(page);
    const touch = (type: string, points: { x: number; y: number }[]) =>
      session.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints: points });
    await touch('touchStart', [start]);
    for (const part of [0.3, 0.6, 1])
      await touch('touchMove', [
        { x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part },
      ]);
    await touch('touchEnd', []);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect(await annotations(page)).toHaveLength(2);
    expectBox((await annotations(page))[1], [20, 30, 80, 90], 3);
  });
});

test('with the keyboard: a box is added, moved, resized, left and deleted', async ({ page }) => {
  await openAnnotate(page);
  await page.locator('.drawing-tools button').first().focus();
  await page.keyboard.press('Enter');
  const added = (await annotations(page))[1] ?? {};
  await expect(page.locator('.drawing-box').nth(1)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  expect((await annotations(page))[1]).toEqual({
    x_min: (added['x_min'] ?? 0) + 5,
    x_max: (added['x_max'] ?? 0) + 10,
    y_min: (added['y_min'] ?? 0) + 1,
    y_max: (added['y_max'] ?? 0) + 1,
  });
  await page.keyboard.press('PageDown');
  await expect(page.locator('.drawing-box').first()).toBeFocused();
  await page.keyboard.press('Delete');
  expect(await annotations(page)).toHaveLength(1);
  await expect(page.locator('#explorer-status')).toContainText('Box 1 deleted');
});

test('the boxes are sent beside the picture, by key too', async ({ page }) => {
  const explorer = await openAnnotate(page);
  await page.getByRole('button', { name: 'Add a box' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('button', { name: 'Send these boxes' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(explorer.response).toContainText('200');
});

for (const folder of ['/', '/ja/'])
  test(`the form is filled with a box that is missing, or with none, ${folder}`, async ({ page }) => {
    const explorer = new ExplorerPage(page);
    const about = page.locator('.drawing-about');
    const image = page.locator('input[aria-label="image_id"]');
    const open = async () => {
      await page.goto('about:blank');
      await explorer.open(`${folder}explorer/#/operations/annotate`);
      await expect(page.locator('.drawing')).toBeVisible();
    };
    await explorer.openLoggedIn(folder);
    await open();
    await expect(about).toHaveText([/plate-new-02/, /./]);
    await expect(page.locator('.drawing-box')).toHaveCount(1);
    await explorer.send();
    // As it was sent, beside its response.
    await expect(page.locator('.drawing-box')).toHaveCount(1);
    await open();
    await expect(about).toHaveText([/plate-new-02/]);
    await expect(page.locator('.drawing-box')).toHaveCount(0);
    expect(await annotations(page)).toEqual([]);

    // Uploaded anew, the item has another image, which nobody has corrected.
    await explorer.choose('upload_item');
    await page.locator('[data-sample="fresh"]').click();
    await expect(page.locator('.explorer-file-list li')).toHaveCount(3);
    await explorer.send();
    await open();
    await expect(image).not.toHaveValue('1028');
    await expect(about).toHaveText([/plate-new-02/, /./]);
    await expect(page.locator('.drawing-box')).toHaveCount(1);
    expect(explorer.faults).toEqual([]);
  });

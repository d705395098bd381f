import { expect, test } from 'playwright/test';
import { ExplorerPage } from './explorerPage.ts';

test.describe('with forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('buttons, fields and what is chosen can be told apart', async ({ page }) => {
    const explorer = new ExplorerPage(page);
    await explorer.open('/explorer/');
    await explorer.send();
    // Backgrounds are gone: what is left are borders, and outlines.
    for (const part of [
      explorer.sendButton,
      page.locator('.story li button').first(),
      page.locator('.explorer-copy').first(),
    ]) {
      const border = await part.evaluate((element) => {
        const { borderTopWidth, borderTopStyle } = getComputedStyle(element);
        return borderTopStyle === 'none' ? 0 : parseFloat(borderTopWidth);
      });
      expect(border, await part.innerText()).toBeGreaterThan(0);
    }
    await page.locator('.story li button').nth(1).focus();
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
    expect(outline).not.toBe('none');
    await expect(explorer.response.locator('.explorer-status')).toContainText('200');
  });
});

test.describe('at 200 % on a small desktop', () => {
  // 1280 × 800 pixels of the screen, at twice the size.
  test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });

  test('nothing sticks out, and a request can be sent', async ({ page }) => {
    const explorer = new ExplorerPage(page);
    await explorer.open('/ja/explorer/');
    await explorer.send();
    await expect(explorer.response).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
  });
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 390, height: 844 } });

  test('nothing moves by itself', async ({ page }) => {
    await page.addInitScript(() => {
      const moving: string[] = [];
      Object.assign(globalThis, { moving });
      for (const kind of ['scrollIntoView', 'scrollTo', 'scrollBy'] as const) {
        const original = Element.prototype[kind] as (options?: unknown) => void;
        Element.prototype[kind] = function (this: Element, options?: unknown) {
          if ((options as ScrollToOptions | undefined)?.behavior === 'smooth') moving.push(kind);
          original.call(this, options);
        };
      }
    });
    const explorer = new ExplorerPage(page);
    await explorer.open('/explorer/');
    await explorer.send();
    await expect(explorer.response).toBeInViewport();
    const still = await page.evaluate(() => ({
      scrolled: (globalThis as unknown as { moving: string[] }).moving,
      animated: document
        .getAnimations()
        .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 1).length,
    }));
    expect(still).toEqual({ scrolled: [], animated: 0 });
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the story is open for a newcomer, and as it was left afterwards; a finger hits everything', async ({
    page,
  }) => {
    const explorer = new ExplorerPage(page);
    const story = page.locator('.story');
    await explorer.open('/ja/explorer/');
    await expect(story).toHaveAttribute('open');
    const small = await page
      .locator('.page-place a, .explorer :is(a, select, summary, button):not(.explorer-intro a)')
      .evaluateAll((targets) =>
        targets
          .filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < 24)
          .map((target) => target.outerHTML),
      );
    expect(small).toEqual([]);
    await expect(page.locator('.request-line:visible')).toHaveText('POSTサンドボックス/api/auth/token');
    await explorer.send();
    await expect(page.locator('#explorer-status')).not.toContainText('Tab');
    await page.reload();
    await expect(story).not.toHaveAttribute('open');
    await story.locator('summary').tap();
    await page.reload();
    await expect(story).toHaveAttribute('open');
  });
});

test('“Send” stands at the end of a form that nearly fits, and covers no field of a long one', async ({
  page,
}) => {
  await page.setViewportSize({ width: 820, height: 900 });
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/#/operations/upload_item');
  await page.locator('.story > summary').click();
  const rows = await page
    .locator('.story li')
    .evaluateAll((steps) => steps.map((step) => Math.round(step.getBoundingClientRect().top)));
  expect(new Set(rows).size).toBe(2);
  expect(rows.filter((top) => top === rows[0])).toHaveLength(4);
  await page.locator('[data-sample="good"]').click();
  await expect(page.locator('.explorer-file-list li')).toHaveCount(6);
  const position = () =>
    explorer.sendButton.evaluate((button) => getComputedStyle(button.closest('.SendButtonHolder')!).position);
  expect(await position()).toBe('static');

  await explorer.choose('train');
  await explorer.editBody(
    JSON.stringify({ item_ids: Array.from({ length: 80 }, (_, index) => `i${index}`) }, null, 2),
  );
  await page.locator('.TryItPanel select').first().focus();
  await page.mouse.wheel(0, 400);
  await expect.poll(position).toBe('sticky');
  await page.locator('.TextRequestBody textarea').focus();
  await page.keyboard.press('Control+Home');
  for (let line = 0; line < 60; line++) await page.keyboard.press('ArrowDown');
  const [caretLine, send] = await Promise.all([
    page.locator('.sl-code-editor .sl-code-line').nth(60).boundingBox(),
    explorer.sendButton.locator('xpath=ancestor::*[contains(@class, "SendButtonHolder")]').boundingBox(),
  ]);
  expect(caretLine!.y + caretLine!.height).toBeLessThanOrEqual(send!.y);
});

test('what the documentation of an operation says is not smaller than 13 pixels', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/#/operations/train');
  await page.locator('.explorer-documentation > summary').click();
  await expect(page.locator('.explorer-description')).toContainText('override_params');
  const sizes = await page
    .locator('.explorer-documentation')
    .evaluate((place) =>
      [...place.querySelectorAll('*')]
        .filter((one) => one.checkVisibility() && [...one.childNodes].some((node) => node.nodeType === 3))
        .map((one) => parseFloat(getComputedStyle(one).fontSize)),
    );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13);
});

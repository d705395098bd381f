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

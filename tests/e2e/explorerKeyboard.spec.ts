import { expect, test } from 'playwright/test';
import { ExplorerPage } from './explorerPage.ts';

test('from the heading of any operation, Send is at most six tabs away', async ({ page }) => {
  test.setTimeout(120_000);
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/');
  const operations = await page
    .locator('a[data-operation]')
    .evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset['operation'] ?? ''));
  const tabs: Record<string, number> = {};
  for (const operation of [...operations.slice(1), operations[0] ?? '']) {
    // As a reader does who has come to the link with the keyboard.
    await page.locator(`a[data-operation="${operation}"]`).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.HttpOperation h2').first()).toBeFocused();
    await expect(page.locator(`explorer-form-top[operation="${operation}"]`)).toBeAttached();
    if (operation === 'annotate') await expect(page.locator('.drawing-box')).toHaveCount(1);
    let count = 0;
    while (!(await explorer.sendButton.evaluate((button) => button === document.activeElement))) {
      await page.keyboard.press('Tab');
      expect(++count, `${operation}: Tab reaches Send`).toBeLessThan(20);
    }
    tabs[operation] = count;
  }
  console.log(tabs);
  expect(Math.max(...Object.values(tabs))).toBeLessThanOrEqual(6);
});

test('Ctrl+Enter sends; the focus stays; the response is announced and one key away', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/#/operations/login');
  const editor = page.locator('.TextRequestBody textarea');
  await editor.focus();
  await page.keyboard.press('Control+Enter');
  await expect(explorer.response).toContainText('access_token');
  await expect(editor).toBeFocused();
  await expect(page.locator('#explorer-status')).toContainText('200 Success');

  await explorer.sendButton.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.sandbox-requests')).toHaveAttribute('data-last', '2');
  await expect(explorer.sendButton).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(explorer.response).toBeFocused();
});

test('no trap: Tab leaves the drawing, the editor and the response', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await explorer.openLoggedIn();
  await explorer.choose('annotate');
  await expect(page.locator('.drawing-box')).toHaveCount(1);
  await explorer.send();
  await page.locator('.HttpOperation h2').first().focus();
  const visited = new Set<string>();
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    visited.add(
      await page.evaluate(() => {
        const active = document.activeElement;
        const place = active?.closest(
          '.drawing, .TextRequestBody, .SendButtonHolder, explorer-response, footer',
        );
        return place?.className || place?.localName || (active === document.body ? 'end' : 'other');
      }),
    );
    if (visited.has('end')) break;
  }
  for (const place of ['drawing', 'SendButtonHolder', 'explorer-response', 'end'])
    expect(
      [...visited].some((one) => one.includes(place)),
      place,
    ).toBe(true);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('Send leads to the response, and says so', async ({ page }) => {
    const explorer = new ExplorerPage(page);
    await explorer.openLoggedIn();
    await expect(explorer.response.locator('.explorer-status')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('#explorer-status')).toContainText('200 Success');
    await page.locator('.sl-menu-button').click();
    await expect(page.locator('[data-explorer-back]').first()).toBeVisible();
  });
});

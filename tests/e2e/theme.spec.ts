import { expect, message, test } from './sitePages.ts';

test('the page follows the system’s theme, and the reader’s choice from then on', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/methods/get-items/');
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await page
    .getByRole('combobox', { name: message('en', 'themeSelect.accessibleLabel'), exact: true })
    .filter({ visible: true })
    .selectOption('light');
  await expect(root).toHaveAttribute('data-theme', 'light');
  await page.goto('/ja/algorithms/');
  await expect(root).toHaveAttribute('data-theme', 'light');
});

for (const colorScheme of ['dark', 'light'] as const) {
  test(`text and code have the colours of the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/methods/get-items/');
    const lightness = (selector: string): Promise<number> =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const canvas = document.createElement('canvas').getContext('2d')!;
          const style = getComputedStyle(element);
          canvas.fillStyle = style.backgroundColor;
          canvas.fillRect(0, 0, 1, 1);
          const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
          return (red + green + blue) / 3;
        });
    const [page_, code] = [await lightness('body'), await lightness('.sample pre')];
    if (colorScheme === 'dark') expect(Math.max(page_, code)).toBeLessThan(80);
    else expect(Math.min(page_, code)).toBeGreaterThan(200);
  });
}

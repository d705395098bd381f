import { codeThemes } from '../../src/styles/codeThemes.mjs';
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
  test(`words of code have the ${colorScheme} theme’s colours, by their kind`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/methods/train/');
    const seen = await page
      .locator('.sample[data-label="TypeScript"] code > div span')
      .evaluateAll((words) => words.map((word) => [word.textContent.trim(), getComputedStyle(word).color]));
    const colorOf = Object.fromEntries(seen) as Record<string, string>;
    const [keyword, text] = [colorOf['import'], colorOf["'./login.ts'"]];
    const theme = codeThemes.find(({ type }) => type === colorScheme)!;
    const named = (scope: string) =>
      theme.settings.find((setting) => 'scope' in setting && setting.scope.includes(scope))!.settings
        .foreground;
    expect([keyword, text].map(hexOf)).toEqual([named('keyword'), named('string')]);
  });
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

/** `rgb(1, 2, 3)` as `#010203`. */
function hexOf(color = ''): string {
  return `#${[...color.matchAll(/\d+/g)].map(([part]) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}

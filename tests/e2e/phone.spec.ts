import { address, expect, kindsOfPage, languages, message, test } from './sitePages.ts';

test.use({ viewport: { width: 412, height: 823 }, hasTouch: true, isMobile: true });

for (const language of languages) {
  for (const path of kindsOfPage) {
    test(`${address(path, language)} fits a phone`, async ({ page }) => {
      await page.goto(address(path, language));
      const { width, content } = await page.evaluate(() => ({
        width: document.documentElement.clientWidth,
        content: document.documentElement.scrollWidth,
      }));
      expect(content, 'no horizontal scrolling').toBeLessThanOrEqual(width);
      const beyond = await page.getByRole('main').evaluate((main, edge) => {
        const scrolls = (element: Element): boolean =>
          element !== main &&
          (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) ||
            (element.parentElement ? scrolls(element.parentElement) : false));
        return [...main.querySelectorAll('p, td, th, li, h1, h2, h3, dt, dd')]
          .filter(
            (element) =>
              element.checkVisibility() &&
              element.getBoundingClientRect().right > edge + 1 &&
              !scrolls(element),
          )
          .map((element) => element.outerHTML.slice(0, 120));
      }, width);
      expect(beyond, 'nothing is cut off').toEqual([]);
    });
  }
}

test('rows of the algorithms are cards with labels', async ({ page }) => {
  await page.goto('/algorithms/#algo1bi-contamination');
  const row = page.locator('#algo1bi-contamination');
  await expect(row).toBeInViewport();
  const cells = row.locator('td');
  const [first, second] = await Promise.all([cells.nth(0).boundingBox(), cells.nth(2).boundingBox()]);
  expect(second!.y).toBeGreaterThan(first!.y);
  const label = await cells.nth(2).evaluate((cell) => getComputedStyle(cell, '::before').content);
  expect(label).toContain(message('en', 'algorithmColumnDefault'));
});

test('the menu opens and leads to another page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: message('en', 'menuButton.accessibleLabel') }).click();
  const navigation = page.getByRole('navigation', { name: message('en', 'sidebarNav.accessibleLabel') });
  await navigation.getByRole('link', { name: message('en', 'errors'), exact: true }).click();
  await expect(page).toHaveURL('/errors/');
});

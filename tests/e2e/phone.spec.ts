import { address, expect, languages, message, test } from './sitePages.ts';

test.use({ viewport: { width: 412, height: 823 }, hasTouch: true, isMobile: true });

test('rows of the algorithms are cards with labels', async ({ page }) => {
  await page.goto('/algorithms/#algo1bi-contamination');
  const row = page.locator('#algo1bi-contamination');
  await expect(row).toBeInViewport();
  const cells = row.locator('td');
  const [first, second] = await Promise.all([cells.nth(0).boundingBox(), cells.nth(4).boundingBox()]);
  expect(second!.y).toBeGreaterThan(first!.y);
  const label = await cells.nth(2).evaluate((cell) => getComputedStyle(cell, '::before').content);
  expect(label).toContain(message('en', 'algorithmColumnDefault'));
});

for (const language of languages)
  test(`the algorithms are a short page, whose parts open in place (${language})`, async ({ page }) => {
    await page.goto(address('/algorithms/', language));
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(10_000);
    const table = page.locator('#symptomSlow ~ .phone-fold');
    await expect(table.locator('table')).toBeHidden();
    await table.locator('summary').click();
    await expect(table.locator('table')).toBeVisible();
  });

test('the menu opens and leads to another page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: message('en', 'menuButton.accessibleLabel') }).click();
  const navigation = page.getByRole('navigation', { name: message('en', 'sidebarNav.accessibleLabel') });
  await navigation.getByRole('link', { name: message('en', 'errors'), exact: true }).click();
  await expect(page).toHaveURL('/errors/');
});

for (const language of languages)
  test(`the title comes before what copies the page (${language})`, async ({ page }) => {
    await page.goto(address('/methods/train/', language));
    const [title, copy] = await Promise.all(
      ['h1', '.copy-markdown'].map((selector) => page.locator(selector).boundingBox()),
    );
    expect(title!.y).toBeLessThanOrEqual(copy!.y + copy!.height / 2);
  });

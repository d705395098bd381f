import type { Page } from 'playwright/test';
import { address, expect, languages, message, test } from './sitePages.ts';

/** The headings that “On this page” marks in its two forms, for wide windows and for phones. */
function marked(page: Page): Promise<(string | null)[]> {
  return page
    .locator('starlight-toc a[aria-current="true"], mobile-starlight-toc a[aria-current="true"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
}

for (const language of languages)
  test(`“On this page” marks the heading whose text is read (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(address('/examples/', language));
    const shown = page.locator('mobile-starlight-toc .display-current');
    await expect.poll(() => marked(page)).toEqual(['#_top', '#_top']);
    await expect(shown).not.toBeEmpty();
    const ids = await page.locator('main h2[id]').evaluateAll((headings) => headings.map(({ id }) => id));
    const wanted = ids.filter((id) => id !== 'starlight__on-this-page').slice(1, 4);
    expect(wanted).toHaveLength(3);
    for (const id of [...wanted, ...wanted.toReversed()]) {
      // As far as the link itself goes, and some lines farther: its text is read then.
      for (const further of [0, 150]) {
        await page.evaluate(
          ([to, more]) => {
            document.getElementById(to)?.scrollIntoView({ behavior: 'instant' });
            scrollBy({ top: more, behavior: 'instant' });
          },
          [id, further] as const,
        );
        await expect.poll(() => marked(page), `${id} + ${further}`).toEqual([`#${id}`, `#${id}`]);
        await expect(shown).toHaveText(await page.locator(`#${id}`).innerText());
      }
    }
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await expect.poll(() => marked(page)).toEqual(['#_top', '#_top']);
  });

test('it follows a window that changes its size, and closes on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/examples/');
  const contents = page.locator('mobile-starlight-toc details');
  const link = contents.locator('a').nth(4);
  const href = await link.getAttribute('href');
  await contents.locator('summary').click();
  await link.click();
  await expect(contents).not.toHaveAttribute('open');
  await expect.poll(() => marked(page)).toEqual([href, href]);
  await page.setViewportSize({ width: 1400, height: 500 });
  await page.evaluate(
    (id) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }),
    href!.slice(1),
  );
  await expect.poll(() => marked(page)).toEqual([href, href]);
  await expect(
    page.getByRole('navigation', { name: message('en', 'tableOfContents.onThisPage') }),
  ).toBeVisible();
});

test('what was not laid out is where its link leads, and printed', async ({ page }) => {
  await page.goto('/examples/');
  const skipped = () =>
    page
      .locator('.samples.awaited > [role=tablist] + [role=tabpanel]')
      .evaluateAll(
        (all) => all.filter((one) => !one.checkVisibility({ contentVisibilityAuto: true })).length,
      );
  expect(await skipped()).toBeGreaterThan(3);
  await page.emulateMedia({ media: 'print' });
  expect(await skipped()).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  const last = page.locator('main h2[id]').last();
  await page.locator(`starlight-toc a[href="#${await last.getAttribute('id')}"]`).click();
  await expect(last).toBeInViewport();
  await page.reload();
  await expect(last).toBeInViewport();
});

test('a page is about as high as its estimate says', async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/examples/');
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const estimated = await height();
    await page.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLElement>('.awaited'))
        one.style.contentVisibility = 'visible';
    });
    expect(Math.abs(estimated / (await height()) - 1)).toBeLessThan(0.1);
  }
});

import { address, expect, kindsOfPage, languages, message, test } from './sitePages.ts';

test('from 1200 px on, sample and example stay beside the text of an operation', async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 900 });
  await page.goto('/methods/get-items/');
  const beside = page.locator('.columns-beside');
  const [text, sample] = await Promise.all([
    page.locator('.columns-rest').boundingBox(),
    beside.boundingBox(),
  ]);
  expect(sample!.x).toBeGreaterThan(text!.x + text!.width);
  await page.locator('#errors').scrollIntoViewIfNeeded();
  await expect(page.locator('#samples')).toBeInViewport();
  await expect(
    page.getByRole('navigation', { name: message('en', 'tableOfContents.onThisPage') }),
  ).toHaveCount(1);

  await page.setViewportSize({ width: 1000, height: 900 });
  const [above, below] = await Promise.all([
    beside.boundingBox(),
    page.locator('.columns-rest').boundingBox(),
  ]);
  expect(below!.y).toBeGreaterThan(above!.y + above!.height);
});

for (const width of [820, 990])
  test(`at ${width} px the side bar is a menu, and the search keeps its words on one line`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/ja/methods/train/');
    const menu = page.getByRole('navigation', { name: message('ja', 'sidebarNav.accessibleLabel') });
    const link = menu.getByRole('link', { name: message('ja', 'errors'), exact: true });
    await expect(link).toBeHidden();
    const label = page.locator('site-search .open > span');
    expect((await label.boundingBox())!.height).toBeLessThan(30);
    await page.getByRole('button', { name: message('ja', 'menuButton.accessibleLabel') }).click();
    await link.click();
    await expect(page).toHaveURL('/ja/errors/');
  });

for (const width of [1440, 1920])
  test(`at ${width} px all kinds of pages have one left edge`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const edges = new Map<string, number>();
    for (const path of kindsOfPage) {
      await page.goto(path);
      const { x } = (await page.locator('h1').filter({ visible: true }).first().boundingBox())!;
      edges.set(path, Math.round(x));
    }
    expect(Object.fromEntries(edges)).toEqual(Object.fromEntries(kindsOfPage.map((path) => [path, 296])));
  });

test('what a phone folds is open on a wider screen, with nothing to press', async ({ page }) => {
  await page.goto('/algorithms/');
  await expect(page.locator('#symptomSlow ~ .phone-fold table')).toBeVisible();
  await expect(page.locator('.phone-fold > summary').filter({ visible: true })).toHaveCount(0);
});

test('“Open all” opens every group', async ({ page }) => {
  await page.goto('/schemas/getitemresponse/');
  await page.getByRole('button', { name: message('en', 'uiOpenAll') }).click();
  await expect(page.locator('.property-list details:not([open])')).toHaveCount(0);
  await page.getByRole('button', { name: message('en', 'uiCloseAll') }).click();
  await expect(page.locator('.property-list details[open]')).toHaveCount(0);
});

test.describe('forced colors', () => {
  test.use({ forcedColors: 'active' });

  test('the chosen tab differs from the others', async ({ page }) => {
    await page.goto('/methods/train/');
    const border = (name: string) =>
      page.getByRole('tab', { name, exact: true }).evaluate((tab) => getComputedStyle(tab).borderBottomColor);
    expect(await border('TypeScript')).not.toBe(await border('Python'));
    expect(await border('C#')).toBe(await border('Python'));
  });
});

test.describe('on paper', () => {
  for (const language of languages)
    for (const path of kindsOfPage)
      test(`${address(path, language)} has no hints and buttons, and is not cut`, async ({ page }) => {
        await page.setViewportSize({ width: 718, height: 1000 }); // A4 without its margins
        await page.goto(address(path, language));
        await page.emulateMedia({ media: 'print' });
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        const shown = await page
          .locator('button, .language-hint, nav, select')
          .evaluateAll((all) =>
            all.filter((element) => element.checkVisibility()).map((element) => element.outerHTML),
          );
        expect(shown).toEqual([]);
        // Forms are not on paper: what can be seen is open.
        const closed = await page
          .locator('main details:not([open], [data-same-as])')
          .evaluateAll((all) =>
            all
              .filter((details) => details.checkVisibility())
              .map((details) => details.outerHTML.slice(0, 100)),
          );
        expect(closed).toEqual([]);
        const cut = await page.locator('main :is(pre, table, .columns-beside)').evaluateAll((all) =>
          all
            .filter((element) => element.checkVisibility())
            .filter(
              ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
                scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1,
            )
            .map((element) => element.outerHTML.slice(0, 100)),
        );
        expect(cut).toEqual([]);
      });
});

test('the page is copied as Markdown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.route('**/methods/train/index.md', (route) => route.fulfill({ body: '# Train a model\n' }));
  await page.goto('/methods/train/');
  await page.evaluate(() => {
    if (document.querySelector('link[type="text/markdown"]')) return;
    const link = Object.assign(document.createElement('link'), {
      rel: 'alternate',
      type: 'text/markdown',
      href: 'index.md',
    });
    document.head.append(link);
  });
  await page.getByRole('button', { name: message('en', 'frameCopyMarkdown') }).click();
  await expect(page.getByRole('button', { name: message('en', 'frameMarkdownCopied') })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('# Train a model\n');
});

test('a page says where it is, and where it is edited', async ({ page }) => {
  await page.goto('/ja/schemas/item/');
  const trail = page.getByRole('navigation', { name: message('ja', 'frameBreadcrumbs') });
  await expect(trail.getByRole('link', { name: message('ja', 'schemas') })).toHaveAttribute(
    'href',
    '/ja/schemas/',
  );
  await expect(page.getByRole('link', { name: message('ja', 'page.editLink') })).toHaveAttribute(
    'href',
    /\/locales\/ja\/schemas\.yaml#L\d+$/,
  );
});

for (const language of languages)
  test(`on the page of everything no section is higher than the place that is kept for it (${language})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 412, height: 823 });
    await page.goto(address('/all/', language));
    const higher = await page.locator('.embedded-page').evaluateAll((sections) =>
      sections.flatMap((section) => {
        const kept = Number.parseFloat(getComputedStyle(section).containIntrinsicHeight.replace('auto ', ''));
        (section as HTMLElement).style.contentVisibility = 'visible';
        const { height } = section.getBoundingClientRect();
        return height > kept ? `${section.id}: ${height}, not ${kept}` : [];
      }),
    );
    expect(higher).toEqual([]);
  });

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { layoutFaults } from './layout.ts';
import { differencesOf, fromPng, lookAt, toPng } from './pictures.ts';
import { address, expect, kindsOfPage, languages, test, typesOfPage } from './sitePages.ts';

/**
 * What each kind of page looks like, from far away, see pictures.ts; and whether everything fits, see layout.ts.
 *
 * `DOCS_UPDATE_SCREENS=1 npx playwright test screens` takes the pictures anew; look at what changed before you commit them.
 */
const folder = 'tests/e2e/screens';
const sizes = { phone: [390, 844], tablet: [820, 1180], desktop: [1440, 900] } as const;
const themes = ['light', 'dark'] as const;

const pages = [...kindsOfPage, '/glossary/', '/troubleshooting/', '/all/', '/explorer/'] as const;

for (const language of languages)
  test(`all pages fit a phone (${language})`, async ({ page }) => {
    const [width, height] = sizes.phone;
    await page.setViewportSize({ width, height });
    const faults: Record<string, string[]> = {};
    for (const path of [...typesOfPage, '/methods/get-item/']) {
      await page.goto(address(path, language));
      const found = await layoutFaults(page);
      if (found.length > 0) faults[path] = found;
    }
    expect(faults).toEqual({});
  });

for (const language of languages)
  test(`pages fit, and look as they did (${language})`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.addInitScript(() => localStorage.setItem('language-hint-seen', 'seen'));
    const different: string[] = [];
    // One page of the browser for all; a size and a theme are switched without loading it again.
    for (const path of pages) {
      await page.goto(address(path, language));
      await page.evaluate(() => document.fonts.ready);
      for (const [size, [width, height]] of Object.entries(sizes)) {
        await page.setViewportSize({ width, height });
        different.push(
          ...(await layoutFaults(page)).map((fault) => `${address(path, language)} ${size}: ${fault}`),
        );
        for (const theme of themes) {
          await page.evaluate((name) => {
            document.documentElement.dataset['theme'] = name;
          }, theme);
          const name = `${address(path, language).replace(/\W+/g, '-').slice(1)}${size}-${theme}`;
          const differences = await compare(page, `${folder}/${name}.png`);
          different.push(...differences.map((difference) => `${name}: ${difference}`));
        }
      }
    }
    expect(different).toEqual([]);
  });

/** In what the page's picture differs from the kept one. What was seen is in the test's output folder then. */
async function compare(page: Page, file: string): Promise<string[]> {
  const seen = await lookAt(
    await page.screenshot({ animations: 'disabled', caret: 'hide', type: 'jpeg', quality: 90 }),
  );
  if (process.env['DOCS_UPDATE_SCREENS']) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, await toPng(seen));
    return [];
  }
  if (!existsSync(file))
    throw new Error(`${file} is not there: DOCS_UPDATE_SCREENS=1 npx playwright test screens takes it`);
  const differences = differencesOf(seen, await fromPng(file));
  if (differences.length > 0)
    writeFileSync(test.info().outputPath(file.replaceAll('/', '-')), await toPng(seen));
  return differences;
}

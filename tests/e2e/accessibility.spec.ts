import axe from 'axe-core';
import type { Page } from 'playwright/test';
import { expect, languages, test } from './sitePages.ts';

/** What the theme can change. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** The pages of a language are looked at in two tests, so that two workers share them. */
const shares = [0, 1];

for (const language of languages) {
  for (const share of shares) {
    test(`axe finds nothing on any page of ${language} in either theme, ${share + 1}/${shares.length}`, async ({
      page,
    }) => {
      test.setTimeout(600_000);
      const findings: string[] = [];
      const paths = await pathsOf(page, language);
      expect(paths.length).toBeGreaterThan(30);
      for (const path of paths.filter((_, index) => index % shares.length === share)) {
        await page.goto(path);
        await openAll(page);
        await page.evaluate(axe.source);
        findings.push(...(await look(page, `${path} light`)));
        await page.emulateMedia({ colorScheme: 'dark' });
        await page.evaluate(() => {
          document.documentElement.dataset['theme'] = 'dark';
        });
        findings.push(...(await look(page, `${path} dark`, rulesOfColour)));
        await page.emulateMedia({ colorScheme: 'light' });
      }
      expect(findings).toEqual([]);
    });
  }
}

/** The paths of all pages of a language, from the site's map; the page of everything holds the others again. */
async function pathsOf(page: Page, language: string): Promise<string[]> {
  const map = await (await page.request.get('/sitemap-0.xml')).text();
  const pattern = new RegExp(`hreflang="${language}" href="[^"/]*//[^/"]+([^"]*)"`, 'g');
  return [...new Set([...map.matchAll(pattern)].map(([, path]) => path!))]
    .filter((path) => !path.endsWith('/all/'))
    .sort();
}

/** Closed details hide their text from axe. */
async function openAll(page: Page) {
  await page.locator('main details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
}

/** What axe finds, of any impact, a line each. */
async function look(page: Page, where: string, rules?: string[]): Promise<string[]> {
  const violations = await page.evaluate(
    (only) =>
      axe
        .run(document, { resultTypes: ['violations'], preload: false, ...(only && { runOnly: only }) })
        .then((found) => found.violations),
    rules,
  );
  return violations.map(
    ({ id, impact, nodes }) =>
      `${where}: ${id} (${impact}) ${nodes.length} × ${nodes[0]?.html.slice(0, 160)}`,
  );
}

import type { Page } from 'playwright/test';
import { axeFindings } from './axeFindings.ts';
import { expect, languages, test } from './sitePages.ts';

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
        findings.push(...(await axeFindings(page)).map((finding) => `${path} ${finding}`));
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

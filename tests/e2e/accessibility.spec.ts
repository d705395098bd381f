import AxeBuilder from '@axe-core/playwright';
import { address, expect, kindsOfPage, languages, test } from './sitePages.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const language of languages) {
    test.describe(`${colorScheme}, ${language}`, () => {
      test.use({ colorScheme });
      test.describe.configure({ timeout: 180_000 });

      for (const path of kindsOfPage) {
        test(`axe finds nothing serious on ${address(path, language)}`, async ({ page }) => {
          await page.goto(address(path, language));
          // Closed details hide their text from axe.
          await page.locator('main details').evaluateAll((all) => {
            for (const details of all) (details as HTMLDetailsElement).open = true;
          });
          const { violations } = await new AxeBuilder({ page })
            .options({ resultTypes: ['violations'] })
            .analyze();
          const serious = violations
            .filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 160)}`);
          expect(serious).toEqual([]);
        });
      }
    });
  }
}

import axe from 'axe-core';
import type { Page } from 'playwright/test';

/** What a theme can change. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** Switches the page, which stays as it is otherwise. */
async function show(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name;
  }, theme);
}

/**
 * What axe finds in a page as it stands, of any impact: all rules in the light theme, those about colours in the dark one too.
 *
 * @param within a selector of the part that is looked at, the whole page without it
 * @returns a line for each finding: theme, rule, impact, number of elements and the first of them
 */
export async function axeFindings(page: Page, within?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const findings: string[] = [];
  for (const [theme, rules] of [
    ['dark', rulesOfColour],
    ['light', undefined],
  ] as const) {
    await show(page, theme);
    const violations = await page.evaluate(
      async ([selector, only]) => {
        const context = selector ? { include: [[selector]] } : document;
        const found = await axe.run(context, {
          resultTypes: ['violations'],
          preload: false,
          ...(only && { runOnly: [...only] }),
        });
        return found.violations.map(({ id, impact, nodes }) => ({
          id,
          impact,
          count: nodes.length,
          first: nodes[0]?.html.slice(0, 160),
        }));
      },
      [within, rules] as const,
    );
    for (const { id, impact, count, first } of violations)
      findings.push(`${theme}: ${id} (${impact}) ${count} × ${first}`);
  }
  return findings;
}

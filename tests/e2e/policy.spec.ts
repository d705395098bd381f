import { globSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { ExplorerPage } from './explorerPage.ts';
import { address, expect, languages, message, test } from './sitePages.ts';

/** Every page of the built site, the language-neutral ones of each language included. */
const pages = globSync('dist/**/index.html')
  .map((file) => `/${file.replaceAll('\\', '/').replace(/^dist\/|index\.html$/g, '')}`)
  .sort();

interface Violation {
  page: string;
  directive: string;
  blocked: string;
  sample: string;
}

/** Collects what the policy of any page of this tab refuses. */
async function watchViolations(page: Page): Promise<Violation[]> {
  const violations: Violation[] = [];
  await page.exposeFunction('tellViolation', (violation: Violation) => violations.push(violation));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { violatedDirective, blockedURI, sample } = event;
      const tell = (window as unknown as { tellViolation: (violation: Violation) => void }).tellViolation;
      tell({ page: location.pathname, directive: violatedDirective, blocked: blockedURI, sample });
    });
  });
  return violations;
}

for (const language of languages) {
  const own = pages.filter((path) =>
    languages.slice(1).some((other) => path.startsWith(`/${other}/`))
      ? path.startsWith(`/${language}/`)
      : language === languages[0],
  );
  test(`no page asks for more than its policy allows (${language}, ${own.length} pages)`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    expect(own.length).toBeGreaterThan(60);
    const violations = await watchViolations(page);
    for (const path of own) {
      await page.goto(path, { waitUntil: 'load' });
      // Menus, tabs and folds: what runs only when somebody asks for it.
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
    }
    expect(violations).toEqual([]);
  });

  test(`search, theme and language menus keep to the policy (${language})`, async ({ page }) => {
    const violations = await watchViolations(page);
    await page.goto(address('/methods/train/', language), { waitUntil: 'load' });
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').fill('item_id');
    await expect(dialog.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.locator('starlight-theme-select select:visible').first().selectOption('dark');
    await page.setViewportSize({ width: 390, height: 800 });
    await page.getByRole('button', { name: message(language, 'menuButton.accessibleLabel') }).click();
    expect(violations).toEqual([]);
  });

  test(`the explorer with requests and pictures keeps to the policy (${language})`, async ({ page }) => {
    test.setTimeout(120_000);
    const violations = await watchViolations(page);
    const explorer = new ExplorerPage(page);
    await explorer.open(address('/explorer/', language));
    await explorer.uploadSamples();
    await explorer.call('get_items');
    expect(violations).toEqual([]);
  });
}

test.describe('a page into which something was slipped', () => {
  test.use({ expectedErrors: [/Content Security Policy|example\.com/] });

  test('runs no script and no handler, and reaches no other host', async ({ page }) => {
    const violations = await watchViolations(page);
    await page.goto('/methods/train/');
    await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.slippedIn = true';
      const picture = document.createElement('img');
      picture.setAttribute('onerror', 'window.slippedIn = true');
      picture.src = 'data:,';
      document.body.append(script, picture);
      await fetch('https://example.com/').catch(() => undefined);
    });
    const refused = ['connect-src', 'script-src-attr', 'script-src-elem'];
    await expect.poll(() => violations.map(({ directive }) => directive).sort()).toEqual(refused);
    expect(await page.evaluate(() => 'slippedIn' in window)).toBe(false);
  });
});

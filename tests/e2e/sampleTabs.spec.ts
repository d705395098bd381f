import type { Page } from 'playwright/test';
import { address, expect, languages, message, test } from './sitePages.ts';

/** The panels of samples that a reader sees, by the label of their language. */
async function shownSamples(page: Page): Promise<string[]> {
  const labels = await page
    .getByRole('tabpanel')
    .evaluateAll((panels) =>
      panels.filter((panel) => panel.checkVisibility()).map((panel) => panel.dataset['label'] ?? ''),
    );
  return [...new Set(labels)];
}

test('TypeScript comes first, until a reader chooses', async ({ page }) => {
  await page.goto('/methods/get-items/');
  expect(await shownSamples(page)).toEqual(['TypeScript']);
  await page.getByRole('tab', { name: 'C#' }).click();
  expect(await shownSamples(page)).toEqual(['C#']);
  await expect(page.getByRole('tab', { name: 'C#' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('tab', { name: 'TypeScript' })).toHaveAttribute('aria-selected', 'false');
});

test('the choice holds on every page, in both languages, and in prose', async ({ page }) => {
  await page.goto('/initialization/');
  await page.getByRole('tab', { name: 'C#' }).click();
  await expect(page.getByText('SetLanguage("ja")').filter({ visible: true })).not.toHaveCount(0);

  for (const path of ['/methods/predict/', '/ja/methods/predict/', '/ja/authorization/']) {
    await page.goto(path);
    expect(await shownSamples(page)).toEqual(['C#']);
  }
  await page.goto('/methods/get-item/');
  // The request is there for every reader, the name in the SDK for its own.
  const names = page.locator('.sdk-call').first();
  await expect(names).toHaveText('POST /v1/serve (SDK: Predict)', { useInnerText: true });
  await page.getByRole('tab', { name: 'Python' }).click();
  await expect(names).toHaveText('POST /v1/serve (SDK: serve)', { useInnerText: true });
  await page.getByRole('tab', { name: 'cURL' }).click();
  await expect(names).toHaveText('POST /v1/serve', { useInnerText: true });

  await page.goto('/initialization/');
  await expect(page.getByText('SetLanguage("ja")').filter({ visible: true })).toHaveCount(0);
});

test('the choice is there before the page is painted', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('sdk', 'python');
  });
  await page.goto('/methods/get-items/', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-sdk', 'python');
  await expect(page.locator('.sample[data-label="Python"]')).toBeVisible();
});

test('other open pages follow', async ({ page, context }) => {
  await page.goto('/methods/get-items/');
  const other = await context.newPage();
  await other.goto('/ja/methods/train/');
  await page.getByRole('tab', { name: 'cURL' }).click();
  await expect(other.getByRole('tab', { name: 'cURL' })).toHaveAttribute('aria-selected', 'true');
});

test('the keyboard moves between tabs', async ({ page }) => {
  await page.goto('/methods/get-items/');
  const tab = (name: string) => page.getByRole('tab', { name });
  await tab('TypeScript').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab('C#')).toBeFocused();
  await expect(tab('C#')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('End');
  await expect(tab('cURL')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(tab('TypeScript')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Home');
  await expect(tab('TypeScript')).toBeFocused();
  // Only the chosen tab is a stop; the next one is behind the list of tabs.
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).not.toBe('tab');
});

test('a page without samples lets the reader choose as well', async ({ page }) => {
  await page.goto('/errors/');
  await page
    .getByRole('combobox', { name: message('en', 'uiSampleLanguage'), exact: true })
    .filter({ visible: true })
    .selectOption({ label: 'C#' });
  await page.goto('/methods/get-items/');
  expect(await shownSamples(page)).toEqual(['C#']);
});

/** The commands to start the program, as a reader of the Quickstart sees them. */
const startCommands = (page: Page) =>
  page
    .locator('#quickstartRun')
    .locator('xpath=../following-sibling::*')
    .locator('pre')
    .filter({ visible: true });

for (const language of languages)
  for (const width of [390, 820, 1440])
    test(`the Quickstart has the choice in its text, and follows it (${language}, ${width} px)`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address('/quickstart/', language));
      const choice = page.getByRole('radiogroup', { name: message(language, 'uiSampleLanguage') });
      const radio = (name: string) => choice.getByRole('radio', { name, exact: true });
      await expect(choice.locator('label')).toHaveText(['TypeScript', 'C#', 'Python', 'cURL']);
      await expect(radio('TypeScript')).toBeChecked();
      await expect(startCommands(page).first()).toHaveText('node quickstart.ts');
      // All in one row, and in sight with what they change.
      const rows = await choice
        .getByRole('radio')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
      expect(new Set(rows).size).toBe(1);
      await radio('Python').click();
      await expect(radio('Python')).toBeChecked();
      await expect(radio('TypeScript')).not.toBeChecked();
      await expect(startCommands(page).first()).toHaveText('python3 quickstart.py');
      await page.getByRole('button', { name: 'PowerShell' }).last().click();
      await expect(startCommands(page).first()).toHaveText('py quickstart.py');
      expect(await shownSamples(page)).toEqual(['Python']);
      await page.goto(address('/methods/get-items/', language));
      expect(await shownSamples(page)).toEqual(['Python']);
      await page.getByRole('tab', { name: 'C#' }).click();
      await page.goto(address('/quickstart/', language));
      await expect(radio('C#')).toBeChecked();
    });

test('the keyboard moves in the Quickstart’s choice in both directions', async ({ page }) => {
  await page.goto('/quickstart/');
  const radio = (name: string) => page.getByRole('radio', { name, exact: true });
  await radio('TypeScript').focus();
  for (const [key, name] of [
    ['ArrowDown', 'C#'],
    ['ArrowRight', 'Python'],
    ['ArrowUp', 'C#'],
    ['ArrowLeft', 'TypeScript'],
    ['ArrowLeft', 'cURL'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(radio(name)).toBeFocused();
    await expect(radio(name)).toBeChecked();
  }
  // Windows' shell does not run the program in Bash.
  await expect(page.getByText('Expand-Archive').filter({ visible: true })).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(radio('cURL')).not.toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(radio('cURL')).toBeFocused();
});

test('commands are shown for the reader’s shell, on every page; those for cURL in Bash', async ({ page }) => {
  const shown = () =>
    page
      .locator('[data-shell-only]')
      .evaluateAll((blocks) => [
        ...new Set(
          blocks.filter((block) => block.checkVisibility()).map((block) => block.dataset['shellOnly']),
        ),
      ]);
  await page.goto('/quickstart/');
  expect(await shown()).toEqual(['bash']);
  const switches = page.getByRole('button', { name: 'PowerShell' });
  await switches.last().click();
  expect(await shown()).toEqual(['powershell']);
  const back = page.getByRole('button', { name: 'Bash', exact: true }).last();
  await expect(back).toBeFocused();
  await page.goto('/ja/examples/');
  expect(await shown()).toEqual(['powershell']);
  await page.goto('/quickstart/');
  await page.getByRole('radio', { name: 'cURL' }).check();
  expect(await shown()).toEqual(['bash']);
  await expect(page.locator('.other-shell').filter({ visible: true })).toHaveCount(0);
});
